using System.Globalization;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    // A long list of tasks that nobody else carries and no phase divides; one has no rank, one no measure and nobody for a capability.
    private static MissionProposal InMandate(MissionProposal mission)
    {
        mission = mission
            .WithTask("protect", task => task with
            {
                Benchmark = new() { Indicator = "", Baseline = "", Target = "" },
                Capabilities = [Capability.QuickReactionForce, Capability.SatelliteImaging],
            })
            .WithTask("monitor", task => task with { Priority = Priority.Unranked });
        return mission with { Mandate = mission.Mandate! with { Tasks = [.. mission.Mandate.Tasks!, .. Enumerable.Range(1, 24).Select(static number => Lesser(number.ToString(CultureInfo.InvariantCulture)))] } };
    }

    private static MandateTask Lesser(string number) => new()
    {
        Id = $"lesser-{number}",
        Task = TaskCategory.InformationCampaigns,
        Engagement = Engagement.Assist,
        Priority = Priority.Supporting,
        OpposedBy = [],
        Traits = [],
        Component = ComponentKind.Civilian,
        Capabilities = [],
        Resources = TaskResources.Funded,
        DelegatedTo = "",
        Phase = 1,
    };
}
