using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Supervision Mission in Syria.</summary>
internal static class Unsmis
{
    private static readonly DoctrineSource Mandate = new("UnsmisMandate", "UNSMIS mandate", SourceKind.Guidance)
    {
        Issuer = "United Nations Peacekeeping",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("UNSMIS", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Supervision Mission in Syria", Scr(2043, 2012, "para. 5")),
        Acronym = "UNSMIS",
        Territory = new("Syria", Scr(2043, 2012, "para. 5")),
        Lead = new("United Nations", Scr(2043, 2012, "para. 5")),
        Start = new(new(2012, 4, 21), Unpmm),
        End = new(new(2012, 8, 19), Unpmm),
        Decisions =
        [
            new(
                Scr(2042, 2012, "paras. 5 and 7"),
                DecisionEffect.Supported,
                "Authorized an advance team and stated the intention to establish a supervision mission."),
            new(Scr(2043, 2012, "para. 5"), DecisionEffect.Established, "Established the mission for 90 days under a Chief Military Observer."),
            new(Scr(2059, 2012, "para. 1"), DecisionEffect.Extended, "Renewed the mandate for a final 30 days."),
            new(
                Scr(2059, 2012, "para. 3"),
                DecisionEffect.Ended,
                "Would renew it again only if heavy weapons fell silent and violence was reduced enough for the mission to "
                + "work."),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 30, Scr(2042, 2012, "para. 7"), "unarmed military observers of the advance team"),
            new(ComponentKind.Military, 300, Scr(2043, 2012, "para. 5"), "unarmed military observers"),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Monitor the cessation of armed violence by all parties", Scr(2043, 2012, "para. 6")),
            new(TaskCategory.GoodOfficesAndMediation, "Monitor and support the six-point proposal of the Envoy", Scr(2043, 2012, "para. 6")),
            new(TaskCategory.MilitaryObservation, "Liaise with the parties and begin to report, by an advance team", Scr(2042, 2012, "para. 7")),
        ],
        Models = [new(MissionModel.CeasefireMonitoring)],
        Notes =
        [
            new(
                "The mission suspended its activities on 15 June 2012, as armed violence grew. The conditions for a renewal "
                + "were not met, and its mandate ended on 19 August 2012.",
                [Mandate.Whole, Scr(2059, 2012, "para. 3")]),
        ],
    };
}
