using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M27-2. Cyber work does not stop at a border by itself. A task that crosses one, in a mission with a single host
/// State and without a decision under Chapter VII, reaches into a State that has agreed to nothing.
/// </summary>
public sealed class SystemsOfOtherStates : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M27-2", "Reach into the systems of another State only with its consent or under Chapter VII")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 27"), Sources.Charter.At("Art. 2(4) and 2(7)"), Sources.PactForTheFuture.At("Action 29")],
        Remedy = "Bring the other State in as a host with its consent, obtain a decision under Chapter VII, or keep the work to the host State's own systems.",
        Precedents = ["None is known: the study describes operations in cyberspace as something peacekeeping could do (The Future of Peacekeeping, §5.2, model 27)."],
        Supersedes = ["AUT-06", "CON-03"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.Cybersecurity), otherwise: "cybersecurity is not among the mission's models"))
            return;

        var abroadUnasked = mission.Setting.HostStates.Count <= 1 & !mission.Authorization.Chapters.Contains(CharterChapter.Seven);
        if (abroadUnasked.IsRuledOut)
            return;
        foreach (var task in mission.Mandate.Tasks)
        {
            var crosses = task.Traits.Contains(TaskTrait.CrossBorder);
            if (crosses.IsRuledOut)
                continue;
            ruling.BreachIf(
                abroadUnasked & crosses & ModelFacts.Carries(mission, task, MissionModel.Cybersecurity),
                at: task,
                $"{task}: this cyber work reaches across a border, no second State has consented to the mission, and the decision does not rest on Chapter VII.");
        }
    }
}
