using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Reading;

/// <summary>
/// Reads the text of a resolution, adopted or drafted, into the mandates it gives: by fixed patterns, without a network or a
/// learned model, so that the same text is read the same way everywhere.
/// </summary>
/// <remarks>Safe to use from several threads. The time it takes grows with the length of the text.</remarks>
public static class MandateReader
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int LongestText = 4 * 1024 * 1024;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The resolution as plain text, or as the United Nations' Akoma Ntoso XML.</param>
    /// <param name="reading">What was read; null where the text is refused.</param>
    /// <param name="refusal">Why the text is refused, and what to do, in a sentence; null where it was read.</param>
    /// <returns>Whether it was read. A resolution that gives no mandate is read, and holds no mission.</returns>
    public static bool TryRead(string text, [NotNullWhen(true)] out MandateReading? reading, [NotNullWhen(false)] out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(text);
        reading = null;
        if (text.Length > LongestText)
        {
            refusal = string.Create(CultureInfo.InvariantCulture, $"The text is longer than {LongestText} characters; give one resolution at a time.");
            return false;
        }

        refusal = null;
        var plain = AkomaNtoso.IsIt(text) ? AkomaNtoso.Lines(text, out refusal) : text;
        if (plain is null || ResolutionText.Of(plain, out refusal) is not { } resolution)
        {
            refusal ??= "The text cannot be read.";
            return false;
        }

        reading = Read(resolution);
        return true;
    }

    private static MandateReading Read(ResolutionText resolution)
    {
        var mentions = MissionMentions.Of(resolution.Text, resolution.Passages);
        var governed = GovernedClause.Of(resolution);
        var primary = mentions.Missions.MaxBy(mentions.Count);
        var force = ForceReading.Of(resolution, mentions, governed, primary);
        var missions = new List<(MissionMandate Mandate, int Weight)>();
        foreach (var mission in mentions.Missions)
        {
            var clauses = MissionClauses.Of(resolution.Passages, mentions, mission);

            // A text that does no more than extend a mission, or set its strength, turns to it too.
            if (clauses.Exists(clause => IsTurnedTo(clause.Addressing))
                || TermReading.Of(resolution, mentions, mission, governed, out _) is not null
                || CeilingReading.Of(resolution, mentions, mission, primary, governed).Count > 0)
            {
                missions.Add((Mandate(resolution, mentions, mission, primary, clauses, governed, force), clauses.Count(clause => IsTurnedTo(clause.Addressing))));
            }
        }

        return new()
        {
            Text = resolution.Text,
            Organ = resolution.Organ,
            Symbol = resolution.Symbol,
            Adopted = resolution.Adopted,
            Paragraphs = resolution.Tree(),
            Chapters = CharterClauses.Chapters(resolution),
            ThreatDetermination = CharterClauses.ThreatDetermination(resolution),
            Missions = missions.OrderByDescending(pair => pair.Weight).Select(pair => pair.Mandate).ToValueList(),
        };
    }

    private static MissionMandate Mandate(
        ResolutionText resolution,
        MissionMentions mentions,
        MissionName mission,
        MissionName? primary,
        List<AddressedClause> clauses,
        List<GovernedClause> governed,
        ValueList<ForceClause> force)
    {
        var tasks = new TaskReading(resolution, mentions, mission);
        var read = tasks.Read(clauses);
        var mandate = new MissionMandate
        {
            Mission = mission.Acronym,
            Name = mission.Name,
            Act = MandateAct.Addresses,
            Tasks = read,
            Unclaimed = tasks.Unclaimed,
            Force = force,
            Ceilings = CeilingReading.Of(resolution, mentions, mission, primary, governed),
            Term = TermReading.Of(resolution, mentions, mission, governed, out var byTerm),
            Exit = QuotedClauses.Exit(resolution, mentions, mission, governed),
            DueDiligence = QuotedClauses.DueDiligence(resolution, mentions, mission, primary, governed),
            StatusOfForces = QuotedClauses.StatusOfForces(resolution, mentions, mission, primary, governed),
            ProtectionQualifiers = QuotedClauses.ProtectionQualifiers(resolution, clauses),
            Pointers = PointerReading.Of(resolution, mentions, mission, governed),
        };
        var stated = clauses.Exists(clause => clause.Addressing is Addressing.ItemOfMandate or Addressing.Mandate or Addressing.ItemOfEstablishing) && read.Count > 0;
        return mandate with { Act = ActReading.Of(mentions, mission, governed, mandate, byTerm, stated) };
    }

    private static bool IsTurnedTo(Addressing addressing) =>
        addressing is not (Addressing.Mentioned or Addressing.DirectedNaming or Addressing.MandateNamed or Addressing.AffirmedWithHelp);
}
