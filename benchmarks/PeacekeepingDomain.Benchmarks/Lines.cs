using System.Diagnostics;
using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>A million proposals, a line each of some two kilobytes: what they take of memory, and what a second worker brings.</summary>
internal static class Lines
{
    private const int Million = 1_000_000;
    private const int Slice = 20_000;
    private const int Rounds = 7;

    /// <summary>Measures in this process.</summary>
    public static async Task KeepAsync()
    {
        var line = Encoding.UTF8.GetBytes(OneLine());
        var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
        await RunAsync(checker, line, Slice, workers: 1).ConfigureAwait(false);
        await RunAsync(checker, line, Slice, workers: 2).ConfigureAwait(false);

        var ratios = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var one = await RunAsync(checker, line, Slice, workers: 1).ConfigureAwait(false);
            var two = await RunAsync(checker, line, Slice, workers: 2).ConfigureAwait(false);
            ratios[round] = one.Time / two.Time;
        }

        var million = await RunAsync(checker, line, Million, workers: 2).ConfigureAwait(false);
        var row = new Row(line.Length, Million, million.Time.TotalSeconds, million.Start, million.Peak, ratios.Order().ElementAt(Rounds / 2), ratios.Max());
        var table = string.Create(CultureInfo.InvariantCulture, $"""
            | what | |
            |---|--:|
            | bytes a line | {row.BytesALine:#,0} |
            | lines | {row.Lines:#,0} |
            | time with two workers | {row.Seconds:0} s |
            | memory of the process at the first tenth | {row.MegabytesAtTheFirstTenth:0} MB |
            | memory of the process at most | {row.MegabytesAtMost:0} MB |
            | two workers against one, median of {Rounds} turns | {row.TwoAgainstOne:0.00} |
            | two workers against one, best of {Rounds} turns | {row.TwoAgainstOneAtBest:0.00} |

            """);
        Results.Keep(nameof(Lines), table, [row]);
    }

    private static async Task<(TimeSpan Time, double Start, double Peak)> RunAsync(CoherenceChecker checker, byte[] line, int count, int workers)
    {
        double start = 0, peak = 0;
        var seen = 0;
        var clock = Stopwatch.StartNew();
        using var stream = new RepeatedLine(line, count);
        await foreach (var checkedLine in ProposalLines.CheckAsync(checker, stream, workers: workers).ConfigureAwait(false))
        {
            if (checkedLine.Report is null)
                throw new InvalidOperationException("A line was not read.");
            if (++seen % (count / 100) != 0)
                continue;
            var megabytes = Environment.WorkingSet / 1024.0 / 1024.0;
            peak = Math.Max(peak, megabytes);
            if (seen == count / 10)
                start = megabytes;
        }

        return seen == count ? (clock.Elapsed, start, peak) : throw new InvalidOperationException("Lines were lost.");
    }

    private static string OneLine()
    {
        var document = ProposalDocument.Write(ProposalDocument.Read(Missions.Sample("undof-1974")).Proposal);
        using var parsed = System.Text.Json.JsonDocument.Parse(document);
        return System.Text.Json.JsonSerializer.Serialize(parsed.RootElement) + "\n";
    }

    /// <summary>What was measured.</summary>
    internal sealed record Row(int BytesALine, int Lines, double Seconds, double MegabytesAtTheFirstTenth, double MegabytesAtMost, double TwoAgainstOne, double TwoAgainstOneAtBest);

    /// <summary>The same line over and over, without keeping it more than once.</summary>
    private sealed class RepeatedLine(byte[] line, int count) : Stream
    {
        private long position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => (long)line.Length * count;

        public override long Position
        {
            get => position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = 0;
            while (read < buffer.Length && position < Length)
            {
                var rest = line.AsSpan((int)(position % line.Length));
                var part = rest[..Math.Min(rest.Length, buffer.Length - read)];
                part.CopyTo(buffer[read..]);
                read += part.Length;
                position += part.Length;
            }

            return read;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
