using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    // Judged on a day on which all of this was demanded; that personnel be connected is asked since October 2024.
    private static MissionProposal InSafety(MissionProposal mission) => mission with
    {
        AsOf = new(2024, 12, 1),
        Conflict = mission.Conflict! with { Threats = [.. mission.Conflict.Threats!, Threat.UnmannedAircraft] },
        Legal = mission.Legal! with { Clauses = [] },
        Safety = mission.Safety! with
        {
            Sites = [new() { Name = "Strelsau", FirstAidMinutes = 30, ResuscitationMinutes = 90, SurgeryMinutes = 240 }],
            EvacuationAssets = false,
            SurgicalCapability = false,
            NightEvacuation = false,
            Level1 = false,
            Level2 = false,
            Level3Agreement = false,
            BaseDefence = false,
            Reinforcement = false,
            Extraction = false,
            CounterIed = [],
            CounterUnmannedAircraft = false,
            SecurityRiskManagement = false,
            MentalHealth = false,
            InternetAccess = false,
            ProsecutionOfAttacks = false,
        },
    };
}
