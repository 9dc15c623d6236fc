using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Angola Verification Mission III.</summary>
internal static class UnavemIII
{
    public static PeaceOperation Record { get; } = new("UNAVEM_III", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Angola Verification Mission III", Unpmm),
        Acronym = "UNAVEM III",
        Territory = new("Angola", Scr(976, 1995, "para. 1")),
        Lead = new("United Nations", Scr(976, 1995, "para. 1")),
        Start = new(new(1995, 2, 8), Scr(976, 1995, "para. 1")),
        End = new(new(1997, 6, 30), Scr(1106, 1997, "para. 4")),
        Decisions =
        [
            new(Scr(976, 1995, "para. 1"), DecisionEffect.Established, "Authorized the operation, with a first mandate until 8 August 1995."),
            new(
                Scr(976, 1995, "para. 4"),
                DecisionEffect.Established,
                "Made the deployment of infantry depend on a report that hostilities have ceased and quartering areas are "
                + "designated."),
            new(Scr(1008, 1995, "para. 2"), DecisionEffect.Extended, "Extended the mandate until 8 February 1996."),
            new(
                Scr(1087, 1996, "paras. 3 to 5"),
                DecisionEffect.Changed,
                "Extended the mandate until 28 February 1997 and approved that formed units withdraw by steps."),
            new(Scr(1106, 1997, "para. 4"), DecisionEffect.Ended, "Extended the mandate until 30 June 1997, with a transition towards an observer mission."),
            new(Scr(1118, 1997, "paras. 2 and 4"), DecisionEffect.Ended, "Established MONUA from 1 July 1997 and had it take over what remained."),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 7000, Scr(976, 1995, "para. 1"), "military personnel"),
            new(ComponentKind.Military, 350, Scr(976, 1995, "para. 1"), "military observers, in addition"),
            new(ComponentKind.Police, 260, Scr(976, 1995, "para. 1"), "police observers"),
        ],
        Tasks =
        [
            new(
                TaskCategory.NationalDialogueAndReconciliation,
                "Assist the parties in restoring peace and achieving reconciliation under the Lusaka Protocol",
                Scr(976, 1995, "para. 1")),
            new(TaskCategory.MilitaryObservation, "Monitor the ceasefire", Scr(976, 1995, "para. 2")),
            new(TaskCategory.PoliceObservation, "Observe with police officers beside the military observers", Scr(976, 1995, "paras. 1 and 2")),
            new(TaskCategory.Demilitarization, "Establish quartering areas for the forces of UNITA", Scr(976, 1995, "para. 3")),
            new(TaskCategory.Demining, "Have a coordinated mine clearance programme established soon", Scr(976, 1995, "para. 5")),
            new(TaskCategory.InformationCampaigns, "Inform the public, also by a radio station of the United Nations", Scr(976, 1995, "para. 6")),
            new(TaskCategory.HumanitarianAssistance, "Follow whether humanitarian aid moves freely", Scr(976, 1995, "para. 7")),
            new(
                TaskCategory.HumanRightsMonitoring,
                "Observe, with human rights specialists, how the provisions on reconciliation are carried out",
                Scr(976, 1995, "para. 8")),
            new(
                TaskCategory.SupportToPermanentStateAdministration,
                "Follow the extension of State administration to areas that UNITA had held",
                Scr(1087, 1996, "para. 8")),
        ],
        Models =
        [
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.DisarmamentDemobilizationReintegration),
        ],
        Predecessors = [new("UNAVEM_II", Scr(976, 1995, "preamble"))],
        Successors = [new("MONUA", Scr(1118, 1997, "para. 4"))],
        Notes = [new("The abbreviation UNAVEM in the study covers the series of missions; it does not speak of the third.", [Study("List of Abbreviations")])],
    };
}
