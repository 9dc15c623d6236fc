using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Integrated Peacebuilding Office in Sierra Leone.</summary>
internal static class Unipsil
{
    public static PeaceOperation Record { get; } = new("UNIPSIL", Presence.SpecialPoliticalMission, OperationStatus.Ended)
    {
        Name = new("United Nations Integrated Peacebuilding Office in Sierra Leone", Scr(1829, 2008, "para. 1")),
        Acronym = "UNIPSIL",
        Territory = new("Sierra Leone", Scr(1829, 2008, "para. 1")),
        Lead = new("United Nations", Scr(1829, 2008, "para. 1")),
        Start = new(new(2008, 10, 1), Scr(1829, 2008, "para. 1")),
        End = new(new(2014, 3, 31), Unpmm),
        Decisions =
        [
            new(Scr(1829, 2008, "para. 1"), DecisionEffect.Established, "Asked the Secretary-General to establish the office for a year from 1 October 2008."),
        ],
        Tasks =
        [
            new(TaskCategory.GoodOfficesAndMediation, "Support efforts to see and settle tensions that could become conflict", Scr(1829, 2008, "para. 3")),
            new(TaskCategory.HumanRightsMonitoring, "Monitor and promote human rights and the rule of law", Scr(1829, 2008, "para. 3")),
            new(TaskCategory.Other, "Support efforts against transnational organized crime and drug trafficking", Scr(1829, 2008, "para. 3")),
            new(TaskCategory.GoodGovernance, "Strengthen governance reforms, against corruption above all", Scr(1829, 2008, "para. 3")),
            new(TaskCategory.LegalReform, "Support the review of the Constitution and new legislation", Scr(1829, 2008, "para. 3")),
            new(TaskCategory.CoordinationOfDonorsPartnersAndAgencies, "Work closely with the Peacebuilding Commission", Scr(1829, 2008, "para. 3")),
        ],
        Predecessors = [new("United Nations Integrated Office in Sierra Leone (UNIOSIL)", Scr(1829, 2008, "preamble"))],
    };
}
