using Spectre.Console;
using Spectre.Console.Rendering;

namespace MissionCheck;

/// <summary>
/// Labels, and beside each the text that belongs to it, its lines under each other. A grid would do, but measures columns
/// that are known, fills its lines with spaces, and makes up a third of what is compiled for a first report.
/// </summary>
/// <param name="indent">Before the labels.</param>
/// <param name="width">Of the labels; one that is longer is cut.</param>
internal sealed class Entries(int indent, int width) : Renderable
{
    private readonly List<Entry> entries = [];

    public int Count => entries.Count;

    /// <param name="label">In markup, of one line.</param>
    /// <param name="text">In markup.</param>
    public void Add(string label, string text) => entries.Add(new Entry(label, text));

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var entry in entries)
        {
            var label = Lines(entry.Label, width, options).FirstOrDefault() ?? [];
            var text = Lines(entry.Text, Math.Max(maxWidth - indent - width - 1, 1), options);
            for (var i = 0; i < Math.Max(text.Count, 1); i++)
            {
                yield return Segment.Padding(indent);
                foreach (var segment in i == 0 ? label : [])
                    yield return segment;
                yield return Segment.Padding(width + 1 - (i == 0 ? label.CellCount() : 0));
                foreach (var segment in i < text.Count ? text[i] : [])
                    yield return segment;
                yield return Segment.LineBreak;
            }
        }
    }

    private static List<SegmentLine> Lines(string markup, int width, RenderOptions options) =>
        Segment.SplitLines(((IRenderable)new Markup(markup)).Render(options, width), width);

    private sealed record Entry(string Label, string Text);
}
