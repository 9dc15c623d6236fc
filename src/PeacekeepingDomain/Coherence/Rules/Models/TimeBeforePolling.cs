using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M11-3. Electoral help takes months. A request that comes shortly before the vote is normally too late where the
/// mission is still to be decided on or built up; a mission that is already there can still help.
/// </summary>
public sealed class TimeBeforePolling : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M11-3", "Ask for electoral help in time for the vote")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(2012, 12, 31),
        Sources = [Sources.ElectoralAssistance.At("annex III"), Sources.ElectoralAssistanceTypes.Whole],
        Remedy = "Agree a later date for the vote with the authorities, or narrow the help to what can be done in the time, such as a panel of experts.",
        Precedents = ["Mozambique: the elections, first planned for October 1993, were held a year later; arms could be collected only from November 1993 on."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.ElectionSecurityAndAssistance), otherwise: "electoral help is not among the mission's models"))
            return;
        if (!ruling.AppliesIf(mission.Stage.Before(Stage.Deployed), otherwise: "the mission is there already"))
            return;

        var months = mission.Mandate.ElectionRequest.MonthsBeforePolling;
        var limit = ruling.Figure(Figures.ElectoralRequestMonths);
        ruling.BreachIf(
            months < limit,
            at: months,
            $"The help was asked for {months} months before the vote, and the mission that is to give it is not there yet; {limit} months are the least that is usual.");
    }
}
