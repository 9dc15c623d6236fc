using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Operation Barkhane.</summary>
internal static class Barkhane
{
    public static PeaceOperation Record { get; } = new("BARKHANE", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("Operation Barkhane", Study("note 104")),
        Territory = new("Mali", Scr(2164, 2014, "para. 26")),
        Lead = new("France", Study("note 104")),
        Decisions =
        [
            new(Scr(2100, 2013, "para. 18"), DecisionEffect.Supported, "Authorized French troops, before this operation, to intervene in support of MINUSMA."),
            new(Scr(2164, 2014, "para. 26"), DecisionEffect.Established, "Renewed the authorization to French forces until the end of the mandate of MINUSMA."),
            new(Scr(2227, 2015, "para. 27"), DecisionEffect.Extended),
            new(Scr(2423, 2018, "para. 53"), DecisionEffect.Extended),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(2164, 2014, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "French forces",
                "To intervene in support of elements of MINUSMA under imminent and serious threat, at the request of the "
                + "Secretary-General",
                Scr(2164, 2014, "para. 26")),
        ],
        Tasks =
        [
            new(TaskCategory.UseOfForce, "Come to the aid of elements of MINUSMA under imminent and serious threat", Scr(2164, 2014, "para. 26")),
            new(TaskCategory.Other, "Deter the terrorist threat in the north of Mali, at the request of the authorities", Scr(2164, 2014, "preamble")),
        ],
        Models = [new(MissionModel.RegionalSecurity)],
        Modalities =
        [
            new(ModalityKind.Parallel, Study("note 104")),
            new(ModalityKind.UnAuthorized, Scr(2164, 2014, "para. 26")),
        ],
        Parallels = [new("MINUSMA", Study("note 104")), new("EUTM_MALI", Scr(2423, 2018, "para. 41"))],
        Notes =
        [
            new("Resolutions speak of French forces and never of Barkhane; the name is that of the study.", [Scr(2164, 2014, "para. 26"), Study("note 104")]),
            new(
                "The authorization covers help to MINUSMA only. Operations against terrorist groups are welcomed as done at "
                + "the request of the Malian authorities.",
                [Scr(2164, 2014, "preamble"), Scr(2164, 2014, "para. 26")]),
        ],
    };
}
