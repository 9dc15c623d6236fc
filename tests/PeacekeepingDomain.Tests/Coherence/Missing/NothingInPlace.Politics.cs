using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InPolitics(MissionProposal mission) => mission.ButPolitics(process => process with
    {
        CooperationForum = false,
        NationalOwnershipPlan = false,
        RegionalSupport = RegionalSupport.Unconsulted,
    }) with
    {
        Modality = mission.Modality! with { CountryTeam = mission.Modality.CountryTeam! with { Consulted = false }, AlternativesConsidered = [] },
    };
}
