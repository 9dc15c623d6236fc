using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reporting;

/// <summary>The strength of each component as bars: what is needed, what was granted, what is there. Only what is stated is drawn.</summary>
internal static class StrengthPicture
{
    private const int RowHeight = 46;

    public static void Write(StringBuilder page, MissionProposal proposal, string id, Action<string, string, string?> section)
    {
        (string Name, ComponentStrength? Strength)[] components = [("Military", proposal.Force?.Military), ("Police", proposal.Force?.Police), ("Civilian", proposal.Force?.Civilian)];
        var stated = components.Where(static component => component.Strength is not null && Figures(component.Strength).Any()).ToList();
        if (stated.Count == 0)
            return;
        section("strength", "Strength", "in persons; what is stated");
        foreach (var (name, strength) in stated)
        {
            var figures = Figures(strength!).ToList();
            if (figures.Exists(static figure => figure.Count > 0))
                Bars(page, name, figures, $"{id}-{name}");
        }

        foreach (var (name, strength) in stated.Where(static component => Figures(component.Strength!).All(static figure => figure.Count == 0)))
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"none\">{name}: none.</p>\n");

        page.Append("</section>\n");
    }

    private static IEnumerable<(string Word, int Count, bool Need)> Figures(ComponentStrength strength) =>
        new (string Word, int? Count, bool Need)[]
        {
            ("Required", strength.Required, true),
            ("Requested", strength.Requested, true),
            ("Authorized", strength.Authorized, false),
            ("Committed", strength.Committed, false),
            ("Deployed", strength.Deployed, false),
        }.Where(static figure => figure.Count is not null).Select(static figure => (figure.Word, figure.Count!.Value, figure.Need));

    private static void Bars(StringBuilder page, string name, List<(string Word, int Count, bool Need)> figures, string id)
    {
        var most = figures.Max(static figure => figure.Count);
        var need = figures.Where(static figure => figure.Need).Select(static figure => figure.Count).DefaultIfEmpty(0).Max();
        var height = (figures.Count * RowHeight) - 6;
        page.Append(CultureInfo.InvariantCulture, $"<figure><svg role=\"img\" aria-labelledby=\"{id}-t {id}-d\" height=\"{height}\"><title id=\"{id}-t\">{name} strength</title><desc id=\"{id}-d\">");
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
        Table(page, name, figures);
        page.Append("</figure>\n");
    }

    private static void Table(StringBuilder page, string name, List<(string Word, int Count, bool Need)> figures)
    {
        page.Append(CultureInfo.InvariantCulture, $"<details><summary>As a table</summary><table><thead><tr><th scope=\"col\">{name}</th><th scope=\"col\" class=\"n\">Persons</th></tr></thead><tbody>");
        foreach (var figure in figures)
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{figure.Word}</th><td class=\"n\">{FactText.Of((double)figure.Count)}</td></tr>");
        page.Append("</tbody></table></details>");
    }

    private static string Told((string Word, int Count, bool Need) figure, int need) =>
        figure.Need || need == 0
            ? FactText.Of((double)figure.Count)
            : $"{FactText.Of((double)figure.Count)} ({((double)figure.Count / need).ToString("0%", CultureInfo.InvariantCulture)} of {FactText.Of((double)need)})";

    private static string Share(int count, int most) => (100.0 * count / most).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
