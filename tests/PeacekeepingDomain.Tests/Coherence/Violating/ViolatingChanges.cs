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
        Of("CHG-03", "a consent that is withdrawn", static mission => mission.ButConsent(static consent => consent with { Status = ConsentStatus.Withdrawn })),
        Of("CHG-03", "a consent that weakens", static mission => mission.ButConsent(static consent => consent with { Status = ConsentStatus.Ambiguous }).ButNoWorkAtConsent()),
        Of("CHG-03", "a party that turns away", static mission => mission.ButParty("front", static party => party with { Consents = PartyConsent.No }).ButNoWorkAtConsent()),
        Of("CHG-04", "a ceasefire that collapses", static mission => mission.ButConflict(static conflict => conflict with { Ceasefire = CeasefireState.Collapsing })),
        Step(
            "CHG-05",
            "authority without rules",
            static mission => mission.ButAuthorization(static decision => decision with { ForceAuthority = ForceAuthority.SelfDefence }),
            static mission => mission with { Stage = Stage.Deployed, Legal = mission.Legal! with { RulesOfEngagement = DocumentState.Draft } }),
        Step(
            "CHG-05",
            "authority without troops",
            static mission => mission.ButAuthorization(static decision => decision with { ForceAuthority = ForceAuthority.SelfDefence }),
            static mission => mission.ButMilitary(static military => military with { Required = 9000 })),
        Of("CHG-06", "a brigade against a main party", static mission => mission.AndTask(new()
        {
            Id = "neutralize", Description = "neutralize the Front", Engagement = Engagement.Enforce, Component = ComponentKind.Military, DirectedAgainst = "front", OpposedBy = ["front"], Traits = [TaskTrait.Offensive],
        })),
        Of("CHG-07", "a month between two missions", static mission => mission.ButForce(static force => force with { Bridging = false }) with
        {
            Modality = mission.Modality! with { Kind = ModalityKind.Sequenced, Handover = mission.Modality.Handover! with { GapDays = 30 } },
        }),
        Of("CHG-08", "protection left to nobody able", static mission => (mission with { Mandate = mission.Mandate! with { Tasks = [mission.Mandate.Tasks![1]] } })
            .ButTransition(static transition => transition with { SuccessorCapacity = SuccessorCapacity.Unproven })),
        Of("CHG-09", "leaving while violence goes on", static mission => mission with { Stage = Stage.Transition }),
        Of("CHG-10", "fewer troops, and nobody asked", static mission => mission
            .ButMilitary(static military => military with { Authorized = 3000 })
            .ButAuthorization(static decision => decision with { ContributorsConsulted = false })),
        Of("CHG-11", "an army helped that fights", static mission => mission
            .ButConflict(static conflict => conflict with { Intensity = Intensity.Active })
            .ButTasks(static task => task.Id == "protect" ? task with { OpposedBy = ["government"] } : task)),
    ];

    private static ViolatingChange Step(string rule, string name, Func<MissionProposal, MissionProposal> before, Func<MissionProposal, MissionProposal> change) =>
        new(rule, name, before(SoundMission.Proposal), change(SoundMission.Proposal));

    private static MissionProposal ButNoWorkAtConsent(this MissionProposal mission) =>
        mission.ButPolitics(static process => process with { CooperationForum = false, ConsentErosionPlan = false });

    private static ViolatingChange Of(string rule, string name, Func<MissionProposal, MissionProposal> change) =>
        new(rule, name, SoundMission.Proposal, change(SoundMission.Proposal));

    private static MissionProposal AndTask(this MissionProposal mission, MandateTask task) =>
        mission with { Mandate = mission.Mandate! with { Tasks = [.. mission.Mandate.Tasks!, task] } };
}
