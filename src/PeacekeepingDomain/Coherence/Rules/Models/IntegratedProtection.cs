using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M03-1. The model of protection rests on all its tiers, physical protection among them, and on soldiers, police and
/// civilians who act as one. A task to secure people without anybody in uniform contradicts it. Soldiers alone are a
/// concern: dialogue and a protective environment have nobody to carry them.
/// </summary>
public sealed class IntegratedProtection : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M03-1", "Build protection from soldiers, police and civilians together")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.Peacekeeping,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 3"), Sources.ProtectionPolicy.At("para. 3")],
        Remedy = "Authorize uniformed units for the task and civilians for dialogue and human rights, or give protection without force its own name and promise.",
        Precedents = ["Central African Republic, 2014: 10,000 soldiers, 1,800 police and a civilian component were to protect civilians, among other tasks (S/RES/2149 (2014))."],
        Supersedes = ["MAN-05"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.ProtectionOfCivilians), otherwise: "the protection of civilians is not among the mission's models"))
            return;

        var noSoldiers = mission.Force.Military.Authorized <= 0;
        var noPolice = mission.Force.Police.Authorized <= 0;
        var nobodyInUniform = noSoldiers & noPolice;
        if (!nobodyInUniform.IsRuledOut)
        {
            foreach (var task in mission.Mandate.Tasks)
            {
                ruling.BreachIf(
                    nobodyInUniform & task.Engagement == Engagement.Secure,
                    at: task,
                    $"{task}: this is to be secured, and neither soldiers nor police are authorized for it.");
            }
        }

        ruling.BreachIf(
            !noSoldiers & noPolice & mission.Force.Civilian.Authorized <= 0,
            at: mission.Force.Civilian.Authorized,
            $"Civilians are to be protected by soldiers alone; there are neither police nor civilians in the mission.",
            strength: Strength.Should);
    }
}
