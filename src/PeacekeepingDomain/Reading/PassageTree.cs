namespace PeacekeepingDomain.Reading;

/// <summary>Finds the paragraphs of a resolution and the lists in them, from the marks that stand before them.</summary>
internal sealed class PassageTree
{
    private readonly string text;
    private readonly List<Passage> passages = [];
    private readonly List<Level> open = [];
    private Passage? current;
    private string? heading;
    private int lastNumber;

    private PassageTree(string text) => this.text = text;

    private sealed record Level(MarkKind Kind, int Value, Passage Passage);

    /// <summary>The passages of a text in reading order; those of the preamble first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines from the one after "The Security Council," on.</param>
    public static List<Passage> Of(string text, ReadOnlySpan<TextLines.Line> lines)
    {
        var tree = new PassageTree(text);
        tree.Read(lines);
        return tree.passages;
    }

    private void Read(ReadOnlySpan<TextLines.Line> lines)
    {
        // In one kind of text each block is a line and a mark stands on a line of its own; in the other, lines are broken.
        var lone = 0;
        var numbered = false;
        foreach (var line in lines)
        {
            if (Marks.At(text, line.Start, line.End) is { } mark)
            {
                numbered |= mark is { Kind: MarkKind.Number, Value: 1 };
                if (mark.Kind == MarkKind.Number && mark.End == line.End)
                    lone++;
            }
        }

        var blocks = lone > 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (Ends(line))
                break;
            var start = line.Start;
            var placed = false;
            while (start < line.End && Marks.At(text, start, line.End) is { } mark && Place(mark, blocks || line.AfterBlank || placed || Closed()))
            {
                placed = true;
                start = mark.End;
                while (start < line.End && char.IsWhiteSpace(text[start]))
                    start++;
            }

            if (lastNumber < 0)
                break;
            if (placed)
            {
                Append(start, line.End);
                continue;
            }

            var next = i + 1 < lines.Length ? lines[i + 1] : default;
            if (blocks && current is not null && IsHeading(line, next))
                heading = text[line.Start..line.End];
            else if (lastNumber == 0)
                Preamble(line, blocks, numbered);
            else
                Append(line.Start, line.End);
        }
    }

    private bool Closed() => current is null || current.Words.Count == 0 || current.Words[^1] is { Kind: WordKind.Mark, Form: ";" or ":" or "," or "." };

    private bool Ends(in TextLines.Line line)
    {
        var span = text.AsSpan(line.Start, line.End - line.Start);
        return lastNumber > 0 && (span.StartsWith("Adopted ", StringComparison.OrdinalIgnoreCase) || IsAnnex(span)
            || (span.StartsWith("Resolution ", StringComparison.Ordinal) && span.Length < 30 && span[^1] == ')'));
    }

    private bool IsAnnex(ReadOnlySpan<char> line) =>
        (line.StartsWith("Annex", StringComparison.Ordinal) || line.StartsWith("ANNEX", StringComparison.Ordinal))
        && Closed() && (line.Length < 12 || line[5] is ' ' or ':' or '.');

    private bool IsHeading(in TextLines.Line line, in TextLines.Line next)
    {
        var span = text.AsSpan(line.Start, line.End - line.Start);
        return !(current!.Words.Count == 0 && Acts(line)) && span.Length < 160 && char.IsUpper(span[0]) && span[^1] is not (';' or '.' or ',' or ':') && Closed()
            && next.End > 0 && (Marks.At(text, next.Start, next.End) is not null || next.End - next.Start < 160);
    }

    private void Preamble(in TextLines.Line line, bool blocks, bool numbered)
    {
        var begins = current is null || blocks || line.AfterBlank || (Closed() && char.IsUpper(text[line.Start]));
        if (!begins)
        {
            Append(line.Start, line.End);
            return;
        }

        // A short resolution may have one paragraph without a number.
        var operative = !numbered && Acts(line);
        Open(new Passage(null, operative ? [(passages.Count(passage => passage.IsOperative) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)] : [], operative));
        Append(line.Start, line.End);
    }

    // Whether the first word of a line is one by which the Council acts.
    private bool Acts(in TextLines.Line line)
    {
        var words = new List<Word>();
        Words.Cut(text, line.Start, Math.Min(line.End, line.Start + 80), words);
        var first = words.FindIndex(word => word.Kind == WordKind.Letters);
        return first >= 0 && OperativeVerbs.At(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words), first) is not null;
    }

    private void Append(int start, int end)
    {
        if (current is null)
            return;

        // "… the following tasks: (a) to monitor …; (b) to assist …": a list within the line, if it goes on.
        var from = start;
        if (current.IsOperative)
        {
            foreach (var (at, mark) in Marks.Listed(text, start, end))
            {
                if (at < from)
                    continue;
                var before = current;
                Add(from, at);
                from = at;
                if (Place(mark, true))
                    from = mark.End;
                else
                    current = before;
            }
        }

        Add(from, end);
    }

    private void Add(int start, int end) => Words.Cut(text, start, end, current!.Words);

    private bool Place(in Mark mark, bool mayBegin)
    {
        if (mark.Kind == MarkKind.Number)
        {
            if (mark.Value == 1 && lastNumber >= 3)
            {
                lastNumber = -1;
                return true;
            }

            if (mark.Value <= lastNumber || mark.Value > lastNumber + 3 || (lastNumber == 0 && mark.Value != 1))
                return false;
            lastNumber = mark.Value;
            open.Clear();
            Open(new Passage(null, [mark.Text], true));
            return true;
        }

        if (lastNumber <= 0 || !mayBegin || current is null)
            return false;
        foreach (var reading in Marks.Readings(mark))
        {
            for (var depth = open.Count - 1; depth >= 0; depth--)
            {
                if (open[depth].Kind == reading.Kind && reading.Value == open[depth].Value + 1)
                    return Enter(depth, reading, mark.Text);
            }
        }

        foreach (var reading in Marks.Readings(mark))
        {
            if (reading.Value != 1)
                continue;
            for (var depth = open.Count - 1; depth >= 0; depth--)
            {
                if (open[depth].Kind == reading.Kind)
                    return Enter(depth, reading, mark.Text);
            }

            return Enter(open.Count, reading, mark.Text);
        }

        foreach (var reading in Marks.Readings(mark))
        {
            for (var depth = open.Count - 1; depth >= 0; depth--)
            {
                if (open[depth].Kind == reading.Kind && reading.Value > open[depth].Value && reading.Value <= open[depth].Value + 3)
                    return Enter(depth, reading, mark.Text);
            }
        }

        return false;
    }

    private bool Enter(int depth, (MarkKind Kind, int Value) reading, string mark)
    {
        var parent = depth == 0 ? Numbered() : open[depth - 1].Passage;
        open.RemoveRange(depth, open.Count - depth);
        if (mark.Length == 0)
            mark = reading.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var item = new Passage(parent, [.. parent.Reference, mark], true);
        parent.Items.Add(item);
        open.Add(new(reading.Kind, reading.Value, item));
        Open(item);
        return true;
    }

    private Passage Numbered()
    {
        var passage = current!;
        while (passage.Parent is { } parent)
            passage = parent;
        return passage;
    }

    private void Open(Passage passage)
    {
        passage.Heading = heading;
        heading = null;
        current = passage;
        passages.Add(passage);
    }
}
