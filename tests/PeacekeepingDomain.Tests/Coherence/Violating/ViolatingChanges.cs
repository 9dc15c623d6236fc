using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

/// <summary>Steps from the sound mission, each contradicting a rule on change.</summary>
public static class ViolatingChanges
{
    public static ValueList<ViolatingChange> All { get; } =
    [
        Of("CHG-01", "an escort and nobody for it", static mission => mission.AndTask(new()
        {
            Id = "escort", Description = "escort convoys", Engagement = Engagement.Secure, Component = ComponentKind.Military, OpposedBy = ["bandits"], Resources = TaskResources.Unfunded,
        })),
        Of("CHG-02", "a cut in open fighting", static mission => mission
            .ButMilitary(static military => military with { Authorized = 100 })
            .ButConflict(static conflict => conflict with { Intensity = Intensity.Active, Trend = Trend.Rising })),
    ];

    private static ViolatingChange Of(string rule, string name, Func<MissionProposal, MissionProposal> change) =>
        new(rule, name, SoundMission.Proposal, change(SoundMission.Proposal));

    private static MissionProposal AndTask(this MissionProposal mission, MandateTask task) =>
        mission with { Mandate = mission.Mandate! with { Tasks = [.. mission.Mandate.Tasks!, task] } };
}
