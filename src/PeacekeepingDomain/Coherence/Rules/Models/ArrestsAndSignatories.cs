using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// MDL-07. Peace and justice may both ask for the same people. A mission that helps to arrest the indicted, and
/// carries out an agreement signed by a party that is under indictment, needs at the least a policy on its contacts
/// with them.
/// </summary>
public sealed class ArrestsAndSignatories : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("MDL-07", "Agree on the order of arrests and of peace")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(2013, 12, 31),
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 16"), Sources.FutureOfPeacekeeping.At("§5.2, model 7"), Sources.FutureOfPeacekeeping.At("§5.2, model 12"), Sources.ContactsWithIndictees.Whole],
        Remedy = "Agree with the court and the mediator on the order in time, and adopt a policy on contacts with persons under indictment.",
        Precedents = ["Central African Republic, 2014: one mandate held support to the transition, disarmament and measures against impunity (S/RES/2149 (2014), paras. 30 and 40)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var both = mission.Models.Contains(MissionModel.SupportToAccountability)
            & mission.Models.ContainsAny(MissionModel.SupportOfPeaceAgreements, MissionModel.DisarmamentDemobilizationReintegration);
        if (!ruling.AppliesIf(both, otherwise: "the mission does not combine support to accountability with an agreement or disarmament"))
            return;

        var arrestsWithoutPolicy = mission.Authorization.ExecutivePowers.ContainsAny(ExecutivePower.Arrest, ExecutivePower.Detention) & !mission.Conduct.EssentialContactPolicy;
        if (arrestsWithoutPolicy.IsRuledOut)
            return;
        foreach (var party in mission.Conflict.Parties)
        {
            ruling.BreachIf(
                arrestsWithoutPolicy & party.Signatory & party.Indicted,
                at: party.Indicted,
                $"The mission may arrest for a court and carries out an agreement that {party}, which is under indictment, has signed; it has no policy on contacts with the indicted.");
        }
    }
}
