using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reading;
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

    // For each byte of a document.
    private const int MostBytes = 100;

    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    private static readonly byte[][] Missions = SampleProposals.Texts.ToArray();

    private static readonly byte[][] Settings =
    [
        """
        { "severities": [{ "rule": "M04-1", "severity": "warning" }], "derogations": [{ "rule": "CON-01", "pointer": "/setting/hostStates/*/consent", "justification": "Talks.", "authority": "Council", "until": "2027-01-01" }] }
        """u8.ToArray(),
        """{ "byPresentDoctrine": true, "profile": "full", "figures": [{ "figure": "large-force", "value": 5000 }] }"""u8.ToArray(),
    ];

    private static readonly string[] Resolutions = Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "tests/PeacekeepingDomain.Tests/Reading/Resolutions"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();

    [Fact]
    public void Any_document_is_a_proposal_or_is_refused_and_what_is_read_is_checked_and_written() =>
        Try(Trials.Of(everyday: 2000, thorough: 450_000), Missions, Alteration.Of, static document =>
        {
            if (!ProposalDocument.TryRead(document, out var read, out var problems, "any.json"))
                return () => Refused(document, problems);
            return () => problems.Count > 0 ? "It was read and has problems." : Checked(read);
        });

    [Fact]
    public void Any_settings_are_settings_or_are_refused() =>
        Try(Trials.Of(everyday: 1000, thorough: 20_000), Settings, Alteration.Of, static document =>
        {
            if (!SettingsDocument.TryRead(document, out var settings, out var problems))
                return () => Refused(document, problems);
            return () => new CoherenceChecker(PeacekeepingDoctrine.RuleBook, settings).Settings == settings ? null : "The checker has other settings.";
        });

    [Fact]
    public void Any_text_is_a_resolution_or_is_refused_and_what_is_read_of_it_stands_in_it() =>
        Try(Trials.Of(everyday: 300, thorough: 30_000), Resolutions, TextAlteration.Of, static text =>
        {
            if (!MandateReader.TryRead(text, out var reading, out var refusal))
                return () => refusal.Length is > 0 and < 1000 ? null : "It was refused without a reason.";
            return () => Stands(reading);
        });

    private static string? Stands(MandateReading reading)
    {
        foreach (var mandate in reading.Missions)
        {
            foreach (var (paragraph, start, length, words) in mandate.Tasks.SelectMany(static task => task.Clauses).Select(static clause => clause.Quotation))
            {
                if (string.Join(' ', reading.Text.Substring(start, length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) != words)
                    return $"The clause of paragraph {paragraph} does not stand where it is said to: {words}";
            }

            if (Checker.Check(reading.ToProposal(mandate).Proposal).Notices is { Count: > 0 } notices)
                return notices[0].ToString();
        }

        using var json = JsonDocument.Parse(MandateReadingJson.Write(reading));
        return null;
    }

    private static string? Checked(ProposalDocument read)
    {
        var report = Checker.Check(read.Proposal).LocatedBy(read.Locate);
        if (report.Notices.Count > 0)
            return report.Notices[0].ToString();
        return ProposalDocument.Read(ProposalDocument.Write(read.Proposal)).Proposal == read.Proposal ? null : "It is not equal when read again.";
    }

    /// <summary>Reads documents made from others. What is wrong with what was read is asked afterwards.</summary>
    private void Try<T>(int count, T[] originals, Func<int, IReadOnlyList<T>, T> altered, Func<T, Func<string?>> read)
        where T : class
    {
        foreach (var original in originals)
            read(original)().Should().BeNull();
        var slowest = 0.0;
        var most = 0.0;
        var slow = new ConcurrentBag<int>();
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Trials.Thorough ? Environment.ProcessorCount : 1 }, seed =>
        {
            var document = altered(seed, originals);
            double took = 0, hunger = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            Hold(seed, document, () =>
            {
                var wrong = read(document);
                took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                hunger = (GC.GetAllocatedBytesForCurrentThread() - before) / (Bytes(document).Length + 1000.0);
                return wrong();
            });
            if (took > MostMilliseconds)
                slow.Add(seed);
            lock (slow)
            {
                slowest = took > MostMilliseconds ? slowest : Math.Max(slowest, took);
                most = Math.Max(most, hunger);
            }
        });
        foreach (var seed in slow)
            slowest = Math.Max(slowest, TimeAlone(seed, altered(seed, originals), read));
        most.Should().BeLessThan(MostBytes);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} documents; the slowest took {slowest:0.0} ms, the hungriest {most:0} bytes for each of its own"));
    }

    private static void Hold(int seed, object document, Func<string?> wrong)
    {
        string? law;
        try
        {
            law = wrong();
        }
#pragma warning disable CA1031 // Whatever is thrown is told with the document.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            throw new BrokenLawException(Alteration.Shown(seed, Bytes(document)), failure);
        }

        if (law is not null)
            throw new BrokenLawException($"{law}\n{Alteration.Shown(seed, Bytes(document))}");
    }

    /// <summary>What a document takes of the processor, when it has it alone: a pause of the machine is not the reader's.</summary>
    private static double TimeAlone<T>(int seed, T document, Func<T, Func<string?>> read)
        where T : class
    {
        var least = double.MaxValue;
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var start = Environment.CpuUsage.TotalTime;
            read(document);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        if (least > MostMilliseconds)
            throw new BrokenLawException(string.Create(CultureInfo.InvariantCulture, $"It took {least:0} ms. {Alteration.Shown(seed, Bytes(document))}"));
        return least;
    }

    private static ReadOnlySpan<byte> Bytes(object document) => document is string text ? MemoryMarshal.AsBytes(text.AsSpan()) : (byte[])document;

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
