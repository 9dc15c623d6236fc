using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.Benchmarks.ByHand.Stated;

namespace PeacekeepingDomain.Benchmarks.ByHand;

/// <summary>The rules of single models, and of models that are chosen together.</summary>
internal static class ModelRules
{
    public static void Check(in Stated mission, ref Told told)
    {
        if (!mission.UnLed || mission.Models is not { } models)
            return;
        foreach (var model in models)
        {
            switch (model)
            {
                case MissionModel.PreventiveDeployment:
                    Prevention(mission, ref told);
                    break;
                case MissionModel.AtrocityPrevention:
                    Deterrence(mission, ref told);
                    break;
                case MissionModel.ProtectionOfCivilians:
                    Protection(mission, ref told);
                    break;
                case MissionModel.CeasefireMonitoring:
                    Ceasefire(mission, ref told);
                    break;
                case MissionModel.MonitoringAndReporting:
                    Monitoring(mission, ref told);
                    break;
                case MissionModel.Verification:
                    Verification(mission, ref told);
                    break;
                case MissionModel.SupportOfPeaceAgreements:
                    if (mission.Process == ProcessStatus.None)
                        told.Must("M07-1", "The mission is to support a peace process, and there is none.");
                    else if (mission.Process == ProcessStatus.Prospective)
                        told.Should("M07-1", "The mission is to support a peace process that is only in prospect.");
                    break;
                case MissionModel.NewStateSupport:
                    NewState(mission, ref told);
                    break;
                case MissionModel.TransitionAssistance:
                    Assistance(mission, ref told);
                    break;
                case MissionModel.TransitionalAdministration:
                    Administration(mission, ref told);
                    break;
                case MissionModel.ElectionSecurityAndAssistance:
                    Elections(mission, ref told);
                    break;
                case MissionModel.DisarmamentDemobilizationReintegration:
                    Disarmament(mission, ref told);
                    break;
                case MissionModel.RuleOfLawSupport:
                    RuleOfLaw(mission, ref told);
                    break;
                case MissionModel.PoliceAssistance:
                    PoliceHelp(mission, ref told);
                    break;
                case MissionModel.SupportToAccountability:
                    if (mission.NobodyAsked(TaskCategory.SupportToInternationalCriminalJustice, TaskCategory.TransitionalJustice, TaskCategory.JudicialReform))
                        told.Tell("M16-1", MayArrest(mission), "Nobody in the host State has asked for support to courts.");
                    break;
                case MissionModel.CounterOrganizedCrime:
                    Crime(mission, ref told);
                    break;
                case MissionModel.MineAction:
                    Clearance(mission, ref told);
                    break;
                case MissionModel.PublicHealthSupport:
                    if (mission.IsSince(2024, 10, 31) && mission is { Soldiers: > 0, Civilians: <= 0, LeadAgencies.Count: 0, Pillars.Count: 0 })
                        told.Should("M20-1", "Soldiers are to help in an epidemic, and no civilians lead.");
                    break;
                case MissionModel.NaturalDisasterResponse:
                    Disaster(mission, ref told);
                    break;
                case MissionModel.HumanitarianAccompaniment:
                    Accompaniment(mission, ref told);
                    break;
                case MissionModel.CulturalHeritageProtection:
                    Heritage(mission, ref told);
                    break;
                case MissionModel.NaturalResourceProtection:
                    Resources(mission, ref told);
                    break;
                case MissionModel.BorderManagement:
                    Borders(mission, ref told);
                    break;
                case MissionModel.InfrastructureSecurity:
                    Infrastructure(mission, ref told);
                    break;
                case MissionModel.Cybersecurity:
                    Cyber(mission, ref told);
                    break;
                case MissionModel.RegionalSecurity:
                    Region(mission, ref told);
                    break;
                case MissionModel.CitySecurity:
                    City(mission, ref told);
                    break;
                case MissionModel.MaritimeSecurity:
                    Sea(mission, ref told);
                    break;
            }
        }

        Together(mission, models, ref told);
    }

    /// <summary>Whether M10-1 contradicts, which answers for AUT-06.</summary>
    public static bool GovernsWithoutBasis(in Stated mission)
    {
        if (!mission.UnLed || !mission.Has(MissionModel.TransitionalAdministration) || !((mission.Organ is { } organ && organ != Organ.SecurityCouncil) || mission.BeyondChapterSeven))
            return false;
        return mission.AnyWithheld;
    }

