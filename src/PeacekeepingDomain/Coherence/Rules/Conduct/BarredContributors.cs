using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Conduct;

/// <summary>
/// CND-03. A unit that is barred cannot be part of the force: because the forces it comes from are listed for grave
/// violations, or because its State has not acted on allegations of sexual exploitation and abuse.
/// </summary>
public sealed class BarredContributors : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CND-03", "Exclude contributors that are barred or fail to hold their own to account")
    {
        Area = Area.Conduct,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.ForceGeneration,
        Since = new(2016, 3, 11),
        Sources = [Sources.Resolution2272.At("paras. 1 and 2"), Sources.FutureOfPeacekeeping.At("§7, Conduct and Accountability")],
        Remedy = "Replace the unit by one of another contributor, and agree with its State on the investigation and the remedies that would let it serve again.",
        Precedents = ["Central African Republic, 2016: the Council named its concern over allegations there when it endorsed that units be sent home and contributors replaced (S/RES/2272 (2016), paras. 1, 2 and 6)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        foreach (var unit in mission.Force.Units)
        {
            ruling.BreachIf(
                unit.Barred,
                at: unit.Barred,
                $"{unit} is to serve in the mission, and is barred for its conduct or its listing.");
        }
    }
}
