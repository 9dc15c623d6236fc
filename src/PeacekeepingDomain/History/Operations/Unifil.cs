using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Interim Force in Lebanon.</summary>
internal static class Unifil
{
    public static PeaceOperation Record { get; } = new("UNIFIL", Presence.PeacekeepingOperation, OperationStatus.Terminating)
    {
        Name = new("United Nations Interim Force in Lebanon", Scr(426, 1978, "para. 2")),
        Acronym = "UNIFIL",
        AlsoKnownAs = ["United Nations interim force for Southern Lebanon"],
        Territory = new("Southern Lebanon", Scr(425, 1978, "para. 3")),
        Lead = new("United Nations", Scr(425, 1978, "para. 3")),
        Start = new(new(1978, 3), Pko),
        Decisions =
        [
            new(
                Scr(425, 1978, "para. 3"),
                DecisionEffect.Established,
                "Established the force under its authority, in the light of the Government's request."),
            new(Scr(426, 1978, "para. 2"), DecisionEffect.Established, "Set an initial period of six months."),
            new(Scr(1701, 2006, "para. 11"), DecisionEffect.Changed, "Raised the strength to at most 15,000 troops and widened the tasks."),
            new(
                Scr(1701, 2006, "para. 12"),
                DecisionEffect.Changed,
                "Authorized all necessary action where the force is deployed and as its means allow."),
            new(
                Scr(2790, 2025, "para. 1"),
                DecisionEffect.Ended,
                "Extended the mandate for the last time, until 31 December 2026; withdrawal follows within a year."),
            new(Scr(2790, 2025, "para. 6"), DecisionEffect.Changed, "Limited what the force may do during its withdrawal."),
        ],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "UNIFIL",
                "Keep its area free of hostile activities, resist being forcibly kept from its duties, protect United Nations personnel and facilities, "
                + "secure movement, and protect civilians under imminent threat",
                Scr(1701, 2006, "para. 12")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 15000, Scr(1701, 2006, "para. 11")),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Confirm the withdrawal of Israeli forces", Scr(425, 1978, "para. 3")),
            new(TaskCategory.Other, "Restore international peace and security", Scr(425, 1978, "para. 3")),
            new(
                TaskCategory.SupportToPermanentStateAdministration,
                "Help the Government to regain its authority in the area",
                Scr(425, 1978, "para. 3")),
            new(TaskCategory.MilitaryObservation, "Monitor the cessation of hostilities", Scr(1701, 2006, "para. 11 (a)")),
            new(
                TaskCategory.SupportToPermanentStateAdministration,
                "Accompany and support the Lebanese army as it deploys",
                Scr(1701, 2006, "para. 11 (b)")),
            new(TaskCategory.HumanitarianAssistance, "Help aid to reach civilians", Scr(1701, 2006, "para. 11 (d)")),
            new(
                TaskCategory.AssistanceToRefugeesAndDisplacedPersons,
                "Help the displaced to return freely and safely",
                Scr(1701, 2006, "para. 11 (d)")),
            new(
                TaskCategory.Demilitarization,
                "Help to clear the area up to the Litani river of arms other than those allowed",
                Scr(1701, 2006, "para. 11 (e)")),
            new(TaskCategory.Other, "Help to secure borders and entry points, when the Government asks", Scr(1701, 2006, "paras. 11 (f) and 14")),
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians under imminent threat", Scr(1701, 2006, "para. 12")),
        ],
        Models =
        [
            new(MissionModel.MaritimeSecurity, Study("§5.2, model 30")),
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.MonitoringAndReporting),
            new(MissionModel.BorderManagement),
            new(MissionModel.NaturalDisasterResponse, Study("note 85")),
        ],
        Notes =
        [
            new("Resolution 1701 authorizes all necessary action without naming a chapter of the Charter.", [Scr(1701, 2006, "para. 12")]),
            new("Its Maritime Task Force, since 2006, is the largest deployment of the United Nations at sea.", [Study("§5.2, model 30")]),
            new("It is asked to cease its operations on 31 December 2026; its personnel leave within the year after.", [Scr(2790, 2025, "para. 5")]),
        ],
    };
}