    /// <summary>Whether M27-1 or M30-2 contradicts at the powers of the mission, which answers for AUT-06.</summary>
    public static bool BoardsOrDisruptsWithoutBasis(in Stated mission)
    {
        if (!mission.UnLed || !mission.BeyondChapterSeven)
            return false;
        return (Boards(mission) && (mission.AnyWithheld || mission.Hosts is { Count: 0 })) || (Disrupts(mission) && mission.AnyWithheld);
    }

    /// <summary>Whether M27-2 contradicts, which answers for CON-03.</summary>
    public static bool ReachesIntoSystemsOfOthers(in Stated mission, MandateTask task) =>
        mission.Has(MissionModel.Cybersecurity) && mission.Hosts is { Count: <= 1 } && mission.BeyondChapterSeven
        && Stated.Has(task, TaskTrait.CrossBorder) && mission.Carries(task, MissionModel.Cybersecurity);

    /// <summary>Whether M03-1 contradicts at a task, which answers for MAN-05.</summary>
    public static bool ProtectsWithoutUniforms(in Stated mission, MandateTask task) =>
        mission.Peacekeeping && mission.Has(MissionModel.ProtectionOfCivilians) && mission is { Soldiers: <= 0, Police: <= 0 } && task.Engagement == Engagement.Secure;

    /// <summary>Whether M30-1 contradicts at a holding, which answers for MAN-05.</summary>
    public static bool LacksShips(in Stated mission, CapabilityHolding holding)
    {
        if (!mission.Has(MissionModel.MaritimeSecurity) || !(mission.Stage >= Stage.ForceGeneration) || mission.Units is null
            || holding is not { Capability: Capability.NavalAssets, Status: HoldingStatus.Missing })
        {
            return false;
        }

        foreach (var other in mission.Holdings!)
        {
            if (other is { Capability: Capability.BoatsAndAmphibiousVehicles, Status: null or HoldingStatus.Available or HoldingStatus.Planned })
                return false;
        }

        foreach (var unit in mission.Units)
        {
            if (unit.Capabilities is null || unit.Capabilities.Contains(Capability.BoatsAndAmphibiousVehicles) || unit.Type is null or UnitType.MaritimeUnit or UnitType.RiverineUnit)
                return false;
        }

        return true;
    }

    private static bool MayArrest(in Stated mission) => Lists(mission.Powers, ExecutivePower.Arrest) || Lists(mission.Powers, ExecutivePower.Detention);

    private static bool Boards(in Stated mission) =>
        mission.Has(MissionModel.MaritimeSecurity)
        && (Lists(mission.Powers, ExecutivePower.Search) || Lists(mission.Powers, ExecutivePower.Seizure) || Lists(mission.Powers, ExecutivePower.CompulsoryInspection));

    private static bool Disrupts(in Stated mission) => mission.Has(MissionModel.Cybersecurity) && Lists(mission.Powers, ExecutivePower.CyberDisruption);

    private static bool Attacks(in Stated mission, MandateTask task) =>
        (task.Engagement == Engagement.Enforce || Stated.Has(task, TaskTrait.Offensive)) && Names(task.DirectedAgainst);

    // M01-1 and M01-2.
    private static void Prevention(in Stated mission, ref Told told)
    {
        if (mission.Intensity == Intensity.LargeScale && !mission.Has(MissionModel.AtrocityPrevention) && !mission.Has(MissionModel.ProtectionOfCivilians)
            && !mission.Has(MissionModel.SupportOfPeaceAgreements) && !mission.Has(MissionModel.TransitionalAdministration)
            && !mission.Has(MissionModel.EmergencyHumanitarianResponse) && !mission.Has(MissionModel.HumanitarianAccompaniment))
        {
            told.Should("M01-1", "The mission is to prevent a war that is being fought.");
        }

        if (mission.Process != ProcessStatus.Implementing || mission.Models!.Count != 1)
            return;
        var signatories = "";
        foreach (var party in mission.Parties ?? [])
        {
            if (party is { Main: true, Signatory: true, Kind: PartyKind.ArmedGroup or PartyKind.Militia })
                signatories += (signatories.Length == 0 ? "" : ", ") + NameOf(party);
        }

        if (signatories.Length > 0)
            told.May("M01-2", $"An agreement after a war is being carried out, and the mission is to prevent its onset: {signatories}.");
    }

