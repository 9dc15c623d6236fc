using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InFootprint(MissionProposal mission) => mission with
    {
        Footprint = mission.Footprint! with
        {
            Wastewater = false,
            Waste = false,
            EnvironmentalBaseline = false,
            Energy = false,
            ClimateExposure = false,
            HealthScreening = false,
            ConflictSensitivity = false,
        },
    };
}
