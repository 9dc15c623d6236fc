using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission in Haiti.</summary>
internal static class Unmih
{
    public static PeaceOperation Record { get; } = new("UNMIH", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Mission in Haiti", Scr(867, 1993, "para. 1")),
        Acronym = "UNMIH",
        Territory = new("Haiti", Scr(867, 1993, "para. 1")),
        Lead = new("United Nations", Scr(867, 1993, "para. 1")),
        Start = new(new(1993, 9), Pko),
        End = new(new(1996, 6), Pko),
        Decisions =
        [
            new(Scr(867, 1993, "paras. 1 and 2"), DecisionEffect.Established, "Authorized the Mission for six months."),
            new(
                Scr(933, 1994, "paras. 1 and 2"),
                DecisionEffect.Extended,
                "Extended the mandate until 31 July 1994 and deplored that the military authorities refused to carry out the "
                + "Governors Island Agreement."),
            new(
                Scr(940, 1994, "paras. 8 to 11"),
                DecisionEffect.Changed,
                "Decided that the Mission takes over from the multinational force, with a new mandate and a higher troop level."),
            new(Scr(975, 1995, "paras. 7 to 9"), DecisionEffect.Changed, "Had responsibility pass from the multinational force by 31 March 1995."),
            new(
                Scr(1048, 1996, "paras. 5 to 7"),
                DecisionEffect.Ended,
                "Extended the mandate for a final period of four months, with fewer troops and police."),
        ],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States in a multinational force",
                "Have the military leadership leave and the elected President return, restore the legitimate authorities, keep the country secure",
                Scr(940, 1994, "para. 4")),
        ],
        Ceilings =
        [
            new(ComponentKind.Police, 567, Scr(867, 1993, "para. 2"), "Police monitors."),
            new(ComponentKind.Military, 700, Scr(867, 1993, "para. 2"), "About this number, in a construction unit, 60 trainers included."),
            new(ComponentKind.Military, 60, Scr(940, 1994, "para. 5"), "Personnel of the advance team, observers included."),
            new(ComponentKind.Military, 6000, Scr(940, 1994, "para. 11")),
            new(ComponentKind.Police, 900, Scr(975, 1995, "para. 9")),
            new(ComponentKind.Military, 1200, Scr(1048, 1996, "para. 6")),
            new(ComponentKind.Police, 300, Scr(1048, 1996, "para. 7")),
        ],
        Tasks =
        [
            new(TaskCategory.PoliceReform, "Guide and train the Haitian police at all levels, and monitor its operations", Scr(867, 1993, "para. 3")),
            new(TaskCategory.MilitaryReform, "Train the armed forces outside combat and build with them", Scr(867, 1993, "para. 4")),
            new(TaskCategory.Other, "Sustain the secure and stable environment that the multinational force made", Scr(940, 1994, "para. 9 (a)")),
            new(TaskCategory.Other, "Protect international personnel and key installations", Scr(940, 1994, "para. 9 (a)")),
            new(TaskCategory.MilitaryReform, "Help to make the armed forces professional", Scr(940, 1994, "para. 9 (b)")),
            new(TaskCategory.PoliceReform, "Help to create a separate police force", Scr(940, 1994, "para. 9 (b)")),
            new(TaskCategory.ElectoralSecurity, "Help to prepare the ground for free and fair legislative elections", Scr(940, 1994, "para. 10")),
            new(TaskCategory.PoliceReform, "Make the Haitian National Police professional", Scr(1048, 1996, "para. 5")),
        ],
        Models =
        [
            new(MissionModel.TransitionAssistance),
            new(MissionModel.SecuritySectorReform),
            new(MissionModel.PoliceAssistance),
            new(MissionModel.ElectionSecurityAndAssistance),
        ],
        Modalities =
        [
            new(ModalityKind.Parallel, Study("note 103")),
            new(ModalityKind.Sequenced, Scr(940, 1994, "para. 8")),
        ],
        Predecessors = [new("Multinational Force in Haiti (MNF)", Scr(940, 1994, "para. 8"))],
        Successors = [new("United Nations Support Mission in Haiti (UNSMIH)", Scr(1063, 1996, "para. 2"))],
        Parallels = [new("MICIVIH", Study("note 103"))],
        Notes =
        [
            new(
                "Chapter VII in resolution 940 goes with the multinational force; the mandate of the Mission stands in other paragraphs.",
                [Scr(940, 1994, "paras. 4, 9 and 10")]),
            new("Its mandate ended on 30 June 1996.", [Scr(1063, 1996, "preamble")]),
        ],
    };
}
