using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Capabilities;

/// <summary>
/// CAP-02. The Council is to be told what it needs to know, and the strength it authorizes is to stand up to what the
/// planners found. A ratio alone says nothing: missions have succeeded with less than they asked for. It says something
/// where a core task is to be secured against somebody who resists it; well short of the assessed strength is then a
/// concern, and less than half contradicts the task.
/// </summary>
public sealed class StrengthForTasks : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CAP-02", "Do not authorize far below the assessed requirement")
    {
        Area = Area.Capabilities,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources =
        [
            Sources.Brahimi.At("p. x"),
            Sources.FutureOfPeacekeeping.At("§5.1"),
            Sources.Srebrenica.Whole,
        ],
        Remedy = "Raise the strength to the assessed requirement, or narrow the promise to what the strength can hold, and record the risk to the Council.",
        Precedents = ["Bosnia and Herzegovina, 1993: a light option of about 7,600 was authorized where about 34,000 had been put as the requirement."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var contested = ruling.AnyOf();
        foreach (var task in mission.Mandate.Tasks)
            contested.Add(task.Priority == Priority.Core & task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.OpposedBy.IsEmpty, task);
        if (!ruling.AppliesIf(contested, otherwise: "no core task is to be secured against somebody who resists it"))
            return;

        var military = mission.Force.Military;
        var assessed = Quantity.Max(military.Required, military.Requested);
        var share = military.Authorized.ShareOf(assessed);
        ruling.BreachIf(
            share < ruling.Figure(Figures.AuthorizedShareConcern),
            at: military.Authorized,
            $"{military.Authorized} military personnel are authorized where {assessed} were assessed as needed or asked for ({share:0%}), and this is to be secured against resistance: {contested}.",
            mustIf: share < ruling.Figure(Figures.AuthorizedShareUntenable));
    }
}
