using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfConduct => [new("CND-03", "a barred unit", Barred)];

    public static MissionProposal Barred => Sound.ButForce(force => force with { Units = [force.Units![0] with { Barred = true }, force.Units[1]] });
}
