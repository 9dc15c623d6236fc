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
        var contested = mission.Mandate.Tasks.Any(static task =>
            task.Priority == Priority.Core & task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.OpposedBy.IsEmpty);
        if (!ruling.AppliesIf(contested, otherwise: "no core task is to be secured against somebody who resists it"))
            return;

        var concern = ruling.Figure(Figures.AuthorizedShareConcern);
        var untenable = ruling.Figure(Figures.AuthorizedShareUntenable);
        var military = mission.Force.Military;
        Compare(military.Required, "the planners' assessment");
        Compare(military.Requested, "the Secretary-General's request");

        void Compare(Quantity assessed, string by)
        {
            var share = military.Authorized.ShareOf(assessed);
            ruling.BreachIf(
                share < concern,
                at: military.Authorized,
                $"{military.Authorized} military personnel are authorized where {by} was {assessed} ({share:0%}), and a core task is to be secured against somebody who resists it.",
                mustIf: share < untenable);
        }
    }
}