    // M02-1 and M02-2.
    private static void Deterrence(in Stated mission, ref Told told)
    {
        if (mission is { Soldiers: <= 0, Police: <= 0 })
            told.Must("M02-1", "The mission is to deter atrocities, and nobody in uniform is authorized.");
        else if ((mission.Soldiers > 0 || mission.Police > 0) && mission.Unarmed)
            told.Must("M02-1", "The mission is to deter atrocities, and is unarmed.");
        if (!(mission.Deployed <= 0) || mission.Bridging != false || mission.Units is not { Count: > 0 })
            return;
        foreach (var unit in mission.Units)
        {
            if (unit.Readiness is null or ReadinessLevel.RapidDeployment || !(unit.DaysToDeploy >= 60))
                return;
        }

        told.Tell("M02-2", mission.Intensity == Intensity.LargeScale || (mission.Intensity == Intensity.Active && mission.Rising), "The mission is to deter atrocities, and no unit can be there in time.");
    }

    // M03-1.
    private static void Protection(in Stated mission, ref Told told)
    {
        if (!mission.Peacekeeping)
            return;
        foreach (var task in mission is { Soldiers: <= 0, Police: <= 0 } ? mission.Tasks ?? [] : [])
        {
            if (task.Engagement == Engagement.Secure)
                told.Must("M03-1", $"{NameOf(task)}: this is to be secured, and nobody in uniform is authorized.");
        }

        if (mission is { Soldiers: > 0, Police: <= 0, Civilians: <= 0 })
            told.Should("M03-1", "Soldiers alone are to protect civilians.");
    }

    // M04-1.
    private static void Ceasefire(in Stated mission, ref Told told)
    {
        if (mission.Ceasefire is CeasefireState.None or CeasefireState.Collapsing)
            told.Must("M04-1", $"The mission is to monitor a ceasefire whose state is: {mission.Ceasefire}.");
        else if (mission.Ceasefire == CeasefireState.Partial)
            told.Tell("M04-1", mission.Rising && mission.SoldiersArmed == false, $"The mission is to monitor a ceasefire that is partial, while the trend of violence is {mission.Mission.Conflict?.Trend}.");
    }

    // M05-1.
    private static void Monitoring(in Stated mission, ref Told told)
    {
        if (mission.Tasks is not { Count: > 0 })
            return;
        foreach (var task in mission.Tasks)
        {
            if (task.Engagement is null or Engagement.Monitor || task.Task is null or TaskCategory.MilitaryObservation or TaskCategory.PoliceObservation
                or TaskCategory.HumanRightsMonitoring or TaskCategory.ConflictAssessmentAndEarlyWarning)
            {
                return;
            }
        }

        told.Should("M05-1", "The mission is to monitor and report, and no task watches anything.");
    }

    // M06-1.
    private static void Verification(in Stated mission, ref Told told)
    {
        if (mission.Mission.Mandate is { AgreementToVerify: false, DemilitarizationAgreement: false } && mission.Process is not (null or ProcessStatus.Agreement or ProcessStatus.Implementing))
            told.Must("M06-1", "The mission is to verify, and nothing is agreed.");
    }

    // M08-1.
    private static void NewState(in Stated mission, ref Told told)
    {
        if (mission.Day is not { } today || mission.Hosts is not { Count: > 0 })
            return;
        foreach (var host in mission.Hosts)
        {
            if (!(host.IndependentSince < today.AddYears(-10)))
                return;
        }

        told.Must("M08-1", "The mission is to support a new State, and no host State is new.");
    }

    // M09-1.
    private static void Assistance(in Stated mission, ref Told told)
    {
        if (mission.Has(MissionModel.TransitionalAdministration) || mission.Powers is null)
            return;
        if (mission.Powers.Contains(ExecutivePower.Governing))
        {
            told.Must("M09-1", "The mission is to assist and not to govern, and is given the power to govern.");
            return;
        }

        foreach (var task in mission.Tasks ?? [])
        {
            if (Stated.Has(task, TaskTrait.Executive)
                && task.Task is TaskCategory.TransitionalStateInstitutions or TaskCategory.SupportToPermanentStateAdministration or TaskCategory.GoodGovernance)
            {
                told.Must("M09-1", $"{NameOf(task)}: the mission is to assist and not to govern.");
            }
        }
    }

