using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What must be in place so that a mission does no harm by being there.</summary>
public static class FootprintRequirements
{
    private const string NoUniforms = "the mission has no uniformed personnel, and so no camps";

    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("ENV-01", "Deploy no camp without control of wastewater and waste")
            {
                Area = Area.Footprint,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2013, 4, 25),
                Sources = [Sources.FutureOfPeacekeeping.At("§5.2"), Sources.FutureOfPeacekeeping.At("§6, Support Capabilities"), Sources.FieldEnvironmentPolicy.Whole, Sources.Resolution2100.At("para. 32")],
                Remedy = "Provide treatment plants and disposal for every camp, oversee the contractors who run them, and measure what leaves the site.",
                Precedents = ["Haiti: the Council recalled the new approach of the United Nations to cholera years after the outbreak of 2010 (S/RES/2466 (2019), preamble)."],
            },
            Where = static (mission, _) => Uniformed(mission),
            Otherwise = NoUniforms,
            Parts =
            [
                RequirementPart.Of("treatment of wastewater", static mission => mission.Footprint.Wastewater),
                RequirementPart.Of("management of solid waste", static mission => mission.Footprint.Waste),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
        new()
        {
            About = new("ENV-02", "Manage the mission's footprint on environment and climate")
            {
                Area = Area.Footprint,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2013, 4, 25),
                Sources = [Sources.Resolution2100.At("para. 32"), Sources.EnvironmentStrategy.Whole, Sources.FutureOfPeacekeeping.At("§4.4"), Sources.FutureOfPeacekeeping.At("§6, Support Capabilities")],
                Remedy = "Record the state of the ground before the camp is built, plan energy and water, and site camps with flood, drought and heat in mind.",
                Precedents =
                [
                    "Mali, 2013: the mission was to consider the environmental impact of its operations (S/RES/2100 (2013), para. 32).",
                    "South Sudan: four years of rain turned Bentiu, where peacekeepers work, into an island (The Future of Peacekeeping, §4.4).",
                ],
            },
            Where = static (mission, _) => Uniformed(mission),
            Otherwise = NoUniforms,
            Parts =
            [
                RequirementPart.Of("an environmental baseline", static mission => mission.Footprint.EnvironmentalBaseline),
                RequirementPart.Of("an energy plan", static mission => mission.Footprint.Energy),
                RequirementPart.Of("sites chosen with flood, drought and heat in mind", static mission => mission.Footprint.ClimateExposure),
            ],
        },
        new()
        {
            About = new("ENV-03", "Prevent personnel from spreading disease")
            {
                Area = Area.Footprint,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2015, 12, 31),
                Sources = [Sources.MedicalSupport.Whole, Sources.Resolution2518.At("preamble"), Sources.FutureOfPeacekeeping.At("§4.5"), Sources.FutureOfPeacekeeping.At("§5.2, model 20")],
                Remedy = "Screen and vaccinate before personnel travel, provide for isolation, and keep in touch with the World Health Organization.",
                Precedents = ["Haiti: cholera broke out in 2010, and the Council still spoke of it nine years later (S/RES/2466 (2019), preamble)."],
            },
            Parts = [RequirementPart.Of("screening and vaccination of personnel", static mission => mission.Footprint.HealthScreening)],
        },
        new()
        {
            About = new("ENV-04", "Screen projects, purchases and hiring for their effect on the conflict")
            {
                Area = Area.Footprint,
                Strength = Strength.May,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = DoctrineDates.Capstone,
                Sources = [Sources.Capstone.At("ch. 6"), Sources.FutureOfPeacekeeping.At("§7"), Sources.FutureOfPeacekeeping.At("box 1, items 18 and 19")],
                Remedy = "Have a board look at projects, land, purchases and hiring before money is spent, and keep the mission's projects distinct from relief.",
                Precedents = ["All missions: growth that a mission brings can decline rapidly when it ends (The Future of Peacekeeping, box 1, item 18)."],
            },
            Parts = [RequirementPart.Of("a screening of projects, purchases and hiring for their effect on the conflict", static mission => mission.Footprint.ConflictSensitivity)],
        },
    ];

    private static Tri Uniformed(MissionFacts mission) => mission.Force.Military.Authorized > 0 | mission.Force.Police.Authorized > 0;
}
