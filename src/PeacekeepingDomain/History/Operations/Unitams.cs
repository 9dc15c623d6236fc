using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Integrated Transition Assistance Mission in Sudan.</summary>
internal static class Unitams
{
    public static PeaceOperation Record { get; } = new("UNITAMS", Presence.SpecialPoliticalMission, OperationStatus.Ended)
    {
        Name = new("United Nations Integrated Transition Assistance Mission in Sudan", Scr(2524, 2020, "para. 1")),
        Acronym = "UNITAMS",
        Territory = new("Sudan", Scr(2524, 2020, "para. 1")),
        Lead = new("United Nations", Scr(2524, 2020, "para. 1")),
        Start = new(new(2020, 6, 3), Scr(2524, 2020, "para. 1")),
        End = new(new(2023, 12, 3), Scr(2715, 2023, "para. 1")),
        Decisions =
        [
            new(Scr(2524, 2020, "para. 1"), DecisionEffect.Established, "Established the mission with its adoption, on 3 June 2020, for twelve months."),
            new(Scr(2715, 2023, "para. 1"), DecisionEffect.Ended, "Ended the mandate on 3 December 2023, after the Government had asked for it."),
            new(Scr(2715, 2023, "para. 2"), DecisionEffect.Ended, "Had the tasks handed over by 29 February 2024 and the liquidation begin on 1 March 2024."),
        ],
        Tasks =
        [
            new(TaskCategory.GoodOfficesAndMediation, "Help the transition and the peace talks by good offices", Scr(2524, 2020, "para. 2(i)(a) and (ii)(a)")),
            new(
                TaskCategory.ElectoralAssistance,
                "Advise on the drafting of a constitution, a census and the preparation of elections",
                Scr(2524, 2020, "para. 2(i)(b)")),
            new(
                TaskCategory.HumanRightsPromotion,
                "Support the provisions of the Constitutional Document on human rights and equality",
                Scr(2524, 2020, "para. 2(i)(c)")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Support disarmament, demobilization and reintegration where the parties ask for it",
                Scr(2524, 2020, "para. 2(ii)(b)")),
            new(
                TaskCategory.MilitaryObservation,
                "Monitor ceasefires that may be agreed, above all in the Two Areas and Darfur",
                Scr(2524, 2020, "para. 2(ii)(b)")),
            new(
                TaskCategory.LocalDialogueAndReconciliation,
                "Support Sudanese peacebuilding and reconciliation between communities",
                Scr(2524, 2020, "para. 2(iii)(a)")),
            new(TaskCategory.PoliceReform, "Advise the authorities and the Sudanese police, also through police advisers", Scr(2524, 2020, "para. 2(iii)(b)")),
            new(
                TaskCategory.ProtectionOfCivilians,
                "Help national and local authorities to carry out the national plan for protecting civilians",
                Scr(2524, 2020, "para. 2(iii)(c)")),
            new(
                TaskCategory.HumanRightsMonitoring,
                "Monitor and report violations of humanitarian, human rights and refugee law",
                Scr(2524, 2020, "para. 2(iii)(d)")),
            new(
                TaskCategory.ProtectionFromSexualViolence,
                "Support the framework agreed with the Government on sexual violence in conflict",
                Scr(2524, 2020, "para. 2(iii)(d)")),
            new(TaskCategory.HumanitarianAssistance, "Support humanitarian aid and its coordination", Scr(2524, 2020, "para. 2(iv)(b)")),
            new(
                TaskCategory.WomensRightsAndParticipation,
                "Help the Government to have women take part fully in political and peace processes",
                Scr(2524, 2020, "para. 8")),
        ],
        Models =
        [
            new(MissionModel.TransitionAssistance, Study("note 56")),
            new(MissionModel.RuleOfLawSupport, Study("note 70")),
        ],
        Predecessors = [new("UNAMID", Scr(2524, 2020, "para. 14"))],
        Parallels = [new("UNAMID", Scr(2524, 2020, "paras. 13 and 14"))],
        Notes =
        [
            new(
                "The data set of mandates writes the start as 6 March 2020; the resolution was adopted on 3 June 2020, so day "
                + "and month seem to have changed places. The record follows the resolution.",
                [Unpmm, Scr(2524, 2020, "para. 1")]),
        ],
    };
}
