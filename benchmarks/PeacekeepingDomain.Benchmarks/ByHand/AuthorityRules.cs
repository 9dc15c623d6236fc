using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using static PeacekeepingDomain.Benchmarks.ByHand.Stated;

namespace PeacekeepingDomain.Benchmarks.ByHand;

/// <summary>Authorization and command.</summary>
internal static class AuthorityRules
{
    public static void Check(in Stated mission, ref Told told)
    {
        if (mission.UnLed)
        {
            Organs(mission, ref told);
            Command(mission, ref told);
        }

        if (mission.LedByOthers)
            Others(mission, ref told);
        Powers(mission, ref told);

        // AUT-05.
        if ((mission.UnLed || mission.Presence == Presence.UnAuthorizedForce) && Lists(mission.Chapters, CharterChapter.Seven) && mission.ThreatDetermination == false)
        {
            if (mission.Forcible)
                told.Should("AUT-05", $"The decision acts under Chapter VII with {mission.Authority}, and determines no threat.");
            else if (mission.NotForcible && mission.Powers is { Count: > 0 })
                told.Should("AUT-05", $"The decision acts under Chapter VII with public powers ({mission.Powers}), and determines no threat.");
        }
    }

    private static void Organs(in Stated mission, ref Told told)
    {
        // AUT-01.
        if (mission.Soldiers > 0 || mission.Police > 0)
        {
            if (mission.Organ is Organ.SecretaryGeneral or Organ.RegionalOrganization)
                told.Must("AUT-01", $"Uniformed personnel are to deploy under the United Nations on the decision of the {mission.Organ}, which cannot send them.");
            else if (mission.Organ == Organ.None && mission.Stage >= Stage.Mandated)
                told.Must("AUT-01", "Uniformed personnel are to deploy under the United Nations, and no organ has decided on it.");
        }

        if (mission.Organ != Organ.GeneralAssembly)
            return;

        // AUT-02 and AUT-03.
        if (mission.Forcible)
            told.Must("AUT-02", $"The General Assembly is to give an authority that only the Security Council can give: {mission.Authority}.");
        if (mission.NotForcible)
        {
            var imposed = "";
            foreach (var task in mission.Tasks ?? [])
            {
                if (Imposes(mission, task))
                    imposed += (imposed.Length == 0 ? "" : ", ") + NameOf(task);
            }

            if (imposed.Length > 0)
                told.Must("AUT-02", $"The General Assembly, which cannot order coercion, is to have this imposed by force: {imposed}.");
        }

        if (AssemblyPowersWithoutConsent(mission))
            told.Must("AUT-02", $"The General Assembly is to give the mission public powers ({mission.Powers}) without consent.");
        var decision = mission.Mission.Authorization;
        if (decision?.CouncilSeized == true && (decision.EmergencySpecialSession ?? (mission.WholeDecision ? false : null)) == false)
            told.Should("AUT-03", "The General Assembly is to decide on a dispute with which the Security Council is dealing, outside an emergency special session.");
    }

    private static bool AssemblyPowersWithoutConsent(in Stated mission) =>
        mission.UnLed && mission.Organ == Organ.GeneralAssembly && mission.Powers is { Count: > 0 } && mission.AnyHostDoesNotConsent();

    private static bool Imposes(in Stated mission, MandateTask task) =>
        task.Engagement == Engagement.Enforce || Stated.Has(task, TaskTrait.Offensive) || Stated.Has(task, TaskTrait.Forced);

    // AUT-06, where no graver rule answers for it.
    private static void Powers(in Stated mission, ref Told told)
    {
        if (mission.Powers is not { Count: > 0 } || !mission.BeyondChapterSeven
            || AssemblyPowersWithoutConsent(mission) || ModelRules.GovernsWithoutBasis(mission) || ModelRules.BoardsOrDisruptsWithoutBasis(mission))
        {
            return;
        }

        if (mission.AnyHostDoesNotConsent())
        {
            told.Must("AUT-06", $"The mission is to exercise public powers ({mission.Powers}) without Chapter VII and without consent.");
            return;
        }

        if (!mission.EveryHostMayConsent())
            return;
        foreach (var host in mission.Hosts ?? [])
        {
            if (host.Consent?.Status != ConsentStatus.Ambiguous)
                continue;
            told.Should("AUT-06", $"The mission is to exercise public powers ({mission.Powers}) without Chapter VII, on a consent that is not clear.");
            return;
        }
    }

