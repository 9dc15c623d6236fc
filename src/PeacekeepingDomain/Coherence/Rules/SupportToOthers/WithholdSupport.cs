using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.SupportToOthers;

/// <summary>
/// HRD-02. The United Nations does not support a security force where there are substantial grounds to expect that it will
/// commit grave violations. A high risk that measures bring down may be carried; a high risk that nothing brings down ends
/// the support. Where no support is given the rule is silent.
/// </summary>
public sealed class WithholdSupport : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("HRD-02", "Withhold support where grave violations are to be expected")
    {
        Area = Area.SupportToOthers,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.Mandated,
        // Endorsed in the course of 2011; nothing earlier is judged by it.
        Since = new(2011, 12, 31),
        Sources = [Sources.DueDiligence.Whole, Sources.Resolution2098.At("para. 12 (b)"), Sources.Resolution2717.At("para. 33")],
        Remedy = "Exclude the unit or the commander, put conditions that bring the risk down, or suspend the support until the authorities act.",
        Precedents = ["Democratic Republic of the Congo, 2023: support to national forces was to be suspended where it did not comply strictly with the policy (S/RES/2717 (2023), para. 33)."],
        Supersedes = ["HRD-05"],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        foreach (var support in mission.SupportToOthers)
        {
            var high = support.Risk == RiskLevel.High;
            if (high.IsRuledOut)
                continue;
            ruling.BreachIf(
                high & !support.Mitigation & !support.Kinds.IsEmpty,
                at: support.Mitigation,
                $"{support} is to be supported ({support.Kinds}), although the assessment found a high risk of grave violations and nothing reduces it.");
        }
    }
}
