using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InInclusion(MissionProposal mission) =>
        mission.ButConflict(conflict => conflict with { Threats = [.. conflict.Threats!, Threat.SexualViolence, Threat.GraveViolationsAgainstChildren] }) with
        {
            Inclusion = mission.Inclusion! with
            {
                GenderAnalysis = false,
                GenderAdviser = false,
                WomensProtectionAdvisers = false,
                MonitoringOfSexualViolence = false,
                Referral = false,
                ChildProtectionAdvisers = false,
            },
            PoliticalProcess = mission.PoliticalProcess! with { WomensParticipation = false, YouthParticipation = false },
            Force = mission.Force! with { Women = new() { Contingents = 0.05, ObserversAndStaffOfficers = 0.1, FormedPolice = 0, IndividualPolice = 0 } },
        };
}
