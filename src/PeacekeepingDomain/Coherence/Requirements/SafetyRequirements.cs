using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What must be in place for the safety and care of personnel.</summary>
public static class SafetyRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("SAF-01", "Have the means to evacuate and to operate on every casualty")
            {
                Area = Area.Safety,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2020, 3, 1),
                Sources = [Sources.CasualtyEvacuation.At("D.1 and D.2"), Sources.FutureOfPeacekeeping.At("§6")],
                Remedy = "Provide evacuation by air or land and surgery within reach, the mission's own, contracted, or the host's under agreement.",
                Precedents = ["Mali: a coordination centre, contracted medical aircraft and mobile surgical teams sped decisions up (The Future of Peacekeeping, §6)."],
            },
            Where = static (mission, _) => mission.Force.Military.Authorized > 0 | mission.Force.Police.Authorized > 0,
            Otherwise = "the mission has no uniformed personnel",
            Parts =
            [
                RequirementPart.Of("means to evacuate casualties", static mission => mission.Safety.EvacuationAssets),
                RequirementPart.Of("surgery within reach", static mission => mission.Safety.SurgicalCapability),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
    ];
}
