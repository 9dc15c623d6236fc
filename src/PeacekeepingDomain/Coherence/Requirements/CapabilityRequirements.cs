using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What should be in place of capabilities and of the force that brings them.</summary>
public static class CapabilityRequirements
{
    private const string NoUniforms = "the mission has no uniformed personnel";

    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("CAP-04", "Obtain firm commitments for a large force")
            {
                Area = Area.Capabilities,
                Strength = Strength.May,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2000, 8, 21),
                Sources = [Sources.Brahimi.Whole, Sources.SpecialCommittee2024.At("para. 32")],
                Remedy = "Call the contributors together before the decision, or authorize in two steps: the mission first, the strength when it is committed.",
                Precedents = ["Bosnia and Herzegovina, 1993: none of the sponsors of the safe areas at first offered troops for them (A/54/549, paras. 103 and 104)."],
            },
            Where = static (mission, ruling) => mission.Force.Military.Authorized + mission.Force.Police.Authorized >= ruling.Figure(Figures.LargeForce),
            Otherwise = "the mission has no large force",
            Parts =
            [
                new(
                    "commitments by contributors for most of the authorized military personnel",
                    static mission => mission.Force.Military.Committed.ShareOf(mission.Force.Military.Authorized) >= mission.Figure(Figures.CommittedShare),
                    static mission => mission.Force.Military.Committed),
                new(
                    "commitments by contributors for most of the authorized police",
                    static mission => mission.Force.Police.Committed.ShareOf(mission.Force.Police.Authorized) >= mission.Figure(Figures.CommittedShare),
                    static mission => mission.Force.Police.Committed),
            ],
        },
        new()
        {
            About = new("CAP-05", "Bring the enablers before the infantry")
            {
                Area = Area.Capabilities,
                Strength = Strength.May,
                Presences = PresenceSets.Peacekeeping,
                DueFrom = Stage.ForceGeneration,
                Since = new(2017, 9, 20),
                Sources = [Sources.Resolution2378.At("para. 11"), Sources.Resolution2436.At("para. 5"), Sources.FutureOfPeacekeeping.At("§6, Support Capabilities"), Sources.Cruz.Whole],
                Remedy = "Draw on the strategic deployment stocks, on letters of assist, on contracts or on another mission, and send the engineers first.",
                Precedents = ["Central African Republic, 2014: enablers could come ahead, from missions that were closing and by contract, so that work could begin on the first day (S/RES/2149 (2014), para. 23)."],
            },
            Where = static (mission, _) => mission.Force.Units.Any(static unit => unit.Type == UnitType.InfantryBattalion),
            Otherwise = "the force has no infantry battalion",
            Parts =
            [
                Enabler("engineers", Capability.Engineering),
                Enabler("aircraft", Capability.Aviation),
                Enabler("medical facilities", Capability.MedicalFacilities),
                Enabler("signals", Capability.Signals),
                Enabler("supply and transport", Capability.Logistics),
                new("enablers that come no later than the infantry", static mission => !EnablerIsLate(mission), static mission => mission.Force.Units),
            ],
        },
        new()
        {
            About = new("CAP-06", "Keep a reserve where the force may be resisted")
            {
                Area = Area.Capabilities,
                Strength = Strength.Should,
                Presences = PresenceSets.Peacekeeping,
                DueFrom = Stage.ForceGeneration,
                Since = new(2022, 3, 31),
                Sources = [Sources.CapabilityRequirements.Whole, Sources.FutureOfPeacekeeping.At("§6, Security and Welfare for Peacekeepers")],
                Remedy = "Form a quick reaction force or a reserve, share one with a neighbouring mission, or agree on one that stands ready outside the country.",
                Precedents =
                [
                    "Mali, 2014: the strength included reserve battalions that could move quickly within the country (S/RES/2164 (2014), para. 11).",
                    "Côte d'Ivoire and Liberia, 2014: one quick reaction force served two missions (S/RES/2162 (2014), para. 32).",
                ],
            },
            Where = static (mission, _) => mission.Force.Military.Armed
                & mission.Mandate.Tasks.Any(static task => task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.OpposedBy.IsEmpty),
            Otherwise = "no armed force is to secure anything against somebody who resists",
            Parts = [RequirementPart.Of("a reserve", static mission => mission.Force.Reserve)],
        },
        new()
        {
            About = new("CAP-07", "Consult contributors before the decision")
            {
                Area = Area.Capabilities,
                Strength = Strength.Should,
                Presences = PresenceSets.Peacekeeping,
                DueFrom = Stage.CouncilOption,
                Since = new(2001, 6, 13),
                Sources = [Sources.Resolution1353.At("annex II"), Sources.FutureOfPeacekeeping.At("§7")],
                Remedy = "Hold the meeting with the countries that contribute, or may contribute, troops and police before the mandate is adopted, renewed or changed.",
                Precedents = ["Darfur, 2013: the Council recalled the importance of close consultations with contributors while it asked for enablers (S/RES/2113 (2013))."],
            },
            Where = static (mission, _) => Uniformed(mission),
            Otherwise = NoUniforms,
            Parts = [RequirementPart.Of("consultation of the contributors", static mission => mission.Authorization.ContributorsConsulted)],
        },
        new()
        {
            About = new("CAP-08", "Take units that were assessed and trained")
            {
                Area = Area.Capabilities,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ReadyToDeploy,
                Since = new(2018, 9, 21),
                Sources =
                [
                    Sources.Resolution2436.At("paras. 3, 9 and 12"),
                    Sources.CapabilityRequirements.Whole,
                    Sources.ContributorTraining.Whole,
                    Sources.FutureOfPeacekeeping.At("box 2"),
                ],
                Remedy = "Visit the unit before it deploys, send a mobile training team, or pair the contributor with a State that trains and equips.",
                Precedents = ["Darfur, 2009: donors were asked to see that battalions were suitably trained and equipped (S/RES/1881 (2009), para. 3)."],
            },
            Where = static (mission, _) => mission.Force.Units.Any(static unit => IsFormed(unit))
                & !(mission.Modality.Kind.IsAny(ModalityKind.Sequenced, ModalityKind.Hybrid) & mission.Modality.Handover.Rehatted),
            Otherwise = "the mission has no formed units, or takes them over and has the transition to bring them to the standards",
            Parts =
            [
                new(
                    "an assessment visit to every formed unit",
                    static mission => !mission.Force.Units.Any(static unit => IsFormed(unit) & !unit.Assessed),
                    static mission => mission.Force.Units),
                new(
                    "the training that is asked for in every formed unit",
                    static mission => !mission.Force.Units.Any(static unit => IsFormed(unit) & !unit.Trained),
                    static mission => mission.Force.Units),
            ],
        },
        new()
        {
            About = new("CAP-10", "Generate the capabilities that the mission's models ask for")
            {
                Area = Area.Capabilities,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = new(2017, 9, 20),
                Sources = [Sources.FutureOfPeacekeeping.At("§5.2"), Sources.Resolution2378.At("para. 11")],
                Remedy = "Ask contributors again, buy it by contract, borrow it from a partner, or leave the model out.",
                Precedents = ["Darfur, 2013: military air assets and other enablers were still being asked for (S/RES/2113 (2013))."],
            },
            Where = static (mission, _) => !mission.Models.IsEmpty,
            Otherwise = "the mission combines no models",
            Parts =
            [
                new(
                    "every capability that defines one of the mission's models",
                    static mission => !DefiningCapabilityIsMissing(mission),
                    static mission => mission.Force.Capabilities),
            ],
        },
    ];

    private static Tri Uniformed(MissionFacts mission) => mission.Force.Military.Authorized > 0 | mission.Force.Police.Authorized > 0;

    private static Tri IsFormed(UnitFacts unit) => !unit.Type.IsAny(
        UnitType.MilitaryObservers, UnitType.StaffOfficers, UnitType.IndividualPolice, UnitType.SpecializedPoliceTeam, UnitType.CorrectionsOfficers, UnitType.CivilianTeam);

    // Only what is stated to be missing is a gap: a list of holdings need not name everything.
    private static RequirementPart Enabler(string what, Capability capability) => new(
        what,
        mission => !mission.Force.Capabilities.Any(holding => holding.Capability == capability & holding.Status == HoldingStatus.Missing),
        static mission => mission.Force.Capabilities);

    private static Tri EnablerIsLate(MissionFacts mission)
    {
        var late = Tri.False;
        foreach (var enabler in mission.Force.Units)
        {
            var enables = enabler.Type.IsAny(UnitType.EngineerUnit, UnitType.AviationUnit, UnitType.MedicalUnit, UnitType.SignalsUnit, UnitType.LogisticsUnit, UnitType.TransportUnit);
            if (enables.IsRuledOut)
                continue;
            foreach (var infantry in mission.Force.Units)
                late |= enables & infantry.Type == UnitType.InfantryBattalion & enabler.DaysToDeploy.ShareOf(infantry.DaysToDeploy) > 1;
        }

        return late;
    }

    private static Tri DefiningCapabilityIsMissing(MissionFacts mission)
    {
        var missing = Tri.False;
        foreach (var holding in mission.Force.Capabilities)
        {
            var notThere = holding.Status == HoldingStatus.Missing;
            if (notThere.IsRuledOut)
                continue;
            foreach (var model in ModelDescriptions.All.AsSpan())
            {
                var defines = Tri.False;
                foreach (var capability in model.DefiningCapabilities.AsSpan())
                    defines |= holding.Capability == capability;
                missing |= notThere & defines & mission.Models.Contains(model.Model);
            }
        }

        return missing;
    }
}
