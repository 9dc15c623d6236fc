using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission in Sudan.</summary>
internal static class Unmis
{
    public static PeaceOperation Record { get; } = new("UNMIS", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Mission in Sudan", Scr(1590, 2005, "para. 1")),
        Acronym = "UNMIS",
        Territory = new("Sudan", Scr(1590, 2005, "para. 1")),
        Lead = new("United Nations", Scr(1590, 2005, "para. 1")),
        Start = new(new(2005, 3, 24), Unpmm),
        End = new(new(2011, 7, 11), Scr(1997, 2011, "para. 1")),
        Decisions =
        [
            new(Scr(1590, 2005, "para. 1"), DecisionEffect.Established, "Established the mission for a first six months."),
            new(Scr(1706, 2006, "para. 1"), DecisionEffect.Changed, "Decided to expand it to Darfur, and invited the Government's consent."),
            new(Scr(1978, 2011, "para. 2"), DecisionEffect.Supported, "Announced a mission to succeed it."),
            new(Scr(1997, 2011, "para. 1"), DecisionEffect.Ended, "Withdrew it with effect from 11 July 2011."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1590, 2005, "para. 16"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, where its forces are deployed",
                "Protect staff and humanitarian workers, and civilians under imminent threat",
                Scr(1590, 2005, "para. 16")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, in Darfur",
                "Protect staff and civilians, and the Darfur Peace Agreement from disruption",
                Scr(1706, 2006, "para. 12")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 10_000, Scr(1590, 2005, "para. 1")),
            new(ComponentKind.Police, 715, Scr(1590, 2005, "para. 1")),
            new(ComponentKind.Military, 17_300, Scr(1706, 2006, "para. 3"), "To be added for Darfur"),
            new(ComponentKind.Police, 3_300, Scr(1706, 2006, "para. 3"), "To be added for Darfur; up to 16 formed units besides"),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Verify the ceasefire and investigate violations", Scr(1590, 2005, "para. 4")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Help to establish and carry out the programme of the Comprehensive Peace Agreement",
                Scr(1590, 2005, "para. 4")),
            new(TaskCategory.InformationCampaigns, "Explain the peace process and the mission to all parts of society", Scr(1590, 2005, "para. 4")),
            new(TaskCategory.NationalDialogueAndReconciliation, "Help with a national, inclusive approach to reconciliation", Scr(1590, 2005, "para. 4")),
            new(TaskCategory.PoliceReform, "Help to restructure and train the police", Scr(1590, 2005, "para. 4")),
            new(TaskCategory.JudicialReform, "Help to promote the rule of law and an independent judiciary", Scr(1590, 2005, "para. 4")),
            new(TaskCategory.HumanRightsMonitoring, "Keep human rights staff to promote and monitor", Scr(1590, 2005, "para. 4")),
            new(TaskCategory.ElectoralAssistance, "Guide and assist the elections and referendums of the Agreement", Scr(1590, 2005, "para. 4")),
            new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, "Ease and coordinate voluntary returns", Scr(1590, 2005, "para. 4")),
            new(TaskCategory.Demining, "Assist with demining, technical advice and coordination", Scr(1590, 2005, "para. 4")),
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians under imminent threat of physical violence", Scr(1590, 2005, "para. 16")),
        ],
        Models =
        [
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.DisarmamentDemobilizationReintegration),
            new(MissionModel.ElectionSecurityAndAssistance),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 105"))],
        Successors = [new("UNMISS", Scr(1997, 2011, "para. 5")), new("UNISFA", Scr(1997, 2011, "para. 5"))],
        Parallels = [new("AMIS", Study("note 105"))],
        Notes =
        [
            new(
                "Resolution 1706 expanded the mission to Darfur and invited the Government's consent; a year later resolution "
                + "1769 authorized a hybrid operation there.",
                [Scr(1706, 2006, "para. 1"), Scr(1769, 2007, "para. 1")]),
            new(
                "The Government wished to end the mission on 9 July 2011, the day on which the data set of mandates ends it and "
                + "on which the preamble of resolution 1997 has the mandate end; its first paragraph withdraws the mission with "
                + "effect from 11 July.",
                [Scr(1997, 2011, "preamble"), Scr(1997, 2011, "para. 1"), Unpmm]),
        ],
    };
}
