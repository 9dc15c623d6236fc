using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 14 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class RuleOfLawSupport
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 14");

    public static ModelDescription Description { get; } = new(
        MissionModel.RuleOfLawSupport,
        "Rule of Law / Law Enforcement Support",
        "Make the institutions of Member States that uphold and enforce the law more capable and more responsibly governed.")
    {
        Description =
            "Where the rule of law is weak or missing, armed conflict has been more likely; for this reason among others the "
            + "Council has often put support to law enforcement into peace operations. The mission brings police and experts in "
            + "law, or supports courts and prisons, or does both: accountability for crimes, detention, prosecution and "
            + "defence. Specialized police teams, at work in several missions since 2010, could widen what they teach: sexual "
            + "and gender-based violence, criminal intelligence, community policing, the protection of diplomats and of "
            + "livestock, organized crime, the handling of a crime scene. Missions should also work with the United Nations "
            + "offices for drugs and crime and for counter-terrorism, and with INTERPOL.",
        Preconditions =
        [
            new("The host State agrees.", "CON-01"),
            new("Police, courts and prisons are helped together, by this mission or by others.", "M14-1"),
            new("Support to security forces follows an assessment of the risk to human rights.", "HRD-01"),
        ],
        Tasks =
        [
            TaskCategory.JudicialReform,
            TaskCategory.PenalSystemReform,
            TaskCategory.PoliceReform,
            TaskCategory.PoliceObservation,
            TaskCategory.SexualAndGenderBasedViolence,
            TaskCategory.HumanRightsPromotion,
        ],
        DefiningCapabilities =
        [
            Capability.IndividualPoliceOfficers,
            Capability.Corrections,
            Capability.JudgesProsecutorsAndLawyers,
        ],
        SupportingCapabilities =
        [
            Capability.FormedPoliceUnits,
            Capability.SpecializedPoliceTeams,
            Capability.TrainingUnits,
            Capability.HumanRights,
        ],
        Components = [new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: true)],
        Consent = "The host State.",
        Partners = ["United Nations Office on Drugs and Crime", "United Nations Office of Counter-Terrorism", "INTERPOL"],
        Precedents =
        [
            new("MINUSTAH", "Supported the Haitian National Police and offices for legal aid.", Sources.FutureOfPeacekeeping.At("notes 67 and 69")),
            new(
                "MINURCAT",
                "Selected, trained, advised and supported an integrated security detachment of Chad.",
                DoctrineSource.CouncilResolution(1861, 2009).At("para. 6 (a)")),
            new(
                "UNISFA",
                "Strengthened the Abyei Police Service by training and other support.",
                DoctrineSource.CouncilResolution(1990, 2011).At("para. 2 (e)")),
            new(
                "MONUSCO",
                "Set up cells that supported the prosecutors of the military justice authorities.",
                DoctrineSource.CouncilResolution(1925, 2010).At("para. 12 (d)")),
            new("MINUSMA", "Supported a specialized judicial unit against terrorism.", Sources.FutureOfPeacekeeping.At("note 68")),
            new("UNMISS", "Supported mobile courts.", Sources.FutureOfPeacekeeping.At("note 68")),
            new("MINUSCA", "Is one of the missions with specialized police teams.", Sources.FutureOfPeacekeeping.At("note 70")),
            new("UNITAMS", "Is another mission with specialized police teams.", Sources.FutureOfPeacekeeping.At("note 70")),
            new("UN_POLICE_BURUNDI_2016", "Was authorized as a small police mission and did not deploy.", Sources.FutureOfPeacekeeping.At("note 67")),
            new(
                "MINUJUSTH",
                "Was to strengthen the rule of law institutions and the police of Haiti and to monitor human rights.",
                DoctrineSource.CouncilResolution(2350, 2017).At("para. 6")),
        ],
        Related =
        [
            MissionModel.SupportOfPeaceAgreements,
            MissionModel.NewStateSupport,
            MissionModel.TransitionalAdministration,
            MissionModel.SecuritySectorReform,
            MissionModel.PoliceAssistance,
            MissionModel.SupportToAccountability,
            MissionModel.CounterOrganizedCrime,
        ],
        Sources =
        [
            Study,
            DoctrineSource.CouncilResolution(2303, 2016).At("para. 13"),
        ],
    };
}
