using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Requirements;

/// <summary>What must be in place before force can be used.</summary>
public static class UseOfForceRequirements
{
    /// <summary>The table.</summary>
    public static ValueList<Requirement> Table { get; } =
    [
        new()
        {
            About = new("UOF-04", "Approve rules of engagement and directives on the use of force before deployment")
            {
                Area = Area.UseOfForce,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = DoctrineDates.Capstone,
                Sources = [Sources.UseOfForceGuidelines.Whole, Sources.FormedPolicePolicy.Whole, Sources.Capstone.At("ch. 3"), Sources.Carlsson.At("conclusion III.4")],
                Remedy = "Have headquarters clear rules of engagement for the military and a directive for the police, for this mission, before the first armed unit moves.",
                Precedents = ["Rwanda, 1993: the rules of engagement were drafted and never formally approved (S/1999/1257)."],
            },
            Where = static (mission, _) => mission.Force.Military.Armed | mission.Force.Police.Armed,
            Otherwise = "nobody in the mission is armed",
            Parts =
            [
                new(
                    "approved rules of engagement for armed military personnel",
                    static mission => !mission.Force.Military.Armed | mission.Legal.RulesOfEngagement == DocumentState.Approved,
                    static mission => mission.Legal.RulesOfEngagement),
                new(
                    "an approved directive on the use of force for armed police",
                    static mission => !mission.Force.Police.Armed | mission.Legal.DirectiveOnUseOfForce == DocumentState.Approved,
                    static mission => mission.Legal.DirectiveOnUseOfForce),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
        new()
        {
            About = new("UOF-08", "Plan for humanitarian law where the force may have to fight")
            {
                Area = Area.UseOfForce,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                // Only the year of the bulletin is known; nothing earlier is judged by it.
                Since = new(1999, 12, 31),
                Sources = [Sources.HumanitarianLawBulletin.At("sections 1.1 and 1.2"), Sources.SafetyConvention.At("Art. 2(2)"), Sources.Resolution2098.At("para. 12 (b)")],
                Remedy = "Settle with legal advisers what law applies to the force and when, train the units in it, track harm to civilians, and keep the civilian components apart.",
                Precedents = ["Democratic Republic of the Congo, 2013: the offensive operations of the Intervention Brigade were to keep strictly to humanitarian law (S/RES/2098 (2013), para. 12 (b))."],
            },
            Where = static (mission, _) =>
                mission.Authorization.ForceAuthority == ForceAuthority.EnforcementMeasures
                | mission.Mandate.Tasks.Any(static task => task.Engagement == Engagement.Enforce | task.Traits.Contains(TaskTrait.Offensive))
                | mission.SupportToOthers.Any(static support => support.Kinds.ContainsAny(SupportKind.JointOperations, SupportKind.FireSupport)),
            Otherwise = "no task is offensive or to be imposed, and no fighting is done with others",
            Parts =
            [
                RequirementPart.Of("a plan for the case that humanitarian law applies to the force", static mission => mission.Legal.HumanitarianLawPlan),
            ],
        },
        new()
        {
            About = new("UOF-09", "Place the decision to use force within the mission and weigh its effects")
            {
                Area = Area.UseOfForce,
                Strength = Strength.Should,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                Since = DoctrineDates.Capstone,
                Sources = [Sources.Principles.At("non-use of force except in self-defence and defence of the mandate"), Sources.Capstone.At("ch. 3")],
                Remedy = "Name in the rules of engagement who in the mission decides on force, and have six factors weighed, the effect on consent first.",
                Precedents = ["Bosnia and Herzegovina, 1993: air power around the safe areas was for Member States to use, in coordination with the Secretary-General and the mission (S/RES/836 (1993), para. 10)."],
            },
            Where = static (mission, _) => mission.Force.Military.Armed | mission.Force.Police.Armed,
            Otherwise = "nobody in the mission is armed",
            Parts =
            [
                new(
                    "a decision on the use of force taken within the mission",
                    static mission => mission.Authorization.DecidedBy.IsAny(ForceDecider.HeadOfMission, ForceDecider.ForceCommander, ForceDecider.UnitCommander),
                    static mission => mission.Authorization.DecidedBy),
                new(
                    "the effect on national and local consent among what is weighed",
                    static mission => mission.Authorization.Weighs.Contains(ForceFactor.EffectOnConsent),
                    static mission => mission.Authorization.Weighs),
                new(
                    "what the mission can do, how it is seen, what it does to people, the protection of the force and the safety of personnel among what is weighed",
                    static mission => WeighsTheOthers(mission.Authorization.Weighs),
                    static mission => mission.Authorization.Weighs),
            ],
        },
        new()
        {
            About = new("UOF-10", "Have a procedure for detention before anybody is detained")
            {
                Area = Area.UseOfForce,
                Strength = Strength.Must,
                Presences = PresenceSets.UnLed,
                DueFrom = Stage.ForceGeneration,
                // Only the year of the procedures is known; nothing earlier is judged by them.
                Since = new(2010, 12, 31),
                Sources = [Sources.Detention.Whole, Sources.FutureOfPeacekeeping.At("§5.2, model 16")],
                Remedy = "Issue a procedure with focal points and time limits, and agree with the host State on the treatment, the trial and the visits of those who are handed over.",
                Precedents = ["Haiti, 2025: arrest and detention were allowed with care for children and for survivors, and in cooperation with the judiciary (S/RES/2793 (2025), para. 5)."],
            },
            Where = static (mission, _) => mission.Authorization.ExecutivePowers.ContainsAny(ExecutivePower.Arrest, ExecutivePower.Detention),
            Otherwise = "the decision gives the mission no power to arrest or detain",
            Parts =
            [
                RequirementPart.Of("a procedure for detention", static mission => mission.Legal.DetentionProcedure),
                RequirementPart.Of("safeguards when detainees are handed over", static mission => mission.Legal.TransferSafeguards),
            ],
            MustFrom = Stage.ReadyToDeploy,
        },
    ];

    private static Tri WeighsTheOthers(Words<ForceFactor> weighed) =>
        weighed.Contains(ForceFactor.MissionCapability)
        & weighed.Contains(ForceFactor.PublicPerceptions)
        & weighed.Contains(ForceFactor.HumanitarianImpact)
        & weighed.Contains(ForceFactor.ForceProtection)
        & weighed.Contains(ForceFactor.SafetyOfPersonnel);
}
