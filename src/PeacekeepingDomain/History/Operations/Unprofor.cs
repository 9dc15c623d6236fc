using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Protection Force.</summary>
internal static class Unprofor
{
    public static PeaceOperation Record { get; } = new("UNPROFOR", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Protection Force", Scr(743, 1992, "para. 2")),
        Acronym = "UNPROFOR",
        AlsoKnownAs = ["UNPF/UNPROFOR"],
        Territory = new("Croatia, Bosnia and Herzegovina and the former Yugoslav Republic of Macedonia", Scr(871, 1993, "para. 3")),
        Lead = new("United Nations", Scr(743, 1992, "para. 2")),
        Start = new(new(1992, 2), Pko),
        End = new(new(1995, 12, 20), Unpmm),
        Decisions =
        [
            new(Scr(743, 1992, "paras. 2 and 3"), DecisionEffect.Established, "Established the Force under its authority for twelve months."),
            new(Scr(758, 1992, "para. 2"), DecisionEffect.Changed, "Enlarged mandate and strength, after the agreement of 5 June 1992 on Sarajevo."),
            new(
                Scr(776, 1992, "para. 2"),
                DecisionEffect.Changed,
                "Enlarged mandate and strength in Bosnia and Herzegovina, convoys of released detainees included."),
            new(Scr(781, 1992, "para. 2"), DecisionEffect.Changed, "Had the Force monitor the ban on military flights."),
            new(
                Scr(795, 1992, "para. 2"),
                DecisionEffect.Changed,
                "Authorized a presence of the Force in the former Yugoslav Republic of Macedonia."),
            new(
                Scr(836, 1993, "paras. 5 and 9"),
                DecisionEffect.Changed,
                "Extended the mandate to deter attacks against the safe areas, and said when the Force may use force."),
            new(Scr(844, 1993, "para. 2"), DecisionEffect.Changed, "Authorized a reinforcement for the safe areas, as an initial approach."),
            new(
                Scr(871, 1993, "para. 9"),
                DecisionEffect.Changed,
                "Authorized force in self-defence in Croatia, for security and freedom of movement."),
            new(Scr(908, 1994, "para. 4"), DecisionEffect.Changed, "Added up to 3,500 troops."),
            new(
                Scr(914, 1994, "para. 2"),
                DecisionEffect.Changed,
                "Added up to 6,550 troops, 150 military observers and 275 civilian police monitors."),
            new(
                Scr(982, 1995, "paras. 2 and 3"),
                DecisionEffect.Changed,
                "Kept the Force in Bosnia and Herzegovina and moved it out of Croatia, where UNCRO follows."),
            new(Scr(998, 1995, "paras. 9 and 10"), DecisionEffect.Changed, "Added up to 12,500 troops for a capacity to react rapidly."),
            new(Scr(1031, 1995, "para. 33"), DecisionEffect.Ended, "Ended the mandate on the day authority passes to IFOR."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(807, 1993, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.SelfDefence,
                "UNPROFOR",
                "Reply to bombardments of the safe areas, to armed incursion into them, or to deliberate obstruction of the Force or "
                + "of protected convoys",
                Scr(836, 1993, "para. 9")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States, nationally or through regional organizations or arrangements",
                "Support UNPROFOR by air power in and around the safe areas",
                Scr(836, 1993, "para. 10")),
            new(ForceAuthority.SelfDefence, "UNPROFOR", "Ensure its security and freedom of movement in Croatia", Scr(871, 1993, "para. 9")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States, nationally or through regional organizations or arrangements",
                "Extend close air support to Croatia, in defence of UNPROFOR personnel",
                Scr(908, 1994, "para. 8")),
        ],
        Tasks =
        [
            new(TaskCategory.Other, "Create the conditions of peace and security for an overall settlement", Scr(743, 1992, "para. 5")),
            new(
                TaskCategory.SecureEnvironmentForAid,
                "Make Sarajevo airport safe, keep it working, and see aid delivered",
                Scr(761, 1992, "para. 1")),
            new(TaskCategory.SecureEnvironmentForAid, "Protect the personnel of UNHCR", Study("note 86")),
            new(TaskCategory.SecureEnvironmentForAid, "Protect convoys of released detainees, when the Red Cross asks", Scr(776, 1992, "para. 2")),
            new(
                TaskCategory.Demilitarization,
                "Monitor the withdrawal from Croatia and the demilitarization of the Prevlaka peninsula",
                Scr(779, 1992, "para. 2")),
            new(TaskCategory.MilitaryObservation, "Monitor the ban on military flights", Scr(781, 1992, "para. 2")),
            new(TaskCategory.ProtectionOfCivilians, "Deter attacks against the safe areas", Scr(836, 1993, "para. 5")),
            new(TaskCategory.MilitaryObservation, "Monitor the cease-fire in the safe areas", Scr(836, 1993, "para. 5")),
            new(TaskCategory.Demilitarization, "Promote the withdrawal of units other than those of the Government", Scr(836, 1993, "para. 5")),
            new(TaskCategory.HumanitarianAssistance, "Take part in bringing relief to the population", Scr(836, 1993, "para. 5")),
            new(TaskCategory.MilitaryObservation, "Carry out the tasks of the cease-fire in and around Sarajevo", Scr(908, 1994, "para. 11")),
        ],
        Models =
        [
            new(MissionModel.HumanitarianAccompaniment, Study("note 86")),
            new(MissionModel.AtrocityPrevention),
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.CitySecurity),
        ],
        Modalities =
        [
            new(ModalityKind.Parallel, Study("note 104")),
            new(ModalityKind.Sequenced, Study("§5.3, modality 2")),
        ],
        Successors =
        [
            new("UNCRO", Scr(982, 1995, "para. 3")),
            new("UNPREDEP", Scr(983, 1995, "para. 2")),
            new("IFOR", Study("§5.3, modality 2")),
        ],
        Parallels =
        [
            new("NATO-led forces", Study("note 104")),
            new("European Community Monitoring Mission", Scr(779, 1992, "para. 2")),
        ],
        Howard = new(Assessment.NotASuccess, Study("endnote ii")),
        Notes =
        [
            new(
                "Resolution 743 recalls Chapter VIII and names no other. Chapter VII comes in 1993, in most texts for the security and freedom of movement of "
                + "the Force, and in the renewals for Croatia and for Bosnia and Herzegovina alone.",
                [Scr(743, 1992, "preamble"), Scr(807, 1993, "preamble"), Scr(871, 1993, "preamble")]),
            new(
                "Resolution 836 invokes Chapter VII, and still ties the use of force by UNPROFOR to self-defence.",
                [Scr(836, 1993, "preamble and para. 9")]),
            new(
                "One data set ends the Force in March 1995, when it was divided in three; the other on 20 December 1995. The record follows the second: "
                + "the mandate in Bosnia and Herzegovina ended with the transfer to IFOR.",
                [Pko, Unpmm, Scr(1031, 1995, "para. 33")]),
            new(
                "The later increases are additions, not ceilings, so that no total is given here.",
                [Scr(908, 1994, "para. 4"), Scr(914, 1994, "para. 2"), Scr(998, 1995, "para. 10")]),
        ],
    };
}
