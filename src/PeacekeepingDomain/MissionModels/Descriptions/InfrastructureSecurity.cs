using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 26 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class InfrastructureSecurity
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 26");

    public static ModelDescription Description { get; } = new(
        MissionModel.InfrastructureSecurity,
        "Infrastructure Security",
        "Protect the critical infrastructure that the core functions of the State, its defence included, and basic "
        + "services rest on.")
    {
        Description =
            "The mission would as a rule deploy where there is armed conflict or organized violence, or may soon be. "
            + "Most of it is therefore military; police and civilians may be needed too. It secures places such as ports, "
            + "airports and roads, and facilities such as reactors, dams and clinics. It may secure towns and cities, and "
            + "other infrastructure: oil installations, cables under the sea, power stations and grids, centres of "
            + "communication. What serves the defence of a party to a conflict needs special care, so that the guard "
            + "stays impartial.",
        Preconditions =
        [
            new("The sites to be guarded are listed, with reasons for each.", "M26-2"),
            new("The strength suits the number of sites and the threat to them.", "CAP-02"),
            new("The mission's authority to use force reaches the defence of the sites.", "UOF-01"),
            new("Guarding a site that serves a party's defence does not make the mission take sides.", "M26-1"),
        ],
        Tasks =
        [
            TaskCategory.SupportToPermanentStateAdministration,
            TaskCategory.Other,
        ],
        DefiningCapabilities =
        [
            Capability.TaskAppropriateMilitaryUnits,
            Capability.SectorExpertise,
        ],
        SupportingCapabilities =
        [
            Capability.FormedPoliceUnits,
            Capability.Aviation,
            Capability.OpenSourceAnalysis,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: false), new(ComponentKind.Civilian, Leads: false)],
        Consent = "The host State.",
        Partners = [],
        Precedents =
        [
            new(
                "UNISFA",
                "Kept oil infrastructure in Abyei secure where necessary, with the Abyei Police Service.",
                DoctrineSource.CouncilResolution(1990, 2011).At("para. 2 (f)")),
            new("UNMIL", "Was to keep key government installations secure, ports and airports above all.", Sources.Resolution1509.At("para. 3 (i)")),
        ],
        Related =
        [
            MissionModel.CulturalHeritageProtection,
            MissionModel.NaturalResourceProtection,
            MissionModel.Cybersecurity,
            MissionModel.CitySecurity,
            MissionModel.MaritimeSecurity,
        ],
        Sources = [Study, Sources.FutureOfPeacekeeping.At("note 92")],
    };
}
