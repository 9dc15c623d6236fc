using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfFinance =>
    [
        new("FIN-01", "a peacekeeping operation under resolution 2719", Financed(finance => finance with { Mechanism = FinanceMechanism.Resolution2719 })),
        new("FIN-01", "a political mission with an assessed account", Sound with { Presence = Presence.SpecialPoliticalMission }),
        new("FIN-01", "a force led by others on assessed contributions", Sound with { Presence = Presence.UnAuthorizedForce }),
        new("FIN-01", "a large force on the regular budget", Financed(finance => finance with { Mechanism = FinanceMechanism.RegularBudget })),
        new("FIN-03", "an African operation that no Council authorized", African.ButAuthorization(decision => decision with { Organ = Organ.RegionalOrganization })),
        new("FIN-03", "an African operation under national control", African with { Modality = African.Modality! with { Command = African.Modality.Command! with { OperationalControl = OperationalControl.National } } }),
        new("FIN-03", "an African operation that asks for all of it", African with { Finance = African.Finance! with { AssessedShare = 0.9 } }),
        new("FIN-03", "an African operation without compliance", African.ButAuthorization(decision => decision with { HumanRightsComplianceClause = false })),
        new("FIN-04", "too much from the reserve fund", Financed(finance => finance with { AssemblyApproval = false, ReserveFundDraw = 120_000_000 })),
        new("FIN-04", "too much from the stocks", Financed(finance => finance with { AssemblyApproval = false, StocksDraw = 60_000_000 })),
        new("FIN-04", "a political mission on the reserve fund", Sound with { Presence = Presence.SpecialPoliticalMission }),
        new("FIN-05", "core work within existing resources", Financed(finance => finance with { WithinExistingResources = true })),
        new("FIN-05", "resisted core work within existing resources and short of strength", Financed(finance => finance with { WithinExistingResources = true }).ButMilitary(military => military with { Authorized = 3000 })),
    ];

    /// <summary>The sound mission paid for otherwise.</summary>
    public static MissionProposal Financed(Func<Finance, Finance> change) => Sound with { Finance = change(Sound.Finance!) };

    /// <summary>An operation led by the African Union that meets the conditions for assessed contributions.</summary>
    public static MissionProposal African => Sound with
    {
        Presence = Presence.RegionalOperation,
        Modality = Sound.Modality! with
        {
            Kind = ModalityKind.UnAuthorized,
            PartnerOrganizations = ["African Union"],
            Command = Sound.Modality.Command! with { OperationalControl = OperationalControl.Organization },
            Support = new() { Kind = SupportPackageKind.SupportOffice },
        },
        Finance = Sound.Finance! with { Mechanism = FinanceMechanism.Resolution2719, AssessedShare = 0.75, VoluntaryShare = 0.25 },
    };
}
