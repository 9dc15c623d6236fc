using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Inter-American Peace Force.</summary>
internal static class OasIapf
{
    private static readonly DoctrineSource Background = new("DomrepBackground", "DOMREP: background", SourceKind.Guidance)
    {
        Issuer = "United Nations Peacekeeping",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("OAS_IAPF", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("Inter-American Peace Force", Background.Whole),
        Acronym = "IAPF",
        Territory = new("Dominican Republic", Study("note 102")),
        Lead = new("Organization of American States", Study("note 102")),
        Start = new(new(1965, 5, 23), Background.Whole),
        Decisions =
        [
            new(Background.Whole, DecisionEffect.Established, "The Organization of American States established the force on 23 May 1965."),
            new(
                Scr(203, 1965, "paras. 1 and 2"),
                DecisionEffect.Supported,
                "Called for a strict ceasefire and invited the Secretary-General to send a representative; it does not speak "
                + "of the force."),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 102"))],
        Parallels = [new("DOMREP", Study("note 102"))],
        Notes = [new("On 26 June 1965 the force had 1,700 troops from six Latin American countries and 12,400 from the United States.", [Background.Whole])],
    };
}
