using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M08-1. Support to a new State is for a State that has just become independent and a Member. Where every host State
/// has been independent for long, the model does not fit: institutions are then to be reformed, not founded. Ten years
/// is the library's judgement, and a figure that may be set otherwise.
/// </summary>
public sealed class NewlyIndependentState : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M08-1", "Reserve the support of new States for States that are new")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 8"), Sources.FutureOfPeacekeeping.At("note 53")],
        Remedy = "Use support of a peace agreement, security sector reform or rule of law support (models 7, 13 and 14), as the case asks for.",
        Precedents =
        [
            "East Timor, 2002: the mission of support began on the day of independence (S/RES/1410 (2002), para. 1).",
            "South Sudan, 2011: the mission was established when the Republic had been proclaimed (S/RES/1996 (2011)).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.NewStateSupport), otherwise: "support of a new State is not among the mission's models"))
            return;

        var years = (int)ruling.Figure(Figures.NewStateYears);
        var old = ruling.AnyOf();
        var young = Tri.False;
        foreach (var state in mission.Setting.HostStates)
        {
            var isOld = IsOlderThan(years, state, mission);
            old.Add(isOld, state);
            young |= !isOld;
        }

        ruling.BreachIf(
            old & !young,
            at: mission.Setting.HostStates,
            $"The mission is to support a new State, and it works where independence lies more than {years} years back: {old}.");
    }

    private static Tri IsOlderThan(int years, HostStateFacts state, MissionFacts mission)
    {
        // While the day of the proposal is not stated, nothing that is compared with it decides.
        var today = mission.AsOf;
        var stated = today.AtLeast(DateOnly.MinValue);
        var limit = today.Value > DateOnly.MinValue.AddYears(years) ? today.Value.AddYears(-years) : DateOnly.MinValue;
        return stated & (!stated | state.IndependentSince.Before(limit));
    }
}
