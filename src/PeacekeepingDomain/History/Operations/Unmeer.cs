using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission for Ebola Emergency Response.</summary>
internal static class Unmeer
{
    private static readonly DoctrineSource Response = new("UnEbolaResponse", "Global Ebola Response: Global Response", SourceKind.Guidance)
    {
        Issuer = "United Nations",
        Standing = SourceStanding.Record,
    };

    private static readonly DoctrineSource Lessons = new(
        "UnmeerLessonsLearned",
        "Lessons learned exercise on the coordination activities of the United Nations Mission for Ebola Emergency "
        + "Response",
        SourceKind.Report)
    {
        Issuer = "Secretary-General",
        Standing = SourceStanding.Record,
    };

    private static readonly DoctrineSource Closure = new(
        "SgClosureUnmeer",
        "Secretary-General announces closure of Ebola emergency response mission",
        SourceKind.Report)
    {
        Symbol = "SG/SM/16982",
        Date = new(2015, 7),
        Issuer = "Secretary-General",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("UNMEER", Presence.SpecialPoliticalMission, OperationStatus.Ended)
    {
        Name = new("United Nations Mission for Ebola Emergency Response", Scr(2190, 2014, "preamble")),
        Acronym = "UNMEER",
        Territory = new("Guinea, Liberia and Sierra Leone", Response.Whole),
        Lead = new("United Nations", Scr(2190, 2014, "preamble")),
        Start = new(new(2014, 9, 19), Lessons.At("section I")),
        End = new(new(2015, 7, 31), Closure.Whole),
        Decisions =
        [
            new(
                Scr(2177, 2014, "para. 11"),
                DecisionEffect.Supported,
                "Asked the Secretary-General to help speed up the response of the United Nations system; it does not name the "
                + "mission."),
            new(
                Response.Whole,
                DecisionEffect.Established,
                "The General Assembly, by its resolution 69/1 of 19 September 2014, welcomed the intention of the "
                + "Secretary-General to establish the mission, and he established it thereupon."),
            new(Scr(2190, 2014, "preamble"), DecisionEffect.Supported, "Welcomed the efforts of the mission."),
            new(
                Closure.Whole,
                DecisionEffect.Ended,
                "The Secretary-General closed the mission on 31 July 2015 and left oversight to the World Health "
                + "Organization."),
        ],
        Tasks =
        [
            new(
                TaskCategory.CoordinationOfDonorsPartnersAndAgencies,
                "Lead and direct the operational work of the United Nations system against the outbreak",
                Scr(2190, 2014, "preamble")),
            new(TaskCategory.Other, "Stop the outbreak in the affected countries and keep it from spreading further", Response.Whole),
            new(TaskCategory.HumanitarianAssistance, "Speed up international efforts in support of the national ones", Response.Whole),
        ],
        Models = [new(MissionModel.PublicHealthSupport)],
        Parallels = [new("UNMIL", Scr(2190, 2014, "para. 10(b)"))],
        Notes =
        [
            new(
                "It was a mission for a health emergency, neither a peacekeeping operation nor a special political mission; "
                + "it is filed with the latter for want of a nearer kind.",
                [Lessons.At("section I")]),
            new("It had its headquarters in Accra, Ghana, outside the three countries.", [Response.Whole]),
            new("The study speaks of Ebola in West Africa and does not name the mission.", [Study("note 83")]),
        ],
    };
}
