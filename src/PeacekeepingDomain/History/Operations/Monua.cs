using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Observer Mission in Angola.</summary>
internal static class Monua
{
    public static PeaceOperation Record { get; } = new("MONUA", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Observer Mission in Angola", Scr(1118, 1997, "para. 2")),
        Acronym = "MONUA",
        Territory = new("Angola", Scr(1118, 1997, "para. 2")),
        Lead = new("United Nations", Scr(1118, 1997, "para. 2")),
        Start = new(new(1997, 7, 1), Scr(1118, 1997, "para. 2")),
        End = new(new(1999, 2, 26), Scr(1229, 1999, "para. 1")),
        Decisions =
        [
            new(
                Scr(1118, 1997, "para. 2"),
                DecisionEffect.Established,
                "Established the mission as of 1 July 1997, on the Secretary-General's plan of 5 June."),
            new(Scr(1157, 1998, "para. 6"), DecisionEffect.Changed, "Resumed the gradual reduction of the military component."),
            new(Scr(1173, 1998, "para. 10"), DecisionEffect.Changed, "Asked for personnel to be moved to support State administration across the country."),
            new(Scr(1213, 1998, "para. 10"), DecisionEffect.Extended, "Extended it to 26 February 1999, its deployment to follow the security conditions."),
            new(Scr(1229, 1999, "para. 1"), DecisionEffect.Ended, "Took note that the mandate ended on 26 February 1999."),
        ],
        Tasks =
        [
            new(TaskCategory.Demilitarization, "Verify that UNITA is fully demilitarized", Scr(1180, 1998, "para. 6")),
            new(
                TaskCategory.SupportToPermanentStateAdministration,
                "Support the extension of State administration over the whole territory",
                Scr(1173, 1998, "para. 10")),
            new(TaskCategory.GoodOfficesAndMediation, "Chair the Joint Commission of the Lusaka Protocol", Scr(1118, 1997, "para. 7")),
            new(TaskCategory.HumanRightsMonitoring, "Keep a human rights component, also while the mission is wound up", Scr(1229, 1999, "para. 4")),
        ],
        Models =
        [
            new(MissionModel.DisarmamentDemobilizationReintegration, Study("note 64")),
            new(MissionModel.Verification),
        ],
        Predecessors = [new("UNAVEM_III", Scr(1118, 1997, "para. 4"))],
        Notes =
        [
            new(
                "The data sets date the operation from 30 June 1997, the day of resolution 1118, or from that month; the "
                + "resolution establishes it as of 1 July.",
                [Unpmm, Pko, Scr(1118, 1997, "para. 2")]),
            new(
                "The mandate stands in section VII of the Secretary-General's report of 5 June 1997, to which resolution 1118 "
                + "refers; the tasks here are those that the resolutions themselves name.",
                [Scr(1118, 1997, "para. 2")]),
        ],
    };
}
