using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Json;

/// <summary>
/// What became of one proposal on its way through a pipeline: a report, or the problems for which it could not be read.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ProposalLine
{
    private ProposalLine(int number, string? name, MissionProposal? proposal, CheckReport? report, ValueList<DocumentProblem> problems)
    {
        Number = number;
        Name = name;
        Proposal = proposal;
        Report = report;
        Problems = problems;
    }

    /// <summary>The line that the proposal begins on, from one.</summary>
    public int Number { get; }

    /// <summary>The name of the text it came from, such as a file name; null where it has none.</summary>
    public string? Name { get; }

    /// <summary>The proposal; null where it could not be read.</summary>
    public MissionProposal? Proposal { get; }

    /// <summary>What the check found, with line and column in the whole text; null where the proposal could not be read.</summary>
    public CheckReport? Report { get; }

    /// <summary>Why it could not be read, with line and column in the whole text; empty where there is a report.</summary>
    public ValueList<DocumentProblem> Problems { get; }

    /// <summary>Reads and checks one document; throws nothing for what stands in it.</summary>
    /// <param name="checker">Checks it.</param>
    /// <param name="utf8">The document, with or without a byte order mark.</param>
    /// <param name="number">The line of a larger text that the document begins on, from one.</param>
    /// <param name="name">The name of that text.</param>
    /// <param name="limits">Bounds on what is read; <see cref="ReadLimits.Default"/> when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than one.</exception>
    public static ProposalLine Check(CoherenceChecker checker, ReadOnlyMemory<byte> utf8, int number = 1, string? name = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(checker);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        TextPosition InWholeText(TextPosition position) => position with { Line = position.Line + number - 1 };

        if (ProposalDocument.TryRead(utf8, out var document, out var problems, name, limits))
        {
            var report = checker.Check(document.Proposal).LocatedBy(pointer => InWholeText(document.Locate(pointer)));
            return new ProposalLine(number, name, document.Proposal, report, []);
        }

        return new ProposalLine(number, name, proposal: null, report: null, problems.Select(problem => problem with { Position = InWholeText(problem.Position) }).ToValueList());
    }

    internal static ProposalLine TooLong(int number, string? name, string message) =>
        new(number, name, proposal: null, report: null, [new DocumentProblem(new TextPosition(number, 1), "", message)]);
}
