using System.Diagnostics.CodeAnalysis;
using PeacekeepingDomain.Starts;

namespace PeacekeepingDomain.Reading;

/// <summary>From a reading to a proposal that can be checked.</summary>
/// <remarks>
/// <para>
/// What is stated carries its evidence: the document, the paragraph, the words. Stated are the name, the day and the
/// decision; the chapters, the determination of a threat and the term; the authority to use force where a clause gives or
/// recalls it to this mission, and to this one alone (what others are given is a note); the strength where one figure counts
/// the whole component; the status agreement where a clause lets a model agreement apply for now; and the tasks.
/// </para>
/// <para>
/// A task is given the category that means the same or takes it in, or the part of it that its engagement names (human
/// rights that are monitored are <c>human-rights-monitoring</c>); where none does so it is <c>other</c>. Its description is
/// the words of the clause, shortened. A task with two engagements becomes two tasks, since rules ask of each. A task that
/// the text only encourages is stated without an engagement: to leave it out would say that the text is silent on it. The
/// authority to use force is no task.
/// </para>
/// <para>
/// The sections authorization and mandate are declared whole where the text says what the mandate is: it establishes the
/// mission, or extends it and states the mandate, and tasks were found. A text grants nothing it omits, and silence then
/// means no; so what was not found is to be looked for in the text before a finding that rests on it is believed. They are
/// not declared whole where part of the mandate stands in another document, or where the text only changes or mentions it.
/// </para>
/// </remarks>
public static class MandateProposal
{
    /// <summary>The mandate of a mission in a reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="mission">The mission, by acronym or name, in any case; may be left out where the text turns to one alone, establishes or extends one alone, or gives one alone tasks.</param>
    /// <param name="mandate">The mandate; null where none is meant.</param>
    /// <param name="refusal">Why none is meant, in a sentence; null where one is.</param>
    /// <returns>Whether a mandate is meant.</returns>
    public static bool TryFind(this MandateReading reading, string? mission, [NotNullWhen(true)] out MissionMandate? mandate, [NotNullWhen(false)] out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(reading);
        mandate = null;
        refusal = null;
        var missions = reading.Missions.ToList();
        var names = string.Join(", ", missions.Select(static other => other.Mission));
        if (missions.Count == 0)
        {
            refusal = "The text was read, and no clause in it turns to a mission: it gives no mandate. Where it concerns one, state its facts by hand.";
        }
        else if (mission is not null)
        {
            mandate = missions.Find(other => Is(other.Mission, mission) || Is(other.Name, mission));
            if (mandate is null)
                refusal = $"The text was not read to turn to {mission}; it turns to {names}.";
        }
        else
        {
            mandate = Only(missions)
                ?? Only(missions.FindAll(static other => other.Act is MandateAct.Establishes or MandateAct.Renews or MandateAct.RenewsByReference))
                ?? Only(missions.FindAll(static other => other.Tasks.Count > 0));
            if (mandate is null)
                refusal = $"The text turns to several missions: {names}. Name one of them.";
        }

        return mandate is not null;

        static MissionMandate? Only(List<MissionMandate> some) => some is [var one] ? one : null;

        static bool Is(string? name, string wanted) => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The mandate of a mission as a proposal, with what the text says beside it, and what is to be asked, as notes.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="mandate">One of its mandates.</param>
    public static ProposalStart ToProposal(this MandateReading reading, MissionMandate mandate)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(mandate);
        return ReadingStart.Of(reading, mandate);
    }

    /// <summary>The mandate of a mission as a proposal.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="mission">The mission, by acronym or name; may be left out as for <see cref="TryFind"/>.</param>
    /// <exception cref="ArgumentException">
    /// No mandate is meant; the message says why. <see cref="TryFind"/> says it without throwing.
    /// </exception>
    public static ProposalStart ToProposal(this MandateReading reading, string? mission = null) =>
        reading.TryFind(mission, out var mandate, out var refusal) ? reading.ToProposal(mandate) : throw new ArgumentException(refusal, nameof(mission));
}
