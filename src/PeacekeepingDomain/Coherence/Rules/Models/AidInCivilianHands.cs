using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M19-1. Relief is humane, neutral and impartial, and civilian agencies deliver it; peacekeepers make it safe to
/// deliver. Soldiers who hand out aid that a party resists make the aid part of the conflict. Guarding, escorting
/// and transport stay open to them.
/// </summary>
public sealed class AidInCivilianHands : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M19-1", "Leave aid that a party resists in civilian hands")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(1991, 12, 19),
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 19"), Sources.FutureOfPeacekeeping.At("§5.2, model 22"), Sources.HumanitarianPrinciples.Whole, Sources.MilitaryAndCivilDefenceAssets.Whole],
        Remedy = "Leave the delivery to humanitarian agencies, and give the soldiers the security and the logistics behind it.",
        Precedents = ["Chad and the Central African Republic, 2009: the mission was to protect refugees and displaced persons and make the delivery of aid safer (S/RES/1861 (2009), para. 7 (a))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(
            mission.Models.ContainsAny(MissionModel.EmergencyHumanitarianResponse, MissionModel.HumanitarianAccompaniment),
            otherwise: "neither emergency relief nor the protection of relief workers is among the mission's models"))
        {
            return;
        }

        foreach (var task in mission.Mandate.Tasks)
        {
            var delivers = task.Traits.Contains(TaskTrait.HumanitarianDelivery);
            if (delivers.IsRuledOut)
                continue;
            ruling.BreachIf(
                delivers & task.Component == ComponentKind.Military & task.DelegatedTo.IsEmpty & !task.OpposedBy.IsEmpty,
                at: task,
                $"{task}: soldiers are to deliver this aid themselves, and {task.OpposedBy} are likely to resist it.");
        }
    }
}
