using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Politics;

/// <summary>
/// POL-05. Where there is neither a ceasefire nor a process there is no peace to keep. Missions have done good all the
/// same, by protecting and containing; they need to say what they can do, and that it is not to bring peace. A large
/// force that promises its tasks without that limit is a concern. It is never more: research finds that peacekeepers
/// save lives in ongoing wars.
/// </summary>
public sealed class NoPeaceToKeep : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("POL-05", "Say what the mission can do where there is no peace to keep")
    {
        Area = Area.Politics,
        Strength = Strength.Should,
        Presences = PresenceSets.Peacekeeping,
        DueFrom = Stage.Mandated,
        Since = DoctrineDates.Capstone,
        Sources =
        [
            Sources.Capstone.At("ch. 4"),
            Sources.FutureOfPeacekeeping.At("§2.2"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
        ],
        Remedy = "Limit the aims to what can be protected and contained, say so to the people and to the Council, accept the risk openly and set a date for review.",
        Precedents =
        [
            "South Sudan, 2014: with the cessation of hostilities repeatedly broken, the mandate was narrowed to protection, human rights, aid and support to that cessation (S/RES/2155 (2014), para. 4).",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        if (!ruling.AppliesIf(!Observation.IsAllOf(mission), otherwise: "preventive deployment and observation are judged by their own conditions"))
            return;
        var strength = mission.Force.Military.Authorized + mission.Force.Police.Authorized;
        if (!ruling.AppliesIf(strength >= ruling.Figure(Figures.LargeForce), otherwise: "the force is small"))
            return;

        var ceasefire = mission.Conflict.Ceasefire;
        var status = mission.PoliticalProcess.Status;
        var noPeace = ceasefire.IsAny(CeasefireState.None, CeasefireState.Collapsing) & status.IsAny(ProcessStatus.None, ProcessStatus.Stalled);
        if (noPeace.IsRuledOut)
            return;
        var unlimited = ruling.AnyOf();
        foreach (var task in mission.Mandate.Tasks)
            unlimited.Add(task.Priority == Priority.Core & !task.QualifiedByMeans, task);
        ruling.BreachIf(
            noPeace & unlimited & !mission.Tangible.ExpectationsStated,
            at: ceasefire,
            $"There is no peace to keep (state of the ceasefire: {ceasefire}; of the process: {status}), nobody says what {strength} uniformed personnel cannot do, and this is promised without limit: {unlimited}.");
    }
}
