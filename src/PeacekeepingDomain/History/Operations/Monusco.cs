using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Organization Stabilization Mission in the Democratic Republic of the Congo.</summary>
internal static class Monusco
{
    public static PeaceOperation Record { get; } = new("MONUSCO", Presence.PeacekeepingOperation, OperationStatus.Ongoing)
    {
        Name = new("United Nations Organization Stabilization Mission in the Democratic Republic of the Congo", Scr(1925, 2010, "para. 1")),
        Acronym = "MONUSCO",
        AlsoKnownAs = ["UN Stabilization Mission in the Democratic Republic of Congo"],
        Territory = new("Democratic Republic of the Congo", Scr(1925, 2010, "para. 1")),
        Lead = new("United Nations", Scr(1925, 2010, "para. 1")),
        Start = new(new(2010, 7, 1), Scr(1925, 2010, "para. 1")),
        Decisions =
        [
            new(Scr(1925, 2010, "para. 1"), DecisionEffect.Established, "Gave the mission in the country a new title from 1 July 2010."),
            new(
                Scr(2098, 2013, "para. 9"),
                DecisionEffect.Changed,
                "Added an Intervention Brigade to neutralize armed groups, as an exception and not as a precedent."),
            new(Scr(2147, 2014, "para. 1"), DecisionEffect.Extended, "Extended the mission and the brigade."),
            new(Scr(2211, 2015, "para. 3"), DecisionEffect.Changed, "Endorsed a force smaller by 2,000, the ceiling unchanged."),
            new(Scr(2348, 2017, "para. 27"), DecisionEffect.Changed, "Lowered the military ceiling to 16,215."),
            new(Scr(2717, 2023, "para. 22"), DecisionEffect.Changed, "Began the gradual withdrawal of the mission, in phases, from South Kivu first."),
            new(Scr(2717, 2023, "para. 30"), DecisionEffect.Changed, "Lowered the ceilings in two steps."),
            new(
                Scr(2746, 2024, "para. 1"),
                DecisionEffect.Changed,
                "Let it support SAMIDRC with coordination, information, advice, logistics and military capabilities."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1925, 2010, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, where its units are deployed",
                "Carry out its protection mandate",
                Scr(1925, 2010, "para. 11")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, through its regular forces and the Intervention Brigade",
                "Protect civilians, neutralize armed groups, monitor the embargo and help to bring suspects to justice",
                Scr(2098, 2013, "para. 12")),
            new(ForceAuthority.AllNecessaryMeans, "The operation", "The tasks of the mandate of 2014, the brigade's included", Scr(2147, 2014, "para. 4")),
            new(ForceAuthority.AllNecessaryMeans, "The operation", "Carry out its mandate", Scr(2717, 2023, "para. 32")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 19_815, Scr(1925, 2010, "para. 2"), "760 observers besides"),
            new(ComponentKind.Police, 391, Scr(1925, 2010, "para. 2"), "1,050 in formed units besides"),
            new(ComponentKind.Military, 16_215, Scr(2348, 2017, "para. 27"), "660 observers and staff officers besides"),
            new(ComponentKind.Police, 391, Scr(2348, 2017, "para. 27"), "1,050 in formed units besides"),
            new(ComponentKind.Military, 13_500, Scr(2717, 2023, "para. 30"), "To June 2024; 660 observers and staff officers besides"),
            new(ComponentKind.Police, 591, Scr(2717, 2023, "para. 30"), "To June 2024; 1,410 in formed units besides"),
            new(ComponentKind.Military, 11_500, Scr(2717, 2023, "para. 30"), "From July 2024; 600 observers and staff officers besides"),
            new(ComponentKind.Police, 443, Scr(2717, 2023, "para. 30"), "From July 2024; 1,270 in formed units besides"),
        ],
        Tasks =
        [
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians under imminent threat, whichever party it comes from", Scr(1925, 2010, "para. 12")),
            new(TaskCategory.HumanRightsMonitoring, "Support the Government in upholding human rights and fighting impunity", Scr(1925, 2010, "para. 12")),
            new(TaskCategory.TransitionalJustice, "Set up prosecution support cells for military justice", Scr(1925, 2010, "para. 12")),
            new(
                TaskCategory.AssistanceToRefugeesAndDisplacedPersons,
                "Support the voluntary return of displaced persons and refugees",
                Scr(1925, 2010, "para. 12")),
            new(TaskCategory.DisarmamentDemobilizationReintegration, "Support programmes for Congolese and foreign armed groups", Scr(1925, 2010, "para. 12")),
            new(TaskCategory.MilitaryReform, "Help to reform and train the army", Scr(1925, 2010, "para. 12")),
            new(TaskCategory.PoliceReform, "Support police reform and train battalions of the police", Scr(1925, 2010, "para. 12")),
            new(TaskCategory.JudicialReform, "Support justice from the police to the courts and prisons", Scr(1925, 2010, "para. 12")),
            new(TaskCategory.UseOfForce, "Neutralize armed groups through targeted offensive operations of the brigade", Scr(2098, 2013, "para. 12")),
            new(TaskCategory.SmallArmsAndLightWeapons, "Monitor the arms embargo; seize and dispose of arms", Scr(2098, 2013, "para. 12")),
            new(
                TaskCategory.SupportToInternationalCriminalJustice,
                "Help to arrest those responsible for war crimes and crimes against humanity",
                Scr(2098, 2013, "para. 12")),
        ],
        Models =
        [
            new(MissionModel.SupportOfPeaceAgreements, Study("note 51")),
            new(MissionModel.RuleOfLawSupport, Study("notes 68 and 70")),
            new(MissionModel.CounterOrganizedCrime, Study("note 75")),
            new(MissionModel.NaturalDisasterResponse, Study("note 85")),
            new(MissionModel.NaturalResourceProtection, Study("note 89")),
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.DisarmamentDemobilizationReintegration),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("notes 104 and 106"))],
        Predecessors = [new("MONUC", Scr(1925, 2010, "para. 1"))],
        Parallels = [new("EACRF", Study("note 104")), new("SAMIDRC", Study("notes 104 and 106"))],
        Notes =
        [
            new(
                "The study's list of abbreviations leaves the word Organization out of the name.",
                [Study("List of Abbreviations"), Scr(1925, 2010, "para. 1")]),
            new(
                "Resolution 2717 begins the withdrawal and leaves its further steps open; the record counts the mission as "
                + "ongoing.",
                [Scr(2717, 2023, "para. 22"), Scr(2717, 2023, "para. 25")]),
            new("Note 85 of the study names the eruption at Goma in 2021 and not the mission.", [Study("note 85")]),
        ],
    };
}
