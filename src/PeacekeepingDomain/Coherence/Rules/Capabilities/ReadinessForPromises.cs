using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Capabilities;

/// <summary>
/// CAP-03. A date on paper does not move a unit. Only units at the rapid deployment level are bound to come in fewer
/// than sixty days; an assessed unit takes four months and more, and one that nobody has assessed offers no date at all.
/// A plan that needs units sooner is a concern where something bridges the time, and contradicts itself where nothing
/// does. Units that are taken over from an earlier force are there already.
/// </summary>
public sealed class ReadinessForPromises : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CAP-03", "Match the dates on which units are needed to their readiness")
    {
        Area = Area.Capabilities,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = new(2016, 1, 1),
        Sources = [Sources.FutureOfPeacekeeping.At("box 2"), Sources.CapabilityReadiness.Whole],
        Remedy = "Ask for a unit at the rapid deployment level, move the date, or bridge the time by vanguard units, a partner's force or units of another mission.",
        Precedents = ["Since 2020: more than forty units have gone into missions from the readiness system (The Future of Peacekeeping, box 2)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var takenOver = mission.Modality.Kind.IsAny(ModalityKind.Sequenced, ModalityKind.Hybrid) & mission.Modality.Handover.Rehatted;
        if (!ruling.AppliesIf(!takenOver, otherwise: "units of the earlier force are taken over, and have the transition to reach the standards"))
            return;

        var rapid = ruling.Figure(Figures.RapidDeploymentDays);
        var assessed = ruling.Figure(Figures.AssessedUnitDays);
        var nothingBridges = !mission.Force.Bridging;
        foreach (var unit in mission.Force.Units)
        {
            var early = unit.NeededWithinDays < assessed;
            if (early.IsRuledOut)
                continue;
            var inTheSystem = !unit.Type.IsAny(
                UnitType.MilitaryObservers, UnitType.StaffOfficers, UnitType.IndividualPolice, UnitType.SpecializedPoliceTeam, UnitType.CorrectionsOfficers, UnitType.CivilianTeam);
            var tooEarly = (unit.NeededWithinDays < rapid & unit.Readiness.Before(ReadinessLevel.RapidDeployment)) | (early & unit.Readiness.Before(ReadinessLevel.Level2));
            ruling.BreachIf(
                inTheSystem & tooEarly,
                at: unit.NeededWithinDays,
                $"The plan needs {unit} within {unit.NeededWithinDays} days, and its readiness is: {unit.Readiness}.",
                mustIf: nothingBridges);
        }
    }
}
