using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>African Union Mission in Somalia.</summary>
internal static class Amisom
{
    private static readonly DoctrineSource Background = new("AmisomBackground", "AMISOM background", SourceKind.Guidance)
    {
        Issuer = "African Union Mission in Somalia",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("AMISOM", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("African Union Mission in Somalia", Scr(2124, 2013, "preamble")),
        Acronym = "AMISOM",
        AlsoKnownAs = ["African Union Mission to Somalia"],
        Territory = new("Somalia", Scr(1744, 2007, "para. 4")),
        Lead = new("African Union", Scr(1744, 2007, "preamble")),
        Start = new(new(2007, 1, 19), Background.Whole),
        End = new(new(2022, 4, 1), Background.Whole),
        Decisions =
        [
            new(
                Background.Whole,
                DecisionEffect.Established,
                "The Peace and Security Council of the African Union created the mission on 19 January 2007, at first for six "
                + "months."),
            new(Scr(1744, 2007, "para. 4"), DecisionEffect.Established, "Authorized member States of the African Union to establish it for six months."),
            new(
                Scr(1863, 2009, "para. 2"),
                DecisionEffect.Extended,
                "Renewed the authorization and stressed the security of key infrastructure and conditions for aid."),
            new(
                Scr(1863, 2009, "para. 4"),
                DecisionEffect.Supported,
                "Stated the intention that a United Nations operation should follow it, subject to a further decision."),
            new(Scr(2010, 2011, "para. 1"), DecisionEffect.Extended, "Renewed the authorization and asked for the mandated strength to be reached."),
            new(Scr(2124, 2013, "paras. 1 and 3"), DecisionEffect.Changed, "Renewed the authorization and raised the strength for a limited time."),
            new(Background.Whole, DecisionEffect.Ended, "The African Union Transition Mission in Somalia replaced it on 1 April 2022."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1744, 2007, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The mission of member States of the African Union",
                "To carry out the mandate of the paragraph",
                Scr(1744, 2007, "para. 4")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 8000, Scr(1863, 2009, "para. 1"), "troops, as first mandated by the African Union"),
            new(ComponentKind.Military, 12000, Scr(2010, 2011, "para. 1"), "uniformed personnel"),
            new(ComponentKind.Military, 17731, Scr(2124, 2013, "para. 3"), "uniformed personnel, before the increase"),
            new(ComponentKind.Military, 22126, Scr(2124, 2013, "para. 3"), "uniformed personnel"),
        ],
        Tasks =
        [
            new(
                TaskCategory.NationalDialogueAndReconciliation,
                "Support dialogue by protecting those who take part in it and their movement",
                Scr(1744, 2007, "para. 4(a)")),
            new(
                TaskCategory.TransitionalStateInstitutions,
                "Protect the transitional federal institutions and key infrastructure",
                Scr(1744, 2007, "para. 4(b)")),
            new(TaskCategory.MilitaryReform, "Help to re-establish and train inclusive Somali security forces", Scr(1744, 2007, "para. 4(c)")),
            new(TaskCategory.SecureEnvironmentForAid, "Help to make the security conditions for humanitarian aid", Scr(1744, 2007, "para. 4(d)")),
            new(TaskCategory.Other, "Protect its personnel, premises and mission", Scr(1744, 2007, "para. 4(e)")),
            new(TaskCategory.PoliceReform, "Assist the Government in developing the Somali police", Scr(1910, 2010, "para. 3")),
            new(TaskCategory.UseOfForce, "Resume the military campaign against Al-Shabaab and reduce its hold on key places", Scr(2124, 2013, "para. 9")),
        ],
        Models =
        [
            new(MissionModel.RegionalSecurity),
            new(MissionModel.SecuritySectorReform),
        ],
        Modalities =
        [
            new(ModalityKind.UnAuthorized, Study("§5.3, modality 6")),
            new(ModalityKind.Parallel, Scr(2245, 2015, "preamble")),
        ],
        Successors = [new("ATMIS", Scr(2767, 2024, "preamble"))],
        Parallels = [new("UNSOA", Scr(2010, 2011, "para. 4")), new("UNSOS", Scr(2245, 2015, "para. 1"))],
        Notes =
        [
            new("Two years apart the Council wrote \"to Somalia\" and \"in Somalia\".", [Scr(1863, 2009, "preamble"), Scr(2002, 2011, "preamble")]),
            new(
                "The same number, 22,126, is called uniformed personnel in one resolution and troops in another.",
                [Scr(2124, 2013, "para. 3"), Scr(2182, 2014, "para. 23")]),
            new(
                "The study names the support office, and through it this mission, as the example of an authorized operation "
                + "with a support package.",
                [Study("§5.3, modality 6")]),
        ],
    };
}
