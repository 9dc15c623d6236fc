using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    public static MissionProposal UnaskedCourtSupport => Of(MissionModel.SupportToAccountability).Unasked();

    public static MissionProposal CrimeWithoutThreat => Of(MissionModel.CounterOrganizedCrime)
        .ButAuthorization(static decision => decision with { ThreatDetermination = false })
        .ButParty("bandits", static party => party with { Kind = PartyKind.ArmedGroup });

    public static MissionProposal RebuildingOnMinedGround => Of(MissionModel.MineAction)
        .WithTask("protect", static task => task with
        {
            Description = "rebuild the villages",
            Task = TaskCategory.RecoveryRehabilitationAndReconstruction,
            Locations = ["the valley"],
            Phase = 1,
        })
        .WithTask("monitor", static task => task with
        {
            Description = "clear the mines",
            Task = TaskCategory.Demining,
            Locations = ["the hills", "the valley"],
            Starts = new DateOnly(2024, 9, 1),
            Phase = 2,
        });

    public static MissionProposal SoldiersWithAid => Of(MissionModel.EmergencyHumanitarianResponse)
        .WithTask("protect", static task => task with { Description = "hand out food", Traits = [TaskTrait.HumanitarianDelivery] });

    public static MissionProposal SoldiersAgainstAnEpidemic => Of(MissionModel.PublicHealthSupport)
        .ButForce(static force => force with { Civilian = ComponentStrength.None }) with
    {
        AsOf = new DateOnly(2024, 12, 31),
    };

    public static MissionProposal UnaskedDisasterResponse => Of(MissionModel.NaturalDisasterResponse).Unasked()
        .ButConsent(static consent => consent with { Status = ConsentStatus.Ambiguous });

    public static MissionProposal EscortsAcrossABorder => Of(MissionModel.HumanitarianAccompaniment)
        .ButAuthorization(static decision => decision with { Organ = Organ.GeneralAssembly })
        .WithTask("protect", static task => task with { Description = "escort convoys over the pass", Traits = [TaskTrait.Escort, TaskTrait.CrossBorder] });

    public static MissionProposal UnaskedHeritage => Of(MissionModel.CulturalHeritageProtection).Unasked();

    public static MissionProposal HeritageOfTheAssembly => Of(MissionModel.CulturalHeritageProtection)
        .ButAuthorization(static decision => decision with { Organ = Organ.GeneralAssembly });

    public static MissionProposal UnaskedResources => Of(MissionModel.NaturalResourceProtection).Unasked();

    public static MissionProposal BorderOfOneSide => Of(MissionModel.BorderManagement).ButNeighbour(NeighbourStance.Opposed);

    public static MissionProposal BorderInDispute
    {
        get
        {
            var mission = Of(MissionModel.BorderManagement).ButProcess(ProcessStatus.Stalled);
            return mission with { Setting = mission.Setting! with { DisputedTerritory = true } };
        }
    }

    public static MissionProposal GuardsForOneSide => Of(MissionModel.InfrastructureSecurity)
        .ButConflict(static conflict => conflict with { Intensity = Intensity.Active })
        .WithTask("protect", static task => task with { Description = "guard the power stations", OpposedBy = ["front"], Supports = "government" });

    public static MissionProposal UnlawfulCyberDisruption => Of(MissionModel.Cybersecurity)
        .ButConsent(static consent => consent with { Status = ConsentStatus.Ambiguous })
        .ButAuthorization(static decision => decision with { Chapters = [CharterChapter.Six], ExecutivePowers = [ExecutivePower.CyberDisruption] });

    public static MissionProposal CyberWorkAbroad => Of(MissionModel.Cybersecurity)
        .ButAuthorization(static decision => decision with { Chapters = [CharterChapter.Six] })
        .WithTask("monitor", static task => task with { Description = "trace intrusions to their source", Traits = [TaskTrait.CrossBorder] });

    public static MissionProposal ImpliedCyberDisruption => Of(MissionModel.Cybersecurity)
        .WithTask("monitor", static task => task with { Description = "stop those who spread hatred", Engagement = Engagement.Enforce });

    public static MissionProposal RegionNotAsked => Of(MissionModel.RegionalSecurity).ButRegion(RegionalSupport.Unconsulted);

    public static MissionProposal CityWithoutPolice => Of(MissionModel.CitySecurity)
        .ButConflict(static conflict => conflict with { Threats = [Threat.UrbanViolence] }) with
    {
        AsOf = new DateOnly(2024, 12, 31),
        SupportToOthers = [],
    };

    public static MissionProposal SeaWithoutShips => Of(MissionModel.MaritimeSecurity)
        .ButForce(static force => force with { Capabilities = [.. force.Capabilities!, new() { Capability = Capability.NavalAssets, Status = HoldingStatus.Missing }] });

    public static MissionProposal BoardingWithoutLeave => Of(MissionModel.MaritimeSecurity)
        .ButConsent(static consent => consent with { Status = ConsentStatus.Ambiguous })
        .ButAuthorization(static decision => decision with { Chapters = [CharterChapter.Six], ExecutivePowers = [ExecutivePower.Seizure] });

    public static MissionProposal ManyModels => Of(
        MissionModel.ProtectionOfCivilians,
        MissionModel.CeasefireMonitoring,
        MissionModel.SupportOfPeaceAgreements,
        MissionModel.SecuritySectorReform,
        MissionModel.RuleOfLawSupport,
        MissionModel.PreventiveDeployment,
        MissionModel.MonitoringAndReporting);

    public static MissionProposal CrimeOfASignatory => Of(MissionModel.CeasefireMonitoring, MissionModel.CounterOrganizedCrime)
        .ButAuthorization(static decision => decision with { ExecutivePowers = [ExecutivePower.Arrest] })
        .WithTask("protect", static task => task with { Description = "break up the smuggling", DirectedAgainst = "front" });

    public static MissionProposal AssistanceAndGovernment => Of(MissionModel.TransitionAssistance, MissionModel.TransitionalAdministration)
        .ButAuthorization(static decision => decision with { ExecutivePowers = [ExecutivePower.Governing] });

    public static MissionProposal DisarmamentAmidAnOffensive
    {
        get
        {
            var mission = Of(MissionModel.DisarmamentDemobilizationReintegration)
                .WithTask("protect", static task => task with { Description = "drive the Front out", Engagement = Engagement.Enforce, DirectedAgainst = "front" });
            return mission with { Mandate = mission.Mandate! with { Ddr = new() { Form = DdrForm.Programme } } };
        }
    }

    public static MissionProposal ReliefAmidCounterTerrorism => Of(MissionModel.HumanitarianAccompaniment)
        .WithTask("protect", static task => task with { Description = "hunt terrorists", Traits = [TaskTrait.CounterTerrorism] });

    public static MissionProposal GuardsAndNoReserve => Of(MissionModel.ProtectionOfCivilians, MissionModel.InfrastructureSecurity)
        .ButForce(static force => force with { Reserve = false }) with
    {
        Protection = Sound.Protection! with { HotspotsInReach = false },
    };

    public static MissionProposal ArrestOfASignatory => Of(MissionModel.SupportToAccountability, MissionModel.SupportOfPeaceAgreements)
        .ButAuthorization(static decision => decision with { ExecutivePowers = [ExecutivePower.Arrest] })
        .ButParty("front", static party => party with { Indicted = true }) with
    {
        Conduct = Sound.Conduct! with { EssentialContactPolicy = false },
    };

    private static ValueList<ViolatingMission> OfModelsSixteenToThirty =>
    [
        new("M16-1", "a court supported unasked", UnaskedCourtSupport),
        new("M16-1", "arrests for a court unasked", UnaskedCourtSupport.ButAuthorization(static decision => decision with { ExecutivePowers = [ExecutivePower.Arrest] })),
        new("M17-1", "no crime that threatens anybody", CrimeWithoutThreat),
        new("M18-1", "rebuilding before clearance", RebuildingOnMinedGround),
        new("M19-1", "soldiers with aid", SoldiersWithAid),
        new("M20-1", "soldiers alone against an epidemic", SoldiersAgainstAnEpidemic),
        new("M21-1", "help in a disaster unasked", UnaskedDisasterResponse),
        new("M22-1", "escorts across a border on a decision of the Assembly", EscortsAcrossABorder),
        new("M23-1", "heritage protected unasked", UnaskedHeritage),
        new("M23-1", "heritage protected for the Assembly", HeritageOfTheAssembly),
        new("M24-1", "resources secured unasked", UnaskedResources),
        new("M25-1", "a border of one side", BorderOfOneSide),
        new("M25-2", "a border in dispute", BorderInDispute),
        new("M26-1", "guards for one side", GuardsForOneSide),
        new("M27-1", "cyber disruption without a basis", UnlawfulCyberDisruption),
        new("M27-2", "cyber work abroad", CyberWorkAbroad),
        new("M27-3", "cyber disruption that nobody named", ImpliedCyberDisruption),
        new("M28-1", "a region that was not asked", RegionNotAsked),
        new("M29-1", "a city without police", CityWithoutPolice),
        new("M30-1", "the sea without ships", SeaWithoutShips),
        new("M30-2", "boarding without leave", BoardingWithoutLeave),
    ];

    private static ValueList<ViolatingMission> OfTheMixOfModels =>
    [
        new("MDL-01", "seven models at once", ManyModels),
        new("MDL-02", "the crime of a signatory", CrimeOfASignatory),
        new("MDL-03", "assistance and government", AssistanceAndGovernment),
        new("MDL-04", "disarmament amid an offensive", DisarmamentAmidAnOffensive),
        new("MDL-05", "relief amid counter-terrorism", ReliefAmidCounterTerrorism),
        new("MDL-06", "guards and no reserve", GuardsAndNoReserve),
        new("MDL-07", "arrest of a signatory", ArrestOfASignatory),
    ];

    public static MissionProposal Of(params ValueList<MissionModel> models) => Sound with { Models = models };

    private static MissionProposal Unasked(this MissionProposal mission) => mission.ButConsent(static consent => consent with { RequestedBy = "" });

    private static MissionProposal ButNeighbour(this MissionProposal mission, NeighbourStance stance) => mission with
    {
        Setting = mission.Setting! with { Neighbours = [mission.Setting.Neighbours![0] with { Stance = stance }] },
    };

    private static MissionProposal ButRegion(this MissionProposal mission, RegionalSupport region) => mission with
    {
        PoliticalProcess = mission.PoliticalProcess! with { RegionalSupport = region },
    };
}
