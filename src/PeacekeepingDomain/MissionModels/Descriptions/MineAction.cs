using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 18 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class MineAction
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 18");

    public static ModelDescription Description { get; } = new(
        MissionModel.MineAction,
        "Mine Action / Explosive Ordnance Removal",
        "Provide the security in which mines are cleared, explosive ordnance is disposed of and people are taught the "
        + "danger.")
    {
        Description =
            "Clearing mines and explosive remnants of war saves lives and gives land back to those who live on it; "
            + "where nothing can be rebuilt before the ground is safe, it comes first. The mission draws on the United "
            + "Nations Mine Action Service and other partners, and on military or police units that dispose of ordnance "
            + "and counter improvised devices. Their work runs from reconnaissance and identification to rendering safe, "
            + "recovery and disposal, improvised devices included; demining adds survey, maps, marking, detection and "
            + "destruction. The mission also makes people aware of the danger, and advises and trains the personnel of "
            + "the host Government. It may counter improvised devices in three ways: prepare the force, defeat the "
            + "device, act against the network behind it. Against mines at sea it sends minesweepers.",
        Preconditions =
        [
            new("The host State has consented.", "CON-01"),
            new("Survey, clearance and disposal follow the International Mine Action Standards.", "M18-2"),
            new("Where other rebuilding waits for safe ground, clearance comes first in time.", "M18-1"),
            new("Action against the networks behind improvised devices stays short of fighting a party.", "IMP-01"),
        ],
        Tasks =
        [
            TaskCategory.Demining,
            TaskCategory.RecoveryRehabilitationAndReconstruction,
        ],
        DefiningCapabilities =
        [
            Capability.ExplosiveOrdnanceDisposal,
            Capability.MineClearance,
        ],
        SupportingCapabilities =
        [
            Capability.Sappers,
            Capability.CounterImprovisedExplosiveDevices,
            Capability.Minesweepers,
            Capability.SectorExpertise,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: false)],
        Consent = "The host State.",
        Partners = ["United Nations Mine Action Service", "Non-governmental mine action organizations"],
        Precedents =
        [
            new(
                "UNMEE",
                "Was to coordinate humanitarian mine action in and near the temporary security zone, and give it technical help.",
                DoctrineSource.CouncilResolution(1320, 2000).At("para. 2 (h)")),
            new(
                "UNISFA",
                "Was to help with demining, and with technical advice, together with others in mine action.",
                DoctrineSource.CouncilResolution(1990, 2011).At("para. 2 (c)")),
            new(
                "MINUSMA",
                "Was to help the authorities of Mali with mine action, by training and otherwise.",
                Sources.Resolution2100.At("para. 16 (a) (iv)")),
        ],
        Related =
        [
            MissionModel.Verification,
            MissionModel.DisarmamentDemobilizationReintegration,
            MissionModel.BorderManagement,
            MissionModel.CitySecurity,
            MissionModel.MaritimeSecurity,
        ],
        Sources = [Study, Sources.MineActionStandards.Whole],
    };
}
