using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Operation Sangaris.</summary>
internal static class Sangaris
{
    public static PeaceOperation Record { get; } = new("SANGARIS", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("Operation Sangaris", Study("note 104")),
        AlsoKnownAs = ["Sangaris"],
        Territory = new("Central African Republic", Scr(2127, 2013, "para. 50")),
        Lead = new("France", Study("note 104")),
        Decisions =
        [
            new(
                Scr(2127, 2013, "para. 50"),
                DecisionEffect.Established,
                "Authorized the French forces in the country to support MISCA for a time, with a review within six months."),
            new(
                Scr(2149, 2014, "para. 47"),
                DecisionEffect.Changed,
                "Authorized them to give operational support to MINUSCA, at the request of the Secretary-General."),
            new(Scr(2217, 2015, "para. 50"), DecisionEffect.Extended),
            new(Scr(2301, 2016, "para. 56"), DecisionEffect.Extended),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(2127, 2013, "preamble"))],
        Force =
        [
            new(ForceAuthority.AllNecessaryMeans, "French forces", "To support MISCA in discharging its mandate", Scr(2127, 2013, "para. 50")),
            new(ForceAuthority.AllNecessaryMeans, "French forces", "To give operational support to elements of MINUSCA", Scr(2149, 2014, "para. 47")),
        ],
        Tasks =
        [
            new(TaskCategory.UseOfForce, "Support MISCA in discharging its mandate", Scr(2127, 2013, "para. 50")),
            new(TaskCategory.UseOfForce, "Give operational support to elements of MINUSCA", Scr(2149, 2014, "para. 47")),
            new(
                TaskCategory.ProtectionOfCivilians,
                "Help to protect civilians and improve security, as the Council later acknowledged",
                Scr(2149, 2014, "preamble")),
        ],
        Models =
        [
            new(MissionModel.AtrocityPrevention),
            new(MissionModel.ProtectionOfCivilians),
        ],
        Modalities =
        [
            new(ModalityKind.Parallel, Study("note 104")),
            new(ModalityKind.UnAuthorized, Scr(2127, 2013, "para. 50")),
        ],
        Parallels = [new("MISCA", Scr(2127, 2013, "para. 50")), new("MINUSCA", Study("note 104")), new("EUFOR RCA", Scr(2217, 2015, "preamble"))],
        Notes =
        [
            new(
                "The authorizing paragraphs speak of French forces; the Council named Sangaris when it looked back in 2015.",
                [Scr(2127, 2013, "para. 50"), Scr(2217, 2015, "preamble")]),
            new("The study sets it beside MINUSCA; its first task was to support MISCA.", [Study("note 104"), Scr(2127, 2013, "para. 50")]),
        ],
    };
}
