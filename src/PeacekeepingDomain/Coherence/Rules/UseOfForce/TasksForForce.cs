using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.UseOfForce;

/// <summary>
/// UOF-03. Where the Council authorizes all necessary means it says for which tasks, and on what basis in the Charter. A
/// task that is to be secured against somebody and that the authority leaves out is held in self-defence alone. The name
/// of Chapter VII is not needed in law; a decision that neither names it nor determines a threat to the peace leaves
/// contingents and courts to guess.
/// </summary>
public sealed class TasksForForce : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("UOF-03", "Tie all necessary means to listed tasks and record their basis in the Charter")
    {
        Area = Area.UseOfForce,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(1999, 10, 22),
        Sources =
        [
            Sources.Resolution1270.At("para. 14"),
            Sources.ChapterSevenMyths.Whole,
            Sources.Charter.At("Art. 24, 25 and 42"),
        ],
        Remedy = "Name in the decision every task for which force may be used, with its area and the limits of capability, and name Chapter VII or determine the threat.",
        Precedents =
        [
            "Sierra Leone, 1999: Chapter VII was named for the freedom of movement of personnel and for the protection of civilians, within capabilities and areas of deployment (S/RES/1270 (1999), para. 14).",
            "Lebanon, 2006: all necessary action was authorized without the name of Chapter VII, after a threat to the peace had been determined (S/RES/1701 (2006), preamble and para. 12).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var decision = mission.Authorization;
        var authority = decision.ForceAuthority;
        if (!ruling.AppliesIf(
            authority.IsAny(ForceAuthority.AllNecessaryMeans, ForceAuthority.EnforcementMeasures),
            otherwise: "the decision does not authorize all necessary means"))
        {
            return;
        }

        var leftOut = ruling.AnyOf();
        foreach (var task in mission.Mandate.Tasks)
        {
            var resisted = task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.OpposedBy.IsEmpty;
            if (resisted.IsRuledOut)
                continue;
            leftOut.Add(resisted & !decision.ForceTasks.Contains(task.Id), task);
        }

        ruling.BreachIf(
            leftOut,
            at: decision.ForceTasks,
            $"The authority to use force is {authority}, and the decision does not tie it to what is to be secured against resistance: {leftOut}.");
        ruling.BreachIf(
            decision.Organ == Organ.SecurityCouncil & !decision.Chapters.Contains(CharterChapter.Seven) & !decision.ThreatDetermination,
            at: decision.Chapters,
            $"The authority to use force is {authority}, and the decision neither names Chapter VII nor determines a threat to the peace.");
    }
}
