using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Transitional Administration in East Timor.</summary>
internal static class Untaet
{
    public static PeaceOperation Record { get; } = new("UNTAET", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Transitional Administration in East Timor", Scr(1272, 1999, "para. 1")),
        Acronym = "UNTAET",
        AlsoKnownAs = ["UN Transition Authority in East Timor"],
        Territory = new("East Timor", Scr(1272, 1999, "para. 1")),
        Lead = new("United Nations", Scr(1272, 1999, "para. 1")),
        Start = new(new(1999, 10, 25), Unpmm),
        End = new(new(2002, 5, 20), Scr(1392, 2002, "para. 2")),
        Decisions =
        [
            new(
                Scr(1272, 1999, "para. 1"),
                DecisionEffect.Established,
                "Established the administration, with all legislative and executive authority, the administration of justice "
                + "included."),
            new(Scr(1338, 2001, "para. 2"), DecisionEffect.Extended, "Extended it to 31 January 2002, open to adjustment as independence came nearer."),
            new(Scr(1392, 2002, "para. 2"), DecisionEffect.Ended, "Extended it to 20 May 2002, its last day."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1272, 1999, "preamble"))],
        Force =
        [
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Fulfil its mandate", Scr(1272, 1999, "para. 4")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 8_950, Scr(1272, 1999, "para. 3"), "Troops"),
            new(ComponentKind.Military, 200, Scr(1272, 1999, "para. 3"), "Military observers"),
            new(ComponentKind.Police, 1_640, Scr(1272, 1999, "para. 3")),
        ],
        Tasks =
        [
            new(TaskCategory.TransitionalStateInstitutions, "Establish an effective administration", Scr(1272, 1999, "para. 2")),
            new(TaskCategory.Other, "Provide security and keep law and order throughout the territory", Scr(1272, 1999, "para. 2")),
            new(TaskCategory.GoodGovernance, "Help civil and social services to develop", Scr(1272, 1999, "para. 2")),
            new(TaskCategory.HumanitarianAssistance, "Coordinate and deliver relief, rehabilitation and development aid", Scr(1272, 1999, "para. 2")),
            new(TaskCategory.SupportToPermanentStateAdministration, "Build the capacity for self-government", Scr(1272, 1999, "para. 2")),
            new(TaskCategory.Other, "Help to create the conditions for sustainable development", Scr(1272, 1999, "para. 2")),
            new(
                TaskCategory.HumanRightsPromotion,
                "Work towards local democratic institutions, an independent human rights body among them",
                Scr(1272, 1999, "para. 8")),
        ],
        Models =
        [
            new(MissionModel.TransitionalAdministration, Study("note 59")),
            new(MissionModel.CounterOrganizedCrime, Study("note 76")),
        ],
        Modalities = [new(ModalityKind.Sequenced, Scr(1272, 1999, "para. 9"))],
        Predecessors = [new("INTERFET", Scr(1272, 1999, "para. 9"))],
        Successors = [new("UNMISET", Scr(1410, 2002, "preamble"))],
        Parallels = [new("INTERFET", Scr(1272, 1999, "para. 9"))],
        Howard = new(Assessment.Success, Study("endnote ii")),
        Notes =
        [
            new(
                "The study's list of abbreviations writes Transition Authority where resolution 1272 writes Transitional "
                + "Administration.",
                [Study("List of Abbreviations"), Scr(1272, 1999, "para. 1")]),
        ],
    };
}
