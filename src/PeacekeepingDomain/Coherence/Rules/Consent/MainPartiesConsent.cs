using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Consent;

/// <summary>
/// CON-02. The Government's consent is not enough: the main parties to the conflict must accept the mission too. A
/// refusal is a concern, since in volatile settings universal consent is unlikely and missions have succeeded without
/// one of the parties. It is a contradiction where it defeats a core task: where the refusing party is likely to resist
/// a task that needs its cooperation, or that the mission may not carry through against it. For parties that are not
/// States consent is a political, not a legal, requirement.
/// </summary>
public sealed class MainPartiesConsent : CoherenceRule
{
    /// <inheritdoc/>
    public override Demand About { get; } = new("CON-02", "Have the main parties' consent, not the Government's alone")
    {
        Area = Area.Consent,
        Strength = Strength.Should,
        Presences = PresenceSets.UnLed,
        DueFrom = Stage.CouncilOption,
        Since = DoctrineDates.FirstPrinciples,
        Sources =
        [
            Sources.Principles.At("consent of the parties"),
            Sources.FutureOfPeacekeeping.At("§2.3"),
            Sources.Capstone.At("ch. 3"),
            Sources.UnefSummaryStudy.Whole,
        ],
        Remedy = "Bring the missing party into the agreement, or give up the tasks that depend on its acceptance and plan for hostile access.",
        Precedents =
        [
            "Bosnia and Herzegovina, 1993: the Bosnian Serb party refused the plan on which the safe areas rested (S/RES/836 (1993)).",
            "Cambodia, 1992: one of four parties turned away; the mandate was adapted and the elections were held.",
        ],
    };

    /// <inheritdoc/>
    public override void Check(MissionFacts mission, Ruling ruling)
    {
        foreach (var party in mission.Conflict.Parties)
        {
            var refuses = party.Main & party.Consents == PartyConsent.No;
            if (refuses.IsRuledOut)
                continue;
            // That the host State's own government does not accept the mission is told once, by its refusal (CON-01).
            ruling.BreachIf(
                refuses & !(party.Kind == PartyKind.HostGovernment & HostRefuses(mission)),
                at: party.Consents,
                $"{party}, a main party to the conflict, does not accept the mission.",
                mustIf: DefeatsACoreTask(party, mission));
        }
    }

    private static Tri HostRefuses(MissionFacts mission)
    {
        var refuses = Tri.False;
        foreach (var state in mission.Setting.HostStates)
            refuses |= state.Consent.Status.IsAny(ConsentStatus.Refused, ConsentStatus.Withdrawn);
        return refuses;
    }

    private static Tri DefeatsACoreTask(PartyFacts party, MissionFacts mission)
    {
        var mayForce = mission.Authorization.ForceAuthority.IsAny(ForceAuthority.AllNecessaryMeans, ForceAuthority.EnforcementMeasures);
        var defeats = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
        {
            defeats |= task.Priority == Priority.Core
                & task.OpposedBy.Contains(party.Id)
                & (task.Engagement.IsAny(Engagement.Monitor, Engagement.Assist) | !mayForce);
        }

        return defeats;
    }
}