    private static void Others(in Stated mission, ref Told told)
    {
        // AUT-04.
        var byOthers = mission.Organ is Organ.RegionalOrganization or Organ.GeneralAssembly or Organ.SecretaryGeneral;
        if (byOthers || (mission.Organ == Organ.None && mission.Stage >= Stage.Mandated))
        {
            var forcible = mission.Forcible;
            foreach (var task in mission.Tasks ?? [])
                forcible |= Imposes(mission, task);
            foreach (var host in forcible ? mission.Hosts ?? [] : [])
            {
                if (host.Consent?.Status is ConsentStatus.Refused or ConsentStatus.Withdrawn)
                    told.Must("AUT-04", $"Force is to be used in {host.State} without its consent and without the Security Council.");
                else if (host.Consent?.Status == ConsentStatus.NoAuthorityAbleToConsent)
                    told.Should("AUT-04", $"Force is to be used in {host.State}, where nobody can consent, without the Security Council.");
            }
        }

        // AUT-09.
        if (mission.Presence == Presence.UnAuthorizedForce && mission.Forcible && mission.IsSince(2023, 12, 21))
        {
            if (IsBlank(mission.Mission.Authorization?.Objective) && IsBlank(mission.Mission.Mandate?.Objective))
                told.Should("AUT-09", $"A force that others lead is given {mission.Authority}, and the decision states no objective.");
            if (mission.Compliance == false)
                told.Should("AUT-09", $"A force that others lead is given {mission.Authority}, and the decision does not hold it to the law.");
        }

        // CMD-06.
        if (mission.Control == OperationalControl.UnitedNations)
            told.Must("CMD-06", "The force is led by others, and the United Nations is to have operational control of it.");
        if (Lists(mission.Mission.Legal?.Clauses, StatusClause.SafetyConvention) && mission.Authority == ForceAuthority.EnforcementMeasures)
            told.Should("CMD-06", "The force is led by others, and its status rests on the convention that protects operations of the United Nations.");

        // FIN-03.
        if (mission.Mission.Finance?.Mechanism != FinanceMechanism.Resolution2719 || !mission.IsSince(2023, 12, 21))
            return;
        if (mission.Organ is { } organ && organ != Organ.SecurityCouncil)
            told.Must("FIN-03", $"Assessed contributions are to pay for a force on the decision of the {organ}.");
        if (mission.Control is OperationalControl.UnitedNations or OperationalControl.National)
            told.Must("FIN-03", $"Assessed contributions are to pay for a force that the African Union does not command: {mission.Control}.");
        if (mission.Mission.Finance.AssessedShare > 0.75)
            told.Must("FIN-03", $"Assessed contributions are to pay {mission.Mission.Finance.AssessedShare:0%} of the budget.");
        if (mission.Compliance == false)
            told.Must("FIN-03", "Assessed contributions are to pay for a force that is not held to human rights.");
    }

    private static void Command(in Stated mission, ref Told told)
    {
        var command = mission.Mission.Modality?.Command;
        var no = mission.WholeModality ? false : (bool?)null;

        // CMD-01.
        if (mission.Modality is { } kind && kind is not (ModalityKind.Joint or ModalityKind.Hybrid) && mission.IsSince(1958, 12, 31) && command is not null)
        {
            if (command.OperationalControl == OperationalControl.Organization)
                told.Must("CMD-01", "The mission is led by the United Nations, and another organization has operational control of it.");
            if (command.OperationalControl == OperationalControl.National)
                told.Must("CMD-01", "The mission is led by the United Nations, and its contingents stay under national operational control.");
            if (command.HeadsOfMission > 1)
                told.Must("CMD-01", $"One mission of the United Nations has {command.HeadsOfMission} heads.");
            if (command.OrdersFromCapitals == true && command.OperationalControl is not (null or OperationalControl.National))
                told.Should("CMD-01", "Contingents of a mission led by the United Nations take operational orders from their capitals.");
        }

        // CMD-02.
        if (mission.Modality == ModalityKind.Hybrid && mission.IsSince(2007, 7, 31))
        {
            if (command?.HeadsOfMission > 1)
                told.Must("CMD-02", $"A hybrid operation has a single head of mission; this one has {command.HeadsOfMission}.");
            if (command?.OperationalControl == OperationalControl.National)
                told.Must("CMD-02", "A hybrid operation has one command; here operational control stays with States.");
            if ((command?.UnRules ?? no) == false)
                told.Must("CMD-02", "A hybrid operation works by the rules of the United Nations; here they do not apply.");
            if ((command?.UnFinancing ?? no) == false)
                told.Must("CMD-02", "A hybrid operation is paid for by the United Nations; here it does not pay.");
            if (mission.Partners is { Count: 0 })
                told.Must("CMD-02", "A hybrid operation is the work of two or more organizations; no partner is named.");
        }

        // CMD-04.
        foreach (var force in mission.Mission.Modality?.ParallelForces ?? [])
        {
            var undivided = (force.DelineatedAreas ?? no) == false;
            var unlinked = (force.Liaison ?? no) == false;
            var fights = Lists(force.Mandates, ParallelMandate.Robust) || Lists(force.Mandates, ParallelMandate.CounterTerrorism) || Names(force.Opposes);
            if (!(undivided && unlinked) && !(fights && (undivided || unlinked)))
                continue;
            var fightsAConsentingParty = false;
            foreach (var party in mission.Parties ?? [])
                fightsAConsentingParty |= party is { Main: true, Consents: PartyConsent.Yes } && party.Id == force.Opposes;
            told.Tell("CMD-04", undivided && unlinked && fightsAConsentingParty, $"{force.Name} is to work beside the mission under another command, and they are not told apart.");
        }

        // CMD-07.
        foreach (var task in mission.Tasks ?? [])
        {
            if (!IsCore(task) || mission.Units is null)
                continue;
            var nobodyElse = true;
            var bound = "";
            foreach (var unit in mission.Units)
            {
                var heldBack = false;
                foreach (var caveat in unit.Caveats ?? [])
                    heldBack |= caveat.Task == task.Id;
                if (heldBack)
                    bound += (bound.Length == 0 ? "" : ", ") + unit.Contributor;
                nobodyElse &= heldBack || (task.Capabilities is { Count: > 0 } && unit.Capabilities is not null && !Overlap(unit.Capabilities, task.Capabilities));
            }

            if (bound.Length > 0)
                told.Tell("CMD-07", nobodyElse, $"{NameOf(task)}: on this core task a caveat holds back a unit of {bound}.");
        }
    }
}
