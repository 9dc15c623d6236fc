using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Information;

/// <summary>
/// INF-01. A mission gathers information in the open: from open sources, by patrols and observers, by means that the host
/// State has agreed to. Agents and covert means contradict its standing with all parties. Interception is a concern
/// where the host State has not agreed to it, and a contradiction where the host State does not even know of the sensors.
/// </summary>
public sealed class OvertMeans : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("INF-01", "Keep peacekeeping-intelligence free of clandestine means")
    {
        Area = Area.Information,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,

        // The policy is of 2019; nothing earlier is judged by it.
        Since = new(2019, 12, 31),
        Sources =
        [
            Sources.PeacekeepingIntelligence.Whole,
            Sources.PeacekeepingIntelligenceHandbook.Whole,
            Sources.FutureOfPeacekeeping.At("§6, Data and Information Management"),
        ],
        Remedy = "Take the clandestine means out of the acquisition plan, and rely on open sources, overt observation and what the host State has agreed to.",
        Precedents = ["Democratic Republic of the Congo, 2013: the mandate itself named surveillance by unmanned aircraft, for all to read (S/RES/2098 (2013), para. 12)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var means = mission.Information.Collection;
        var clandestine = means.ContainsAny(CollectionMeans.Agents, CollectionMeans.Covert);
        ruling.BreachIf(
            clandestine,
            at: means,
            $"The mission is to collect information by clandestine means; its means are: {means}.");
        var interception = means.Contains(CollectionMeans.Interception) & !means.Contains(CollectionMeans.HostAgreed) & !clandestine;
        if (interception.IsRuledOut)
            return;
        ruling.BreachIf(
            interception,
            at: means,
            $"The mission is to intercept communications, and the host State's agreement is not among its means: {means}.",
            mustIf: !mission.Information.SensorsNotified,
            strength: Strength.Should);
    }
}
