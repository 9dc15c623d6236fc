using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 17 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class CounterOrganizedCrime
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 17");

    public static ModelDescription Description { get; } = new(
        MissionModel.CounterOrganizedCrime,
        "Counter-Organized Crime",
        "Prevent, disrupt and break up organized crime that the Security Council has named a threat to international "
        + "peace and security.")
    {
        Description =
            "Illicit economies weigh more and more on peace and security, and the Council has taken them up. The "
            + "mission lends expertise to legislatures, courts, police and other law enforcement bodies, and gathers and "
            + "analyses information on criminal networks. It may act against criminals and bandits, also by confiscating "
            + "their weapons and destroying them, and it may arrest where its mandate gives it executive powers. The "
            + "mandate is tailored, for instance to the economic roots of a conflict, to trafficking and terrorist "
            + "networks, or to criminal justice across borders; each sector, such as money laundering, corruption or "
            + "cryptocurrency, has a strategy of its own. The work needs specialists in corruption, intelligence "
            + "analysis, financial crime, cybercrime, the travel of terrorists, and trafficking for forced labour, sexual "
            + "slavery or sexual exploitation; Specialized Police Teams could be given a wider part in it. Police, "
            + "civilian and, where needed, military components work as one in several States or even regions, so that "
            + "data are collected, shared and analysed together, with foresight and an eye for risk.",
        Preconditions =
        [
            new("The Security Council treats the crime as a threat to international peace and security.", "M17-1"),
            new("The mandate is tailored to that crime, and a strategy for each sector follows it."),
            new("Executive powers, such as arrest, are given in so many words.", "UOF-06"),
            new("Every State in which the mission works has consented.", "CON-01"),
            new("The mission works in several States, or with those who follow the crime where it does not.", "M17-2"),
        ],
        Tasks =
        [
            TaskCategory.SmallArmsAndLightWeapons,
            TaskCategory.PoliceReform,
            TaskCategory.JudicialReform,
            TaskCategory.LegalReform,
            TaskCategory.GoodGovernance,
            TaskCategory.Other,
        ],
        DefiningCapabilities =
        [
            Capability.IndividualPoliceOfficers,
            Capability.OrganizedAndFinancialCrime,
            Capability.InvestigationAndForensics,
        ],
        SupportingCapabilities =
        [
            Capability.FormedPoliceUnits,
            Capability.SpecializedPoliceTeams,
            Capability.TaskAppropriateMilitaryUnits,
            Capability.SurveillanceAndReconnaissance,
            Capability.Aviation,
            Capability.PeacekeepingIntelligence,
            Capability.OpenSourceAnalysis,
            Capability.Cybersecurity,
        ],
        Components = [new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: true), new(ComponentKind.Military, Leads: false)],
        Consent = "Each State in which the mission works.",
        Partners =
        [
            "United Nations Office on Drugs and Crime",
            "United Nations Office of Counter-Terrorism",
            "Sanctions panels",
            "World Bank",
            "INTERPOL",
            "Private companies concerned",
        ],
        Precedents =
        [
            new("CICIG", "Gathered and analysed information on criminal networks.", Sources.FutureOfPeacekeeping.At("note 75")),
            new("MONUSCO", "Gathered and analysed information on criminal networks.", Sources.FutureOfPeacekeeping.At("note 75")),
            new("UNMIK", "Took executive action, with the power of arrest.", Sources.FutureOfPeacekeeping.At("note 76")),
            new("UNTAET", "Took executive action, with the power of arrest.", Sources.FutureOfPeacekeeping.At("note 76")),
            new(
                "MINUSTAH",
                "Was to do all it could to prevent crime, gang violence and kidnapping above all.",
                DoctrineSource.CouncilResolution(1702, 2006).At("para. 10")),
            new(
                "MINURCAT",
                "Was to work with the armies, police, courts and prisons of Chad and the Central African Republic against banditry and crime.",
                DoctrineSource.CouncilResolution(1861, 2009).At("para. 6 (b)")),
            new(
                "UNIOGBIS",
                "Was to help the authorities of Guinea-Bissau against drug trafficking, organized crime and trafficking in people.",
                DoctrineSource.CouncilResolution(1876, 2009).At("para. 3 (f)")),
            new(
                "MINUSCA",
                "Acted against criminals and bandits, also by confiscating and destroying weapons.",
                Sources.FutureOfPeacekeeping.At("note 77")),
        ],
        Related =
        [
            MissionModel.RuleOfLawSupport,
            MissionModel.PoliceAssistance,
            MissionModel.NaturalResourceProtection,
            MissionModel.BorderManagement,
            MissionModel.RegionalSecurity,
            MissionModel.CitySecurity,
        ],
        Sources = [Study, Sources.PactForTheFuture.At("Action 25")],
    };
}
