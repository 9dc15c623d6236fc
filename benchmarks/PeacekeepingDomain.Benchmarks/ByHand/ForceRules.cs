using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using static PeacekeepingDomain.Benchmarks.ByHand.Stated;

namespace PeacekeepingDomain.Benchmarks.ByHand;

/// <summary>Capabilities, deployment, finance, contributors and posture.</summary>
internal static class ForceRules
{
    public static void Check(in Stated mission, ref Told told)
    {
        var force = mission.Mission.Force;
        Timetable(mission, force, ref told);
        Presence(mission, ref told);
        if (!mission.UnLed)
            return;
        Units(mission, force, ref told);
        Reach(mission, ref told);
        Strength(mission, force, ref told);
        Deployed(mission, ref told);
        Money(mission, ref told);

        // DEP-04.
        if (mission.Bridging != false)
            return;
        if (force?.InitialOperatingDays > force?.NeededWithinDays)
            told.Should("DEP-04", "The mission is needed before it can begin, and nothing bridges the time.");
        if (mission.Mission.Modality?.Handover?.GapDays > 0 && mission.Modality == ModalityKind.Sequenced)
            told.Should("DEP-04", "There is a gap between one mission and the next, and nothing bridges it.");
    }

    // DEP-03.
    private static void Timetable(in Stated mission, Force? force, ref Told told)
    {
        if (force?.FullOperatingDays is not { } complete)
            return;
        if (force.InitialOperatingDays > complete)
            told.Must("DEP-03", "The mission is to be complete before it begins.");
        foreach (var unit in force.Units ?? [])
        {
            if (!(unit.DaysToDeploy > complete))
                continue;
            var waiting = "";
            foreach (var task in mission.Tasks ?? [])
            {
                if (IsCore(task) && Overlap(task.Capabilities, unit.Capabilities))
                    waiting += (waiting.Length == 0 ? "" : ", ") + NameOf(task);
            }

            if (waiting.Length > 0)
                told.Should("DEP-03", $"A unit of {unit.Contributor} comes after the mission is to be complete, and core work waits for it: {waiting}.");
        }
    }

    // FIN-01.
    private static void Presence(in Stated mission, ref Told told)
    {
        var mechanism = mission.Mission.Finance?.Mechanism;
        if (mechanism == FinanceMechanism.Resolution2719 && mission.UnLed)
            told.Must("FIN-01", "A mission led by the United Nations is to be financed as one of the African Union.");
        if (mechanism == FinanceMechanism.Assessed && mission.Presence == Proposals.Presence.SpecialPoliticalMission)
            told.Must("FIN-01", "A special political mission is to be paid for from a peacekeeping account.");
        if (mechanism == FinanceMechanism.Assessed && mission.LedByOthers
            && (mission.Mission.Modality?.Support?.Kind ?? (mission.WholeModality ? SupportPackageKind.None : null)) == SupportPackageKind.None)
        {
            told.Must("FIN-01", "A force led by others is to be paid for by assessment, and no support package is decided.");
        }

        if (mechanism == FinanceMechanism.RegularBudget && mission.Peacekeeping && mission.Uniformed >= 1000)
            told.Should("FIN-01", "A large peacekeeping operation is to be paid for from the regular budget.");
    }

    // CAP-03, CND-03 and WPS-05.
    private static void Units(in Stated mission, Force? force, ref Told told)
    {
        var readiness = mission.IsSince(2016, 1, 1)
            && ((mission.Modality is { } kind && kind is not (ModalityKind.Sequenced or ModalityKind.Hybrid)) || mission.Rehatted == false);
        var barred = mission.IsSince(2016, 3, 11);
        var ages = mission.IsSince(1998, 12, 31);
        foreach (var unit in force?.Units ?? [])
        {
            if (readiness && unit.Type is not (null or UnitType.MilitaryObservers or UnitType.StaffOfficers or UnitType.IndividualPolice or UnitType.SpecializedPoliceTeam
                    or UnitType.CorrectionsOfficers or UnitType.CivilianTeam)
                && ((unit.NeededWithinDays < 60 && unit.Readiness < ReadinessLevel.RapidDeployment) || (unit.NeededWithinDays < 120 && unit.Readiness < ReadinessLevel.Level2)))
            {
                told.Tell("CAP-03", mission.Bridging == false, $"A unit of {unit.Contributor} is needed within {unit.NeededWithinDays} days, and its readiness is {unit.Readiness}.");
            }

            if (barred && unit.Barred == true)
                told.Must("CND-03", $"{unit.Contributor} is barred and sends a unit.");
            if (!ages)
                continue;
            if (unit.MinimumAge < 18)
                told.Must("WPS-05", $"A unit of {unit.Contributor} takes personnel of {unit.MinimumAge}.");
            else if (unit.MinimumAge < 25 && unit.Type is UnitType.MilitaryObservers or UnitType.IndividualPolice)
                told.Should("WPS-05", $"{unit.Contributor} sends observers or police of {unit.MinimumAge}.");
        }
    }

