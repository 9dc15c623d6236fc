using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Integrated Peacebuilding Office in Guinea-Bissau.</summary>
internal static class Uniogbis
{
    public static PeaceOperation Record { get; } = new("UNIOGBIS", Presence.SpecialPoliticalMission, OperationStatus.Ended)
    {
        Name = new("United Nations Integrated Peacebuilding Office in Guinea-Bissau", Scr(1876, 2009, "para. 3")),
        Acronym = "UNIOGBIS",
        Territory = new("Guinea-Bissau", Scr(1876, 2009, "para. 3")),
        Lead = new("United Nations", Scr(1876, 2009, "para. 3")),
        Start = new(new(2010, 1, 1), Scr(1876, 2009, "para. 3")),
        End = new(new(2020, 12, 31), Unpmm),
        Decisions =
        [
            new(
                Scr(1876, 2009, "para. 3"),
                DecisionEffect.Established,
                "Asked the Secretary-General to establish the office for a first year from 1 January 2010."),
        ],
        Tasks =
        [
            new(TaskCategory.PoliceReform, "Support effective police, law enforcement and criminal justice", Scr(1876, 2009, "para. 3")),
            new(TaskCategory.NationalDialogueAndReconciliation, "Support dialogue and reconciliation", Scr(1876, 2009, "para. 3")),
            new(TaskCategory.MilitaryReform, "Advise on the reform of the security sector and help to coordinate it", Scr(1876, 2009, "para. 3")),
            new(TaskCategory.GoodGovernance, "Strengthen national institutions in keeping constitutional order", Scr(1876, 2009, "para. 3")),
            new(TaskCategory.Other, "Help to combat drug trafficking, organized crime and trafficking in persons", Scr(1876, 2009, "para. 3")),
            new(TaskCategory.SmallArmsAndLightWeapons, "Support national efforts to curb small arms", Scr(1876, 2009, "para. 3")),
            new(TaskCategory.HumanRightsMonitoring, "Promote, protect and monitor human rights", Scr(1876, 2009, "para. 3")),
            new(TaskCategory.CoordinationOfDonorsPartnersAndAgencies, "Help to mobilize aid and work with regional partners", Scr(1876, 2009, "para. 3")),
        ],
        Models =
        [
            new(MissionModel.CounterOrganizedCrime, Study("note 77")),
            new(MissionModel.SecuritySectorReform),
            new(MissionModel.RuleOfLawSupport),
        ],
        Predecessors = [new("United Nations Peacebuilding Support Office in Guinea-Bissau (UNOGBIS)", Scr(1876, 2009, "para. 3"))],
    };
}
