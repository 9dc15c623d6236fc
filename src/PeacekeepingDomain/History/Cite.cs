using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.History;

/// <summary>Short ways to cite what the record is read from.</summary>
internal static class Cite
{
    /// <summary>A resolution of the Security Council: <c>Scr(745, 1992, "para. 2")</c>.</summary>
    public static Citation Scr(int number, int year, string? clause = null) => new(DoctrineSource.CouncilResolution(number, year), clause);

    /// <summary>The study: <c>Study("note 59")</c>.</summary>
    public static Citation Study(string clause) => Sources.FutureOfPeacekeeping.At(clause);

    /// <summary>The data set of mandates of United Nations peace missions.</summary>
    public static Citation Unpmm { get; } = Sources.Unpmm.Whole;

    /// <summary>The data set of peacekeeping operations of the Secretariat.</summary>
    public static Citation Pko { get; } = RecordSources.PeacekeepingOperations.Whole;
}
