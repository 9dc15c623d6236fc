using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfUseOfForce =>
    [
        new("UOF-01", "a task to be secured in self-defence", SelfDefence),
        new("UOF-01", "a task to be secured by the unarmed", Sound.ButMilitary(military => military with { Armed = false })),
        new("UOF-02", "a task imposed without consent", Imposed),
    ];

    public static MissionProposal SelfDefence => Sound.ButAuthorization(decision => decision with { ForceAuthority = ForceAuthority.SelfDefence });

    public static MissionProposal Imposed => ConsentRefused.WithTask("protect", task => task with { Engagement = Engagement.Enforce });
}
