using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reading;

/// <summary>What a resolution was read to say of mandates. It is a draft with its evidence: a person confirms it.</summary>
/// <remarks>Immutable and compared by value; safe to share between threads.</remarks>
public sealed record MandateReading
{
    /// <summary>The text, as it was read; quotations count its characters.</summary>
    public required string Text { get; init; }

    /// <summary>The organ that speaks.</summary>
    public required Organ Organ { get; init; }

    /// <summary>The symbol: <c>S/RES/1542 (2004)</c>; null where the text gives none, as a draft.</summary>
    public string? Symbol { get; init; }

    /// <summary>The day of adoption; null where the text gives none.</summary>
    public DateOnly? Adopted { get; init; }

    /// <summary>The paragraphs, those of the preamble first.</summary>
    public required ValueList<ResolutionParagraph> Paragraphs { get; init; }

    /// <summary>The chapters of the Charter it acts under.</summary>
    public ValueList<ChapterClause> Chapters { get; init; } = [];

    /// <summary>The clause that determines a threat to international peace and security; null where none was found.</summary>
    public Quotation? ThreatDetermination { get; init; }

    /// <summary>The missions it turns to, the one it turns to most first; empty where it gives no mandate.</summary>
    public ValueList<MissionMandate> Missions { get; init; } = [];
}
