using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Inclusion;

/// <summary>
/// WPS-07. Armed personnel in a school make it a target and keep children out of it. That is a concern wherever it is
/// planned, and contradicts a mission that is itself to protect civilians or children, or that works where grave
/// violations against children are among the threats.
/// </summary>
public sealed class SchoolsForChildren : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("WPS-07", "Keep armed personnel out of schools")
    {
        Area = Area.Inclusion,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ReadyToDeploy,

        // The policy is of 2017; nothing earlier is judged by it.
        Since = new(2017, 12, 31),
        Sources = [Sources.ChildProtectionPolicy.Whole, Sources.Resolution2601.Whole],
        Remedy = "Move to another site, and hand the school back clean and safe.",
        Precedents = ["In 2021 the Council dealt with attacks on schools and with the protection of education in a resolution of its own (S/RES/2601 (2021))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var use = mission.Inclusion.UseOfSchools & (mission.Force.Military.Armed | mission.Force.Police.Armed);
        if (use.IsRuledOut)
            return;
        var protects = mission.Conflict.Threats.Contains(Threat.GraveViolationsAgainstChildren);
        foreach (var task in mission.Mandate.Tasks)
            protects |= task.Task.IsAny(TaskCategory.ProtectionOfChildren, TaskCategory.ProtectionOfCivilians);
        ruling.BreachIf(
            use,
            at: mission.Inclusion.UseOfSchools,
            $"The mission is armed and is to use schools.",
            mustIf: protects);
    }
}
