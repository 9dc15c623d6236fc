using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What must be in place on conduct and accountability.</summary>
public static class ConductRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("CND-01", "Build in a framework for conduct, for sexual exploitation and abuse, and for victims")
            {
                Area = Area.Conduct,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2003, 12, 31),
                Sources = [Sources.ExploitationBulletin.Whole, Sources.FutureOfPeacekeeping.At("§7"), Sources.Resolution2272.Whole],
                Remedy = "Provide conduct and discipline capacity, the mission's own or a shared one, a misconduct risk register, and assistance to victims.",
                Precedents = ["Central African Republic, 2014: full compliance with zero tolerance was demanded from the start (S/RES/2149 (2014), para. 38)."],
            },
            Parts =
            [
                RequirementPart.Of("conduct and discipline capacity", static mission => mission.Conduct.ConductTeam),
                RequirementPart.Of("management of the risk of sexual exploitation and abuse", static mission => mission.Conduct.ExploitationRiskManagement),
                RequirementPart.Of("assistance to victims", static mission => mission.Conduct.VictimAssistance),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
        new()
        {
            About = new("CND-02", "Screen everybody for conduct and for human rights")
            {
                Area = Area.Conduct,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,

                // The policy is of 2012; nothing earlier is judged by it.
                Since = new(2012, 12, 31),
                Sources = [Sources.HumanRightsScreening.Whole, Sources.Resolution2272.Whole],
                Remedy = "Have States certify their units and individuals attest, screen senior leaders too, and replace those who do not pass.",
                Precedents = ["Central African Republic, 2014: personnel of the force before it were taken over in accordance with the screening policy (S/RES/2149 (2014), para. 22)."],
            },
            Parts =
            [
                RequirementPart.Of("screening of personnel for conduct and human rights", static mission => mission.Conduct.Screening),
                new(
                    "the contributor's certificate of a clean human rights record for every unit",
                    static mission => !mission.Force.Units.Any(static unit => !unit.HumanRightsCertified),
                    FirstUncertified),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
        new()
        {
            About = new("CND-04", "Limit contact with indicted persons to what is essential")
            {
                Area = Area.Conduct,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,

                // The guidance is of 2013; nothing earlier is judged by it.
                Since = new(2013, 12, 31),
                Sources = [Sources.ContactsWithIndictees.Whole],
                Remedy = "Issue a note on which contacts the mandate cannot do without, who decides on them, and how the court is told.",
                Precedents = ["Central African Republic, 2014: the Council noted the relevance of the guidance on contacts (S/RES/2149 (2014), para. 38)."],
            },
            Where = static (mission, _) => mission.Conflict.Parties.Any(static party => party.Indicted),
            Otherwise = "no party's leaders are indicted by an international court",
            Parts = [RequirementPart.Of("a limit on contact with indicted persons", static mission => mission.Conduct.EssentialContactPolicy)],
        },
        new()
        {
            About = new("CND-05", "Require equivalent standards of the forces it works with")
            {
                Area = Area.Conduct,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2016, 3, 11),
                Sources = [Sources.Resolution2272.At("paras. 7 and 8"), Sources.Resolution2719.Whole, Sources.FutureOfPeacekeeping.At("§7, Conduct and Accountability")],
                Remedy = "Agree in writing with every partner that sends personnel on compliance with humanitarian and human rights law, on sexual exploitation and abuse, and on who investigates.",
                Precedents = ["In 2016 forces authorized by the Council and led by others were urged to prevent abuse, and their States to investigate and to send units home (S/RES/2272 (2016), paras. 7 and 8)."],
            },
            Where = static (mission, _) => !mission.Modality.ParallelForces.IsEmpty | mission.Modality.Kind.IsAny(ModalityKind.Parallel, ModalityKind.Joint, ModalityKind.Hybrid),
            Otherwise = "the mission works beside no other force",
            Parts = [RequirementPart.Of("equivalent standards of conduct for partners", static mission => mission.Conduct.PartnersStandards)],
        },
        new()
        {
            About = new("CND-06", "Settle the claims of people the mission has harmed")
            {
                Area = Area.Conduct,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,

                // Adopted in the fifty-second session of the Assembly; nothing earlier is judged by it.
                Since = new(1998, 12, 31),
                Sources = [Sources.ThirdPartyLiability.Whole, Sources.ModelStatusOfForces.Whole],
                Remedy = "Set up a claims review board, and tell people how a claim is made.",
                Precedents = ["The Assembly has settled which claims by third parties a mission must be ready to pay, and within what limits (A/RES/52/247)."],
            },
            Parts = [RequirementPart.Of("a procedure for claims by third parties", static mission => mission.Conduct.ClaimsProcedure)],
        },
    ];

    private static Place FirstUncertified(MissionFacts mission)
    {
        foreach (var unit in mission.Force.Units)
        {
            if ((!unit.HumanRightsCertified).IsTrue)
                return unit.HumanRightsCertified;
        }

        return mission.Force.Units;
    }
}
