using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M29-1. Violence in a city is crime, disorder and fighting at once, and soldiers alone answer only the last.
/// Where there is violence in the city and the mission neither has police nor helps the local force, nobody does
/// the policing.
/// </summary>
public sealed class PoliceInTheCity : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M29-1", "Bring police into the security of a city")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(2024, 10, 31),
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 29"), Sources.PoliceProtectionPage.Whole],
        Remedy = "Add formed and individual police, or assist the local police under the human rights due diligence policy, and keep soldiers for what police cannot face.",
        Precedents = ["Haiti, 2006: the mission was to work with the national police against crime and violence, in urban areas above all (S/RES/1702 (2006), para. 9)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.CitySecurity), otherwise: "city security is not among the mission's models"))
            return;

        var helpsPolice = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
            helpsPolice |= task.Task == TaskCategory.PoliceReform;
        var soldiers = mission.Force.Military.Authorized;
        ruling.BreachIf(
            mission.Conflict.Threats.Contains(Threat.UrbanViolence)
                & soldiers > 0
                & mission.Force.Police.Authorized <= 0
                & !helpsPolice
                & mission.SupportToOthers.IsEmpty,
            at: mission.Force.Police.Authorized,
            $"The mission is to secure a city where there is violence, with {soldiers} soldiers and no police, and it helps no local force.");
    }
}
