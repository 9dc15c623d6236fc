using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 2 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class AtrocityPrevention
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 2");

    public static ModelDescription Description { get; } = new(
        MissionModel.AtrocityPrevention,
        "Atrocity Prevention",
        "Shield people from violence aimed at them where mass atrocities are being committed or threatened.")
    {
        Description =
            "The mission comes fast, with units drawn from the Rapid Deployment Level, and consists mainly of soldiers and "
            + "police with a few civilians. Its first concern is to deter attacks on civilians before they happen. It removes "
            + "or lessens immediate threats, guards camps of displaced people and vital infrastructure, opens safe passage for "
            + "those in danger and supports steps that cool the situation at every level. The other tiers of protection may "
            + "follow. The work is tied to a search for a political solution that can succeed, and may go together with "
            + "emergency humanitarian response.",
        Preconditions =
        [
            new("Units with high mobility and deterrent strength can be there quickly, from the Rapid Deployment Level of the readiness system.", "M02-2"),
            new("The force is armed and made up of soldiers and police in the main.", "M02-1"),
            new("The authority to use force reaches the immediate threats to civilians.", "UOF-01"),
            new("The host State consents; against its will the task is enforcement, which others carry out with the authority of the Council.", "UOF-02"),
            new("The strength stands up to the threat that planners found.", "CAP-02"),
            new("A search for a political solution goes with it."),
        ],
        Tasks =
        [
            TaskCategory.ProtectionOfCivilians,
            TaskCategory.UseOfForce,
            TaskCategory.ConflictAssessmentAndEarlyWarning,
            TaskCategory.AssistanceToRefugeesAndDisplacedPersons,
            TaskCategory.SecureEnvironmentForAid,
            TaskCategory.GoodOfficesAndMediation,
        ],
        DefiningCapabilities =
        [
            Capability.DeterrentUnits,
            Capability.FormedPoliceUnits,
            Capability.Aviation,
            Capability.ProtectionOfCivilians,
            Capability.EarlyWarning,
        ],
        SupportingCapabilities =
        [
            Capability.SurveillanceAndReconnaissance,
            Capability.ConflictAssessment,
            Capability.PeacekeepingIntelligence,
            Capability.CommunityEngagement,
            Capability.HumanRights,
            Capability.CivilMilitaryCooperation,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: false)],
        Consent = "The host State; without it only an enforcement operation conducted by others.",
        Partners = ["Humanitarian organizations"],
        Precedents =
        [
            new(
                "ARTEMIS",
                "Was sent until September 2003 to stabilize Bunia and to protect its airport and its camps of displaced people; others led it.",
                DoctrineSource.CouncilResolution(1484, 2003).At("para. 1")),
            new(
                "UNMISS",
                "Was to deter violence against civilians and keep its own protection sites safe.",
                DoctrineSource.CouncilResolution(2155, 2014).At("para. 4 (a)")),
        ],
        Related =
        [
            MissionModel.PreventiveDeployment,
            MissionModel.ProtectionOfCivilians,
            MissionModel.EmergencyHumanitarianResponse,
            MissionModel.Cybersecurity,
        ],
        Sources =
        [
            Study,
            Sources.ProtectionPolicy.Whole,
        ],
    };
}