    // CAP-01.
    private static void Reach(in Stated mission, ref Told told)
    {
        foreach (var task in mission.Tasks ?? [])
        {
            if (IsCore(task) && Secures(task) && IsResisted(task) && task.WithinReach == false)
                told.Must("CAP-01", $"{NameOf(task)}: this is to be secured against {task.OpposedBy}, and no armed unit can get there in time.");
        }

        foreach (var holding in mission.Stage >= Stage.Deployed ? mission.Holdings ?? [] : [])
        {
            if (holding.Status != HoldingStatus.Planned)
                continue;
            var begun = "";
            foreach (var task in mission.Tasks ?? [])
            {
                if (IsCore(task) && Lists(task.Capabilities, holding.Capability) && mission.HasStarted(task))
                    begun += (begun.Length == 0 ? "" : ", ") + NameOf(task);
            }

            if (begun.Length > 0)
                told.Should("CAP-01", $"The capability {holding.Capability} is still to come, and core work that cannot be done without it has begun: {begun}.");
        }
    }

    // CAP-02 where POC-05 does not answer for it, POC-05, PRF-05 and FIN-05.
    private static void Strength(in Stated mission, Force? force, ref Told told)
    {
        bool contested = false, safeArea = false;
        var core = "";
        var within = (mission.Mission.Finance?.WithinExistingResources ?? (mission.WholeFinance ? false : null)) == true;
        foreach (var task in mission.Tasks ?? [])
        {
            var resisted = Secures(task) && IsResisted(task);
            contested |= resisted && IsCore(task);
            safeArea |= resisted && Stated.Has(task, TaskTrait.SafeArea);
            if (within && IsCore(task))
                core += (core.Length == 0 ? "" : ", ") + NameOf(task);
        }

        var share = mission.Share;
        if (share < 0.8)
        {
            if (safeArea && mission.Mission.Mandate?.DemilitarizationAgreement == false)
                told.Tell("POC-05", share < 0.5 || ARefusingPartyResists(mission), $"Safe areas are to be secured with {share:0%} of what was asked for, and nobody has agreed to leave them.");
            else if (contested)
                told.Tell("CAP-02", share < 0.5, $"{mission.Soldiers} military personnel are authorized ({share:0%} of what was asked for), and a core task is to be secured against resistance.");
        }

        if (core.Length > 0)
            told.Tell("FIN-05", contested && share < 0.8, $"The mission is to work within existing resources, this included: {core}.");
        if (contested && mission.Peacekeeping && force?.Posture == ForcePosture.BelowAuthority && mission.Authority >= ForceAuthority.DefenceOfMandate)
            told.Should("PRF-05", $"The posture of the force stays below its authority ({mission.Authority}).");
    }

    private static bool ARefusingPartyResists(in Stated mission)
    {
        foreach (var party in mission.Parties ?? [])
        {
            if (party is not { Main: true, Consents: PartyConsent.No })
                continue;
            foreach (var task in mission.Tasks ?? [])
            {
                if (Stated.Has(task, TaskTrait.SafeArea) && Lists(task.OpposedBy, party.Id))
                    return true;
            }
        }

        return false;
    }

    // CAP-09.
    private static void Deployed(in Stated mission, ref Told told)
    {
        if (!(mission.Stage >= Stage.ReadyToDeploy) || mission.Bridging != false || mission.Deployed is not { } deployed || mission.Soldiers is not { } authorized || !(deployed < 0.5 * authorized))
            return;
        var unrest = mission.Intensity >= Intensity.Sporadic || mission.Rising || mission.Ceasefire is CeasefireState.Partial or CeasefireState.Collapsing;
        var refused = false;
        var begun = "";
        foreach (var task in mission.Tasks ?? [])
        {
            if (!IsCore(task) || task.Component != ComponentKind.Military || !mission.HasStarted(task))
                continue;
            if (unrest || IsResisted(task) || (mission.Intensity >= Intensity.Tension && task.Engagement is not (null or Engagement.Monitor)))
                begun += (begun.Length == 0 ? "" : ", ") + NameOf(task);
            foreach (var party in Secures(task) && mission.Intensity >= Intensity.Active ? mission.Parties ?? [] : [])
                refused |= party is { Main: true, Consents: PartyConsent.No } && Lists(task.OpposedBy, party.Id);
        }

        if (begun.Length > 0)
            told.Tell("CAP-09", refused, $"{deployed} of {authorized} military personnel are there, and core work has begun: {begun}.");
    }

    // FIN-04.
    private static void Money(in Stated mission, ref Told told)
    {
        if (!mission.IsSince(2010, 6, 24))
            return;
        var finance = mission.Mission.Finance;
        var zero = mission.WholeFinance ? 0d : (double?)null;
        var draw = finance?.ReserveFundDraw ?? zero;
        var political = mission.Presence == Proposals.Presence.SpecialPoliticalMission;
        if (political && draw > 0)
            told.Must("FIN-04", $"A special political mission is to draw {draw} from the reserve fund of peacekeeping.");
        if ((finance?.AssemblyApproval ?? (mission.WholeFinance ? false : null)) != false)
            return;
        if (!political && draw > 100_000_000)
            told.Must("FIN-04", $"The mission is to draw {draw} from the reserve fund without the approval of the Assembly.");
        if ((finance?.StocksDraw ?? zero) > 50_000_000)
            told.Must("FIN-04", $"The mission is to draw {finance?.StocksDraw} from the stocks without the approval of the Assembly.");
    }
}
