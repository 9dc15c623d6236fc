using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Operation in Somalia I.</summary>
internal static class UnosomI
{
    public static PeaceOperation Record { get; } = new("UNOSOM_I", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Operation in Somalia", Scr(751, 1992, "para. 2")),
        Acronym = "UNOSOM I",
        AlsoKnownAs = ["UNOSOM", "United Nations Operation in Somalia I"],
        Territory = new("Somalia", Scr(751, 1992, "para. 2")),
        Lead = new("United Nations", Scr(751, 1992, "para. 2")),
        Start = new(new(1992, 4), Pko),
        End = new(new(1993, 3), Pko),
        Decisions =
        [
            new(Scr(751, 1992, "paras. 2 and 3"), DecisionEffect.Established, "Established the Operation, with fifty observers for Mogadishu."),
            new(
                Scr(751, 1992, "para. 4"),
                DecisionEffect.Established,
                "Agreed in principle to a security force, to be deployed as soon as possible."),
            new(Scr(775, 1992, "paras. 2 and 3"), DecisionEffect.Changed, "Invited four zone headquarters and authorized more strength."),
            new(
                Scr(794, 1992, "para. 6"),
                DecisionEffect.Changed,
                "Left the further deployment of the 3,500 personnel to the Secretary-General, while a force of Member States makes the "
                + "country secure."),
        ],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The Secretary-General and Member States that carry out the offer of a Member State",
                "Make a secure environment for humanitarian relief as soon as possible",
                Scr(794, 1992, "para. 10")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 50, Scr(751, 1992, "para. 3"), "Observers of the cease-fire in Mogadishu."),
            new(ComponentKind.Military, 3500, Scr(794, 1992, "para. 6"), "Personnel authorized by paragraph 3 of resolution 775 (1992)."),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Monitor the cease-fire in Mogadishu", Scr(751, 1992, "para. 3")),
            new(
                TaskCategory.GoodOfficesAndMediation,
                "Help to end hostilities and keep a cease-fire throughout the country",
                Scr(751, 1992, "para. 7")),
            new(TaskCategory.HumanitarianAssistance, "Provide urgent humanitarian assistance", Scr(751, 1992, "para. 7")),
            new(TaskCategory.SecureEnvironmentForAid, "Protect the Red Cross and non-governmental organizations", Study("note 86")),
        ],
        Models =
        [
            new(MissionModel.HumanitarianAccompaniment, Study("note 86")),
            new(MissionModel.CeasefireMonitoring),
        ],
        Successors = [new("UNOSOM_II", Scr(814, 1993, "para. 5"))],
        Parallels = [new("UNITAF", Scr(794, 1992, "paras. 10 and 15"))],
        Notes =
        [
            new("Chapter VII in resolution 794 goes with the force of Member States, not with the Operation.", [Scr(794, 1992, "paras. 7 and 10")]),
            new("The resolution has no number after the name; the data set calls the operation UNOSOM I.", [Scr(751, 1992, "para. 2"), Unpmm]),
        ],
    };
}
