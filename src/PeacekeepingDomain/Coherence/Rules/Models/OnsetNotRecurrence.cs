using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Models;

/// <summary>
/// M01-2. To keep a war that has ended from coming back is the work of wider missions, which help to carry the agreement
/// out. A preventive deployment alone has no means for that. The rule informs: where an agreement between the Government
/// and an armed group is being carried out, and prevention is all that is proposed.
/// </summary>
public sealed class OnsetNotRecurrence : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("M01-2", "Leave it to a wider mission to keep a war from coming back")
    {
        Area = Area.Models,
        Strength = Strength.May,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.Charter,
        Sources = [Sources.FutureOfPeacekeeping.At("§5.2, model 1"), Sources.FutureOfPeacekeeping.At("note 43")],
        Remedy = "Add support of the peace agreement, or monitoring of how it is carried out, or say what new danger the deployment is to prevent.",
        Precedents = ["The former Yugoslav Republic of Macedonia, 1995: the deployment is the study's example of keeping a conflict from starting (The Future of Peacekeeping, note 43)."],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(mission.Models.IsOnly(MissionModel.PreventiveDeployment), otherwise: "the mission is not a preventive deployment alone"))
            return;

        var status = mission.PoliticalProcess.Status;
        var carriedOut = status == ProcessStatus.Implementing;
        if (carriedOut.IsRuledOut)
            return;
        var signatories = ruling.AnyOf();
        foreach (var party in mission.Conflict.Parties)
            signatories.Add(party.Main & party.Signatory & party.Kind.IsAny(PartyKind.ArmedGroup, PartyKind.Militia), party);
        ruling.BreachIf(
            carriedOut & signatories,
            at: mission.Models,
            $"An agreement that {signatories} signed is being carried out, and the only model proposed is the one that keeps a war from starting.");
    }
}