    // M10-1 to M10-4.
    private static void Administration(in Stated mission, ref Told told)
    {
        if (GovernsWithoutBasis(mission))
            told.Must("M10-1", "The mission is to govern without Chapter VII and without consent.");
        var modality = mission.Mission.Modality;
        if (mission.Civilians <= 0
            && ((mission.Modality is { } kind && kind != ModalityKind.Joint) || (modality?.Command?.DivisionOfPillars ?? (mission.WholeModality ? false : null)) == false))
        {
            told.Must("M10-2", "The mission is to govern, and has no civilians.");
        }

        if (mission is { Soldiers: <= 0, Police: <= 0 } && (modality?.ParallelForces ?? (mission.WholeModality ? [] : null)) is { Count: 0 }
            && mission.Modality is not (null or ModalityKind.Joint or ModalityKind.Hybrid or ModalityKind.UnAuthorized))
        {
            told.Must("M10-3", "The mission is to govern, and nobody provides security.");
        }

        if (mission.Mission.Mandate?.StatusAgreement == false)
        {
            told.Tell(
                "M10-4",
                (mission.Mission.Transition?.ExitStrategy ?? (mission.WholeTransition ? false : null)) == false && mission.Process is not (null or ProcessStatus.Agreement or ProcessStatus.Implementing),
                "The mission is to govern, and the end is not agreed.");
        }
    }

    // M11-1 to M11-3.
    private static void Elections(in Stated mission, ref Told told)
    {
        var request = mission.Mission.Mandate?.ElectionRequest;
        var withoutMandate = mission.Organ is Organ.None or Organ.SecretaryGeneral or Organ.RegionalOrganization;
        if (withoutMandate && IsBlank(request?.By))
            told.Must("M11-1", "The mission is to help with elections without a request and without a mandate.");
        if (!mission.IsSince(2012, 12, 31))
            return;
        if (withoutMandate && request?.ObservationOrCertification == true)
            told.Must("M11-2", $"The mission is to judge elections on the decision of: {mission.Organ}.");
        if (mission.Stage < Stage.Deployed && request?.MonthsBeforePolling < 4)
            told.Should("M11-3", $"The request comes {request.MonthsBeforePolling} months before polling.");
    }

    // M12-1, M12-2 and MDL-04.
    private static void Disarmament(in Stated mission, ref Told told)
    {
        var ddr = mission.Mission.Mandate?.Ddr;
        var programme = ddr?.Form == DdrForm.Programme;
        var voluntary = mission.IsSince(1990, 3, 27);
        if (voluntary && ddr?.Voluntary == false)
            told.Must("M12-1", "Disarmament is not to be voluntary.");
        foreach (var task in mission.Tasks ?? [])
        {
            if (voluntary && task.Task == TaskCategory.DisarmamentDemobilizationReintegration && (task.Engagement == Engagement.Enforce || Stated.Has(task, TaskTrait.Forced)))
                told.Must("M12-1", $"{NameOf(task)}: disarmament is to be forced.");
            if (programme && Attacks(mission, task))
                told.Should("MDL-04", $"{NameOf(task)}: the mission is to disarm by agreement and to fight.");
        }

        if (programme && (ddr!.FrameworkAgreement == false || ddr.MinimumSecurity == false || ddr.Willingness == false))
            told.Tell("M12-2", ddr.FrameworkAgreement == false || ddr is { MinimumSecurity: false, Willingness: false }, "The preconditions of a programme are not there.");
    }

    // M14-1.
    private static void RuleOfLaw(in Stated mission, ref Told told)
    {
        if (!mission.IsSince(2000, 8, 21) || mission is not { Partners.Count: 0, LeadAgencies.Count: 0, Pillars.Count: 0, Tasks: not null })
            return;
        var builds = "";
        foreach (var task in mission.Tasks)
        {
            if (task.Task is null or TaskCategory.JudicialReform or TaskCategory.LegalReform or TaskCategory.PenalSystemReform or TaskCategory.TransitionalJustice
                or TaskCategory.SupportToInternationalCriminalJustice)
            {
                return;
            }

            if (task.Task == TaskCategory.PoliceReform)
                builds += (builds.Length == 0 ? "" : ", ") + NameOf(task);
        }

        if (builds.Length > 0)
            told.Should("M14-1", $"Police are built without courts and prisons: {builds}.");
    }

