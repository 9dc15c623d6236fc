using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What the models 1 to 15 want in place.</summary>
public static class ModelsOneToFifteenRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("M05-2", "Bring early warning to those who can act on it")
            {
                Area = Area.Models,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(1998, 7, 21),
                Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 1"), Sources.FutureOfPeacekeeping.At("§5.2, model 5")],
                Remedy = "Agree who is warned, in the mission, at Headquarters and in the region, by whom and how soon, and who decides what follows.",
                Precedents = ["The former Yugoslav Republic of Macedonia, 1998: developments that could pose a threat were to be reported to the Secretary-General (S/RES/1186 (1998), para. 1)."],
            },
            Where = static (mission, _) => mission.Models.ContainsAny(MissionModel.PreventiveDeployment, MissionModel.MonitoringAndReporting),
            Otherwise = "the mission neither prevents a conflict nor monitors and reports",
            Parts = [RequirementPart.Of("early warning that reaches those who can respond", static mission => mission.Protection.EarlyWarning)],
        },
        new()
        {
            About = new("M10-5", "Build the institutions that take over from an administration")
            {
                Area = Area.Models,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                Since = new(1999, 10, 25),
                Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 10"), Sources.Resolution1272.At("paras. 2 (e) and 8")],
                Remedy = "Plan with local leaders which institutions take over which powers and when, and put the staff and the money behind it.",
                Precedents = ["East Timor, 1999: capacity for self-government was to be built, and the people of the territory consulted closely (S/RES/1272 (1999), paras. 2 (e) and 8)."],
            },
            Where = static (mission, _) => mission.Models.Contains(MissionModel.TransitionalAdministration),
            Otherwise = "the mission governs no territory",
            Parts = [RequirementPart.Of("a plan by which local institutions take over", static mission => mission.PoliticalProcess.NationalOwnershipPlan)],
        },
        new()
        {
            About = new("M11-4", "Assess needs before electoral help is given")
            {
                Area = Area.Models,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                Since = new(2012, 12, 31),
                Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 11"), Sources.ElectoralAssistance.At("annex III"), Sources.ElectoralAssistanceTypes.Whole],
                Remedy = "Ask the focal point for electoral assistance for a needs assessment, and let its findings bound what the mission promises.",
                Precedents = ["Nepal, 2007: a technical assessment mission came before the decision (S/RES/1740 (2007))."],
            },
            Where = static (mission, _) => mission.Models.Contains(MissionModel.ElectionSecurityAndAssistance),
            Otherwise = "electoral help is not among the mission's models",
            Parts = [RequirementPart.Of("an assessment of electoral needs", static mission => mission.Mandate.ElectionRequest.NeedsAssessment)],
        },
        new()
        {
            About = new("M12-3", "Fund reintegration before fighters are demobilized")
            {
                Area = Area.Models,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2005, 8, 15),
                Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 12"), Sources.Reinsertion.At("section VI, para. 7"), Sources.IntegratedDdrStandards.Whole],
                Remedy = "Put twelve months of reinsertion into the mission's budget, and have pledges for the reintegration that follows before the first site opens.",
                Precedents = ["Haiti, 2006: projects against violence in communities were to give former gang members work (S/RES/1702 (2006), para. 11)."],
            },
            Where = static (mission, _) =>
                mission.Models.Contains(MissionModel.DisarmamentDemobilizationReintegration) & mission.Mandate.Ddr.Form == DdrForm.Programme,
            Otherwise = "the mission has no demobilization programme",
            Parts = [RequirementPart.Of("money for reintegration", static mission => mission.Mandate.Ddr.ReintegrationFunded)],
        },
        new()
        {
            About = new("M13-1", "Let the country own the reform of its security sector")
            {
                Area = Area.Models,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.Mandated,
                Since = new(2014, 4, 28),
                Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 13"), Sources.Resolution2151.Whole, Sources.Resolution2553.Whole],
                Remedy = "Agree with the Government, and with those it must convince, a national plan for the reform, its oversight and its cost, and support that plan.",
                Precedents = ["South Sudan, 2011: the Council recalled that national ownership is a key to lasting peace, and asked for help with strategies for the security sector (S/RES/1996 (2011), preamble and para. 3)."],
            },
            Where = static (mission, _) => mission.Models.Contains(MissionModel.SecuritySectorReform),
            Otherwise = "security sector reform is not among the mission's models",
            Parts = [RequirementPart.Of("a plan for national ownership of the reform", static mission => mission.PoliticalProcess.NationalOwnershipPlan)],
        },
    ];
}
