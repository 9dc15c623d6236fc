using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Angola Verification Mission II.</summary>
internal static class UnavemII
{
    public static PeaceOperation Record { get; } = new("UNAVEM_II", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Angola Verification Mission II", Scr(696, 1991, "para. 2")),
        Acronym = "UNAVEM II",
        AlsoKnownAs = ["UNAVEM"],
        Territory = new("Angola", Scr(696, 1991, "para. 2")),
        Lead = new("United Nations", Scr(696, 1991, "para. 2")),
        Start = new(new(1991, 6), Pko),
        End = new(new(1995, 2), Pko),
        Decisions =
        [
            new(
                Scr(696, 1991, "paras. 2 and 3"),
                DecisionEffect.Established,
                "Gave UNAVEM a new mandate under the Peace Accords, for seventeen months."),
            new(Scr(747, 1992, "para. 4"), DecisionEffect.Changed, "Added the observation of the elections and enlarged the Mission."),
            new(Scr(804, 1993, "para. 15"), DecisionEffect.Changed, "Let the Secretary-General draw the Mission together in Luanda for its safety."),
            new(
                Scr(834, 1993, "paras. 1 and 2"),
                DecisionEffect.Extended,
                "Extended the mandate by 45 days and stressed good offices and mediation."),
            new(
                Scr(952, 1994, "para. 4"),
                DecisionEffect.Changed,
                "Authorized a return to the earlier strength, once a peace agreement is initialled and a cease-fire holds."),
            new(
                Scr(966, 1994, "para. 2"),
                DecisionEffect.Extended,
                "Extended the mandate until 8 February 1995, to monitor the cease-fire of the Lusaka Protocol."),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 350, Scr(952, 1994, "para. 4"), "Military observers; described as the previous level."),
            new(ComponentKind.Police, 126, Scr(952, 1994, "para. 4"), "Police observers; described as the previous level."),
        ],
        Tasks =
        [
            new(TaskCategory.Other, "Verify the Peace Accords for Angola", Scr(696, 1991, "para. 2")),
            new(TaskCategory.ElectoralAssistance, "Observe the elections of September 1992", Scr(747, 1992, "paras. 1 and 4")),
            new(
                TaskCategory.GoodOfficesAndMediation,
                "Offer good offices and mediation, to restore a cease-fire and the peace process",
                Scr(834, 1993, "para. 2")),
            new(TaskCategory.MilitaryObservation, "Monitor the cease-fire of the Lusaka Protocol", Scr(966, 1994, "para. 2")),
            new(TaskCategory.PoliceObservation, "Observe the police", Unpmm),
        ],
        Models =
        [
            new(MissionModel.Verification),
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.ElectionSecurityAndAssistance),
        ],
        Predecessors = [new("United Nations Angola Verification Mission (UNAVEM I)", Scr(696, 1991, "para. 2"))],
        Successors = [new("UNAVEM_III", Scr(976, 1995, "para. 1"))],
        Howard = new(Assessment.NotASuccess, Study("endnote ii")),
        Notes =
        [
            new("One data set begins with the resolution of 30 May 1991, the other with June 1991, which the record follows.", [Unpmm, Pko]),
            new(
                "The Council supported the finding that the elections of September 1992 were generally free and fair; in January 1993 it condemned that UNITA "
                + "had first rejected the result and that hostilities had begun again.",
                [Scr(785, 1992, "para. 6"), Scr(804, 1993, "para. 2")]),
        ],
    };
}
