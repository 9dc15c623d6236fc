using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Organization Mission in the Democratic Republic of the Congo.</summary>
internal static class Monuc
{
    public static PeaceOperation Record { get; } = new("MONUC", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Organization Mission in the Democratic Republic of the Congo", Scr(1279, 1999, "para. 4")),
        Acronym = "MONUC",
        Territory = new("Democratic Republic of the Congo", Scr(1279, 1999, "para. 4")),
        Lead = new("United Nations", Scr(1279, 1999, "para. 4")),
        Start = new(new(1999, 11, 30), Unpmm),
        End = new(new(2010, 6, 30), Scr(1925, 2010, "para. 1")),
        Decisions =
        [
            new(
                Scr(1258, 1999, "para. 8"),
                DecisionEffect.Supported,
                "Sent up to 90 military liaison personnel to the capitals and headquarters of the parties."),
            new(Scr(1279, 1999, "para. 4"), DecisionEffect.Established, "Made the personnel already authorized into the mission."),
            new(Scr(1291, 2000, "para. 4"), DecisionEffect.Changed, "Expanded it to 5,537 military personnel."),
            new(Scr(1445, 2002, "para. 10"), DecisionEffect.Changed, "Endorsed a new concept of operations and raised the ceiling to 8,700."),
            new(Scr(1493, 2003, "para. 3"), DecisionEffect.Changed, "Raised the ceiling to 10,800."),
            new(Scr(1565, 2004, "para. 3"), DecisionEffect.Changed, "Added 5,900 personnel, up to 341 police among them."),
            new(Scr(1565, 2004, "para. 4"), DecisionEffect.Changed, "Gave it a new mandate, in support of the transition besides."),
            new(Scr(1756, 2007, "para. 2"), DecisionEffect.Changed, "Restated the mandate: a stable security environment."),
            new(Scr(1843, 2008, "para. 1"), DecisionEffect.Changed, "Added for a time 2,785 military personnel and 300 in formed police units."),
            new(Scr(1856, 2008, "para. 3"), DecisionEffect.Changed, "Put the tasks in order, the protection of civilians first."),
            new(Scr(1925, 2010, "para. 1"), DecisionEffect.Ended, "Extended it to 30 June 2010; from 1 July the mission bore the title MONUSCO."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1291, 2000, "para. 8"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, where its infantry battalions are deployed",
                "Protect United Nations and commission staff and sites, and civilians under imminent threat",
                Scr(1291, 2000, "para. 8")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, where its armed units are deployed",
                "Protect staff, civilians and humanitarian workers, and improve security for aid",
                Scr(1493, 2003, "para. 25")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, in Ituri and, as far as it is able, the Kivus",
                "Fulfil its mandate",
                Scr(1493, 2003, "para. 26")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation",
                "Carry out the listed tasks of protection, arms control and support of the transition",
                Scr(1565, 2004, "para. 6")),
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Carry out the listed tasks of the mandate of 2007", Scr(1756, 2007, "para. 4")),
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Carry out the listed tasks of the mandate of 2008", Scr(1856, 2008, "para. 5")),
            new(ForceAuthority.AllNecessaryMeans, "Member States in the Interim Emergency Multinational Force", "Stabilize Bunia", Scr(1484, 2003, "para. 4")),
            new(ForceAuthority.AllNecessaryMeans, "Eufor R.D.Congo", "Support the operation during the elections of 2006", Scr(1671, 2006, "para. 8")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 5_537, Scr(1291, 2000, "para. 4"), "Includes up to 500 observers"),
            new(ComponentKind.Military, 8_700, Scr(1445, 2002, "para. 10")),
            new(ComponentKind.Military, 10_800, Scr(1493, 2003, "para. 3")),
            new(ComponentKind.Military, 17_030, Scr(1794, 2007, "para. 1"), "760 observers besides"),
            new(ComponentKind.Police, 391, Scr(1794, 2007, "para. 1"), "Six formed units of up to 125 besides"),
            new(ComponentKind.Military, 19_815, Scr(1856, 2008, "para. 1"), "760 observers besides"),
            new(ComponentKind.Police, 391, Scr(1856, 2008, "para. 1"), "1,050 in formed units besides"),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Monitor the Ceasefire Agreement and investigate violations", Scr(1291, 2000, "para. 7")),
            new(TaskCategory.Demining, "Assess mines, plan mine action and carry out emergency clearance", Scr(1291, 2000, "para. 7")),
            new(TaskCategory.NationalDialogueAndReconciliation, "Support the Facilitator of the National Dialogue", Scr(1291, 2000, "para. 7")),
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians under imminent threat of physical violence", Scr(1565, 2004, "para. 4")),
            new(TaskCategory.SmallArmsAndLightWeapons, "Monitor the arms embargo; seize or collect arms that breach it", Scr(1565, 2004, "para. 4")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Help to demobilize and send home foreign combatants, and help the national programme",
                Scr(1565, 2004, "para. 5")),
            new(TaskCategory.ElectoralSecurity, "Help to keep elections secure", Scr(1565, 2004, "para. 5")),
            new(TaskCategory.HumanRightsMonitoring, "Investigate human rights violations, to end impunity", Scr(1565, 2004, "para. 5")),
            new(TaskCategory.SecureEnvironmentForAid, "Improve the security in which aid is given", Scr(1565, 2004, "para. 5")),
            new(TaskCategory.MilitaryReform, "Support the reform of the security sector, police training included", Scr(1565, 2004, "para. 7")),
            new(TaskCategory.GoodOfficesAndMediation, "Promote reconciliation and dialogue through good offices", Scr(1756, 2007, "para. 3")),
        ],
        Models =
        [
            new(MissionModel.BorderManagement, Study("note 90")),
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.ElectionSecurityAndAssistance),
            new(MissionModel.DisarmamentDemobilizationReintegration),
            new(MissionModel.CitySecurity),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 104"))],
        Successors = [new("MONUSCO", Scr(1925, 2010, "para. 1"))],
        Parallels = [new("ARTEMIS", Study("note 104")), new("EUFOR_RDC", Scr(1671, 2006, "para. 8"))],
        Notes =
        [
            new(
                "Resolution 1279, which establishes the mission, names no chapter; resolution 1291 invokes Chapter VII for "
                + "paragraph 8 alone, and later resolutions for the whole.",
                [Scr(1279, 1999), Scr(1291, 2000, "para. 8"), Scr(1493, 2003, "preamble")]),
        ],
    };
}
