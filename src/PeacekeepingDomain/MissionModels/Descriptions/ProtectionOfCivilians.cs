using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 3 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class ProtectionOfCivilians
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 3");

    public static ModelDescription Description { get; } = new(
        MissionModel.ProtectionOfCivilians,
        "Protection of Civilians",
        "Protect civilians from physical violence, and help the host Government and the communities to protect them.")
    {
        Description =
            "The mission protects impartially and works on all three tiers of the United Nations approach: dialogue and "
            + "engagement, physical protection, with force where needed, and a protective environment. Much of it is local: "
            + "mediation within and between communities, contact with them, support to what they do to protect themselves, with "
            + "women and young people taking part, and policing close to the people. A mandate may single out the protection of "
            + "children or sexual violence in conflict. Soldiers, police and civilians act as one and coordinate with the many "
            + "others who protect. All of it stands within a search for political solutions, in the localities and in the "
            + "country.",
        Preconditions =
        [
            new("The mandate to protect comes with authority to use force that reaches the likely attackers.", "UOF-01"),
            new("One strategy for protection binds the whole mission.", "POC-01"),
            new("The strength stands up to the task and to those who resist it.", "CAP-02"),
            new("Military, police and civilian components work as one.", "M03-1"),
            new("Political solutions are sought locally and nationally."),
        ],
        Tasks =
        [
            TaskCategory.ProtectionOfCivilians,
            TaskCategory.UseOfForce,
            TaskCategory.ProtectionOfChildren,
            TaskCategory.ProtectionFromSexualViolence,
            TaskCategory.LocalDialogueAndReconciliation,
            TaskCategory.ConflictAssessmentAndEarlyWarning,
            TaskCategory.HumanRightsMonitoring,
            TaskCategory.WomensRightsAndParticipation,
        ],
        DefiningCapabilities =
        [
            Capability.TaskAppropriateMilitaryUnits,
            Capability.FormedPoliceUnits,
            Capability.ProtectionOfCivilians,
            Capability.CommunityEngagement,
        ],
        SupportingCapabilities =
        [
            Capability.Aviation,
            Capability.SurveillanceAndReconnaissance,
            Capability.ChildProtection,
            Capability.ConflictRelatedSexualViolence,
            Capability.Gender,
            Capability.ConflictAssessment,
            Capability.PeacekeepingIntelligence,
            Capability.EarlyWarning,
            Capability.CivilMilitaryCooperation,
            Capability.Mediation,
            Capability.PoliticalAndCivilAffairs,
            Capability.HumanRights,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: true)],
        Consent = "The host State, which keeps the first responsibility for its people.",
        Partners = ["Protection organizations inside and outside the United Nations", "Communities"],
        Precedents =
        [
            new(
                "UNAMSIL",
                "Could act in Sierra Leone to protect civilians under imminent threat, within its means and its area.",
                DoctrineSource.CouncilResolution(1270, 1999).At("para. 14")),
            new(
                "MONUC",
                "Could act to protect civilians where its infantry battalions stood and as far as it judged itself able.",
                DoctrineSource.CouncilResolution(1291, 2000).At("para. 8")),
            new("MONUSCO", "Gave protection priority over its other tasks when means were short.", DoctrineSource.CouncilResolution(1925, 2010).At("para. 11")),
            new(
                "UNMISS",
                "Protected with patrols, early warning, sites of its own and reconciliation between communities.",
                DoctrineSource.CouncilResolution(2155, 2014).At("para. 4 (a)")),
            new(
                "MINUSCA",
                "Was told to carry out a protection strategy for the whole mission, in consultation with humanitarian organizations.",
                DoctrineSource.CouncilResolution(2149, 2014).At("para. 30 (a)")),
        ],
        Related =
        [
            MissionModel.AtrocityPrevention,
            MissionModel.SupportOfPeaceAgreements,
            MissionModel.HumanitarianAccompaniment,
            MissionModel.CitySecurity,
        ],
        Sources =
        [
            Study,
            Sources.ProtectionPolicy.Whole,
            DoctrineSource.CouncilResolution(1270, 1999).At("para. 14"),
        ],
    };
}
