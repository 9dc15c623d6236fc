using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.Benchmarks.ByHand.Stated;

namespace PeacekeepingDomain.Benchmarks.ByHand;

/// <summary>Consent, impartiality and the use of force.</summary>
internal static class PrincipleRules
{
    public static void Check(in Stated mission, ref Told told)
    {
        if (!mission.UnLed)
            return;
        var firstPrinciples = mission.IsSince(1958, 12, 31);
        var operationalPrinciples = mission.IsSince(1993, 5, 28);
        var capstone = mission.IsSince(2008, 1, 18);
        Consent(mission, firstPrinciples, operationalPrinciples, capstone, ref told);
        Impartiality(mission, firstPrinciples, ref told);
        UseOfForce(mission, firstPrinciples, capstone, ref told);
    }

    private static void Consent(in Stated mission, bool firstPrinciples, bool operationalPrinciples, bool capstone, ref Told told)
    {
        var underSeven = Lists(mission.Chapters, CharterChapter.Seven);
        var nothingWorksAtConsent = operationalPrinciples && underSeven
            && (mission.Mission.PoliticalProcess?.CooperationForum ?? (mission.WholeProcess ? false : null)) == false
            && mission.NoTaskIs(TaskCategory.GoodOfficesAndMediation, TaskCategory.NationalDialogueAndReconciliation);
        var noHostRefuses = mission.Hosts is not null;
        foreach (var host in mission.Hosts ?? [])
        {
            var status = host.Consent?.Status;
            noHostRefuses &= status is not (null or ConsentStatus.Refused or ConsentStatus.Withdrawn);
            if (status == ConsentStatus.Refused)
                told.Must("CON-01", $"The mission is to work in {host.State}, which has refused its consent.");
            else if (status == ConsentStatus.Withdrawn)
                told.Must("CON-01", $"The mission is to work in {host.State}, which has withdrawn its consent.");
            else if (status == ConsentStatus.NoAuthorityAbleToConsent)
                told.May("CON-01", $"In {host.State} no authority exists that could give or refuse consent.");
            else if (nothingWorksAtConsent && status is ConsentStatus.Ambiguous or ConsentStatus.Conditional)
                told.Should("CON-04", $"The consent of {host.State} is {status}, the decision acts under Chapter VII, and nothing works at that consent.");
            if (!firstPrinciples || host.Consent is not { } consent)
                continue;
            foreach (var condition in consent.Conditions ?? [])
                Against(mission, host, condition, "puts a condition on", ref told);
            foreach (var restriction in consent.Restrictions ?? [])
                Against(mission, host, restriction, "restricts", ref told);
        }

        foreach (var party in mission.Parties ?? [])
        {
            if (!firstPrinciples || party is not { Main: true, Consents: PartyConsent.No } || (party.Kind is null or PartyKind.HostGovernment && !noHostRefuses))
                continue;
            told.Tell("CON-02", Defeats(mission, party), $"{NameOf(party)}, a main party to the conflict, does not accept the mission.");
        }

        States(mission, ref told);
        if (mission.Peacekeeping && operationalPrinciples && mission.DoesMoreThanObserve && mission.Uniformed >= 1000 && mission.NoProcess && !(mission.Has(MissionModel.SupportOfPeaceAgreements) && mission.Process == ProcessStatus.None))
        {
            var refused = ARefusingPartyResistsCoreWork(mission);
            if (!(OtherRules.LacksStrategy(mission) && (!refused || OtherRules.LacksAllStrategy(mission))))
                told.Tell("CON-05", refused, $"{mission.Uniformed} uniformed personnel are to stand on a political process whose state is: {mission.Process}.");
        }

        if (mission.Peacekeeping && capstone && mission.Mission.Conflict?.LocalConsent is LocalConsent.Partial or LocalConsent.Absent)
            Local(mission, ref told);
    }

