using System.Globalization;
using System.Text;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reporting;

/// <summary>The models that the proposal combines, with an arc between those that pull against each other.</summary>
internal static class ModelPicture
{
    private const int RowHeight = 34;
    // Arcs stand to the left of the models.
    private const int NodesX = 82;

    public static void Write(StringBuilder page, MissionProposal proposal, string id, Action<string, string, string?> section)
    {
        var models = (proposal.Models ?? []).Where(static model => (int)model >= 1 && (int)model <= ModelDescriptions.All.Count).Distinct().ToList();
        if (models.Count < 2)
            return;
        var tensions = new List<(ModelTension Tension, int From, int To)>();
        foreach (var tension in ModelDescriptions.Tensions)
        {
            foreach (var model in tension.Models)
            {
                foreach (var against in tension.Against)
                {
                    if (models.IndexOf(model) is >= 0 and var from && models.IndexOf(against) is >= 0 and var to)
                        tensions.Add((tension, Math.Min(from, to), Math.Max(from, to)));
                }
            }
        }

        section("models", "Models and their tensions", null);
        if (tensions.Count == 0)
        {
            page.Append("<figure><ul>").AppendJoin("", models.Select(static model => $"<li>{HtmlText.Of(ModelDescriptions.Of(model).Name)}</li>"))
                .Append("</ul><figcaption>No tension between these models is known.</figcaption></figure>\n</section>\n");
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<figure><svg role=\"img\" aria-labelledby=\"{id}-models-t {id}-models-d\" height=\"{models.Count * RowHeight}\"><title id=\"{id}-models-t\">Models that the mission combines</title><desc id=\"{id}-models-d\">")
            .AppendJoin("; ", models.Select(static model => ModelDescriptions.Of(model).Name)).Append(". The tensions between them are named below the picture.</desc>");
        for (var number = 1; number <= tensions.Count; number++)
            Arc(page, tensions[number - 1].From, tensions[number - 1].To, number);
        for (var row = 0; row < models.Count; row++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{NodesX}\" cy=\"{Middle(row)}\" r=\"6\" class=\"node\"/>")
                .Append(CultureInfo.InvariantCulture, $"<text x=\"{NodesX + 14}\" y=\"{Middle(row) + 5}\">{HtmlText.Of(ModelDescriptions.Of(models[row]).Name)}</text>");
        }

        page.Append("</svg>");
        Table(page, models, tensions);
        page.Append("</figure>\n</section>\n");
    }

    private static int Middle(int row) => (row * RowHeight) + (RowHeight / 2);

    private static void Arc(StringBuilder page, int from, int to, int number)
    {
        var (top, bottom) = (Middle(from), Middle(to));
        // Wider for models further apart, so that arcs stay apart.
        var reach = Math.Min(NodesX - 14, 22 + (12 * (to - from)));
        var x = NodesX - (reach * 3 / 4);
        var y = (top + bottom) / 2;
        page.Append(CultureInfo.InvariantCulture, $"<path d=\"M{NodesX} {top}C{NodesX - reach} {top} {NodesX - reach} {bottom} {NodesX} {bottom}\" class=\"tension\"/>")
            .Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x}\" cy=\"{y}\" r=\"10\" class=\"badge\"/><text x=\"{x}\" y=\"{y + 5}\" class=\"mid\">{number}</text>");
    }

    private static void Table(StringBuilder page, List<MissionModel> models, List<(ModelTension Tension, int From, int To)> tensions)
    {
        page.Append("<div class=\"wide\"><table class=\"stacked\"><thead><tr><th scope=\"col\">Between</th><th scope=\"col\">Tension</th><th scope=\"col\">What makes it bearable</th></tr></thead><tbody>\n");
        for (var number = 1; number <= tensions.Count; number++)
        {
            var (tension, from, to) = tensions[number - 1];
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{number}. {HtmlText.Of(ModelDescriptions.Of(models[from]).Name)} and {HtmlText.Of(ModelDescriptions.Of(models[to]).Name)}</th>")
                .Append(CultureInfo.InvariantCulture, $"<td>{HtmlText.Of(tension.Clash)} {HtmlText.Of(tension.Reason)}</td><td>{HtmlText.Of(tension.Mitigation)}</td></tr>\n");
        }

        page.Append("</tbody></table></div><figcaption>A tension is something to manage, and no finding by itself.</figcaption>");
    }
}
