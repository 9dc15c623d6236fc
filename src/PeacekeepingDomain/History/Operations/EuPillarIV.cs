using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>The European Union pillar of UNMIK.</summary>
internal static class EuPillarIV
{
    public static PeaceOperation Record { get; } = new("EU_PILLAR_IV", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("European Union pillar of UNMIK, for reconstruction and economic development", Study("§5.3, modality 4")),
        Territory = new("Kosovo", Study("§5.3, modality 4")),
        Lead = new("European Union", Study("§5.3, modality 4")),
        Decisions =
        [
            new(
                Scr(1244, 1999, "para. 10"),
                DecisionEffect.Supported,
                "Authorized the Secretary-General to establish the civil presence with the help of relevant international "
                + "organizations."),
            new(
                Scr(1244, 1999, "para. 17"),
                DecisionEffect.Supported,
                "Welcomed the work in the European Union on the economic development and stability of the region."),
        ],
        Tasks =
        [
            new(TaskCategory.RecoveryRehabilitationAndReconstruction, "Support the rebuilding of key infrastructure", Scr(1244, 1999, "para. 11(g)")),
            new(TaskCategory.EconomicReforms, "Lead the part of UNMIK that deals with economic development", Study("§5.3, modality 4")),
        ],
        Models = [new(MissionModel.TransitionalAdministration, Study("note 60"))],
        Modalities = [new(ModalityKind.Joint, Study("§5.3, modality 4"))],
        Parallels = [new("UNMIK", Study("§5.3, modality 4")), new("OSCE_OMIK", Study("§5.3, modality 4"))],
        Notes =
        [
            new(
                "The study says that the Council set up the pillars; the resolution provides for the help of international "
                + "organizations, and does not mention pillars.",
                [Study("§5.3, modality 4"), Scr(1244, 1999, "para. 10")]),
            new(
                "It is one pillar of UNMIK with its own procedures and funds; no kind of presence names that, and it is filed "
                + "with the regional operations.",
                [Study("§5.3, modality 4")]),
        ],
    };
}
