using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M15-2. Police are helped by police: serving officers who bring what they know. A mission without a police component
/// cannot give this help, unless a partner that is named provides the officers.
/// </summary>
public sealed class PoliceForPoliceHelp : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M15-2", "Staff police assistance with police officers")
    {
        Area = Area.Models,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 15")],
        Remedy = "Authorize a police component, of individual officers, formed units or both, or name the partner whose officers give the help.",
        Precedents = ["Abyei, 2011: 50 police were authorized to help the police service there (S/RES/1990 (2011))."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.PoliceAssistance), otherwise: "police assistance is not among the mission's models"))
            return;

        var police = mission.Force.Police.Authorized;
        ruling.BreachIf(
            police <= 0 & mission.Modality.PartnerOrganizations.IsEmpty,
            at: police,
            $"The mission is to help the police of a State, and no police officers are authorized for it.");
    }
}
