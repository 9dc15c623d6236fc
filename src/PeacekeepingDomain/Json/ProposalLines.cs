using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;
using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Json;

/// <summary>Checks a stream with a proposal on every line (NDJSON, JSON Lines) in memory that does not grow with it.</summary>
public static class ProposalLines
{
    // Read at a time, and handed to a worker at a time: lines are checked faster than threads wake each other.
    private const int PartLength = 64 * 1024;

    /// <summary>
    /// Checks line after line and gives what became of each, in the order of the stream. A line that cannot be read, and
    /// one longer than the limits allow, gives its problems, and the rest goes on. Empty lines are counted and passed over.
    /// Lines end with a line feed, with or without a carriage return; the last may do without.
    /// </summary>
    /// <param name="checker">Checks the proposals.</param>
    /// <param name="stream">The lines in UTF-8; it is not closed.</param>
    /// <param name="name">The name of the stream, for messages.</param>
    /// <param name="limits">Bounds on what is read of a line; <see cref="ReadLimits.Default"/> when left out.</param>
    /// <param name="workers">
    /// How many lines are checked at a time, from one; one when left out, and then nothing runs but while the caller waits.
    /// With more, the stream is read ahead by as many parts and two, a part being the lines that one read brought, of 64 KiB
    /// or one line. The order stays.
    /// </param>
    /// <param name="cancellationToken">Ends the reading, also where the stream itself cannot be interrupted.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer workers than one.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static IAsyncEnumerable<ProposalLine> CheckAsync(
        CoherenceChecker checker,
        Stream stream,
        string? name = null,
        ReadLimits? limits = null,
        int workers = 1,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(checker);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        limits ??= ReadLimits.Default;
        ProposalLine Check(Line line) => line.Utf8 is { } utf8
            ? ProposalLine.Check(checker, utf8, line.Number, name, limits)
            : ProposalLine.TooLong(line.Number, name, string.Create(CultureInfo.InvariantCulture, $"The line is longer than {limits.Bytes} bytes and was passed over."));

        return workers == 1
            ? OneByOneAsync(stream, limits.Bytes, Check, cancellationToken)
            : SideBySideAsync(stream, limits.Bytes, workers, Check, cancellationToken);
    }

    private static async IAsyncEnumerable<ProposalLine> OneByOneAsync(
        Stream stream, int longest, Func<Line, ProposalLine> check, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var part in PartsAsync(stream, longest, cancellationToken).ConfigureAwait(false))
        {
            foreach (var line in part)
                yield return check(line);
        }
    }

    private static async IAsyncEnumerable<ProposalLine> SideBySideAsync(
        Stream stream, int longest, int workers, Func<Line, ProposalLine> check, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The checks wait in the order of their lines, and no more of them than there is room for.
        var underWay = Channel.CreateBounded<Task<List<ProposalLine>>>(new BoundedChannelOptions(workers) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(() => ReadAsync(stop.Token), CancellationToken.None);
        try
        {
            await foreach (var part in underWay.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (var line in await part.ConfigureAwait(false))
                    yield return line;
            }
        }
        finally
        {
            // Also where the caller leaves early: nothing reads on behind its back.
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }

        async Task ReadAsync(CancellationToken token)
        {
            try
            {
                await foreach (var part in PartsAsync(stream, longest, token).ConfigureAwait(false))
                    await underWay.Writer.WriteAsync(Task.Run(() => part.ConvertAll(line => check(line)), CancellationToken.None), token).ConfigureAwait(false);
                underWay.Writer.Complete();
            }
#pragma warning disable CA1031 // Handed on to the one who reads the lines.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                underWay.Writer.Complete(failure);
            }
        }
    }

    /// <summary>The lines, some at a time: what one read brought is handed on before more is waited for.</summary>
    private static async IAsyncEnumerable<List<Line>> PartsAsync(Stream stream, int longest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[PartLength];
        var (start, end, searched, number) = (0, 0, 0, 0);
        var (part, held) = (new List<Line>(), 0);
        var tooLong = false;
        while (true)
        {
            while (Array.IndexOf(buffer, (byte)'\n', searched, end - searched) is >= 0 and var feed)
            {
                number++;
                if (Cut(buffer.AsSpan(start..feed), number, longest, tooLong) is { } line)
                {
                    part.Add(line);
                    held += feed - start;
                }

                tooLong = false;
                start = searched = feed + 1;
                if (held < PartLength)
                    continue;
                yield return part;
                (part, held) = ([], 0);
            }

            if (part.Count > 0)
            {
                yield return part;
                (part, held) = ([], 0);
            }

            // What is left is the beginning of a line. It moves to the front; of one that is too long nothing is held.
            tooLong |= end - start - 1L > longest;
            end = tooLong ? 0 : end - start;
            buffer.AsSpan(start, end).CopyTo(buffer);
            (start, searched) = (0, end);
            if (end == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, Array.MaxLength));

            // A console and some other streams cannot be interrupted in the middle of a read; the read is then left behind.
            var count = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            if (count == 0)
                break;
            end += count;
        }

        if ((end > 0 || tooLong) && Cut(buffer.AsSpan(0, end), number + 1, longest, tooLong) is { } last)
            yield return [last];
    }

    /// <summary>A line of its own; null where it is empty.</summary>
    private static Line? Cut(ReadOnlySpan<byte> utf8, int number, int longest, bool tooLong)
    {
        if (utf8 is [.., (byte)'\r'])
            utf8 = utf8[..^1];
        if (tooLong || utf8.Length > longest)
            return new Line(number, Utf8: null);
        var text = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        return text.Trim(" \t\r"u8).IsEmpty ? null : new Line(number, utf8.ToArray());
    }

    /// <summary>A line that is not empty; without its text where it is too long.</summary>
    private readonly record struct Line(int Number, byte[]? Utf8);
}
