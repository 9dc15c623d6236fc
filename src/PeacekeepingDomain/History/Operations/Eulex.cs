using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>European Union Rule of Law Mission in Kosovo.</summary>
internal static class Eulex
{
    private static readonly DoctrineSource JointAction = new(
        "EuJointAction2008124",
        "Council Joint Action 2008/124/CFSP on the European Union Rule of Law Mission in Kosovo, EULEX KOSOVO",
        SourceKind.Report)
    {
        Symbol = "2008/124/CFSP",
        Date = new(2008, 2, 4),
        Issuer = "Council of the European Union",
        Standing = SourceStanding.Record,
    };

    private static readonly DoctrineSource Relocated = new(
        "EuDecision2014685",
        "Council Decision 2014/685/CFSP amending Joint Action 2008/124/CFSP",
        SourceKind.Report)
    {
        Symbol = "2014/685/CFSP",
        Date = new(2014, 9, 29),
        Issuer = "Council of the European Union",
        Standing = SourceStanding.Record,
    };

    internal static readonly DoctrineSource Report = new("UnmikReport2010401", "Report of the Secretary-General on UNMIK", SourceKind.Report)
    {
        Symbol = "S/2010/401",
        Date = new(2010, 7, 29),
        Issuer = "Secretary-General",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("EULEX", Presence.RegionalOperation, OperationStatus.Ongoing)
    {
        Name = new("European Union Rule of Law Mission in Kosovo", JointAction.Whole),
        Acronym = "EULEX",
        AlsoKnownAs = ["EULEX KOSOVO"],
        Territory = new("Kosovo", JointAction.Whole),
        Lead = new("European Union", JointAction.Whole),
        Start = new(new(2008, 2, 4), JointAction.Whole),
        Decisions =
        [
            new(JointAction.Whole, DecisionEffect.Established, "The Council of the European Union established the mission, recalling resolution 1244 (1999)."),
            new(Relocated.Whole, DecisionEffect.Changed, "Added support to criminal proceedings that are moved to a member State."),
        ],
        Tasks =
        [
            new(
                TaskCategory.JudicialReform,
                "Support rule of law institutions towards being effective, accountable and multi-ethnic",
                JointAction.At("Art. 2")),
            new(TaskCategory.TransitionalJustice, "Support criminal proceedings moved to a member State", Relocated.At("recital 6")),
        ],
        Models =
        [
            new(MissionModel.RuleOfLawSupport),
            new(MissionModel.SupportToAccountability),
        ],
        Modalities = [new(ModalityKind.Parallel, Report.At("para. 3"))],
        Parallels = [new("UNMIK", Report.At("para. 3")), new("KFOR", Report.At("para. 3"))],
        Notes =
        [
            new(
                "The Secretary-General reported that it works under the overall authority of the United Nations and within "
                + "its framework, which is neutral on status.",
                [Report.At("para. 3")]),
            new("The study lists the mission among its abbreviations and says nothing else of it.", [Study("List of Abbreviations")]),
        ],
    };
}
