using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>African Union Special Task Force.</summary>
internal static class AuStfBurundi
{
    internal static readonly DoctrineSource Report = new(
        "BinubReport2007287",
        "First report of the Secretary-General on the United Nations Integrated Office in Burundi",
        SourceKind.Report)
    {
        Symbol = "S/2007/287",
        Date = new(2007),
        Issuer = "Secretary-General",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("AU_STF_BURUNDI", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("African Union Special Task Force", Report.At("para. 2")),
        Territory = new("Burundi", Study("note 103")),
        Lead = new("African Union", Study("note 103")),
        Start = new(new(2006, 12, 29), Report.At("para. 2")),
        Decisions =
        [
            new(Report.At("para. 2"), DecisionEffect.Established, "The South African battalion of ONUB became the core of the force on 29 December 2006."),
        ],
        Tasks =
        [
            new(TaskCategory.Other, "Protect rebel leaders who return after the ceasefire", Study("note 103")),
            new(TaskCategory.MilitaryObservation, "Support the comprehensive ceasefire agreement of 7 September 2006", Report.At("para. 2")),
        ],
        Models =
        [
            new(MissionModel.TransitionAssistance),
            new(MissionModel.SupportOfPeaceAgreements),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 103"))],
        Predecessors = [new("ONUB", Report.At("para. 2"))],
        Parallels = [new("ONUB", Study("note 103")), new("BINUB", Report.At("paras. 2 to 4"))],
        Notes =
        [
            new(
                "The study sets the force beside ONUB. By the report of the Secretary-General it was formed on 29 December "
                + "2006 from the last battalion of ONUB, whose mandate ended two days later.",
                [Study("note 103"), Report.At("para. 2")]),
        ],
    };
}