    private static void Local(in Stated mission, ref Told told)
    {
        var fragmented = mission.UncontrolledArmedGroups > 0;
        foreach (var party in mission.Parties ?? [])
            fragmented |= party is { Main: true, Control: PartyControl.Weak };
        if (fragmented
            && (mission.Mission.PoliticalProcess?.LocalConsentPlan ?? (mission.WholeProcess ? false : null)) == false
            && (mission.Mission.Tangible?.CommunityEngagement ?? (mission.WholeTangible ? false : null)) == false
            && mission.NoTaskIs(TaskCategory.LocalDialogueAndReconciliation, TaskCategory.LocalDialogueAndReconciliation))
        {
            told.Should("CON-06", $"Consent where the mission works is {mission.Mission.Conflict!.LocalConsent}, and nothing is planned to win it.");
        }
    }

    private static void Against(in Stated mission, HostState host, ConsentCondition condition, string verb, ref Told told)
    {
        var affected = "";
        foreach (var task in mission.Tasks ?? [])
        {
            if (IsCore(task) && (Lists(condition.AffectsTasks, task.Id) || Overlap(condition.AffectsCapabilities, task.Capabilities)))
                affected += (affected.Length == 0 ? "" : ", ") + NameOf(task);
        }

        if (affected.Length > 0)
            told.Tell("CON-07", condition.Extent == Extent.Total, $"{host.State} {verb} {condition.Kind}, on which this core work depends: {affected}.");
    }

    private static bool Defeats(in Stated mission, Party party)
    {
        foreach (var task in mission.Tasks ?? [])
        {
            if (IsCore(task) && Lists(task.OpposedBy, party.Id) && (task.Engagement is Engagement.Monitor or Engagement.Assist || mission.NotForcible))
                return true;
        }

        return false;
    }

    private static bool ARefusingPartyResistsCoreWork(in Stated mission)
    {
        foreach (var party in mission.Parties ?? [])
        {
            if (party is not { Main: true, Consents: PartyConsent.No })
                continue;
            foreach (var task in mission.Tasks ?? [])
            {
                if (IsCore(task) && Lists(task.OpposedBy, party.Id))
                    return true;
            }
        }

        return false;
    }

    // CON-03.
    private static void States(in Stated mission, ref Told told)
    {
        foreach (var state in mission.Area ?? [])
        {
            if (Disagrees(mission, state))
                told.Tell("CON-03", IsSettledOrOpposed(mission, state), $"The area of operations lies in {state}, and nothing states that this State consents to the mission.");
        }

        if (mission.Area is not { } area)
            return;
        var crossesBorders = mission.Has(MissionModel.CounterOrganizedCrime) || mission.Has(MissionModel.PublicHealthSupport) || mission.Has(MissionModel.BorderManagement)
            || mission.Has(MissionModel.RegionalSecurity) || mission.Has(MissionModel.MaritimeSecurity);
        foreach (var task in mission.Tasks ?? [])
        {
            if ((!crossesBorders && !Stated.Has(task, TaskTrait.CrossBorder)) || ModelRules.ReachesIntoSystemsOfOthers(mission, task))
                continue;
            foreach (var state in task.States ?? [])
            {
                if (!area.Contains(state) && Disagrees(mission, state))
                    told.Tell("CON-03", IsSettledOrOpposed(mission, state), $"{NameOf(task)}: this is to be done in {state}, and nothing states that this State consents to the mission.");
            }
        }
    }

