using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.UseOfForce;

/// <summary>
/// UOF-05. Force is a last resort and the least that serves. Rules of engagement that are approved, and that leave
/// indiscriminate or disproportionate force open, contradict that; the more so where they do not grade the response.
/// Grading may be skipped where a threat leaves no time, so rules that do not grade are in order where they define hostile
/// act and hostile intent. No shot of warning is asked for.
/// </summary>
public sealed class BoundedForce : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("UOF-05", "Require graduated, minimum and proportionate force as a last resort")
    {
        Area = Area.UseOfForce,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = DoctrineDates.Capstone,
        Sources =
        [
            Sources.Principles.At("non-use of force except in self-defence and defence of the mandate"),
            Sources.Capstone.At("ch. 3"),
            Sources.UseOfForceGuidelines.At("D.2 to D.4"),
        ],
        Remedy = "Write the limits into the rules of engagement: presence and dialogue first, deadly force last, the least that serves, none that does not distinguish; define hostile act and hostile intent.",
        Precedents =
        [
            "Democratic Republic of the Congo, 2013: offensive operations were to take account of the need to protect civilians before, during and after, and to keep to humanitarian law (S/RES/2098 (2013), para. 12 (b)).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var legal = mission.Legal;
        if (!ruling.AppliesIf(
            mission.Force.Military.Armed & legal.RulesOfEngagement == DocumentState.Approved,
            otherwise: "no armed military personnel act under approved rules of engagement"))
        {
            return;
        }

        var unbounded = !legal.Forbids.Contains(ForceLimit.IndiscriminateForce) | !legal.Forbids.Contains(ForceLimit.DisproportionateForce);
        var graded = legal.GradedResponse;
        ruling.BreachIf(
            unbounded,
            at: legal.Forbids,
            $"The approved rules of engagement do not forbid both indiscriminate and disproportionate force, and {graded:they grade the response|they do not grade the response either|whether they grade the response is not stated}. What they forbid is: {legal.Forbids}.",
            mustIf: !graded);
        ruling.BreachIf(
            !unbounded & !graded & !legal.HostileActAndIntentDefined,
            at: graded,
            $"The approved rules of engagement neither grade the response nor say what a hostile act and hostile intent are.");
    }
}
