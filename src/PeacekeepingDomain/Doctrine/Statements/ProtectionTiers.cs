using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The three tiers of the protection of civilians, which a mission works on at the same time.</summary>
internal static class ProtectionTiers
{
    private const StatementTopic Topic = StatementTopic.ProtectionTier;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "protection-tier-1",
            Topic,
            Area.Protection,
            "Protection through dialogue and engagement",
            "The mission talks: it presses the Government and the parties to protect civilians, mediates between "
            + "communities, speaks with those who threaten violence, and informs the public.",
            [Sources.ProtectionPolicy.Whole, Sources.PoliceProtectionGuidelines.At("D.6"), Study.At("§5.2, model 3")])
        {
            Rules = ["POC-01"],
            Models = [MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians],
        },
        new(
            "protection-tier-2",
            Topic,
            Area.Protection,
            "Provision of physical protection",
            "Military and police are present, patrol, secure places and routes, and use force where they must, to "
            + "prevent, deter and stop physical violence against civilians. Civilian staff guide where they are "
            + "needed.",
            [
                Sources.ProtectionPolicy.Whole,
                Sources.PoliceProtectionGuidelines.At("D.6"),
                Study.At("§5.2, models 2 and 3"),
                Sources.Resolution2436.At("para. 6"),
            ])
        {
            Rules = ["CAP-02", "POC-01", "POC-02", "UOF-01"],
            Models = [MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians],
        },
        new(
            "protection-tier-3",
            Topic,
            Area.Protection,
            "Establishment of a protective environment",
            "Over the longer term the mission helps the State and communities to keep civilians safe themselves: "
            + "police, justice and security institutions, human rights, disarmament, and returns in safety.",
            [
                Sources.ProtectionPolicy.Whole,
                Sources.PoliceProtectionGuidelines.At("D.6"),
                Sources.Resolution2185.At("para. 18"),
                Study.At("§5.2, model 3"),
            ])
        {
            Rules = ["POC-01", "POC-04"],
            Models =
            [
                MissionModel.AtrocityPrevention,
                MissionModel.ProtectionOfCivilians,
                MissionModel.SecuritySectorReform,
                MissionModel.RuleOfLawSupport,
                MissionModel.PoliceAssistance,
            ],
        },
    ];
}
