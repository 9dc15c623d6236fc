using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    // The study of 2024 demands some of it, so the day is after that.
    private static MissionProposal InModelsSixteenToThirty(MissionProposal mission) => mission with
    {
        AsOf = new DateOnly(2024, 12, 31),
        Models =
        [
            .. mission.Models!, MissionModel.SupportToAccountability, MissionModel.CounterOrganizedCrime, MissionModel.MineAction,
            MissionModel.EmergencyHumanitarianResponse, MissionModel.PublicHealthSupport, MissionModel.NaturalDisasterResponse,
            MissionModel.HumanitarianAccompaniment, MissionModel.CulturalHeritageProtection, MissionModel.NaturalResourceProtection,
            MissionModel.BorderManagement, MissionModel.InfrastructureSecurity, MissionModel.Cybersecurity, MissionModel.RegionalSecurity,
            MissionModel.CitySecurity, MissionModel.MaritimeSecurity,
        ],
        Conflict = mission.Conflict! with { Threats = [.. mission.Conflict.Threats!, Threat.FloodOrDrought] },
        PoliticalProcess = mission.PoliticalProcess! with { RegionalSupport = RegionalSupport.Unconsulted, NationalOwnershipPlan = false },
        Mandate = mission.Mandate! with
        {
            Tasks = [.. mission.Mandate.Tasks!, mission.Mandate.Tasks[0] with { Id = "sites", Description = "guard the dams", Model = MissionModel.InfrastructureSecurity, Locations = [] }],
        },
        Modality = mission.Modality! with { LeadAgencies = [], PartnerOrganizations = [], CountryTeam = mission.Modality.CountryTeam! with { Pillars = [] } },
        Protection = mission.Protection! with { SitesPlan = false },
    };
}
