using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static MissionProposal InAuthorization(MissionProposal mission) => mission with
    {
        Legal = mission.Legal! with { StatusOfForces = StatusOfForces.Signed, TargetDays = 90, Clauses = [] },
        Force = mission.Force! with { Units = mission.Force.Units!.Select(static unit => unit with { Memorandum = false }).ToValueList() },
    };
}
