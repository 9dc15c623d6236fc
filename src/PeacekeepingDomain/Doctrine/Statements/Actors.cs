using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The actors in a peace operation, and what each has to give.</summary>
internal static class Actors
{
    private const StatementTopic Topic = StatementTopic.Actor;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "actor-1",
            Topic,
            Area.Authorization,
            "Security Council",
            "It decides on most operations, gives them their mandate and their authority to use force, and renews, "
            + "changes or ends them. It hears hosts and contributors, gives strategic direction, and stands by its "
            + "missions with one voice.",
            [
                Sources.Charter.At("Art. 24"),
                Study.At("§5.1"),
                Study.At("§7, Security Council Leadership and Unity"),
                Sources.Resolution1353.At("annex II"),
            ])
        {
            Rules = ["AUT-01"],
        },
        new(
            "actor-2",
            Topic,
            Area.Authorization,
            "General Assembly",
            "It approves and apportions the money, and through its Special Committee, its Fifth Committee and the "
            + "Advisory Committee it shapes policy and budgets. It may recommend measures and has itself set up "
            + "operations.",
            [Sources.Charter.At("Art. 11, 14, 17 and 22"), Study.At("§2.2 and note 8"), Study.At("§8")])
        {
            Rules = ["AUT-01", "AUT-02", "AUT-03"],
        },
        new(
            "actor-3",
            Topic,
            Area.Deployment,
            "Secretary-General and Secretariat",
            "They plan, raise, support and direct operations and report on them. They tell the Council what it needs "
            + "to know, before a mandate is decided and after.",
            [Study.At("§5.1"), Sources.SpecialCommittee2024.At("para. 123"), Sources.Brahimi.At("p. x")]),
        new(
            "actor-4",
            Topic,
            Area.Command,
            "Head of mission and mission leadership",
            "They lead all parts of the mission in the field, mediate, keep trust with the authorities, and answer "
            + "for performance and conduct.",
            [Study.At("§6, Leadership"), Study.At("§3"), Sources.Resolution2436.At("para. 8")]),
        new(
            "actor-5",
            Topic,
            Area.Capabilities,
            "Troop- and police-contributing countries",
            "They provide trained and equipped units and officers, without harmful caveats, and hold them to "
            + "account. They are consulted on mandates and when these change.",
            [
                Sources.Resolution1353.At("annex II"),
                Sources.Resolution2436.At("paras. 3 and 16"),
                Sources.Resolution2272.At("paras. 1 and 2"),
                Study.At("§1"),
                Study.At("§2.3"),
            ])
        {
            Rules = ["AUT-08", "CAP-07", "CMD-07", "IMP-05"],
            Figures = [Figures.ContributorsOfPeacekeepers, Figures.UniformedPeacekeepers],
        },
        new(
            "actor-6",
            Topic,
            Area.Consent,
            "Host Government",
            "It consents, protects its people first, gives the mission freedom to move, and works with it. It owns "
            + "the peace that the mission supports.",
            [
                Study.At("§7, Cooperation and Support of Host Governments"),
                Sources.Resolution2518.At("paras. 2 and 3"),
                Sources.Resolution2436.At("para. 6"),
            ])
        {
            Rules = ["AUT-07", "CON-01", "CON-07"],
        },
        new(
            "actor-7",
            Topic,
            Area.Consent,
            "Parties to the conflict",
            "The main parties consent to the mission and commit themselves to a political process. No mission can "
            + "make peace for those who do not want it.",
            [Sources.Principles.At("Consent of the parties"), Study.At("§8")])
        {
            Rules = ["CON-02", "CON-05"],
        },
        new(
            "actor-8",
            Topic,
            Area.Consent,
            "Armed groups under no party's control and other spoilers",
            "They have not agreed to the mission and may fight it or the peace. Because of them consent at the top "
            + "need not hold in the field.",
            [Sources.Principles.At("Consent of the parties"), Study.At("§2.3")])
        {
            Rules = ["UOF-01"],
        },
        new(
            "actor-9",
            Topic,
            Area.Politics,
            "Neighbouring States",
            "They feel success and failure first. They can back a mission, open the way for it, send it personnel, "
            + "or undo its work.",
            [Study.At("§7, Regional Support")])
        {
            Rules = ["IMP-05", "POL-04"],
            Models = [MissionModel.BorderManagement, MissionModel.RegionalSecurity],
        },
        new(
            "actor-10",
            Topic,
            Area.Command,
            "Regional organizations and coalitions",
            "They mediate, send forces before, beside or after a mission, and can bring the Council together. Under "
            + "Chapter VIII they report to it, and enforcement by them needs its authority.",
            [Study.At("§5.3"), Study.At("§7, Regional Support"), Sources.Charter.At("Art. 53 and 54"), Sources.Resolution2378.At("paras. 14 and 15")])
        {
            Rules = ["AUT-04", "CMD-02", "CMD-04", "CMD-06"],
        },
        new(
            "actor-11",
            Topic,
            Area.Transition,
            "Resident coordinator and country team",
            "The agencies, funds and programmes were there before the mission and stay after it. Plans are made with "
            + "them from the start, and tasks pass to them at the end.",
            [Study.At("§5.2"), Study.At("§7, Effective Transition"), Sources.Resolution2594.At("paras. 1 and 2")])
        {
            Rules = ["EXT-01", "EXT-04", "POL-08"],
        },
        new(
            "actor-12",
            Topic,
            Area.Politics,
            "Peacebuilding Commission",
            "It advises the Council, draws attention and resources to countries in transition and strengthens "
            + "national ownership.",
            [Study.At("§7, Security Council Leadership and Unity"), Sources.Resolution2594.At("paras. 10 and 11")]),
        new(
            "actor-13",
            Topic,
            Area.Politics,
            "Local communities and civil society",
            "They are those whom the mission serves. They warn, mediate and protect, know the place best, and judge "
            + "the mission by what it does for them.",
            [Study.At("§7, Commitment and Local Knowledge"), Study.At("§5.2, model 3"), Sources.Resolution2594.At("para. 2")])
        {
            Rules = ["BEN-02", "CON-06"],
        },
        new(
            "actor-14",
            Topic,
            Area.Inclusion,
            "Women and youth",
            "They take a full and meaningful part in peace processes and in the mission's work. To leave them out is "
            + "to harm a peace that is meant to last.",
            [
                Sources.Resolution1325.At("paras. 1 and 5"),
                Sources.Resolution2250.At("para. 2"),
                Sources.Resolution2535.At("paras. 1 and 16"),
                Study.At("§5.2"),
            ])
        {
            Rules = ["WPS-01", "WPS-06", "WPS-08"],
        },
        new(
            "actor-15",
            Topic,
            Area.Protection,
            "Humanitarian and human rights organizations, non-governmental ones among them",
            "They bring relief, protect, advise and bear witness by principles of their own. A mission consults "
            + "them, secures room for their work and respects that it is theirs.",
            [
                Sources.HumanitarianPrinciples.Whole,
                Study.At("§5.2, models 3, 19 and 22, and note 86"),
                Sources.Resolution2149.At("para. 30 (a) and (c)"),
            ])
        {
            Rules = ["POC-06"],
            Models = [MissionModel.ProtectionOfCivilians, MissionModel.EmergencyHumanitarianResponse, MissionModel.HumanitarianAccompaniment],
        },
        new(
            "actor-16",
            Topic,
            Area.Finance,
            "Financial contributors",
            "Every Member State pays an assessed share, the largest by far more than others; some give voluntarily. "
            + "They pay in full and on time, and are shown what their money does.",
            [Study.At("§2.3"), Study.At("§3"), Study.At("box 3")])
        {
            Figures = [Figures.LargestContributorsShare, Figures.Arrears],
        },
        new(
            "actor-17",
            Topic,
            Area.Finance,
            "International financial institutions",
            "They carry recovery and development that a mission can only begin. The mission keeps in touch with "
            + "them, and plans its leaving with them.",
            [Study.At("§7, Delivering Tangible Benefits"), Sources.Resolution2594.At("para. 2")]),
        new(
            "actor-18",
            Topic,
            Area.Capabilities,
            "Providers of training and capability",
            "Member States train and equip the units of others, alone, in triangular partnerships or through the "
            + "light coordination mechanism.",
            [Study.At("§3"), Study.At("§6, Security and Welfare for Peacekeepers"), Sources.Resolution2436.At("para. 9")]),
    ];
}