    // M15-1 and M15-2.
    private static void PoliceHelp(in Stated mission, ref Told told)
    {
        if (mission.Police <= 0 && mission.Partners is { Count: 0 })
            told.Must("M15-2", "The mission is to help the police, and has none.");
        if (mission.Process is null or ProcessStatus.Agreement or ProcessStatus.Implementing)
            return;
        foreach (var host in mission.Hosts ?? [])
        {
            if (IsBlank(host.Consent?.RequestedBy) && host.Consent!.Status is ConsentStatus.Explicit or ConsentStatus.Conditional or ConsentStatus.Ambiguous)
                told.Tell("M15-1", host.Consent.Status == ConsentStatus.Ambiguous, $"Nobody in {host.State} has asked for help to its police.");
        }
    }

    // M17-1.
    private static void Crime(in Stated mission, ref Told told)
    {
        if (mission.ThreatDetermination != false || mission.Threats is null || mission.Threats.Contains(Threat.OrganizedCrime) || mission.Parties is null)
            return;
        foreach (var party in mission.Parties)
        {
            if (party.Kind is null or PartyKind.CriminalGroup)
                return;
        }

        told.Should("M17-1", "The mission is to counter organized crime, and nobody names the threat.");
    }

    // M18-1.
    private static void Clearance(in Stated mission, ref Told told)
    {
        foreach (var clearance in mission.Tasks ?? [])
        {
            if (clearance.Task != TaskCategory.Demining)
                continue;
            foreach (var task in mission.Tasks!)
            {
                if (task.Task is TaskCategory.RecoveryRehabilitationAndReconstruction or TaskCategory.AssistanceToRefugeesAndDisplacedPersons
                    && (task.Starts < clearance.Starts || task.Phase < clearance.Phase) && ShareAPlace(clearance, task))
                {
                    told.Should("M18-1", $"{NameOf(task)}: this is to begin before the ground is cleared.");
                }
            }
        }
    }

