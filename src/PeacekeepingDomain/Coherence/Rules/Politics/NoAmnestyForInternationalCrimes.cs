using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Politics;

/// <summary>
/// POL-06. The United Nations does not endorse an amnesty for genocide, war crimes or crimes against humanity. A mission
/// that supports an agreement which grants one, without a reservation of the United Nations, endorses it. With the
/// reservation the agreement can be supported.
/// </summary>
public sealed class NoAmnestyForInternationalCrimes : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("POL-06", "Do not endorse an amnesty for international crimes")
    {
        Area = Area.Politics,
        Strength = Strength.Must,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        // The report is of 2004; nothing earlier is judged by it.
        Since = new(2004, 12, 31),
        Sources =
        [
            Sources.RuleOfLaw.Whole,
            Sources.Resolution1325.At("para. 11"),
            Sources.FutureOfPeacekeeping.At("§5.2, model 16"),
        ],
        Remedy = "Enter a reservation, have these crimes taken out of the amnesty, or open a way to hold those responsible to account.",
        Precedents =
        [
            "Sierra Leone, 2000: the Council held that the amnesty of the peace agreement does not cover violations after its signing (S/RES/1289 (2000), preamble).",
            "Democratic Republic of the Congo, 2014: the Council welcomed an amnesty law that leaves these crimes out (S/RES/2147 (2014), preamble).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        var process = mission.PoliticalProcess;
        var supports = process.Status.AtLeast(ProcessStatus.Agreement)
            | mission.Models.ContainsAny(MissionModel.SupportOfPeaceAgreements, MissionModel.TransitionAssistance);
        if (!ruling.AppliesIf(supports, otherwise: "the mission supports no agreement"))
            return;

        ruling.BreachIf(
            process.AmnestyForInternationalCrimes & !process.UnReservation,
            at: process.AmnestyForInternationalCrimes,
            $"The mission is to support an agreement that grants amnesty for international crimes ({process.Agreement}), and the United Nations has entered no reservation.");
    }
}
