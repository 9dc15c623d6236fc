using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 23 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class CulturalHeritageProtection
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 23");

    public static ModelDescription Description { get; } = new(
        MissionModel.CulturalHeritageProtection,
        "Cultural Heritage Protection",
        "Protect sites of cultural heritage against armed conflict and organized violence.")
    {
        Description =
            "Where violence spreads, monuments and other sites of culture are often attacked for what they stand for. "
            + "In 2013 the Council had the mission in Mali help the authorities to guard such sites, together with "
            + "UNESCO. In 2017 it affirmed that a mission, where the Council says so, its rules of engagement allow it "
            + "and the authorities ask, may help to keep heritage from destruction, unlawful digging, looting and "
            + "smuggling. A mission may also help to save sites from natural disasters where the host Government lacks "
            + "the means. In all it does it works with care near such places.",
        Preconditions =
        [
            new("The Security Council has given the task in so many words.", "M23-1"),
            new("The authorities have asked for the help.", "M23-1"),
            new("UNESCO works with the mission.", "M23-2"),
            new("The mission's authority to use force reaches the defence of the sites.", "UOF-01"),
        ],
        Tasks =
        [
            TaskCategory.Other,
        ],
        DefiningCapabilities =
        [
            Capability.TaskAppropriateMilitaryUnits,
        ],
        SupportingCapabilities =
        [
            Capability.FormedPoliceUnits,
            Capability.Aviation,
            Capability.SurveillanceAndReconnaissance,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: false)],
        Consent = "The host State, at the request of its authorities.",
        Partners = ["UNESCO"],
        Precedents =
        [
            new(
                "MINUSMA",
                "Was to help the authorities of Mali, together with UNESCO, to guard cultural and historical sites against attack.",
                Sources.Resolution2100.At("para. 16 (f)")),
        ],
        Related =
        [
            MissionModel.NaturalDisasterResponse,
            MissionModel.InfrastructureSecurity,
        ],
        Sources = [Study, Sources.Resolution2100.At("para. 16 (f)"), Sources.Resolution2347.At("para. 19")],
    };
}
