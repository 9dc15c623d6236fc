using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission for Justice Support in Haiti.</summary>
internal static class Minujusth
{
    public static PeaceOperation Record { get; } = new("MINUJUSTH", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Mission for Justice Support in Haiti", Unpmm),
        Acronym = "MINUJUSTH",
        Territory = new("Haiti", Scr(2350, 2017, "para. 5")),
        Lead = new("United Nations", Scr(2350, 2017, "para. 5")),
        Start = new(new(2017, 10, 16), Scr(2350, 2017, "para. 5")),
        End = new(new(2019, 10, 15), Scr(2466, 2019, "para. 1")),
        Decisions =
        [
            new(
                Scr(2350, 2017, "para. 5"),
                DecisionEffect.Established,
                "Established a follow-on peacekeeping mission of police for a first six months from 16 October 2017."),
            new(Scr(2410, 2018, "para. 1"), DecisionEffect.Extended, "Extended it to 15 April 2019."),
            new(Scr(2466, 2019, "para. 1"), DecisionEffect.Ended, "Extended it for a last six months, to 15 October 2019."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(2350, 2017, "preamble"))],
        Force =
        [
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Support and develop the police, and protect civilians", Scr(2350, 2017, "para. 12")),
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Support and develop the police", Scr(2466, 2019, "para. 9")),
        ],
        Ceilings =
        [
            new(ComponentKind.Police, 980, Scr(2350, 2017, "para. 5"), "In up to seven formed units"),
            new(ComponentKind.Police, 295, Scr(2350, 2017, "para. 5"), "Individual officers"),
        ],
        Tasks =
        [
            new(TaskCategory.JudicialReform, "Help to strengthen the institutions of the rule of law", Scr(2350, 2017, "para. 6")),
            new(TaskCategory.PoliceReform, "Support and develop the national police", Scr(2350, 2017, "para. 6")),
            new(TaskCategory.HumanRightsMonitoring, "Monitor human rights, analyse and report", Scr(2350, 2017, "para. 6")),
            new(TaskCategory.PenalSystemReform, "Strengthen the management of the prisons", Scr(2350, 2017, "para. 10")),
            new(TaskCategory.LocalDialogueAndReconciliation, "Reduce violence in communities", Scr(2350, 2017, "para. 11")),
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians under imminent threat of physical violence, as needed", Scr(2350, 2017, "para. 13")),
        ],
        Models =
        [
            new(MissionModel.RuleOfLawSupport),
            new(MissionModel.PoliceAssistance),
        ],
        Modalities = [new(ModalityKind.Standalone, Study("§5.3, modality 1"))],
        Predecessors = [new("MINUSTAH", Study("§5.3, modality 1"))],
        Notes =
        [
            new(
                "The data set of mandates dates the mission from 15 October 2017; resolution 2350 has it begin on 16 October, the "
                + "day after the mission before it closed.",
                [Unpmm, Scr(2350, 2017, "para. 5")]),
            new(
                "Resolution 2466 has a special political mission planned from 16 October 2019; the data set of mandates lists the "
                + "United Nations Integrated Office in Haiti from June 2019.",
                [Scr(2466, 2019, "para. 2"), Unpmm]),
        ],
    };
}
