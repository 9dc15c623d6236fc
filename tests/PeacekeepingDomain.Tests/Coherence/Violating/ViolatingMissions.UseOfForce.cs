using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfUseOfForce =>
    [
        new("UOF-01", "a task to be secured in self-defence", SelfDefence),
        new("UOF-01", "a task to be secured by the unarmed", Sound.ButMilitary(military => military with { Armed = false })),
        new("UOF-02", "a task imposed without consent", Imposed),
        new("UOF-03", "all necessary means tied to no task", Sound.ButAuthorization(decision => decision with { ForceTasks = [] })),
        new("UOF-03", "all necessary means without a basis in the Charter", Sound.ButAuthorization(decision => decision with { Chapters = [], ThreatDetermination = false })),
        new("UOF-05", "rules of engagement without limits", ButLegal(legal => legal with { Forbids = [ForceLimit.Reprisals] })),
        new("UOF-05", "rules of engagement without limits and steps", ButLegal(legal => legal with { Forbids = [], GradedResponse = false })),
        new("UOF-05", "rules of engagement without steps and definitions", ButLegal(legal => legal with { GradedResponse = false, HostileActAndIntentDefined = false })),
        new("UOF-06", "public powers that nobody gave", PowersNobodyGave),
        new("UOF-07", "formed police alone among firefights", PoliceAlone),
        new("UOF-07", "police to secure a task among firefights", PoliceInFront),
    ];

    public static MissionProposal SelfDefence => Sound.ButAuthorization(decision => decision with { ForceAuthority = ForceAuthority.SelfDefence });

    public static MissionProposal Imposed => ConsentRefused.WithTask("protect", task => task with { Engagement = Engagement.Enforce });

    public static MissionProposal PowersNobodyGave => Sound.WithTask("protect", task => task with { Traits = [TaskTrait.Executive] });

    public static MissionProposal PoliceInFront => Sound.ButConflict(conflict => conflict with { Threats = [Threat.SustainedFirefights] })
        .WithTask("protect", task => task with { Component = ComponentKind.Police })
        .ButForce(force => force with { Police = new() { Authorized = 500, Armed = true } });

    public static MissionProposal PoliceAlone => PoliceInFront.ButForce(force => force with
    {
        Military = ComponentStrength.None,
        Units = [force.Units![0] with { Type = UnitType.FormedPoliceUnit }],
    });

    private static MissionProposal ButLegal(Func<LegalArrangements, LegalArrangements> change) => Sound with { Legal = change(Sound.Legal!) };
}
