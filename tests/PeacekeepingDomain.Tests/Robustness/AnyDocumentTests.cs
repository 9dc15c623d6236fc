using System.Diagnostics;
using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Tests.Samples;
using Xunit.Abstractions;

namespace PeacekeepingDomain.Tests.Robustness;

/// <summary>
/// Whatever is handed to a reader ends in what it reads or in the documented error, in bounded time and memory.
/// </summary>
/// <remarks>Runs alone, since it reads the time.</remarks>
[Collection(nameof(Documentation.AloneInTheProcess))]
public sealed class AnyDocumentTests(ITestOutputHelper output)
{
    private const int MostMilliseconds = 50;

    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    private static readonly byte[][] Missions = SampleProposals.Texts.ToArray();

    private static readonly byte[][] Settings =
    [
        """
        { "severities": [{ "rule": "M04-1", "severity": "warning" }], "derogations": [{ "rule": "CON-01", "pointer": "/setting/hostStates/*/consent", "justification": "Talks.", "authority": "Council", "until": "2027-01-01" }] }
        """u8.ToArray(),
        """{ "byPresentDoctrine": true, "profile": "full", "figures": [{ "figure": "large-force", "value": 5000 }] }"""u8.ToArray(),
    ];

    [Fact]
    public void Any_document_is_a_proposal_or_is_refused_and_what_is_read_is_checked_and_written() =>
        Try(Trials.Of(everyday: 2000, thorough: 480_000), Missions, static document =>
        {
            if (!ProposalDocument.TryRead(document, out var read, out var problems, "any.json"))
                return Refused(document, problems);
            var report = Checker.Check(read.Proposal).LocatedBy(read.Locate);
            if (report.Notices.Count > 0)
                return report.Notices[0].ToString();
            if (problems.Count > 0)
                return "It was read and has problems.";
            return ProposalDocument.Read(ProposalDocument.Write(read.Proposal)).Proposal == read.Proposal ? null : "It is not equal when read again.";
        });

    [Fact]
    public void Any_settings_are_settings_or_are_refused() =>
        Try(Trials.Of(everyday: 1000, thorough: 20_000), Settings, static document =>
        {
            if (!SettingsDocument.TryRead(document, out var settings, out var problems))
                return Refused(document, problems);
            _ = new CoherenceChecker(PeacekeepingDoctrine.RuleBook, settings);
            return null;
        });

    /// <summary>Reads documents made from others; the reader says what is wrong, or nothing.</summary>
    private void Try(int count, byte[][] originals, Func<byte[], string?> wrong)
    {
        foreach (var original in originals)
            wrong(original).Should().BeNull();
        var slowest = 0.0;
        var most = 0.0;
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Trials.Thorough ? Environment.ProcessorCount : 1 }, seed =>
        {
            var document = Alteration.Of(seed, originals);
            try
            {
                var took = Took(document, wrong, out var allocated);
                lock (this)
                {
                    slowest = Math.Max(slowest, took);
                    most = Math.Max(most, allocated / (document.Length + 1000.0));
                }
            }
            catch (Exception failure) when (failure is not BrokenLawException)
            {
                throw new BrokenLawException(Alteration.Shown(seed, document), failure);
            }
            catch (BrokenLawException broken)
            {
                throw new BrokenLawException($"{broken.Message}\n{Alteration.Shown(seed, document)}", broken);
            }
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} documents; the slowest took {slowest:0.0} ms, the hungriest {most:0} bytes for each of its own"));
    }

    private static double Took(byte[] document, Func<byte[], string?> wrong, out long allocated)
    {
        // A pause of the machine is not the reader's: what is slow is tried again.
        var took = double.MaxValue;
        allocated = 0;
        for (var attempt = 0; attempt < 8 && took > MostMilliseconds; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            if (wrong(document) is { } law)
                throw new BrokenLawException(law);
            took = Math.Min(took, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        if (took > MostMilliseconds)
            throw new BrokenLawException(string.Create(CultureInfo.InvariantCulture, $"It took {took:0} ms."));
        return took;
    }

    private static string? Refused(byte[] document, ValueList<DocumentProblem> problems)
    {
        if (problems.Count is 0 or > 100)
            return string.Create(CultureInfo.InvariantCulture, $"It was refused with {problems.Count} problems.");
        var lines = document.AsSpan().Count((byte)'\n') + 1;
        foreach (var problem in problems)
        {
            if (problem.Position.Line < 1 || problem.Position.Line > lines || problem.Position.Column < 1 || problem.Position.Column > document.Length + 1)
                return $"The problem stands nowhere: {problem}";
            if (problem.ToString().Any(char.IsControl) || problem.Message.Length > 4000 || problem.Pointer.Length > 1000)
                return $"The problem is not told in a line: {problem.ToString()[..200]}";
        }

        return null;
    }
}
