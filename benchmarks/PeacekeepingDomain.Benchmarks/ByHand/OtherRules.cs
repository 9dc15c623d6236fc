using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.Benchmarks.ByHand.Stated;

namespace PeacekeepingDomain.Benchmarks.ByHand;

/// <summary>Protection, inclusion, information, support to others, politics and transition.</summary>
internal static class OtherRules
{
    public static void Check(in Stated mission, ref Told told)
    {
        if (!mission.UnLed)
            return;
        Protection(mission, ref told);
        Returns(mission, ref told);
        Support(mission, ref told);
        Politics(mission, ref told);
        Transition(mission, ref told);
        Schools(mission, ref told);
        Information(mission, ref told);
    }

    public static bool PromisesProtection(in Stated mission, MandateTask task) => Protects(mission, task) && Secures(task) && IsResisted(task);

    private static bool Protects(in Stated mission, MandateTask task) =>
        task.Task is TaskCategory.ProtectionOfCivilians or TaskCategory.ProtectionOfChildren or TaskCategory.ProtectionFromSexualViolence || Stated.Has(task, TaskTrait.SafeArea);

    // POC-02 and POC-03.
    private static void Protection(in Stated mission, ref Told told)
    {
        var anySource = mission.IsSince(1999, 10, 22);
        var outOfReach = mission.Mission.Protection?.HotspotsInReach == false;
        foreach (var task in mission.Tasks ?? [])
        {
            if (!Protects(mission, task))
                continue;
            if (Secures(task) && IsResisted(task))
            {
                if (mission.FallsShort)
                    told.Must("POC-02", $"{NameOf(task)}: protection is promised against {task.OpposedBy}, and the authority to use force is {mission.Authority}.");
                else if (mission.Authority is not null && mission.Unarmed)
                    told.Must("POC-02", $"{NameOf(task)}: protection is promised against {task.OpposedBy}, and the mission is unarmed.");
                if (mission.QualifiedByMeans(task) == false && (task.WithinReach == false || outOfReach))
                    told.Must("POC-02", $"{NameOf(task)}: protection is promised where nobody can get in time.");
            }

            if (!anySource || task.PerpetratorsExcluded is not { Count: > 0 } excluded)
                continue;
            var danger = false;
            foreach (var party in mission.Parties ?? [])
                danger |= excluded.Contains(party.Id) && (party.ListedForViolations == true || Lists(task.OpposedBy, party.Id));
            told.Tell("POC-03", danger, $"{NameOf(task)}: protection leaves out {excluded}.");
        }
    }

    // POC-07.
    private static void Returns(in Stated mission, ref Told told)
    {
        if (!mission.IsSince(1951, 12, 31))
            return;
        bool part = false, notForced = mission.Tasks is not null;
        foreach (var task in mission.Tasks ?? [])
        {
            var returns = task.Task == TaskCategory.AssistanceToRefugeesAndDisplacedPersons;
            var more = task.Engagement is not (null or Engagement.Monitor);
            part |= returns && more;
            if (returns && more && Stated.Has(task, TaskTrait.Forced))
                told.Must("POC-07", "People are to be returned by force.");
            notForced &= (task.Task is not null && !returns) || task.Engagement == Engagement.Monitor
                || (mission.TraitsOf(task) is { } traits && !traits.Contains(TaskTrait.Forced));
        }

        var stated = mission.Mission.Protection?.Returns;
        if (stated == Proposals.Returns.Forced)
            told.Tell("POC-07", part, "People are to be returned by force.");
        if (stated == Proposals.Returns.Uninformed && notForced)
            told.Tell("POC-07", part, "People are to return without knowing what awaits them.");
    }

    // HRD-02 and HRD-05.
    private static void Support(in Stated mission, ref Told told)
    {
        var diligence = mission.IsSince(2011, 12, 31);
        foreach (var support in mission.Mission.SupportToOthers ?? [])
        {
            if (support.Kinds is not { Count: > 0 } kinds)
                continue;
            var withheld = diligence && support is { Risk: RiskLevel.High, Mitigation: false };
            if (withheld)
                told.Must("HRD-02", $"{support.Recipient} is supported at high risk, and nothing mitigates it.");
            if (support is { UnderEmbargo: true, Exemption: false })
            {
                told.Tell(
                    "HRD-05",
                    kinds.Contains(SupportKind.Training) || kinds.Contains(SupportKind.Planning) || kinds.Contains(SupportKind.FireSupport) || kinds.Contains(SupportKind.JointOperations),
                    $"{support.Recipient} is under an embargo and supported without an exemption.");
            }

            foreach (var party in support.Mitigation == false && !withheld ? mission.Parties ?? [] : [])
            {
                if (party.Id == support.Party && party.ListedForViolations == true)
                    told.Should("HRD-05", $"{support.Recipient} is listed for violations, and nothing mitigates the risk.");
            }
        }
    }