    private static bool ShareAPlace(MandateTask one, MandateTask other)
    {
        foreach (var place in one.Locations ?? [])
        {
            foreach (var same in other.Locations ?? [])
            {
                if (string.Equals(place, same, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    // M21-1.
    private static void Disaster(in Stated mission, ref Told told)
    {
        if (!mission.IsSince(1991, 12, 19) || !mission.NobodyAsked(
            TaskCategory.HumanitarianAssistance, TaskCategory.SecureEnvironmentForAid, TaskCategory.RecoveryRehabilitationAndReconstruction, TaskCategory.ClimateSecurity))
        {
            return;
        }

        foreach (var host in mission.Hosts!)
        {
            if (host.Consent?.Status is ConsentStatus.Conditional or ConsentStatus.Ambiguous or ConsentStatus.NoAuthorityAbleToConsent)
                told.Should("M21-1", $"Nobody in {host.State} has asked for help in the disaster.");
        }
    }

    // M22-1.
    private static void Accompaniment(in Stated mission, ref Told told)
    {
        if (!(mission.Organ is Organ.GeneralAssembly or Organ.SecretaryGeneral or Organ.RegionalOrganization || (mission.Organ == Organ.None && mission.Stage >= Stage.Mandated)))
            return;
        var across = "";
        foreach (var task in mission.Tasks ?? [])
        {
            if (Stated.Has(task, TaskTrait.CrossBorder) && (Stated.Has(task, TaskTrait.Escort) || mission.Carries(task, MissionModel.HumanitarianAccompaniment)))
                across += (across.Length == 0 ? "" : ", ") + NameOf(task);
        }

        if (across.Length > 0)
            told.Tell("M22-1", mission.AnyWithheld, $"Convoys are to cross a border without the Security Council: {across}.");
    }

    // M23-1.
    private static void Heritage(in Stated mission, ref Told told)
    {
        if (!mission.IsSince(2017, 3, 24))
            return;
        if (mission.Organ is Organ.GeneralAssembly or Organ.SecretaryGeneral or Organ.RegionalOrganization)
            told.Should("M23-1", $"The mission is to protect heritage on the decision of the {mission.Organ}.");
        if (mission.NobodyAsked(TaskCategory.Other))
            told.Should("M23-1", "Nobody in the host State has asked for the protection of heritage.");
    }

    // M24-1.
    private static void Resources(in Stated mission, ref Told told)
    {
        var held = "";
        foreach (var task in mission.Tasks ?? [])
        {
            if (Secures(task) && mission.Carries(task, MissionModel.NaturalResourceProtection))
                held += (held.Length == 0 ? "" : ", ") + NameOf(task);
        }

        if (held.Length > 0
            && mission.NobodyAsked(TaskCategory.GoodGovernance, TaskCategory.SupportToPermanentStateAdministration, TaskCategory.PoliceReform, TaskCategory.Other))
        {
            told.Should("M24-1", $"The mission is to hold resources, and nobody in the host State has asked: {held}.");
        }
    }

    // M25-1 and M25-2.
    private static void Borders(in Stated mission, ref Told told)
    {
        foreach (var neighbour in mission.Neighbours ?? [])
        {
            if (neighbour.Stance == NeighbourStance.Opposed)
                told.Should("M25-1", $"A border is to be managed, and {neighbour.State} opposes the mission.");
        }

        if (mission.Mission.Setting?.DisputedTerritory != true || !mission.NoProcess)
            return;
        var core = "";
        foreach (var task in mission.Tasks ?? [])
        {
            if (IsCore(task) && mission.Carries(task, MissionModel.BorderManagement))
                core += (core.Length == 0 ? "" : ", ") + NameOf(task);
        }

        if (core.Length > 0)
            told.Should("M25-2", $"A border is to be managed that is disputed: {core}.");
    }

    // M26-1.
    private static void Infrastructure(in Stated mission, ref Told told)
    {
        if (!mission.Fighting || !mission.IsSince(1958, 12, 31))
            return;
        foreach (var task in mission.Tasks ?? [])
        {
            if (!Secures(task) || !Names(task.Supports) || !mission.Carries(task, MissionModel.InfrastructureSecurity))
                continue;
            bool served = false, resisted = false;
            foreach (var party in mission.Parties ?? [])
            {
                served |= party.Main == true && party.Id == task.Supports;
                resisted |= party.Main == true && Lists(task.OpposedBy, party.Id);
            }

            if (served && resisted)
                told.Should("M26-1", $"{NameOf(task)}: this is to be guarded for {task.Supports} against another main party.");
        }
    }

    // M27-1 to M27-3.
    private static void Cyber(in Stated mission, ref Told told)
    {
        if (mission.BeyondChapterSeven && Disrupts(mission))
        {
            foreach (var host in mission.Hosts ?? [])
            {
                if (IsWithheld(host))
                    told.Must("M27-1", $"Systems are to be disrupted without Chapter VII and without the consent of {host.State}.");
            }
        }

        foreach (var task in mission.Tasks ?? [])
        {
            if (ReachesIntoSystemsOfOthers(mission, task))
                told.Must("M27-2", $"{NameOf(task)}: this reaches into the systems of other States.");
            if ((task.Engagement == Engagement.Enforce || Stated.Has(task, TaskTrait.Offensive)) && mission.Carries(task, MissionModel.Cybersecurity)
                && mission.Powers is not null && !mission.Powers.Contains(ExecutivePower.CyberDisruption))
            {
                told.Should("M27-3", $"{NameOf(task)}: systems are to be disrupted without the power to do so.");
            }
        }
    }

    // M28-1.
    private static void Region(in Stated mission, ref Told told)
    {
        var region = mission.Mission.PoliticalProcess?.RegionalSupport;
        if (region is RegionalSupport.Unconsulted or RegionalSupport.Opposed && mission.Partners is { Count: 0 })
            told.Tell("M28-1", region == RegionalSupport.Opposed && mission.Hosts is { Count: <= 1 }, $"The mission is to secure a region that is {region}.");
    }

    // M29-1.
    private static void City(in Stated mission, ref Told told)
    {
        if (mission.IsSince(2024, 10, 31) && Lists(mission.Threats, Threat.UrbanViolence) && mission is { Soldiers: > 0, Police: <= 0 }
            && mission.Mission.SupportToOthers is { Count: 0 } && mission.NoTaskIs(TaskCategory.PoliceReform, TaskCategory.PoliceReform))
        {
            told.Should("M29-1", "Soldiers alone are to secure a city.");
        }
    }

    // M30-1 and M30-2.
    private static void Sea(in Stated mission, ref Told told)
    {
        foreach (var holding in mission.Holdings ?? [])
        {
            if (LacksShips(mission, holding))
                told.Must("M30-1", "The sea is to be secured, and ships are missing.");
        }

        if (!mission.BeyondChapterSeven || !Boards(mission))
            return;
        if (mission.Hosts is { Count: 0 })
            told.Must("M30-2", "Ships are to be boarded without Chapter VII, and no State has agreed.");
        foreach (var host in mission.Hosts ?? [])
        {
            if (IsWithheld(host))
                told.Must("M30-2", $"Ships are to be boarded without Chapter VII and without the consent of {host.State}.");
        }
    }

    private static void Together(in Stated mission, Doctrine.ValueList<MissionModel> models, ref Told told)
    {
        // MDL-01.
        if (models.Count > 6 && mission.OnePhase)
            told.May("MDL-01", $"{models.Count} models are to be carried out in one phase.");

        // MDL-02.
        if (mission.Has(MissionModel.CeasefireMonitoring) && mission.Has(MissionModel.CounterOrganizedCrime)
            && (Lists(mission.Powers, ExecutivePower.Policing) || Lists(mission.Powers, ExecutivePower.Arrest) || Lists(mission.Powers, ExecutivePower.Seizure)))
        {
            foreach (var task in mission.Tasks ?? [])
            {
                foreach (var party in Names(task.DirectedAgainst) ? mission.Parties ?? [] : [])
                {
                    if (party.Signatory == true && party.Id == task.DirectedAgainst)
                        told.Should("MDL-02", $"{NameOf(task)}: this is directed against {NameOf(party)}, whose ceasefire the mission monitors.");
                }
            }
        }

        // MDL-03.
        if (mission.Has(MissionModel.TransitionAssistance) && mission.Has(MissionModel.TransitionalAdministration) && Lists(mission.Powers, ExecutivePower.Governing) && mission.OnePhase)
            told.Should("MDL-03", "The mission is to assist and to govern at once.");

        // MDL-05 and M19-1.
        var relief = mission.Has(MissionModel.EmergencyHumanitarianResponse) || mission.Has(MissionModel.HumanitarianAccompaniment);
        if (relief && mission.IsSince(1991, 12, 19))
        {
            var fights = "";
            foreach (var task in mission.Tasks ?? [])
            {
                if (Stated.Has(task, TaskTrait.CounterTerrorism) || Attacks(mission, task))
                    fights += (fights.Length == 0 ? "" : ", ") + NameOf(task);
                if (Stated.Has(task, TaskTrait.HumanitarianDelivery) && task.Component == ComponentKind.Military && IsBlank(task.DelegatedTo) && IsResisted(task))
                    told.Should("M19-1", $"{NameOf(task)}: soldiers are to deliver aid against {task.OpposedBy}.");
            }

            if (fights.Length > 0)
                told.Should("MDL-05", $"The mission is to bring relief and to fight: {fights}.");
        }

        // MDL-06.
        if (mission.Has(MissionModel.ProtectionOfCivilians) && mission.Has(MissionModel.InfrastructureSecurity)
            && mission.Mission.Protection?.HotspotsInReach == false && mission.Reserve == false)
        {
            told.Should("MDL-06", "Guards for infrastructure leave nobody for civilians.");
        }

        // MDL-07.
        if (mission.IsSince(2013, 12, 31) && mission.Has(MissionModel.SupportToAccountability)
            && (mission.Has(MissionModel.SupportOfPeaceAgreements) || mission.Has(MissionModel.DisarmamentDemobilizationReintegration))
            && MayArrest(mission) && (mission.Mission.Conduct?.EssentialContactPolicy ?? (mission.WholeConduct ? false : null)) == false)
        {
            foreach (var party in mission.Parties ?? [])
            {
                if (party is { Signatory: true, Indicted: true })
                    told.Should("MDL-07", $"{NameOf(party)} is to be arrested and to be worked with.");
            }
        }
    }
}
