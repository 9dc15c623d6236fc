using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 27 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class Cybersecurity
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 27");

    public static ModelDescription Description { get; } = new(
        MissionModel.Cybersecurity,
        "Cybersecurity",
        "Lower the risk of conflict from cyber threats and add to lasting stability, where need be by protecting a "
        + "peace process.")
    {
        Description =
            "States lean on digital systems for their core functions, and these can be broken into and misused to great "
            + "harm. A mission could help to uphold international law and the agreed norms of responsible State behaviour "
            + "in this field. Cyber means may serve an operation on the ground, or the operation may be wholly online, "
            + "with experts as 'digital blue helmets'; private companies would probably be partners. Its tasks may be to "
            + "keep intruders out, to protect the systems that lives and livelihoods hang on, to make computers and "
            + "networks secure, to advise Member States and lend them experts, and to watch, analyse and report malicious "
            + "acts and harmful information as an investigator all sides trust. It may give national authorities "
            + "operational help, such as tracing a threat to its source, and perhaps even disrupt those who cause it; "
            + "cyber operations to protect people from atrocities are conceivable; the model has no precedent.",
        Preconditions =
        [
            new("The host State has consented.", "CON-01"),
            new("Work that reaches into the systems of another State rests on that State's consent or on a decision of the Security Council.", "M27-2"),
            new("A power to disrupt rests on the consent of the State where it is used or on Chapter VII.", "M27-1"),
            new("Disruption of those who attack is given as a task in so many words, and who they are is established with care first.", "M27-3"),
            new("The private companies whose systems are concerned work with the mission.", "M27-4"),
        ],
        Tasks =
        [
            TaskCategory.ConflictAssessmentAndEarlyWarning,
            TaskCategory.Other,
        ],
        DefiningCapabilities =
        [
            Capability.Cybersecurity,
            Capability.InformationIntegrity,
        ],
        SupportingCapabilities =
        [
            Capability.DataAnalytics,
            Capability.OpenSourceAnalysis,
        ],
        Components = [new(ComponentKind.Civilian, Leads: true), new(ComponentKind.Police, Leads: false)],
        Consent = "The host State, and any other State whose systems the mission works in.",
        Partners = ["Private companies concerned"],
        Precedents = [],
        Related =
        [
            MissionModel.AtrocityPrevention,
            MissionModel.ElectionSecurityAndAssistance,
            MissionModel.InfrastructureSecurity,
        ],
        Sources =
        [
            Study,
            Sources.PactForTheFuture.At("Action 29"),
            Sources.FutureOfPeacekeeping.At("note 94"),
            Sources.FutureOfPeacekeeping.At("note 95"),
        ],
    };
}
