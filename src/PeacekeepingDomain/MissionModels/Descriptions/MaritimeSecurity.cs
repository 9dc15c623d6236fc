using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 30 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class MaritimeSecurity
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 30");

    public static ModelDescription Description { get; } = new(
        MissionModel.MaritimeSecurity,
        "Maritime Security",
        "Help to keep international peace and security at sea.")
    {
        Description =
            "Missions have had units on rivers, lakes and coastal waters since the 1990s, and UNIFIL has had a Maritime "
            + "Task Force since 2006. The law of the sea allows for ships that fly the flag of the United Nations. A "
            + "mission at sea may watch over peace agreements along rivers and over territorial waters, secure coasts, "
            + "intercept ships, and protect sea lanes, shipping and infrastructure such as cables on the seabed. It may "
            + "act against piracy, illegal fishing and smuggling, clear mines, search and rescue, carry people and goods "
            + "near the coast, and build the capacity of host Governments. Measures to build confidence, such as watching "
            + "over agreements on incidents at sea, can keep navies, which meet more often than armies do, from clashing: "
            + "safety rules, common procedures, agreed signals. Ships for the high seas are costly and hard to find, and "
            + "Headquarters would need more support to plan maritime operations, in which the International Maritime "
            + "Organization is the partner.",
        Preconditions =
        [
            new("Contributors provide ships fit for the task.", "M30-1"),
            new("The coastal State or the flag State has consented, or the Security Council has decided under Chapter VII.", "M30-2"),
            new("Headquarters has the means to plan maritime operations."),
            new("The International Maritime Organization or the authorities of the coast are partners.", "M30-3"),
        ],
        Tasks =
        [
            TaskCategory.MilitaryObservation,
            TaskCategory.SmallArmsAndLightWeapons,
            TaskCategory.Demining,
            TaskCategory.Other,
        ],
        DefiningCapabilities =
        [
            Capability.NavalAssets,
        ],
        SupportingCapabilities =
        [
            Capability.Minesweepers,
            Capability.Aviation,
            Capability.SearchAndRescue,
            Capability.DataAnalytics,
            Capability.SectorExpertise,
        ],
        Components = [new(ComponentKind.Military, Leads: true)],
        Consent = "The coastal State in its waters; beyond them the flag State, unless the Security Council has decided under Chapter VII.",
        Partners = ["International Maritime Organization"],
        Precedents =
        [
            new("UNIFIL", "Has had a Maritime Task Force since 2006, the largest maritime deployment of the United Nations.", Study),
            new(
                "MINUSTAH",
                "Was to deploy sixteen patrol boats in support of the Haitian police and its coast guard.",
                DoctrineSource.CouncilResolution(1840, 2008).At("para. 13")),
        ],
        Related =
        [
            MissionModel.MineAction,
            MissionModel.BorderManagement,
            MissionModel.InfrastructureSecurity,
        ],
        Sources =
        [
            Study,
            Sources.FutureOfPeacekeeping.At("note 96"),
            Sources.FutureOfPeacekeeping.At("note 97"),
            Sources.LawOfTheSea.At("Art. 93"),
            Sources.FutureOfPeacekeeping.At("note 99"),
        ],
    };
}
