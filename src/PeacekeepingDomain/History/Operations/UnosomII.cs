using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Operation in Somalia II.</summary>
internal static class UnosomII
{
    public static PeaceOperation Record { get; } = new("UNOSOM_II", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Operation in Somalia II", Scr(878, 1993, "para. 1")),
        Acronym = "UNOSOM II",
        AlsoKnownAs = ["UNOSOM 2"],
        Territory = new("Somalia", Scr(814, 1993, "para. 5")),
        Lead = new("United Nations", Scr(814, 1993, "para. 5")),
        Start = new(new(1993, 3), Pko),
        End = new(new(1995, 3), Pko),
        Decisions =
        [
            new(
                Scr(814, 1993, "paras. 5 and 6"),
                DecisionEffect.Established,
                "Expanded the force and mandate of UNOSOM, until 31 October 1993 at first."),
            new(
                Scr(837, 1993, "para. 5"),
                DecisionEffect.Changed,
                "Reaffirmed that all necessary measures may be taken against those behind the attacks of 5 June 1993."),
            new(
                Scr(886, 1993, "paras. 3 and 5"),
                DecisionEffect.Extended,
                "Renewed the mandate until 31 May 1994, with a review of its foundations."),
            new(Scr(897, 1994, "paras. 2 and 3"), DecisionEffect.Changed, "Revised the mandate towards help for the parties and a smaller force."),
            new(Scr(954, 1994, "para. 1"), DecisionEffect.Ended, "Extended the mandate for a final period, until 31 March 1995."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(814, 1993, "part B"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The Secretary-General",
                "Act against those responsible for the armed attacks and for inciting them, their arrest for trial included, and establish the authority of "
                + "UNOSOM II throughout Somalia",
                Scr(837, 1993, "para. 5")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "UNOSOM II military forces",
                "Protect the mission and its withdrawal and, where practicable, relief personnel",
                Scr(954, 1994, "para. 6")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 28000, Scr(837, 1993, "para. 7"), "All ranks; the full requirement of the report of 3 March 1993."),
            new(ComponentKind.Military, 22000, Scr(897, 1994, "para. 3"), "With support elements beside it."),
        ],
        Tasks =
        [
            new(
                TaskCategory.SecureEnvironmentForAid,
                "Consolidate, expand and keep a secure environment throughout Somalia",
                Scr(814, 1993, "para. 14")),
            new(TaskCategory.Demilitarization, "Disarm, building on the work of the Unified Task Force", Scr(814, 1993, "para. 7")),
            new(TaskCategory.NationalDialogueAndReconciliation, "Help the people to advance political reconciliation", Scr(814, 1993, "para. 4 (c)")),
            new(TaskCategory.PoliceReform, "Help to set up Somali police again", Scr(814, 1993, "para. 4 (d)")),
            new(TaskCategory.Demining, "Help to develop a programme to remove mines", Scr(814, 1993, "para. 4 (e)")),
            new(TaskCategory.InformationCampaigns, "Inform the public", Scr(814, 1993, "para. 4 (f)")),
            new(
                TaskCategory.CivilSocietyCapacityBuilding,
                "Give civil society a part in reconciliation and rebuilding",
                Scr(814, 1993, "para. 4 (g)")),
            new(TaskCategory.SmallArmsAndLightWeapons, "Support the arms embargo from within Somalia", Scr(814, 1993, "para. 10")),
            new(
                TaskCategory.AssistanceToRefugeesAndDisplacedPersons,
                "Provide security for the return of refugees and the displaced",
                Scr(814, 1993, "para. 12")),
            new(TaskCategory.UseOfForce, "Establish its authority and have those behind the attacks arrested", Scr(837, 1993, "para. 5")),
            new(
                TaskCategory.SecureEnvironmentForAid,
                "Protect ports, airports, essential infrastructure and lines of communication",
                Scr(897, 1994, "para. 2 (b)")),
            new(TaskCategory.SecureEnvironmentForAid, "Protect relief personnel and installations", Scr(897, 1994, "para. 2 (g)")),
        ],
        Models =
        [
            new(MissionModel.HumanitarianAccompaniment, Study("note 86")),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.DisarmamentDemobilizationReintegration),
        ],
        Modalities = [new(ModalityKind.Sequenced, Scr(814, 1993, "para. 14"))],
        Predecessors =
        [
            new("UNOSOM_I", Scr(814, 1993, "para. 5")),
            new("UNITAF", Scr(814, 1993, "para. 14")),
        ],
        Howard = new(Assessment.NotASuccess, Study("endnote ii")),
        Notes =
        [
            new(
                "One data set ends the operation on 4 November 1995, the other in March 1995, which the record follows. The Council, in its resolution of "
                + "4 November 1994, extended the mandate until 31 March 1995 and no longer.",
                [Unpmm, Pko, Scr(954, 1994, "para. 1")]),
            new(
                "In resolution 814 Chapter VII is invoked for its part B, from paragraph 5 on. Later resolutions invoke it too, that "
                + "on the withdrawal among them.",
                [Scr(814, 1993, "part B"), Scr(837, 1993, "preamble"), Scr(897, 1994, "preamble"), Scr(954, 1994, "preamble")]),
        ],
    };
}
