using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission of Observers in Tajikistan.</summary>
internal static class Unmot
{
    public static PeaceOperation Record { get; } = new("UNMOT", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Mission of Observers in Tajikistan", Scr(968, 1994, "para. 2")),
        Acronym = "UNMOT",
        Territory = new("Tajikistan", Scr(968, 1994, "para. 2")),
        Lead = new("United Nations", Scr(968, 1994, "para. 2")),
        Start = new(new(1994, 12), Pko),
        End = new(new(2000, 5), Pko),
        Decisions =
        [
            new(
                Scr(968, 1994, "paras. 2 and 3"),
                DecisionEffect.Established,
                "Established the Mission for up to six months, so long as the parties keep to their agreement."),
            new(
                Scr(1138, 1997, "paras. 4 and 6"),
                DecisionEffect.Changed,
                "Expanded the Mission and gave it a new mandate under the General Agreement."),
            new(Scr(1274, 1999, "para. 11"), DecisionEffect.Extended, "Extended the mandate until 15 May 2000."),
        ],
        Tasks =
        [
            new(
                TaskCategory.MilitaryObservation,
                "Help the Joint Commission to monitor the Agreement of 17 September 1994",
                Scr(968, 1994, "para. 2 (a)")),
            new(TaskCategory.MilitaryObservation, "Investigate reported cease-fire violations", Scr(968, 1994, "para. 2 (b)")),
            new(TaskCategory.GoodOfficesAndMediation, "Provide good offices", Scr(968, 1994, "para. 2 (c)")),
            new(
                TaskCategory.CoordinationOfDonorsPartnersAndAgencies,
                "Keep political liaison, so that humanitarian assistance is speeded",
                Scr(968, 1994, "para. 2 (f)")),
            new(TaskCategory.NationalDialogueAndReconciliation, "Promote peace and national reconciliation", Scr(1138, 1997, "para. 6")),
            new(TaskCategory.ElectoralAssistance, "Cooperate with the commission on elections and a referendum", Scr(1138, 1997, "para. 6 (b)")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Monitor how opposition fighters assemble, disarm and demobilize",
                Scr(1138, 1997, "para. 6 (e)")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Help former combatants into State structures or civilian life",
                Scr(1138, 1997, "para. 6 (f)")),
            new(
                TaskCategory.CoordinationOfDonorsPartnersAndAgencies,
                "Coordinate United Nations assistance during the transition",
                Scr(1138, 1997, "para. 6 (g)")),
        ],
        Models =
        [
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.DisarmamentDemobilizationReintegration),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 104"))],
        Parallels =
        [
            new("CIS_CPF_TAJIKISTAN", Study("note 104")),
            new("Mission of the Organization for Security and Cooperation in Europe in Tajikistan", Scr(1138, 1997, "para. 6 (h)")),
        ],
    };
}
