using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>Missions with one thing changed: a mission, but the ceasefire collapses.</summary>
public static class MissionChanges
{
    public static MissionProposal ButConsent(this MissionProposal mission, Func<HostConsent, HostConsent> change)
    {
        var state = mission.Setting!.HostStates![0];
        return mission with { Setting = mission.Setting with { HostStates = [state with { Consent = change(state.Consent!) }, .. mission.Setting.HostStates.Skip(1)] } };
    }

    public static MissionProposal ButConflict(this MissionProposal mission, Func<Conflict, Conflict> change) =>
        mission with { Conflict = change(mission.Conflict!) };

    public static MissionProposal ButParty(this MissionProposal mission, string id, Func<Party, Party> change) =>
        mission.ButConflict(conflict => conflict with { Parties = conflict.Parties!.Select(party => party.Id == id ? change(party) : party).ToValueList() });

    public static MissionProposal ButProcess(this MissionProposal mission, ProcessStatus? status) =>
        mission with { PoliticalProcess = mission.PoliticalProcess! with { Status = status } };

    public static MissionProposal ButAuthorization(this MissionProposal mission, Func<Authorization, Authorization> change) =>
        mission with { Authorization = change(mission.Authorization!) };

    public static MissionProposal ButTasks(this MissionProposal mission, Func<MandateTask, MandateTask> change) =>
        mission with { Mandate = mission.Mandate! with { Tasks = mission.Mandate.Tasks!.Select(change).ToValueList() } };

    public static MissionProposal ButForce(this MissionProposal mission, Func<Force, Force> change) =>
        mission with { Force = change(mission.Force!) };

    public static MissionProposal ButMilitary(this MissionProposal mission, Func<ComponentStrength, ComponentStrength> change) =>
        mission.ButForce(force => force with { Military = change(force.Military!) });

    public static MissionProposal ButTransition(this MissionProposal mission, Func<Transition, Transition> change) =>
        mission with { Transition = change(mission.Transition!) };
}
