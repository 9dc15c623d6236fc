using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission in the Central African Republic and Chad.</summary>
internal static class Minurcat
{
    public static PeaceOperation Record { get; } = new("MINURCAT", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Mission in the Central African Republic and Chad", Scr(1778, 2007, "para. 2")),
        Acronym = "MINURCAT",
        Territory = new("Eastern Chad and the north-eastern Central African Republic", Scr(1778, 2007, "para. 2")),
        Lead = new("United Nations", Scr(1778, 2007, "para. 2")),
        Start = new(new(2007, 9, 25), Unpmm),
        End = new(new(2010, 12, 31), Scr(1923, 2010, "para. 1")),
        Decisions =
        [
            new(Scr(1778, 2007, "para. 2"), DecisionEffect.Established, "Made the mission part of a multidimensional presence, for a year."),
            new(Scr(1834, 2008, "para. 1"), DecisionEffect.Extended, "Extended it to 15 March 2009."),
            new(
                Scr(1861, 2009, "para. 3"),
                DecisionEffect.Changed,
                "Gave it a military component, to take over from the European Union force on 15 March 2009."),
            new(Scr(1861, 2009, "para. 6"), DecisionEffect.Changed, "Restated the mandate and added regional support."),
            new(Scr(1923, 2010, "para. 8"), DecisionEffect.Changed, "Narrowed the mandate, as the Government of Chad took on the protection of civilians."),
            new(Scr(1923, 2010, "para. 10"), DecisionEffect.Changed, "Left it to respond to imminent threats to civilians close to it."),
            new(Scr(1923, 2010, "para. 1"), DecisionEffect.Ended, "Extended it to 31 December 2010, its last day."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1861, 2009, "para. 7"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, in eastern Chad",
                "Protect civilians, ease aid and protect United Nations staff",
                Scr(1861, 2009, "para. 7")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, in the north-eastern Central African Republic",
                "Make the area safer, bring out people in danger and protect United Nations staff",
                Scr(1861, 2009, "para. 7")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "The European Union operation",
                "Protect civilians, ease aid and protect United Nations staff",
                Scr(1778, 2007, "para. 6")),
        ],
        Ceilings =
        [
            new(ComponentKind.Police, 300, Scr(1778, 2007, "para. 3")),
            new(ComponentKind.Military, 50, Scr(1778, 2007, "para. 3"), "Liaison officers"),
            new(ComponentKind.Military, 5_200, Scr(1861, 2009, "para. 4"), "25 liaison officers besides"),
            new(ComponentKind.Police, 300, Scr(1861, 2009, "para. 4")),
        ],
        Tasks =
        [
            new(TaskCategory.PoliceReform, "Select, train and advise the Chadian police who guard camps and sites", Scr(1778, 2007, "para. 2")),
            new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, "Help to move refugee camps away from the border", Scr(1778, 2007, "para. 2")),
            new(TaskCategory.HumanRightsMonitoring, "Monitor and promote human rights, sexual violence above all", Scr(1778, 2007, "para. 2")),
            new(TaskCategory.ProtectionOfChildren, "Support efforts to end the recruitment of children", Scr(1778, 2007, "para. 2")),
            new(TaskCategory.JudicialReform, "Support an independent judiciary and a stronger legal system", Scr(1778, 2007, "para. 2")),
            new(
                TaskCategory.ProtectionOfCivilians,
                "Help to protect civilians in danger, refugees and displaced persons above all",
                Scr(1861, 2009, "para. 7")),
            new(TaskCategory.SecureEnvironmentForAid, "Improve security so that aid can move", Scr(1861, 2009, "para. 7")),
            new(TaskCategory.LocalDialogueAndReconciliation, "Support local efforts at reconciliation", Scr(1861, 2009, "para. 6")),
        ],
        Models =
        [
            new(MissionModel.EmergencyHumanitarianResponse, Study("note 80")),
            new(MissionModel.RuleOfLawSupport, Study("note 67")),
            new(MissionModel.CounterOrganizedCrime, Study("note 77")),
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.HumanitarianAccompaniment),
        ],
        Modalities = [new(ModalityKind.Sequenced, Study("§5.3, modality 2 and note 101"))],
        Predecessors = [new("EUFOR_TCHAD_RCA", Study("note 101"))],
        Parallels = [new("EUFOR_TCHAD_RCA", Scr(1778, 2007, "para. 6(a)"))],
        Notes =
        [
            new(
                "From 2007 to March 2009 the mission had police and liaison officers only, and the European Union force stood "
                + "beside it; from then on the mission had a force of its own.",
                [Scr(1778, 2007, "para. 2"), Scr(1778, 2007, "para. 6"), Scr(1861, 2009, "para. 3")]),
            new(
                "Note 67 of the study names the Chadian police unit that the mission trained, and not the mission.",
                [Study("note 67"), Scr(1861, 2009, "para. 6")]),
        ],
    };
}
