using System.Globalization;
using System.Text;
using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Json;

/// <summary>What reading any document has in common.</summary>
internal static class DocumentReading
{
    public delegate T? ReadRecord<T>(ref DocumentReader reader)
        where T : class;

    /// <summary>Reads a document; null where it has problems.</summary>
    public static T? Read<T>(ref ReadOnlyMemory<byte> utf8, ReadLimits limits, ReadRecord<T> read, out ValueList<DocumentProblem> problems)
        where T : class
    {
        if (Refused(utf8.Span, limits) is { } reason)
        {
            problems = [new DocumentProblem(new TextPosition(1, 1), "", reason)];
            return null;
        }

        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        var reader = new DocumentReader(utf8.Span, limits);
        T? record = null;
        try
        {
            reader.Begin();
            record = read(ref reader);
            reader.End();
        }
        catch (JsonException failure)
        {
            reader.Malformed(failure);
        }

        problems = reader.HasProblems ? reader.Problems() : [];
        return problems.Count > 0 ? null : record;
    }

    /// <summary>Reads a stream to its end, as far as the limits allow and one byte more, so that more is noticed.</summary>
    public static async Task<ReadOnlyMemory<byte>> BytesAsync(Stream stream, ReadLimits limits, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (copy.Length <= limits.Bytes)
        {
            var count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (count == 0)
                break;
            copy.Write(buffer, 0, count);
        }

        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }

    private static string? Refused(ReadOnlySpan<byte> utf8, ReadLimits limits)
    {
        if (utf8.Length > limits.Bytes)
            return string.Create(CultureInfo.InvariantCulture, $"The document is larger than {limits.Bytes} bytes.");
        if (utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, ..] or [0, _, ..])
            return "The document is UTF-16 or UTF-32; save it as UTF-8.";
        return System.Text.Unicode.Utf8.IsValid(utf8) ? null : "The document is not valid UTF-8; save it as UTF-8.";
    }
}
