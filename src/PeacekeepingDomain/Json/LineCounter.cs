using System.Text;
using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Json;

/// <summary>Turns byte offsets into lines and columns; cheapest when asked in rising order.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int counted;
    private int line = 1;
    private int lineStart;

    /// <summary>The position of a byte: line and column from one, the column in characters.</summary>
    public TextPosition At(long offset)
    {
        var end = (int)Math.Clamp(offset, 0, utf8.Length);
        if (end < counted)
            (counted, line, lineStart) = (0, 1, 0);
        while (utf8[counted..end].IndexOf((byte)'\n') is >= 0 and var next)
        {
            counted += next + 1;
            lineStart = counted;
            line++;
        }

        counted = end;
        return new TextPosition(line, Encoding.UTF8.GetCharCount(utf8[lineStart..end]) + 1);
    }

    /// <summary>The byte at a line and a byte in that line, both from zero.</summary>
    public readonly long Offset(long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var next = utf8[start..].IndexOf((byte)'\n');
            if (next < 0)
                break;
            start += next + 1;
        }

        return Math.Min(start + byteInLine, utf8.Length);
    }
}
