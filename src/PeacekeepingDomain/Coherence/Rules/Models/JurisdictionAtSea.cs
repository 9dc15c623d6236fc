using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M30-2. Ships are under the jurisdiction of the coastal State in its waters and of their flag State beyond. A
/// mission that may search, seize or inspect without leave needs the consent of one or the other, or a decision
/// under Chapter VII.
/// </summary>
public sealed class JurisdictionAtSea : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M30-2", "Base the boarding of ships on consent or on Chapter VII")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 30"), Sources.LawOfTheSea.Whole, Sources.Resolution1701.At("para. 14")],
        Remedy = "Obtain the request of the coastal State for its waters and the consent of flag States beyond them, or a decision under Chapter VII.",
        Precedents = ["Lebanon, 2006: entry points, those at sea among them, are watched with the help of the mission at the request of the Government (S/RES/1701 (2006), para. 14)."],
        Supersedes = ["AUT-06"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.MaritimeSecurity), otherwise: "maritime security is not among the mission's models"))
            return;

        var powers = mission.Authorization.ExecutivePowers;
        var boards = powers.ContainsAny(ExecutivePower.Search, ExecutivePower.Seizure, ExecutivePower.CompulsoryInspection)
            & !mission.Authorization.Chapters.Contains(CharterChapter.Seven);
        if (boards.IsRuledOut)
            return;
        ruling.BreachIf(
            boards & mission.Setting.HostStates.IsEmpty,
            at: powers,
            $"The mission may board ships with these powers: {powers}. No State has consented to it, and the decision does not rest on Chapter VII.");
        foreach (var state in mission.Setting.HostStates)
        {
            ruling.BreachIf(
                boards & ModelFacts.Withheld(state),
                at: powers,
                $"The mission may board ships with these powers: {powers}. The consent of {state} is {state.Consent.Status}, and the decision does not rest on Chapter VII.");
        }
    }
}
