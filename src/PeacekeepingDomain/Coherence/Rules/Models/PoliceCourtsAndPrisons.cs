using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M14-1. The rule of law is a chain. Police who arrest where no court tries and no prison holds make matters worse. A
/// mandate that builds up the police and names neither justice nor prisons is a concern, unless somebody else helps
/// those: a partner, an agency that leads on it, or the Country Team.
/// </summary>
public sealed class PoliceCourtsAndPrisons : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M14-1", "Help police, courts and prisons together")
    {
        Area = Area.Models,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = new(2000, 8, 21),
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 14"), Sources.Brahimi.Whole],
        Remedy = "Add tasks for the courts and the prisons, or name the partner who helps them; where police help alone is wanted, propose police assistance (model 15).",
        Precedents = ["Haiti, 2017: the mission was to help the police, the justice sector and the prisons together (S/RES/2350 (2017), paras. 6 and 10)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.Contains(MissionModel.RuleOfLawSupport), otherwise: "rule of law support is not among the mission's models"))
            return;

        var builds = ruling.AnyOf();
        var justiceOrPrisons = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
        {
            builds.Add(task.Task == TaskCategory.PoliceReform, task);
            justiceOrPrisons |= task.Task.IsAny(
                TaskCategory.JudicialReform,
                TaskCategory.LegalReform,
                TaskCategory.PenalSystemReform,
                TaskCategory.TransitionalJustice,
                TaskCategory.SupportToInternationalCriminalJustice);
        }

        if (!ruling.AppliesIf(builds, otherwise: "the mandate does not build up the police"))
            return;
        var modality = mission.Modality;
        ruling.BreachIf(
            !justiceOrPrisons & modality.PartnerOrganizations.IsEmpty & modality.LeadAgencies.IsEmpty & modality.CountryTeam.Pillars.IsEmpty,
            at: mission.Mandate.Tasks,
            $"The police are to be built up ({builds}), and nobody, in the mission or beside it, is to help the courts and the prisons.");
    }
}
