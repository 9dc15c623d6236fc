using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission in Sierra Leone.</summary>
internal static class Unamsil
{
    public static PeaceOperation Record { get; } = new("UNAMSIL", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Mission in Sierra Leone", Scr(1270, 1999, "para. 8")),
        Acronym = "UNAMSIL",
        Territory = new("Sierra Leone", Scr(1270, 1999, "para. 8")),
        Lead = new("United Nations", Scr(1270, 1999, "para. 8")),
        Start = new(new(1999, 10, 22), Unpmm),
        End = new(new(2005, 12, 31), Scr(1610, 2005, "para. 1")),
        Decisions =
        [
            new(Scr(1270, 1999, "para. 8"), DecisionEffect.Established, "Established the mission at once, for a first six months."),
            new(Scr(1289, 2000, "para. 9"), DecisionEffect.Changed, "Raised the ceiling to 11,100."),
            new(
                Scr(1289, 2000, "para. 10"),
                DecisionEffect.Changed,
                "Added tasks under Chapter VII: security at key places, open roads, guarded disarmament sites."),
            new(Scr(1299, 2000, "para. 1"), DecisionEffect.Changed, "Raised the ceiling to 13,000."),
            new(Scr(1313, 2000, "para. 3"), DecisionEffect.Supported, "Announced a stronger mandate, to deter attacks and counter them where need be."),
            new(Scr(1346, 2001, "para. 2"), DecisionEffect.Changed, "Raised the ceiling to 17,500."),
            new(Scr(1537, 2004, "para. 5"), DecisionEffect.Changed, "Decided on a smaller, residual presence from January 2005."),
            new(Scr(1562, 2004, "para. 2"), DecisionEffect.Changed, "Set the tasks of the residual presence."),
            new(Scr(1610, 2005, "para. 1"), DecisionEffect.Ended, "Extended the mandate for a last time, to 31 December 2005."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1270, 1999, "para. 14"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation",
                "Secure its personnel, and protect civilians under imminent threat of physical violence",
                Scr(1270, 1999, "para. 14")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation",
                "Carry out the added tasks, secure its personnel and protect civilians under imminent threat",
                Scr(1289, 2000, "para. 10")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "The residual presence",
                "Carry out its mandate, within its capabilities and areas of deployment",
                Scr(1562, 2004, "para. 3")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 6_000, Scr(1270, 1999, "para. 9"), "Includes 260 observers"),
            new(ComponentKind.Military, 11_100, Scr(1289, 2000, "para. 9"), "Includes the 260 observers"),
            new(ComponentKind.Military, 13_000, Scr(1299, 2000, "para. 1"), "Includes the 260 observers"),
            new(ComponentKind.Military, 17_500, Scr(1346, 2001, "para. 2"), "Includes the 260 observers"),
            new(ComponentKind.Police, 170, Scr(1436, 2002, "para. 9")),
            new(ComponentKind.Military, 3_250, Scr(1537, 2004, "para. 5"), "Troops of the residual presence; 141 observers besides"),
            new(ComponentKind.Police, 80, Scr(1537, 2004, "para. 5"), "Residual presence"),
        ],
        Tasks =
        [
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Help the Government to disarm, demobilize and reintegrate combatants",
                Scr(1270, 1999, "para. 8")),
            new(TaskCategory.MilitaryObservation, "Monitor the ceasefire of May 1999", Scr(1270, 1999, "para. 8")),
            new(TaskCategory.HumanitarianAssistance, "Ease the delivery of humanitarian aid", Scr(1270, 1999, "para. 8")),
            new(TaskCategory.ElectoralAssistance, "Support the elections, as requested", Scr(1270, 1999, "para. 8")),
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians under imminent threat of physical violence", Scr(1270, 1999, "para. 14")),
            new(TaskCategory.Demilitarization, "Guard and destroy weapons collected from former combatants", Scr(1289, 2000, "para. 10")),
            new(
                TaskCategory.SupportToPermanentStateAdministration,
                "Help the Government to extend its authority and restore order",
                Scr(1313, 2000, "para. 3")),
            new(TaskCategory.PoliceReform, "Support the police with recruitment, training and mentoring", Scr(1562, 2004, "para. 2")),
            new(
                TaskCategory.SupportToInternationalCriminalJustice,
                "Support the police in securing the Special Court for Sierra Leone",
                Scr(1562, 2004, "para. 2")),
            new(TaskCategory.HumanRightsMonitoring, "Monitor, investigate and report on human rights", Scr(1562, 2004, "para. 2")),
        ],
        Models =
        [
            new(MissionModel.SupportToAccountability, Study("note 71")),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.DisarmamentDemobilizationReintegration),
            new(MissionModel.ElectionSecurityAndAssistance),
            new(MissionModel.ProtectionOfCivilians),
        ],
        Predecessors = [new("UNOMSIL", Scr(1270, 1999, "para. 10")), new("ECOMOG_SLE", Scr(1289, 2000, "para. 14"))],
        Parallels = [new("ECOMOG_SLE", Scr(1270, 1999, "para. 11"))],
        Howard = new(Assessment.Success, Study("endnote ii")),
        Notes =
        [
            new(
                "Resolution 1270 invokes Chapter VII for paragraph 14 alone, resolution 1289 for paragraph 10 alone; resolutions "
                + "1562 and 1610 invoke it for the whole.",
                [Scr(1270, 1999, "para. 14"), Scr(1289, 2000, "para. 10"), Scr(1562, 2004, "preamble"), Scr(1610, 2005, "preamble")]),
        ],
    };
}
