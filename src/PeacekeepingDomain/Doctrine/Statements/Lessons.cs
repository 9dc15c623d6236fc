using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>Lessons of past missions, each resting on doctrine or on an inquiry.</summary>
internal static class Lessons
{
    private const StatementTopic Topic = StatementTopic.Lesson;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "lesson-1",
            Topic,
            Area.Mandate,
            "A mandate must fit the place",
            "Clear aims that match what is happening on the ground give a mission authority and make its work "
            + "possible. A mandate out of touch with events breeds distrust and puts lives at risk.",
            [Study.At("§2.3"), Study.At("§5.1"), Sources.SpecialCommittee2024.At("para. 121")])
        {
            Rules = ["M04-1"],
        },
        new(
            "lesson-2",
            Topic,
            Area.Politics,
            "Local partners make peace last",
            "Much of what missions have done best, they did far from capitals, with the communities and authorities "
            + "there. What local partners have shaped has a better chance of outliving the mission.",
            [Study.At("§7, Commitment and Local Knowledge"), Sources.Resolution2594.At("para. 2")])
        {
            Rules = ["CON-06"],
        },
        new(
            "lesson-3",
            Topic,
            Area.Protection,
            "Make relief possible and leave it civilian",
            "Relief eases suffering and opens a way to longer peace. The mission's part is to make the surroundings "
            + "safe and, where asked, to help with transport and repairs; aid stays civilian-led and true to its "
            + "principles.",
            [Sources.Resolution2149.At("para. 30 (c)"), Sources.HumanitarianPrinciples.Whole, Study.At("§5.2, models 19 and 22")])
        {
            Rules = ["MDL-05"],
            Models = [MissionModel.EmergencyHumanitarianResponse, MissionModel.HumanitarianAccompaniment],
        },
        new(
            "lesson-4",
            Topic,
            Area.Performance,
            "Learn and adapt",
            "Missions that look regularly at what they achieve can correct themselves; missions that copy a template "
            + "repeat old mistakes.",
            [Study.At("§3, sixth advantage"), Study.At("§6, Planning"), Study.At("§7, Adaptability")])
        {
            Rules = ["PRF-03"],
        },
        new(
            "lesson-5",
            Topic,
            Area.Consent,
            "Consent has to be kept alive",
            "Consent given once, by leaders in the capital, does not bind everyone in the field and does not last by "
            + "itself. It is kept by impartial conduct, by contact and by knowledge of the people and their culture.",
            [
                Sources.Principles.At("Consent of the parties"),
                Study.At("§2.3"),
                Study.At("§7, Cooperation and Support of Host Governments"),
                Study.At("§7, Commitment and Local Knowledge"),
            ])
        {
            Rules = ["CON-01", "CON-02", "CON-05"],
        },
        new(
            "lesson-6",
            Topic,
            Area.UseOfForce,
            "Impartiality is not standing by",
            "In Rwanda in 1994 a mission without the means, without the will of others behind it and without clear "
            + "rules could not stop the killing around it. The Council counts inaction before an imminent threat to "
            + "civilians as underperformance.",
            [Sources.Carlsson.At("conclusions III.1 to 7"), Sources.Principles.At("Impartiality"), Sources.Resolution2436.At("preamble")])
        {
            Rules = ["UOF-01", "UOF-04"],
            Models = [MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians],
        },
        new(
            "lesson-7",
            Topic,
            Area.Protection,
            "Promise no protection without the means",
            "The safe areas in Bosnia and Herzegovina were declared before anyone had offered the troops for them, "
            + "with neither the parties' agreement nor the force to deter attack. Srebrenica fell.",
            [Sources.Srebrenica.At("paras. 103 to 105"), Sources.SafeAreasReport.Whole])
        {
            Rules = ["CAP-02", "IMP-06", "MAN-05", "POC-02", "POC-05", "UOF-01"],
            Models = [MissionModel.ProtectionOfCivilians],
        },
        new(
            "lesson-8",
            Topic,
            Area.UseOfForce,
            "Leave enforcement to others",
            "When the United Nations is asked to defeat a party, its impartiality and its people are at risk. What "
            + "goes beyond peacekeeping is for a force that the Council authorizes and others command.",
            [Study.At("§2.3"), Sources.Unprofor1995.At("paras. 76 and 77"), Sources.Principles.At("Non-use of force")])
        {
            Rules = ["IMP-01", "UOF-02"],
        },
        new(
            "lesson-9",
            Topic,
            Area.Politics,
            "No mission can want peace for the parties",
            "Peacekeeping works much of the time, and limits harm even where it cannot end a war. It cannot settle a "
            + "conflict for those who have no real wish to settle it.",
            [Study.At("§8"), Study.At("Executive Summary, para. 12")])
        {
            Rules = ["CON-05", "M07-1", "POL-01"],
        },
        new(
            "lesson-10",
            Topic,
            Area.Mandate,
            "Tell the Council what it needs to know",
            "Advice rests on what the situation needs, not on what States are thought willing to support. It is "
            + "frank, before a mandate and after, and force levels follow realistic scenarios with the likely setbacks "
            + "counted in.",
            [Sources.Brahimi.At("p. x"), Study.At("§5.1"), Sources.Resolution1353.At("annex I, section B, para. 9")])
        {
            Rules = ["CAP-02"],
        },
        new(
            "lesson-11",
            Topic,
            Area.Transition,
            "Leaving takes as much care as coming",
            "In Haiti, Mali and the Sudan security grew more complex after peacekeepers had left. Gains for women "
            + "and for the economy can fade when a mission ends, so the handover is planned early and paid for.",
            [
                Study.At("§2.2"),
                Study.At("§2.2, box 1, findings 16 and 18"),
                Study.At("§7, Effective Transition"),
                Sources.Resolution2594.At("paras. 1 and 2"),
            ])
        {
            Rules = ["EXT-01", "EXT-03", "EXT-06"],
        },
        new(
            "lesson-12",
            Topic,
            Area.Finance,
            "New tasks need new means",
            "Tasks laid on a mission within existing resources overload it and scatter attention. Whoever adds a "
            + "task adds the means or takes another task away.",
            [Study.At("§5.1"), Sources.SpecialCommittee2024.At("para. 32")])
        {
            Rules = ["FIN-05", "MAN-05"],
        },
        new(
            "lesson-13",
            Topic,
            Area.Command,
            "Many flags, one mission",
            "Differences in training, command and standards, and limits set by capitals that the mission was not "
            + "told of, break a force apart. One chain of command and one standard hold it together.",
            [Study.At("§2.3"), Sources.Resolution2518.At("preamble"), Sources.CommandAndControl.Whole, Sources.Resolution2436.At("para. 3")])
        {
            Rules = ["CMD-01", "CMD-04"],
        },
    ];
}