    private static bool Disagrees(in Stated mission, string state)
    {
        if (mission.Hosts is null || mission.Parties is null)
            return false;
        foreach (var host in mission.Hosts)
        {
            if (host.State is null || host.State == state)
                return false;
        }

        foreach (var party in mission.Parties)
        {
            if ((party.Kind is null or PartyKind.HostGovernment or PartyKind.OtherState)
                && (party.Name is null || party.Name == state)
                && party.Consents is null or PartyConsent.Yes or PartyConsent.Conditional)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSettledOrOpposed(in Stated mission, string state)
    {
        if (mission.Stage >= Stage.Mandated && mission.Mission.Setting?.DisputedTerritory == false)
            return true;
        foreach (var neighbour in mission.Neighbours ?? [])
        {
            if (neighbour.State == state && neighbour.Stance == NeighbourStance.Opposed)
                return true;
        }

        return false;
    }

    private static void Impartiality(in Stated mission, bool firstPrinciples, ref Told told)
    {
        var counterTerrorism = mission.IsSince(2015, 6, 17);
        var imposedOnHost = mission.AnyHostDoesNotConsent();
        foreach (var task in mission.Tasks ?? [])
        {
            var military = task.Component == ComponentKind.Military;
            var offensive = task.Engagement == Engagement.Enforce || Stated.Has(task, TaskTrait.Offensive);
            var fightsTerrorists = counterTerrorism && CounterTerrorism(mission, task, military, ref told);
            if (firstPrinciples && offensive && Names(task.DirectedAgainst) && !fightsTerrorists && !imposedOnHost && !IsAimedAtHost(mission, task))
                told.Tell("IMP-01", mission.NoException, $"The mission is to fight {task.DirectedAgainst}: {NameOf(task)}.");
        }

        if (!firstPrinciples)
            return;
        Observers(mission, ref told);
        if (mission.Fighting)
        {
            OneSidedSupport(mission, ref told);
            EvenObligations(mission, ref told);
        }

        foreach (var unit in mission.Units ?? [])
            Contributor(mission, unit, ref told);
    }

    // IMP-02; whether it answers IMP-01.
    private static bool CounterTerrorism(in Stated mission, MandateTask task, bool military, ref Told told)
    {
        var named = Stated.Has(task, TaskTrait.CounterTerrorism);
        var fights = (military && task.Engagement == Engagement.Enforce) || Stated.Has(task, TaskTrait.Offensive);
        if (fights)
        {
            var target = named;
            foreach (var party in mission.Parties ?? [])
                target |= party.Kind == PartyKind.TerroristDesignatedGroup && party.Id == task.DirectedAgainst;
            if (target)
                told.Tell("IMP-02", mission.NoException, $"{NameOf(task)}: the mission is to take military action against terrorists.");
            return target;
        }

        if (named && military && task.Engagement == Engagement.Secure)
            told.Should("IMP-02", $"{NameOf(task)}: soldiers are to secure this against terrorists.");
        return false;
    }

    private static void Observers(in Stated mission, ref Told told)
    {
        if (!mission.Has(MissionModel.CeasefireMonitoring) && !mission.Has(MissionModel.MonitoringAndReporting) && !mission.Has(MissionModel.Verification))
            return;
        var coerced = "";
        foreach (var task in mission.Tasks ?? [])
        {
            if ((task.Engagement == Engagement.Enforce || Stated.Has(task, TaskTrait.Offensive) || Stated.Has(task, TaskTrait.Executive)) && IsObserved(mission, task.DirectedAgainst))
                coerced += (coerced.Length == 0 ? "" : ", ") + NameOf(task);
        }

        if (coerced.Length > 0)
            told.Should("IMP-03", $"The mission is to observe the parties and to coerce one of them: {coerced}.");
        var beside = "";
        foreach (var support in mission.Mission.SupportToOthers ?? [])
        {
            if ((Lists(support.Kinds, SupportKind.JointOperations) || Lists(support.Kinds, SupportKind.FireSupport)) && IsObserved(mission, support.Party))
                beside += (beside.Length == 0 ? "" : ", ") + support.Recipient;
        }

        if (beside.Length > 0)
            told.Should("IMP-03", $"The mission is to observe the parties and to fight beside one of them: {beside}.");
    }

    private static bool IsObserved(in Stated mission, string? id)
    {
        foreach (var party in mission.Parties ?? [])
        {
            if (party.Id == id && (party.Main == true || party.Signatory == true))
                return true;
        }

        return false;
    }

    // IMP-04.
    private static void OneSidedSupport(in Stated mission, ref Told told)
    {
        if (!mission.NoTaskIs(TaskCategory.GoodOfficesAndMediation, TaskCategory.NationalDialogueAndReconciliation))
            return;
        foreach (var party in mission.Parties ?? [])
        {
            if (party is not { Main: true, Kind: PartyKind.HostGovernment } || !IsSupported(mission, party))
                continue;
            var leftOut = "";
            foreach (var other in mission.Parties!)
            {
                if (other is { Main: true, Kind: not (null or PartyKind.HostGovernment) } && (mission.NoProcess || other.Consents == PartyConsent.No) && IsNotSupported(mission, other))
                    leftOut += (leftOut.Length == 0 ? "" : ", ") + NameOf(other);
            }

            if (leftOut.Length > 0)
                told.Should("IMP-04", $"The mission supports {NameOf(party)} in the fighting and nothing is done for {leftOut}.");
        }
    }

    private static bool IsSupported(in Stated mission, Party party)
    {
        foreach (var support in mission.Mission.SupportToOthers ?? [])
        {
            if (support.Party == party.Id)
                return true;
        }

        foreach (var task in mission.Tasks ?? [])
        {
            if (task.Supports == party.Id)
                return true;
        }

        return false;
    }

    private static bool IsNotSupported(in Stated mission, Party party)
    {
        if (mission.Mission.SupportToOthers is not { } supports || mission.Tasks is null)
            return false;
        foreach (var support in supports)
        {
            if (support.Party is null || support.Party == party.Id)
                return false;
        }

        foreach (var task in mission.Tasks)
        {
            if (task.Supports is null || task.Supports == party.Id)
                return false;
        }

        return true;
    }

    // IMP-05.
    private static void Contributor(in Stated mission, Unit unit, ref Told told)
    {
        var stake = unit.ContributorStake;
        bool fights = stake == ContributorStake.Belligerent, fightsNot = stake is not (null or ContributorStake.Belligerent) && mission.Parties is not null;
        foreach (var party in mission.Parties ?? [])
        {
            var same = unit.Contributor is not null && party.Name == unit.Contributor;
            fights |= same && party.Kind == PartyKind.OtherState;
            fightsNot &= party.Kind is not (null or PartyKind.OtherState) || (!same && party.Name is not null && unit.Contributor is not null);
        }

        if (fights)
            told.Must("IMP-05", $"{unit.Contributor} fights in the conflict and sends a unit.");
        if (!fightsNot)
            return;
        bool meddles = false, meddlesNot = mission.Neighbours is not null;
        foreach (var neighbour in mission.Neighbours ?? [])
        {
            var same = unit.Contributor is not null && neighbour.State == unit.Contributor;
            meddles |= same && neighbour.Stance is NeighbourStance.Opposed or NeighbourStance.ArmingAParty;
            meddlesNot &= neighbour.Stance is not (null or NeighbourStance.Opposed or NeighbourStance.ArmingAParty) || (!same && neighbour.State is not null && unit.Contributor is not null);
        }

        if (meddles)
            told.Should("IMP-05", $"{unit.Contributor} takes sides in the conflict and sends a unit.");
        else if (meddlesNot && stake is ContributorStake.Neighbour or ContributorStake.PermanentMember or ContributorStake.FormerAdministrator)
            told.May("IMP-05", $"{unit.Contributor} has a stake in the conflict ({stake}) and sends a unit.");
    }

    // IMP-06.
    private static void EvenObligations(in Stated mission, ref Told told)
    {
        if (mission.Mission.Mandate?.DemilitarizationAgreement != false)
            return;
        bool bound = false, refusingOneBound = false;
        foreach (var party in mission.Parties ?? [])
        {
            bound |= party is { Main: true, CoversOwnSide: true };
            refusingOneBound |= party is { Main: true, CoversOwnSide: true, Consents: PartyConsent.No };
        }

        foreach (var party in mission.Parties ?? [])
        {
            if (party is { Main: true, CoversOwnSide: false } && (refusingOneBound || (bound && party.Consents == PartyConsent.No)))
                told.Should("IMP-06", $"The obligations of the mandate leave {NameOf(party)} free and bind its adversary, while the fighting is {mission.Intensity}.");
        }
    }

    private static bool IsAimedAtHost(in Stated mission, MandateTask task)
    {
        if (!mission.EveryHostMayConsent())
            return false;
        foreach (var party in mission.Parties ?? [])
        {
            if (party.Kind == PartyKind.HostGovernment && party.Id == task.DirectedAgainst)
                return true;
        }

        return false;
    }

    private static void UseOfForce(in Stated mission, bool firstPrinciples, bool capstone, ref Told told)
    {
        var imposedOnHost = mission.AnyHostDoesNotConsent();
        var forceTasks = mission.Mission.Authorization?.ForceTasks;
        var namesTasks = mission.Forcible && mission.IsSince(1999, 10, 22);
        var leftOut = "";
        foreach (var task in mission.Tasks ?? [])
        {
            var resisted = Secures(task) && IsResisted(task);
            if (resisted && namesTasks && forceTasks is not null && !forceTasks.Contains(task.Id))
                leftOut += (leftOut.Length == 0 ? "" : ", ") + NameOf(task);
            if (resisted && mission.FallsShort && !OtherRules.PromisesProtection(mission, task))
                told.Must("UOF-01", $"{NameOf(task)}: this is to be secured against {task.OpposedBy}, and the authority to use force is {mission.Authority}.");
            else if (resisted && mission.Authority is not null && !mission.FallsShort && mission.Unarmed && !OtherRules.PromisesProtection(mission, task))
                told.Must("UOF-01", $"{NameOf(task)}: this is to be secured against {task.OpposedBy}, and the mission is unarmed.");
            if (mission.Powers is { Count: 0 } && Stated.Has(task, TaskTrait.Executive))
                told.Must("UOF-06", $"{NameOf(task)}: this needs public powers, and the decision gives none.");
            if (!firstPrinciples || !(task.Engagement == Engagement.Enforce || Stated.Has(task, TaskTrait.Offensive) || Stated.Has(task, TaskTrait.Forced)))
                continue;
            if (imposedOnHost)
                told.Must("UOF-02", $"{NameOf(task)}: this is to be imposed by force without the host State's consent.");
            else if (IsAimedAtHost(mission, task))
                told.Must("UOF-02", $"{NameOf(task)}: this is to be imposed by force on the host State's own government, {task.DirectedAgainst}.");
        }

        if (leftOut.Length > 0)
            told.Should("UOF-03", $"The decision names the tasks for which force may be used, and leaves these out: {leftOut}.");
        if (namesTasks && mission.Organ == Organ.SecurityCouncil && mission.BeyondChapterSeven && mission.ThreatDetermination == false)
            told.Should("UOF-03", $"The decision gives {mission.Authority} without Chapter VII and without a threat.");
        if (capstone)
            Rules(mission, ref told);
        if (mission.IsSince(2017, 12, 31) && (Lists(mission.Threats, Threat.SustainedFirefights) || Lists(mission.Threats, Threat.IndirectFire)))
            PoliceUnderFire(mission, ref told);
    }

    // UOF-05.
    private static void Rules(in Stated mission, ref Told told)
    {
        var legal = mission.Mission.Legal;
        if (mission.SoldiersArmed != true || legal?.RulesOfEngagement != DocumentState.Approved)
            return;
        var no = mission.WholeLegal ? false : (bool?)null;
        if ((legal.Forbids ?? (mission.WholeLegal ? [] : null)) is not { } forbids)
            return;
        var graded = legal.GradedResponse ?? no;
        if (!forbids.Contains(ForceLimit.IndiscriminateForce) || !forbids.Contains(ForceLimit.DisproportionateForce))
            told.Tell("UOF-05", graded == false, "The rules of engagement do not forbid indiscriminate and disproportionate force.");
        else if (graded == false && (legal.HostileActAndIntentDefined ?? no) == false)
            told.Should("UOF-05", "The rules of engagement define neither a graded response nor hostile act and intent.");
    }

    // UOF-07.
    private static void PoliceUnderFire(in Stated mission, ref Told told)
    {
        bool formed = false, noneFormed = mission.Units is not null;
        foreach (var unit in mission.Units ?? [])
        {
            formed |= unit.Type == UnitType.FormedPoliceUnit;
            noneFormed &= unit.Type is not (null or UnitType.FormedPoliceUnit);
        }

        if (formed && (mission.Soldiers <= 0 || mission.SoldiersArmed == false))
        {
            told.Should("UOF-07", "Formed police are to face fighting, and no armed soldiers are there.");
            return;
        }

        if (!noneFormed && !(mission.Soldiers > 0 && mission.SoldiersArmed == true))
            return;
        foreach (var task in mission.Tasks ?? [])
        {
            if (task.Component == ComponentKind.Police && Secures(task) && IsResisted(task))
                told.Should("UOF-07", $"{NameOf(task)}: police are to secure this against {task.OpposedBy}.");
        }
    }
}
