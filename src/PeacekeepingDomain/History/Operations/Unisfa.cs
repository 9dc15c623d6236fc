using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Interim Security Force for Abyei.</summary>
internal static class Unisfa
{
    public static PeaceOperation Record { get; } = new("UNISFA", Presence.PeacekeepingOperation, OperationStatus.Ongoing)
    {
        Name = new("United Nations Interim Security Force for Abyei", Scr(1990, 2011, "para. 1")),
        Acronym = "UNISFA",
        Territory = new("Abyei Area", Scr(1990, 2011, "para. 2")),
        Lead = new("United Nations", Scr(1990, 2011, "para. 1")),
        Start = new(new(2011, 6, 27), Unpmm),
        Decisions =
        [
            new(Scr(1990, 2011, "para. 1"), DecisionEffect.Established, "Established the force for six months."),
            new(Scr(2024, 2011, "para. 1"), DecisionEffect.Changed, "Added support to the joint border mechanism, in a demilitarized border zone."),
            new(Scr(2104, 2013, "para. 2"), DecisionEffect.Changed, "Raised the ceiling to 5,326, as the parties asked, for the border mechanism."),
            new(Scr(2352, 2017, "para. 9"), DecisionEffect.Changed, "Lowered the ceiling to 4,791."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1990, 2011, "para. 3"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, in its area of deployment",
                "Protect staff and civilians, keep unauthorized elements out and ensure security in Abyei",
                Scr(1990, 2011, "para. 3")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 4_200, Scr(1990, 2011, "para. 1")),
            new(ComponentKind.Police, 50, Scr(1990, 2011, "para. 1")),
            new(ComponentKind.Military, 5_326, Scr(2104, 2013, "para. 2")),
            new(ComponentKind.Military, 4_791, Scr(2352, 2017, "para. 9")),
        ],
        Tasks =
        [
            new(TaskCategory.Demilitarization, "Verify that armed forces leave the area, which is demilitarized", Scr(1990, 2011, "para. 2")),
            new(TaskCategory.Demining, "Assist with demining and technical advice", Scr(1990, 2011, "para. 2")),
            new(TaskCategory.SecureEnvironmentForAid, "Ease the delivery of aid and the movement of its staff", Scr(1990, 2011, "para. 2")),
            new(TaskCategory.PoliceReform, "Strengthen the Abyei Police Service, by training among other support", Scr(1990, 2011, "para. 2")),
            new(TaskCategory.Other, "Secure the oil infrastructure with the Abyei Police Service where needed", Scr(1990, 2011, "para. 2")),
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians in the area under imminent threat of physical violence", Scr(1990, 2011, "para. 3")),
            new(TaskCategory.MilitaryObservation, "Support the joint border mechanism in verification and patrols", Scr(2024, 2011, "para. 1")),
            new(TaskCategory.SmallArmsAndLightWeapons, "Confiscate and destroy weapons in the area", Scr(2205, 2015, "para. 12")),
            new(TaskCategory.LocalDialogueAndReconciliation, "Promote dialogue between the communities of the area", Scr(2205, 2015, "para. 14")),
        ],
        Models =
        [
            new(MissionModel.TransitionAssistance, Study("note 56")),
            new(MissionModel.RuleOfLawSupport, Study("note 67")),
            new(MissionModel.NaturalResourceProtection, Study("note 88")),
            new(MissionModel.InfrastructureSecurity, Study("note 92")),
            new(MissionModel.Verification),
            new(MissionModel.MineAction),
        ],
        Predecessors = [new("UNMIS", Scr(1997, 2011, "para. 5"))],
        Notes =
        [
            new(
                "Resolution 1990 invokes Chapter VII for paragraph 3, on the use of force, and in paragraph 4, on the status of "
                + "the force.",
                [Scr(1990, 2011, "para. 3"), Scr(1990, 2011, "para. 4")]),
            new("Note 67 of the study names the Abyei Police Service and not the force.", [Study("note 67"), Scr(1990, 2011, "para. 2")]),
        ],
    };
}
