using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Missing;

public static partial class NothingInPlace
{
    private static readonly ValueList<Capability> NotThere =
    [
        Capability.Engineering, Capability.Aviation, Capability.MedicalFacilities, Capability.Signals, Capability.Logistics, Capability.CommunityEngagement,
    ];

    private static MissionProposal InCapabilities(MissionProposal mission) => mission
        .ButAuthorization(decision => decision with { ContributorsConsulted = false })
        .ButForce(force => force with
        {
            Military = force.Military! with { Committed = 1000 },
            Reserve = false,
            Units = force.Units!.Select(static unit => unit with { Assessed = false, Trained = false }).ToValueList(),
            Capabilities = force.Capabilities!
                .Select(static holding => NotThere.Contains(holding.Capability) ? holding with { Status = HoldingStatus.Missing } : holding)
                .ToValueList(),
        });
}
