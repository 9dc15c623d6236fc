using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>South African Protection Support Detachment.</summary>
internal static class Sapsd
{
    private static readonly DoctrineSource Press = new(
        "PressReleaseSc7189",
        "Council endorses Member State drive to implement Arusha Agreement, supports interim multinational security "
        + "presence in Burundi",
        SourceKind.Report)
    {
        Symbol = "SC/7189",
        Date = new(2001, 10, 29),
        Issuer = "United Nations press service",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("SAPSD", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("South African Protection Support Detachment", Study("note 57")),
        Acronym = "SAPSD",
        AlsoKnownAs = ["Interim multinational security presence in Burundi"],
        Territory = new("Burundi", Study("note 57")),
        Lead = new("South Africa", Scr(1375, 2001, "para. 4")),
        Start = new(new(2001), Study("note 57")),
        Decisions =
        [
            new(
                Scr(1375, 2001, "para. 4"),
                DecisionEffect.Supported,
                "Endorsed the efforts of South Africa and others, and strongly supported an interim multinational security "
                + "presence, at the request of the Government."),
        ],
        Tasks =
        [
            new(
                TaskCategory.TransitionalStateInstitutions,
                "Protect political leaders who came back from exile to take part in the transition",
                Study("note 57")),
            new(TaskCategory.Other, "Train a protection force that takes in all Burundians", Scr(1375, 2001, "para. 4")),
        ],
        Models = [new(MissionModel.TransitionAssistance, Study("note 57"))],
        Notes =
        [
            new("It was the detachment of a State and not of a regional organization; no kind of presence names that.", [Study("note 57")]),
            new(
                "The resolution endorses efforts and supports a presence without authorizing a force. After the vote the "
                + "United Kingdom said that the Council was not giving the force the endorsement or the support of the United "
                + "Nations.",
                [Scr(1375, 2001, "para. 4"), Press.Whole]),
            new("The study names the detachment; the resolution speaks of a presence of several nations.", [Study("note 57"), Scr(1375, 2001, "para. 4")]),
        ],
    };
}
