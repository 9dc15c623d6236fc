using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.UseOfForce;

/// <summary>
/// UOF-07. Formed police keep public order, protect and support police operations. They are not for places where firearms
/// are used for long or military weapons at all: there soldiers stand in front, and the handover between both is agreed.
/// A mission of police alone is in order where the violence is of the kind that police meet.
/// </summary>
public sealed class PoliceNotInfantry : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("UOF-07", "Employ formed police as police, not as infantry")
    {
        Area = Area.UseOfForce,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        // Only the year of the guidelines is known; nothing earlier is judged by them.
        Since = new(2017, 12, 31),
        Sources = [Sources.PoliceProtectionGuidelines.Whole, Sources.FormedPolicePolicy.Whole, Sources.PoliceProtectionPage.Whole],
        Remedy = "Put infantry beside the police, with an agreed handover between them, or keep the police to places where no military weapons are used.",
        Precedents = ["Haiti, 2017: a mission of police, up to seven formed units among them, had the tasks of police: to develop the national police, and to protect as needed (S/RES/2350 (2017), paras. 5, 6 and 13)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var threats = mission.Conflict.Threats;
        if (!ruling.AppliesIf(threats.ContainsAny(Threat.SustainedFirefights, Threat.IndirectFire), otherwise: "no sustained fighting with military weapons is expected"))
            return;

        var formed = Tri.False;
        foreach (var unit in mission.Force.Units)
            formed |= unit.Type == UnitType.FormedPoliceUnit;
        var alone = formed & (mission.Force.Military.Authorized <= 0 | !mission.Force.Military.Armed);
        ruling.BreachIf(
            alone,
            at: mission.Force.Units,
            $"Formed police are to work where the threats are {threats}, and no armed soldiers stand beside them.");
        foreach (var task in mission.Mandate.Tasks)
        {
            var police = task.Component == ComponentKind.Police;
            if (police.IsRuledOut)
                continue;
            ruling.BreachIf(
                police & task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce) & !task.OpposedBy.IsEmpty & !alone,
                at: task.Component,
                $"{task}: police are to secure this against {task.OpposedBy}, where the threats are {threats}.");
        }
    }
}
