using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 29 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class CitySecurity
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 29");

    public static ModelDescription Description { get; } = new(
        MissionModel.CitySecurity,
        "City Security",
        "Secure, or help local forces to secure, cities that international peace and security depend on.")
    {
        Description =
            "More of the world's organized violence takes place in cities, terrorism included, and cities are where "
            + "politics is mobilized and where fragility and disorder grow. Besieged cities cost many civilian lives and "
            + "feed organized crime across borders. To secure a city can therefore decide how a conflict is managed and "
            + "whether peace is built. The mission helps with mediation and negotiations, guards key sites and "
            + "infrastructure, protects civilians and the vulnerable, helps displaced persons to return safely and by "
            + "their own will, eases the way for aid, and disposes of explosive ordnance. It works closely with the "
            + "bodies of the United Nations that deal with cities and their environment.",
        Preconditions =
        [
            new("The host State has consented.", "CON-01"),
            new("The strength suits the size of the city and the threat in it.", "CAP-02"),
            new("The mission's authority to use force reaches those who are likely to oppose it in the city.", "UOF-01"),
            new("Police come first in keeping order wherever the threat allows it.", "M29-1"),
            new("Returns of displaced persons are voluntary, informed and safe.", "POC-07"),
            new("Bodies that deal with cities and their environment have a part in the work.", "M29-2"),
        ],
        Tasks =
        [
            TaskCategory.GoodOfficesAndMediation,
            TaskCategory.LocalDialogueAndReconciliation,
            TaskCategory.ProtectionOfCivilians,
            TaskCategory.AssistanceToRefugeesAndDisplacedPersons,
            TaskCategory.SecureEnvironmentForAid,
            TaskCategory.Demining,
        ],
        DefiningCapabilities =
        [
            Capability.TaskAppropriateMilitaryUnits,
            Capability.FormedPoliceUnits,
            Capability.ExplosiveOrdnanceDisposal,
        ],
        SupportingCapabilities =
        [
            Capability.Engineering,
            Capability.Aviation,
            Capability.CounterImprovisedExplosiveDevices,
            Capability.PeacekeepingIntelligence,
            Capability.OpenSourceAnalysis,
            Capability.DataAnalytics,
            Capability.PoliticalAndCivilAffairs,
            Capability.HumanRights,
            Capability.HumanitarianAndRefugeeAffairs,
            Capability.OrganizedAndFinancialCrime,
            Capability.WeaponsAndAmmunitionManagement,
            Capability.SectorExpertise,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: true)],
        Consent = "The host State, and the authorities of the city in practice.",
        Partners = ["UN-Habitat", "United Nations Environment Programme", "Local security forces"],
        Precedents =
        [
            new(
                "UNPROFOR",
                "Was given further elements to keep the airport of Sarajevo secure and working, and relief coming in.",
                DoctrineSource.CouncilResolution(761, 1992).At("para. 1")),
            new(
                "ARTEMIS",
                "Was authorized for Bunia, to steady security and protect the airport and the displaced persons in the camps.",
                DoctrineSource.CouncilResolution(1484, 2003).At("para. 1")),
            new(
                "MONUC",
                "Was to be reinforced at Bunia while a short-lived multinational force stood in the town.",
                DoctrineSource.CouncilResolution(1484, 2003).At("para. 2")),
            new(
                "MINUSTAH",
                "Was to work with the Haitian police against crime and violence, in urban areas above all.",
                DoctrineSource.CouncilResolution(1702, 2006).At("para. 9")),
            new("MINUSMA", "Was to stabilize the key population centres of Mali, above all in the north.", Sources.Resolution2100.At("para. 16 (a) (i)")),
        ],
        Related =
        [
            MissionModel.ProtectionOfCivilians,
            MissionModel.PoliceAssistance,
            MissionModel.CounterOrganizedCrime,
            MissionModel.MineAction,
            MissionModel.InfrastructureSecurity,
        ],
        Sources = [Study],
    };
}
