using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reporting;

/// <summary>
/// The strength of the components as bars of one scale: what is needed, what was granted, what is there. Only what is stated
/// is drawn.
/// </summary>
internal static class StrengthPicture
{
    private const int RowHeight = 46;

    public static void Write(StringBuilder page, MissionProposal proposal, string id, Action<string, string, string?> section)
    {
        var stated = new[] { Stated("Military", proposal.Force?.Military), Stated("Police", proposal.Force?.Police), Stated("Civilian", proposal.Force?.Civilian) }
            .Where(static component => component.Figures.Count > 0).ToList();
        if (stated.Count == 0)
            return;
        section("strength", "Strength", "in persons; what is stated");
        var drawn = stated.FindAll(static component => component.Figures.Exists(static figure => figure.Count > 0));
        if (drawn.Count > 0)
        {
            var most = drawn.Max(static component => component.Figures.Max(static figure => figure.Count));
            page.Append("<figure>");
            foreach (var component in drawn)
                Bars(page, component, most, $"{id}-{component.Name}");
            Table(page, drawn);
            page.Append("</figure>\n");
        }

        foreach (var component in stated.Except(drawn))
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"none\">{component.Name}: none.</p>\n");

        page.Append("</section>\n");
    }

    private static Component Stated(string name, ComponentStrength? strength)
    {
        var figures = new List<Figure>();
        Add("Required", strength?.Required, need: true);
        Add("Requested", strength?.Requested, need: true);
        Add("Authorized", strength?.Authorized, need: false);
        Add("Committed", strength?.Committed, need: false);
        Add("Deployed", strength?.Deployed, need: false);
        return new Component(name, figures);

        void Add(string word, int? count, bool need)
        {
            if (count is { } persons)
                figures.Add(new Figure(word, persons, need));
        }
    }

    private static void Bars(StringBuilder page, Component component, int most, string id)
    {
        var (name, figures) = component;
        var need = figures.Where(static figure => figure.Need).Select(static figure => figure.Count).DefaultIfEmpty(0).Max();
        var height = (figures.Count * RowHeight) - 6;
        page.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" aria-labelledby=\"{id}-t {id}-d\" height=\"{height}\"><title id=\"{id}-t\">{name} strength</title><desc id=\"{id}-d\">");
        page.AppendJoin(", ", figures.Select(figure => $"{figure.Word.ToLowerInvariant()} {Told(figure, need)}")).Append(".</desc>");
        for (var row = 0; row < figures.Count; row++)
        {
            var figure = figures[row];
            var top = row * RowHeight;
            var farBelow = !figure.Need && need > 0 && figure.Count * 2 < need;
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{top + 15}\"><tspan class=\"soft\">{name}, {figure.Word.ToLowerInvariant()}</tspan></text>")
                .Append(CultureInfo.InvariantCulture, $"<text x=\"100%\" y=\"{top + 15}\" class=\"end{(farBelow ? " alarm" : " strong")}\">{Told(figure, need)}</text>")
                .Append(CultureInfo.InvariantCulture, $"<rect x=\"0\" y=\"{top + 22}\" width=\"{Share(figure.Count, most)}\" height=\"14\" rx=\"3\" class=\"{(figure.Need ? "need" : "held")}\"/>");
        }

        if (need > 0 && need < most)
            page.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Share(need, most)}\" x2=\"{Share(need, most)}\" y1=\"20\" y2=\"{height}\" class=\"limit\"/>");
        page.Append("</svg>");
    }

    private static void Table(StringBuilder page, List<Component> components)
    {
        page.Append("<details><summary>As a table</summary><table><thead><tr><th scope=\"col\">Strength</th><th scope=\"col\" class=\"n\">Persons</th></tr></thead><tbody>");
        foreach (var (name, figures) in components)
        {
            foreach (var figure in figures)
                page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{name}, {figure.Word.ToLowerInvariant()}</th><td class=\"n\">{FactText.Of((double)figure.Count)}</td></tr>");
        }

        page.Append("</tbody></table></details>");
    }

    private static string Told(Figure figure, int need) =>
        figure.Need || need == 0
            ? FactText.Of((double)figure.Count)
            : $"{FactText.Of((double)figure.Count)} ({((double)figure.Count / need).ToString("0%", CultureInfo.InvariantCulture)} of {FactText.Of((double)need)})";

    private static string Share(int count, int most) => (100.0 * count / most).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private sealed record Component(string Name, List<Figure> Figures);

    private sealed record Figure(string Word, int Count, bool Need);
}
