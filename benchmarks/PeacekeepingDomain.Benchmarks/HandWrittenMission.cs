using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// The conditions of the twelve coherence rules in one method over the records, as somebody would write them who needs
/// nothing but the findings. It honours presence, date and sections declared whole. It tells no place, no evidence, no
/// clause, and not what it could not judge.
/// </summary>
public static class HandWrittenMission
{
    private static readonly DateOnly FirstPrinciples = new(1958, 12, 31);
    private static readonly DateOnly OperationalPrinciples = new(1993, 5, 28);

    /// <summary>The findings; null where there is none.</summary>
    public static List<ToldFinding>? Check(MissionProposal mission)
    {
        if (mission.Presence is not (Presence.PeacekeepingOperation or Presence.SpecialPoliticalMission or Presence.PoliceMission))
            return null;

        List<ToldFinding>? findings = null;
        var sinceFirstPrinciples = !(mission.AsOf < FirstPrinciples);
        var sinceOperationalPrinciples = !(mission.AsOf < OperationalPrinciples);
        var conflict = mission.Conflict;
        var parties = conflict?.Parties ?? [];
        var tasks = mission.Mandate?.Tasks ?? [];
        var hosts = mission.Setting?.HostStates ?? [];

        var organ = mission.Authorization?.Organ;
        var authority = mission.Authorization?.ForceAuthority;
        var exceptionalClause = mission.Authorization?.ExceptionalClause;
        var demilitarized = mission.Mandate?.DemilitarizationAgreement;
        var military = mission.Force?.Military;
        var police = mission.Force?.Police;
        var civilian = mission.Force?.Civilian;
        var intensity = conflict?.Intensity;
        var ceasefire = conflict?.Ceasefire;
        var status = mission.PoliticalProcess?.Status;
        if (mission.Whole is { Count: > 0 } whole)
        {
            if (whole.Contains(Section.Authorization))
            {
                organ ??= Organ.None;
                authority ??= ForceAuthority.None;
                exceptionalClause ??= false;
            }

            if (whole.Contains(Section.Mandate))
                demilitarized ??= false;
            if (whole.Contains(Section.Force))
            {
                military ??= ComponentStrength.None;
                police ??= ComponentStrength.None;
                civilian ??= ComponentStrength.None;
                military = Completed(military);
                police = Completed(police);
                civilian = Completed(civilian);
            }

            if (whole.Contains(Section.Conflict))
            {
                intensity ??= Intensity.None;
                ceasefire ??= CeasefireState.None;
            }

            if (whole.Contains(Section.PoliticalProcess))
                status ??= ProcessStatus.None;
        }

        var militaryCount = military?.Authorized;
        var policeCount = police?.Authorized;
        var mayForce = authority is ForceAuthority.AllNecessaryMeans or ForceAuthority.EnforcementMeasures;
        var mayNotForce = authority is not null && !mayForce;

        // Host States: CON-01, CON-07, and whether one of them does not consent.
        var withoutConsent = false;
        foreach (var state in hosts)
        {
            var consent = state.Consent;
            switch (consent?.Status)
            {
                case ConsentStatus.Refused:
                    withoutConsent = true;
                    Find("CON-01", Strength.Must, $"The mission is to work in {state.State}, which has refused its consent.");
                    break;
                case ConsentStatus.Withdrawn:
                    withoutConsent = true;
                    Find("CON-01", Strength.Must, $"The mission is to work in {state.State}, which has withdrawn its consent.");
                    break;
                case ConsentStatus.NoAuthorityAbleToConsent:
                    withoutConsent = true;
                    Find("CON-01", Strength.May, $"In {state.State} no authority exists that could give or refuse consent.");
                    break;
            }

            if (!sinceFirstPrinciples || consent is null)
                continue;
            foreach (var condition in consent.Conditions ?? [])
                Against(condition, state, "puts a condition on");
            foreach (var restriction in consent.Restrictions ?? [])
                Against(restriction, state, "restricts");
        }

        // Parties: CON-02, IMP-06, and whether a refusing party resists a core task.
        var refusalMeetsCoreTask = false;
        bool oneIsBound = false, refusingOneIsBound = false;
        foreach (var party in parties)
        {
            if (party.Main != true)
                continue;
            oneIsBound |= party.CoversOwnSide == true;
            refusingOneIsBound |= party is { CoversOwnSide: true, Consents: PartyConsent.No };
            if (party.Consents != PartyConsent.No)
                continue;
            var defeats = false;
            foreach (var task in tasks)
            {
                if (task.Priority != Priority.Core || task.OpposedBy?.Contains(party.Id) != true)
                    continue;
                refusalMeetsCoreTask = true;
                defeats |= task.Engagement is Engagement.Monitor or Engagement.Assist || mayNotForce;
            }

            if (sinceFirstPrinciples)
                Find("CON-02", defeats ? Strength.Must : Strength.Should, $"{party.Name ?? party.Id}, a main party to the conflict, does not accept the mission.");
        }

        if (sinceFirstPrinciples && oneIsBound && intensity is Intensity.Active or Intensity.LargeScale && demilitarized == false)
        {
            foreach (var party in parties)
            {
                if (party is { Main: true, CoversOwnSide: false } && (refusingOneIsBound || party.Consents == PartyConsent.No))
                    Find("IMP-06", Strength.Should, $"The obligations of the mandate leave {party.Name ?? party.Id} free and bind its adversary, while the fighting is {intensity}.");
            }
        }

        // CON-05.
        if (sinceOperationalPrinciples && mission.Presence == Presence.PeacekeepingOperation
            && mission.Models is { } models && !ObservesOnly(models)
            && (militaryCount ?? 0) + (policeCount ?? 0) >= 1000
            && status is ProcessStatus.None or ProcessStatus.Stalled)
        {
            Find("CON-05", refusalMeetsCoreTask ? Strength.Must : Strength.Should, $"{(militaryCount ?? 0) + (policeCount ?? 0)} uniformed personnel are to stand on a political process whose state is: {status}.");
        }

        // Tasks: IMP-01, UOF-01, UOF-02, MAN-05, and whether a core task is contested.
        var contested = false;
        var exceptionRuledOut = (organ is not null && organ != Organ.SecurityCouncil) || mayNotForce || exceptionalClause == false;
        var unarmed = military?.Armed == false && police?.Armed == false;
        foreach (var task in tasks)
        {
            var core = task.Priority == Priority.Core;
            var secures = task.Engagement is Engagement.Secure or Engagement.Enforce;
            var resisted = task.OpposedBy is { Count: > 0 };
            contested |= core && secures && resisted;
            if (secures && resisted)
            {
                if (authority is ForceAuthority.None or ForceAuthority.SelfDefence)
                    Find("UOF-01", Strength.Must, $"{task.Description ?? task.Id}: this is to be secured against {Named(task.OpposedBy!)}, and the authority to use force is {authority}.");
                else if (authority is not null && unarmed)
                    Find("UOF-01", Strength.Must, $"{task.Description ?? task.Id}: this is to be secured against {Named(task.OpposedBy!)}, and the mission is unarmed.");
            }

            if (sinceFirstPrinciples)
            {
                var offensive = task.Engagement == Engagement.Enforce || task.Traits?.Contains(TaskTrait.Offensive) == true;
                if (withoutConsent && (offensive || task.Traits?.Contains(TaskTrait.Forced) == true))
                    Find("UOF-02", Strength.Must, $"{task.Description ?? task.Id}: this is to be imposed by force without the host State's consent.");
                else if ((offensive || task.Traits?.Contains(TaskTrait.Forced) == true) && IsHostGovernment(task.DirectedAgainst))
                    Find("UOF-02", Strength.Must, $"{task.Description ?? task.Id}: this is to be imposed by force on the host State's own government, {task.DirectedAgainst}.");
                else if (offensive && !string.IsNullOrWhiteSpace(task.DirectedAgainst))
                    Find("IMP-01", exceptionRuledOut ? Strength.Must : Strength.Should, $"The mission is to fight {task.DirectedAgainst}: {task.Description ?? task.Id}.");
            }

            if (!core)
                continue;
            if (task.Resources == TaskResources.Unfunded)
                Find("MAN-05", Strength.Must, $"Nothing pays for a core task: {task.Description ?? task.Id}.");
            else if (task.Resources == TaskResources.WithinExisting)
                Find("MAN-05", Strength.Should, $"A core task is to be carried within existing resources: {task.Description ?? task.Id}.");
            var carrier = task.Component switch
            {
                ComponentKind.Military => militaryCount,
                ComponentKind.Police => policeCount,
                ComponentKind.Civilian => civilian?.Authorized,
                _ => null,
            };
            if (carrier <= 0)
                Find("MAN-05", Strength.Must, $"A core task falls to a component the mission does not have ({task.Component}): {task.Description ?? task.Id}.");
        }

        foreach (var holding in mission.Stage >= Stage.ForceGeneration ? mission.Force?.Capabilities ?? [] : [])
        {
            if (holding.Status != HoldingStatus.Missing)
                continue;
            var impossible = "";
            foreach (var task in tasks)
            {
                if (task.Priority == Priority.Core && task.Capabilities?.Contains(holding.Capability) == true)
                    impossible += (impossible.Length == 0 ? "" : ", ") + (task.Description ?? task.Id);
            }

            if (impossible.Length > 0)
                Find("MAN-05", Strength.Must, $"The capability {holding.Capability} is missing, and this core work cannot be done without it: {impossible}.");
        }

        // AUT-01.
        if (militaryCount > 0 || policeCount > 0)
        {
            if (organ is Organ.SecretaryGeneral or Organ.RegionalOrganization)
                Find("AUT-01", Strength.Must, $"Uniformed personnel are to deploy under the United Nations on the decision of the {organ}, which cannot send them.");
            if (organ == Organ.None && mission.Stage >= Stage.Mandated)
                Find("AUT-01", Strength.Must, "Uniformed personnel are to deploy under the United Nations, and no organ has decided on it.");
        }

        // M04-1.
        if (mission.Models is not null && mission.Models.Contains(MissionModel.CeasefireMonitoring))
        {
            if (ceasefire is CeasefireState.None or CeasefireState.Collapsing)
                Find("M04-1", Strength.Must, $"The mission is to monitor a ceasefire whose state is: {ceasefire}.");
            else if (ceasefire == CeasefireState.Partial)
                Find("M04-1", conflict?.Trend == Trend.Rising && military?.Armed == false ? Strength.Must : Strength.Should, $"The mission is to monitor a ceasefire that is partial, while the trend of violence is {conflict?.Trend}.");
        }

        // CAP-02.
        if (contested && militaryCount is { } authorized && (military!.Required ?? military.Requested) is not null)
        {
            var assessed = Math.Max(military.Required ?? 0, military.Requested ?? 0);
            var share = assessed == 0 ? (authorized == 0 ? 1 : double.PositiveInfinity) : authorized / (double)assessed;
            if (share < 0.8)
                Find("CAP-02", share < 0.5 ? Strength.Must : Strength.Should, $"{authorized} military personnel are authorized where {assessed} were assessed as needed or asked for ({share:0%}), and a core task is to be secured against resistance.");
        }

        return findings;

        void Against(ConsentCondition condition, HostState state, string verb)
        {
            var affected = "";
            foreach (var task in tasks)
            {
                if (task.Priority == Priority.Core
                    && (condition.AffectsTasks?.Contains(task.Id) == true || Overlap(condition.AffectsCapabilities, task.Capabilities)))
                {
                    affected += (affected.Length == 0 ? "" : ", ") + (task.Description ?? task.Id);
                }
            }

            if (affected.Length > 0)
                Find("CON-07", condition.Extent == Extent.Total ? Strength.Must : Strength.Should, $"{state.State} {verb} {condition.Kind}, on which this core work depends: {affected}.");
        }

        bool IsHostGovernment(string? id)
        {
            foreach (var party in parties)
            {
                if (party.Id == id && party.Kind == PartyKind.HostGovernment)
                    return true;
            }

            return false;
        }

        string Named(ValueList<string> ids)
        {
            var names = "";
            foreach (var id in ids)
            {
                var name = id;
                foreach (var party in parties)
                {
                    if (party.Id == id)
                        name = party.Name ?? id;
                }

                names = names.Length == 0 ? name : names + " and " + name;
            }

            return names;
        }

        void Find(string rule, Strength strength, string message) => (findings ??= []).Add(new(rule, strength, message));
    }

    private static bool ObservesOnly(ValueList<MissionModel> models)
    {
        foreach (var model in models)
        {
            if (model is not (MissionModel.PreventiveDeployment or MissionModel.CeasefireMonitoring or MissionModel.MonitoringAndReporting or MissionModel.Verification))
                return false;
        }

        return models.Count > 0;
    }

    private static bool Overlap(ValueList<Capability>? left, ValueList<Capability>? right)
    {
        if (left is null || right is null)
            return false;
        foreach (var item in left)
        {
            if (right.Contains(item))
                return true;
        }

        return false;
    }

    private static ComponentStrength Completed(ComponentStrength component) => component with
    {
        Required = component.Required ?? 0,
        Requested = component.Requested ?? 0,
        Authorized = component.Authorized ?? 0,
        Armed = component.Armed ?? false,
    };
}
