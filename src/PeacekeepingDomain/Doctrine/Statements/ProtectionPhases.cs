using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The four phases in which a mission answers a threat to civilians; they may overlap.</summary>
internal static class ProtectionPhases
{
    private const StatementTopic Topic = StatementTopic.ProtectionPhase;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "protection-phase-1",
            Topic,
            Area.Protection,
            "Prevention",
            "No clear threat is seen. The mission is present, knows the communities, watches for early signs and "
            + "works on what could give rise to violence.",
            [Sources.ProtectionPolicy.Whole, Sources.PoliceProtectionGuidelines.At("D.7")])
        {
            Rules = ["POC-04"],
            Models = [MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians],
        },
        new(
            "protection-phase-2",
            Topic,
            Area.Protection,
            "Pre-emption",
            "A threat is likely. The mission acts before the blow: it warns, talks, deters by a stronger presence "
            + "and takes away the means of attack.",
            [Sources.ProtectionPolicy.Whole, Sources.PoliceProtectionGuidelines.At("D.7")])
        {
            Rules = ["POC-02", "UOF-01"],
            Models = [MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians],
        },
        new(
            "protection-phase-3",
            Topic,
            Area.Protection,
            "Response",
            "Violence is close or under way. The mission stops it with all it may use, force included, and brings "
            + "civilians to safety.",
            [Sources.ProtectionPolicy.Whole, Sources.PoliceProtectionGuidelines.At("D.7")])
        {
            Rules = ["CAP-02", "POC-02", "UOF-01"],
            Models = [MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians],
        },
        new(
            "protection-phase-4",
            Topic,
            Area.Protection,
            "Consolidation",
            "The violence ebbs. The mission helps victims and communities recover, supports inquiry and justice, and "
            + "keeps the threat from coming back.",
            [Sources.ProtectionPolicy.Whole, Sources.PoliceProtectionGuidelines.At("D.7")])
        {
            Rules = ["EXT-05"],
            Models = [MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians],
        },
    ];
}
