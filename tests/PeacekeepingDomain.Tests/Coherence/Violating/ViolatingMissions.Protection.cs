using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfProtection =>
    [
        new("POC-02", "protection promised in self-defence", SelfDefence),
        new("POC-02", "protection promised by the unarmed", Sound.ButMilitary(military => military with { Armed = false })),
        new("POC-02", "protection promised out of reach and without limit", PromiseOutOfReach),
        new("POC-03", "the violence of the government left out", GovernmentLeftOut),
        new("POC-03", "the violence of those who resist left out", Sound.WithTask("protect", task => task with { PerpetratorsExcluded = ["bandits"] })),
        new("POC-05", "a safe area without agreement and short of strength", WeakSafeArea(3000)),
        new("POC-05", "a safe area without agreement and with a fifth of the strength", WeakSafeArea(1000)),
        new("POC-07", "people returned against their will", Returning(Returns.Forced)),
        new("POC-07", "people returned who do not know what awaits them", Returning(Returns.Uninformed)),
    ];

    public static MissionProposal PromiseOutOfReach => Sound.WithTask("protect", task => task with { WithinReach = false, QualifiedByMeans = false });

    public static MissionProposal GovernmentLeftOut => Sound.WithTask("protect", task => task with { PerpetratorsExcluded = ["government"] });

    public static MissionProposal WeakSafeArea(int strength) => Sound
        .ButMilitary(military => military with { Authorized = strength })
        .WithTask("protect", task => task with { Traits = [TaskTrait.SafeArea] });

    public static MissionProposal Returning(Returns? returns) =>
        Sound.WithTask("monitor", task => task with { Task = TaskCategory.AssistanceToRefugeesAndDisplacedPersons, Engagement = Engagement.Assist, Description = "help people to return" }) with
        {
            Protection = Sound.Protection! with { Returns = returns },
        };
}