    private static void Politics(in Stated mission, ref Told told)
    {
        var process = mission.Mission.PoliticalProcess;
        var no = mission.WholeProcess ? false : (bool?)null;

        // POL-01, where M07-1 does not answer for it.
        if (LacksStrategy(mission) && !(mission.Has(MissionModel.SupportOfPeaceAgreements) && mission.Process is ProcessStatus.None or ProcessStatus.Prospective))
            told.Tell("POL-01", LacksAllStrategy(mission), $"The political process is {mission.Process}, nobody leads it, and the mission is not to.");

        // POL-02.
        if (mission.Organ is not (null or Organ.GeneralAssembly or Organ.SecretaryGeneral or Organ.RegionalOrganization))
        {
            if (process?.CouncilUnity == CouncilUnity.PermanentMemberOpposes && mission.Stage is { } stage)
            {
                if (stage < Stage.Mandated)
                    told.Must("POL-02", "A permanent member opposes the mission.");
                else
                    told.Should("POL-02", "A permanent member opposes the mission, which is decided.");
            }
            else if (process?.CouncilUnity == CouncilUnity.Divided && NeedsTheCouncil(mission))
            {
                told.Should("POL-02", "The Council is divided on a mission that needs its weight.");
            }
        }

        // POL-05.
        if (mission.Peacekeeping && mission.IsSince(2008, 1, 18) && mission.DoesMoreThanObserve && mission.Uniformed >= 1000 && mission.NoProcess
            && mission.Ceasefire is CeasefireState.None or CeasefireState.Collapsing
            && (mission.Mission.Tangible?.ExpectationsStated ?? (mission.WholeTangible ? false : null)) == false)
        {
            var unlimited = "";
            foreach (var task in mission.Tasks ?? [])
            {
                if (IsCore(task) && mission.QualifiedByMeans(task) == false)
                    unlimited += (unlimited.Length == 0 ? "" : ", ") + NameOf(task);
            }

            if (unlimited.Length > 0)
                told.Should("POL-05", $"There is no peace to keep, and nothing limits what is expected of this: {unlimited}.");
        }

        // POL-06.
        if (mission.IsSince(2004, 12, 31)
            && (mission.Process >= ProcessStatus.Agreement || mission.Has(MissionModel.SupportOfPeaceAgreements) || mission.Has(MissionModel.TransitionAssistance))
            && (process?.AmnestyForInternationalCrimes ?? no) == true && (process?.UnReservation ?? no) == false)
        {
            told.Must("POL-06", "The agreement gives an amnesty for international crimes, and the United Nations has made no reservation.");
        }
    }

    public static bool LacksStrategy(in Stated mission) =>
        mission.Peacekeeping && mission.IsSince(2015, 6, 17) && mission.DoesMoreThanObserve && mission.Uniformed >= 1000 && mission.Process < ProcessStatus.Agreement
        && IsBlank(mission.Mission.PoliticalProcess?.Lead) && mission.NoTaskIs(TaskCategory.GoodOfficesAndMediation, TaskCategory.NationalDialogueAndReconciliation);

    public static bool LacksAllStrategy(in Stated mission) =>
        mission.Process == ProcessStatus.None && (mission.Mission.PoliticalProcess?.Strategy ?? (mission.WholeProcess ? false : null)) == false;

    private static bool NeedsTheCouncil(in Stated mission)
    {
        if (mission.NoProcess || mission.Ceasefire is CeasefireState.Partial or CeasefireState.Collapsing)
            return true;
        foreach (var party in mission.Parties ?? [])
        {
            if (party is { Main: true, Consents: PartyConsent.No or PartyConsent.Conditional })
                return true;
        }

        foreach (var task in mission.Tasks ?? [])
        {
            if (IsCore(task) && IsResisted(task))
                return true;
        }

        return false;
    }

    private static void Transition(in Stated mission, ref Told told)
    {
        if (mission.Mission.Transition is not { } transition)
            return;

        // EXT-02.
        if (mission.IsSince(2001, 12, 31) && transition.Basis is ExitBasis.Dates or ExitBasis.Budget
            && (mission.Unsettled || (transition.Benchmarks ?? (mission.WholeTransition ? false : null)) == false))
        {
            told.Should("EXT-02", $"The mission is to leave by {transition.Basis}, whatever the conditions.");
        }

        // EXT-03.
        if (transition.DrawdownMonthsAfterElection < 12 && (mission.Unsettled || transition.SuccessorCapacity is SuccessorCapacity.None or SuccessorCapacity.Unproven))
        {
            var elections = mission.Has(MissionModel.ElectionSecurityAndAssistance);
            foreach (var task in mission.Tasks ?? [])
                elections |= task.Task is TaskCategory.ElectoralAssistance or TaskCategory.ElectoralSecurity;
            if (elections)
                told.Should("EXT-03", $"The mission is to draw down {transition.DrawdownMonthsAfterElection} months after the vote.");
        }

        // EXT-06.
        if (mission.Stage == Stage.Transition && mission.Unsettled
            && (transition.SuccessorCapacity == SuccessorCapacity.None || (transition.SuccessorCapacity == SuccessorCapacity.Unproven && mission.Rising)))
        {
            told.Should("EXT-06", "The mission leaves an unsettled conflict to nobody.");
        }
    }

    // WPS-07.
    private static void Schools(in Stated mission, ref Told told)
    {
        if (mission.Mission.Inclusion?.UseOfSchools != true || !mission.IsSince(2017, 12, 31) || !(mission.SoldiersArmed == true || mission.PoliceArmed == true))
            return;
        var protects = Lists(mission.Threats, Threat.GraveViolationsAgainstChildren);
        foreach (var task in mission.Tasks ?? [])
            protects |= task.Task is TaskCategory.ProtectionOfChildren or TaskCategory.ProtectionOfCivilians;
        told.Tell("WPS-07", protects, "Armed units are to use schools.");
    }

    // INF-01.
    private static void Information(in Stated mission, ref Told told)
    {
        if (mission.Mission.Information is not { Collection: { } means } information || !mission.IsSince(2019, 12, 31))
            return;
        if (means.Contains(CollectionMeans.Agents) || means.Contains(CollectionMeans.Covert))
            told.Must("INF-01", $"Information is to be gathered by stealth: {means}.");
        else if (means.Contains(CollectionMeans.Interception) && !means.Contains(CollectionMeans.HostAgreed))
            told.Tell("INF-01", (information.SensorsNotified ?? (mission.WholeInformation ? false : null)) == false, "Communications are to be intercepted, and the host has not agreed.");
    }
}
