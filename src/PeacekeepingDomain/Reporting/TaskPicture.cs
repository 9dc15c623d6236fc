using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Reporting;

/// <summary>
/// The tasks against what they rest on, a row each: how far the task goes, from watching to imposing; whether force may be
/// used for it; who resists; which of the capabilities it needs are there.
/// </summary>
internal static class TaskPicture
{
    // Where the four engagements stand across the picture, and where what they rest on begins.
    private static readonly string[] Stations = ["8%", "25%", "42%", "59%"];
    private const string Resistance = "77%";

    private enum Cover
    {
        NotStated,
        No,
        SelfDefence,
        Yes,
    }

    public static void Write(StringBuilder page, MissionProposal proposal, string id, Action<string, string, string?> section)
    {
        if (proposal.Mandate?.Tasks is not { Count: > 0 } tasks)
            return;
        section("tasks", "Tasks, authority and means", "how far each task goes, and what it rests on");
        var parties = (proposal.Conflict?.Parties ?? []).Select(static party => (party.Id, Name: party.Name ?? party.Id)).DistinctBy(static party => party.Id, StringComparer.Ordinal).ToDictionary(static party => party.Id, static party => party.Name, StringComparer.Ordinal);
        var rows = tasks.Select(task => new Row(
            task,
            CoverOf(proposal, task),
            task.OpposedBy is { } opponents ? opponents.Select(party => parties.GetValueOrDefault(party, party)).ToList() : null,
            task.Capabilities is { } needs ? needs.Select(need => (need, Held(proposal.Force, need))).ToList() : null)).ToList();
        page.Append("<figure><div class=\"tasks\"><div aria-hidden=\"true\"><p></p><svg height=\"20\">");
        for (var at = 0; at < Stations.Length; at++)
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"{Stations[at]}\" y=\"14\" class=\"mid soft\">{Enum.GetName((Engagement)(at + 1))}</text>");
        page.Append(CultureInfo.InvariantCulture, $"<text x=\"{Resistance}\" y=\"14\" class=\"mid soft\">Resisted</text><text x=\"100%\" y=\"14\" class=\"end soft\">Means</text></svg></div>\n");
        for (var row = 0; row < rows.Count; row++)
            Draw(page, proposal, rows[row], string.Create(CultureInfo.InvariantCulture, $"{id}-task{row + 1}"));
        page.Append("</div>");
        Legend(page, rows);
        Table(page, proposal, rows);
        page.Append("</figure>\n</section>\n");
    }

    private static void Draw(StringBuilder page, MissionProposal proposal, Row row, string id)
    {
        const int y = 16;
        page.Append(CultureInfo.InvariantCulture, $"<div><p>{HtmlText.Of(row.Task.Describe())}</p><svg role=\"img\" aria-labelledby=\"{id}-t {id}-d\" height=\"32\"><title id=\"{id}-t\">{HtmlText.Of(row.Task.Describe())}</title>")
            .Append(CultureInfo.InvariantCulture, $"<desc id=\"{id}-d\">Engagement: {Reading(row.Task.Engagement)}. Force: {HtmlText.Of(InWords(proposal, row.Cover))}. Resisted by: {HtmlText.Of(Resisted(row))}. Capabilities it needs: {HtmlText.Of(Needed(row))}.</desc>")
            .Append(CultureInfo.InvariantCulture, $"<line x1=\"{Stations[0]}\" x2=\"{Stations[^1]}\" y1=\"{y}\" y2=\"{y}\" class=\"track\"/>");
        for (var at = 0; at < Stations.Length; at++)
            page.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Stations[at]}\" cy=\"{y}\" r=\"3\" class=\"need\"/>");
        if (row.Task.Engagement is { } engagement && (int)engagement is >= 1 and <= 4)
        {
            var x = Stations[(int)engagement - 1];
            if (engagement > Engagement.Monitor)
                page.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Stations[0]}\" x2=\"{x}\" y1=\"{y}\" y2=\"{y}\" class=\"reach\"/>");
            page.Append(Circle(x, y, row.Cover));
        }

        if (row.Opponents is { Count: > 0 })
            page.Append(CultureInfo.InvariantCulture, $"<svg x=\"{Resistance}\" y=\"{y - 8}\" width=\"16\" height=\"16\"><path d=\"M-8 15 0 1 8 15Z\" class=\"resist\"/></svg>");
        else
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"{Resistance}\" y=\"{y + 5}\" class=\"mid soft\">{(row.Opponents is null ? "?" : "–")}</text>");

        if (row.Means is null or { Count: 0 })
        {
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"100%\" y=\"{y + 5}\" class=\"end soft\">{(row.Means is null ? "?" : "–")}</text></svg></div>\n");
            return;
        }

        var there = row.Means.Count(static need => need.Status == HoldingStatus.Available);
        page.Append(CultureInfo.InvariantCulture, $"<text x=\"100%\" y=\"{y + 5}\" class=\"end{(row.Means.Exists(static need => need.Status == HoldingStatus.Missing) ? " alarm" : " strong")}\">{there} of {row.Means.Count}</text></svg></div>\n");
    }

    private static void Legend(StringBuilder page, List<Row> rows)
    {
        page.Append("<figcaption class=\"key\">");
        foreach (var cover in rows.Where(static row => row.Task.Engagement is not null).Select(static row => row.Cover).Distinct().Order())
        {
            Key(Sign(Circle("50%", 9, cover)), cover switch
            {
                Cover.Yes => "force may be used for the task",
                Cover.SelfDefence => "force in self-defence only",
                Cover.No => "force is not authorized for it",
                _ => "not stated whether force may be used for it",
            });
        }

        if (rows.Exists(static row => row.Opponents is { Count: > 0 }))
            Key(Sign("<path d=\"M1 16 9 2 17 16Z\" class=\"resist\"/>"), "a party is likely to resist it");
        if (rows.Exists(static row => row.Means is { Count: > 0 }))
            Key("2 of 3", "capabilities that are there, of those the task needs");
        if (rows.Exists(static row => row.Opponents is null || row.Means is null))
            Key("?", "not stated");
        if (rows.Exists(static row => row.Opponents is { Count: 0 } || row.Means is { Count: 0 }))
            Key("–", "nobody, or none");
        page.Append("</figcaption>");

        static string Sign(string shape) => $"<svg width=\"18\" height=\"18\">{shape}</svg>";

        void Key(string sign, string meaning) => page.Append(CultureInfo.InvariantCulture, $"<span><i aria-hidden=\"true\">{sign}</i>{meaning}</span>");
    }

    private static string Circle(string x, int y, Cover cover) => string.Create(
        CultureInfo.InvariantCulture,
        $"<circle cx=\"{x}\" cy=\"{y}\" r=\"8\" class=\"{Look(cover)}\"/>{(cover == Cover.SelfDefence ? $"<circle cx=\"{x}\" cy=\"{y}\" r=\"3.5\" class=\"core\"/>" : "")}");

    private static void Table(StringBuilder page, MissionProposal proposal, List<Row> rows)
    {
        page.Append("<details><summary>As a table</summary><div class=\"wide\"><table class=\"stacked\"><thead><tr><th scope=\"col\">Task</th><th scope=\"col\">Engagement</th><th scope=\"col\">May force be used?</th><th scope=\"col\">Resisted by</th><th scope=\"col\">Capabilities it needs</th></tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{HtmlText.InCell(row.Task.Describe())}</th><td>{Reading(row.Task.Engagement)}</td><td>{HtmlText.Of(InWords(proposal, row.Cover))}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td>{HtmlText.InCell(Resisted(row))}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td>{HtmlText.Of(Needed(row))}</td></tr>\n");
        }

        page.Append("</tbody></table></div></details>");
    }

    private static string Reading<T>(T? word)
        where T : struct, Enum => word is { } stated ? FactText.Of(stated) : FactText.NotStated;

    private static string Resisted(Row row) => row.Opponents is null ? FactText.NotStated : row.Opponents.Count == 0 ? "nobody" : string.Join(", ", row.Opponents);

    private static string Needed(Row row) =>
        row.Means is null ? FactText.NotStated
        : row.Means.Count == 0 ? "none"
        : string.Join(", ", row.Means.Select(static need => $"{FactText.Of(need.Capability)} ({Reading(need.Status)})"));

    private static string InWords(MissionProposal proposal, Cover cover) => cover switch
    {
        Cover.NotStated => FactText.NotStated,
        Cover.No when proposal.Authorization?.Addressee is { } addressee => $"no; the authority is given to {addressee}",
        Cover.No => "no",
        _ => Reading(proposal.Authorization!.ForceAuthority),
    };

    /// <summary>Whether the authority to use force reaches a task, as the proposal says it: nothing is read into silence.</summary>
    private static Cover CoverOf(MissionProposal proposal, MandateTask task)
    {
        var authorization = proposal.Authorization;
        var authority = authorization?.ForceAuthority ?? (proposal.Whole?.Contains(Section.Authorization) == true ? ForceAuthority.None : null);
        if (authority is null)
            return Cover.NotStated;
        if (authority == ForceAuthority.None || authorization?.Addressee is not null)
            return Cover.No;
        if (authorization?.ForceTasks is not { } tasks)
            return Cover.NotStated;
        if (!tasks.Contains(task.Id))
            return Cover.No;
        return authority == ForceAuthority.SelfDefence ? Cover.SelfDefence : Cover.Yes;
    }

    private static HoldingStatus? Held(Force? force, Capability capability) =>
        force?.Units?.Any(unit => unit.Capabilities?.Contains(capability) == true) == true
            ? HoldingStatus.Available
            : force?.Capabilities?.FirstOrDefault(holding => holding.Capability == capability)?.Status;

    private static string Look(Cover cover) => cover switch
    {
        Cover.Yes => "dot full",
        Cover.No => "dot stop",
        Cover.NotStated => "dot maybe",
        _ => "dot",
    };

    private sealed record Row(MandateTask Task, Cover Cover, List<string>? Opponents, List<(Capability Capability, HoldingStatus? Status)>? Means);
}
