using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 22 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class HumanitarianAccompaniment
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 22");

    public static ModelDescription Description { get; } = new(
        MissionModel.HumanitarianAccompaniment,
        "Humanitarian Accompaniment / Protection",
        "Protect humanitarian workers where the threat to them is high.")
    {
        Description =
            "Military units, and police units perhaps, protect humanitarian workers on the road and where they work. "
            + "They do so in close coordination with those they protect, and take care that humanitarian principles are "
            + "kept. The mission may work in one State, also in areas that armed groups hold, or across borders where the "
            + "Security Council has authorized it. For Syria the Council opened such routes in 2014 to the agencies of "
            + "the United Nations. Armed escort is the last resort, for cases where no other way to reach people is left.",
        Preconditions =
        [
            new("The humanitarian organizations concerned have asked for protection or agreed to it.", "M22-2"),
            new("No other way of reaching people in need is left; armed escort is the last resort."),
            new("The host State has consented.", "CON-01"),
            new("For work across a border, the Security Council has authorized it.", "M22-1"),
            new("The force may use force as far as the protection of those it escorts asks for.", "UOF-01"),
        ],
        Tasks =
        [
            TaskCategory.SecureEnvironmentForAid,
            TaskCategory.HumanitarianAssistance,
        ],
        DefiningCapabilities =
        [
            Capability.ProtectedMobility,
            Capability.TaskAppropriateMilitaryUnits,
            Capability.ConvoyCompany,
        ],
        SupportingCapabilities =
        [
            Capability.FormedPoliceUnits,
            Capability.Aviation,
            Capability.CounterImprovisedExplosiveDevices,
            Capability.SurveillanceAndReconnaissance,
            Capability.QuickReactionForce,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: false)],
        Consent = "The host State; where armed groups hold the ground, their acceptance as well.",
        Partners = ["Office for the Coordination of Humanitarian Affairs", "The humanitarian organizations that are protected"],
        Precedents =
        [
            new(
                "UNPROFOR",
                "Had its mandate in Bosnia and Herzegovina widened to protect relief, and convoys of released detainees where the Red Cross "
                + "asked.",
                DoctrineSource.CouncilResolution(776, 1992).At("para. 2")),
            new("UNOSOM_I", "Was to protect the Red Cross and non-governmental organizations in Somalia.", Sources.FutureOfPeacekeeping.At("note 86")),
            new("UNOSOM_II", "Was to protect the Red Cross and non-governmental organizations in Somalia.", Sources.FutureOfPeacekeeping.At("note 86")),
        ],
        Related =
        [
            MissionModel.ProtectionOfCivilians,
            MissionModel.EmergencyHumanitarianResponse,
        ],
        Sources =
        [
            Study,
            Sources.FutureOfPeacekeeping.At("note 86"),
            Sources.HumanitarianPrinciples.Whole,
            DoctrineSource.CouncilResolution(2165, 2014).At("para. 2"),
            Sources.ArmedEscorts.Whole,
        ],
    };
}
