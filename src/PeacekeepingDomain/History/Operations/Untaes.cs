using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium.</summary>
internal static class Untaes
{
    public static PeaceOperation Record { get; } = new("UNTAES", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium", Scr(1037, 1996, "para. 1")),
        Acronym = "UNTAES",
        AlsoKnownAs = ["United Nations Transitional Authority in Eastern Slavonia, Baranja and Western Sirmium"],
        Territory = new("Eastern Slavonia, Baranja and Western Sirmium, Croatia", Scr(1037, 1996, "para. 1")),
        Lead = new("United Nations", Scr(1037, 1996, "para. 1")),
        Start = new(new(1996, 1, 15), Unpmm),
        End = new(new(1998, 1, 15), Scr(1145, 1997, "para. 1")),
        Decisions =
        [
            new(
                Scr(1037, 1996, "para. 1"),
                DecisionEffect.Established,
                "Established the operation for a first twelve months, with military and civilian components."),
            new(Scr(1043, 1996, "para. 1"), DecisionEffect.Changed, "Added 100 military observers for six months."),
            new(Scr(1079, 1996, "para. 7"), DecisionEffect.Extended, "Extended it to 15 July 1997, the transitional period having been lengthened."),
            new(Scr(1120, 1997, "para. 8"), DecisionEffect.Extended, "Extended it to 15 January 1998."),
            new(Scr(1145, 1997, "para. 1"), DecisionEffect.Ended, "Noted its end on 15 January 1998."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1037, 1996, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States, at the operation's request",
                "Defend the operation and help it to withdraw, close air support included",
                Scr(1037, 1996, "para. 14")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 5_000, Scr(1037, 1996, "para. 10"), "Troops, first deployment"),
            new(ComponentKind.Military, 100, Scr(1043, 1996, "para. 1"), "Military observers, for six months"),
        ],
        Tasks =
        [
            new(TaskCategory.Demilitarization, "Supervise and ease the demilitarization of the region", Scr(1037, 1996, "para. 10")),
            new(
                TaskCategory.AssistanceToRefugeesAndDisplacedPersons,
                "Monitor the safe and voluntary return of refugees and displaced persons",
                Scr(1037, 1996, "para. 10")),
            new(TaskCategory.PoliceReform, "Set up and train a temporary police force", Scr(1037, 1996, "para. 11")),
            new(TaskCategory.PenalSystemReform, "Monitor how offenders are treated, and the prisons", Scr(1037, 1996, "para. 11")),
            new(TaskCategory.TransitionalStateInstitutions, "Run the civil administration and public services", Scr(1037, 1996, "para. 11")),
            new(TaskCategory.ElectoralAssistance, "Organize elections and certify their results", Scr(1037, 1996, "para. 11")),
            new(
                TaskCategory.RecoveryRehabilitationAndReconstruction,
                "Help to coordinate plans for development and reconstruction",
                Scr(1037, 1996, "para. 11")),
            new(TaskCategory.HumanRightsMonitoring, "Monitor how the parties keep their human rights commitments", Scr(1037, 1996, "para. 12")),
            new(TaskCategory.Demining, "Monitor and ease the clearance of mines", Scr(1037, 1996, "para. 12")),
            new(TaskCategory.InformationCampaigns, "Keep up an active public affairs element", Scr(1037, 1996, "para. 12")),
        ],
        Models =
        [
            new(MissionModel.TransitionalAdministration, Study("note 59")),
            new(MissionModel.PoliceAssistance),
            new(MissionModel.ElectionSecurityAndAssistance),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 104"))],
        Predecessors = [new("UNCRO", Scr(1037, 1996, "para. 5"))],
        Successors = [new("United Nations Civilian Police Support Group", Scr(1145, 1997, "para. 13"))],
        Parallels = [new("IFOR", Scr(1037, 1996, "para. 15")), new("SFOR", Scr(1120, 1997, "para. 13"))],
        Howard = new(Assessment.Success, Study("endnote ii")),
        Notes =
        [
            new(
                "The data set of mandates writes Transitional Authority where resolution 1037 writes Transitional Administration.",
                [Unpmm, Scr(1037, 1996, "para. 1")]),
        ],
    };
}
