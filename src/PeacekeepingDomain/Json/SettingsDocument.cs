using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Json;

/// <summary>Reads checker settings from JSON, as strictly as proposals are read: a rule, an area or a figure is set once in a document.</summary>
public static class SettingsDocument
{
    /// <summary>The JSON Schema (2020-12) of settings: what is accepted, with the definition of every member and word.</summary>
    public static string Schema => Schemas.CheckerSettings;

    /// <summary>Reads settings from UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="name">The name of the document, for messages.</param>
    /// <param name="limits">Bounds on what is read; <see cref="ReadLimits.Default"/> when left out.</param>
    /// <exception cref="DocumentException">The document is not settings; all problems are named.</exception>
    public static CheckerSettings Read(ReadOnlyMemory<byte> utf8, string? name = null, ReadLimits? limits = null) =>
        TryRead(utf8, out var settings, out var problems, limits) ? settings : throw new DocumentException(name, problems);

    /// <summary>Reads settings from a text.</summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, string?, ReadLimits?)"/>
    public static CheckerSettings Read(string json, string? name = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), name, limits);
    }

    /// <summary>Reads settings from UTF-8 without throwing.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="settings">The settings, where there is no problem.</param>
    /// <param name="problems">All problems, in the order of the document; empty where there is none.</param>
    /// <param name="limits">Bounds on what is read; <see cref="ReadLimits.Default"/> when left out.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8,
        [NotNullWhen(true)] out CheckerSettings? settings,
        out ValueList<DocumentProblem> problems,
        ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        settings = DocumentReading.Read(ref utf8, limits, RecordReading.ReadCheckerSettings, out problems);
        if (settings is not null && Repeated(settings, utf8) is { Count: > 0 } repeated)
        {
            settings = null;
            problems = repeated.Take(Math.Max(limits.Problems, 1)).ToValueList();
        }

        return settings is not null;
    }

    /// <summary>A document says a thing once, so of two entries on one thing neither holds: the second is a problem, as a repeated member is.</summary>
    private static List<DocumentProblem> Repeated(CheckerSettings settings, ReadOnlyMemory<byte> utf8)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var repeated = new List<DocumentProblem>();
        DocumentPlaces? places = null;
        foreach (var (index, setting) in (settings.Severities ?? []).Index())
        {
            var target = setting.Rule ?? (setting.Area is { } area ? $"the area {ReportWords.Of(area)}" : null);
            if (target is not null && !seen.Add(target))
                Add("severities", index, $"A severity for {target} is given twice; keep one.");
        }

        foreach (var (index, setting) in (settings.Figures ?? []).Index())
        {
            if (!seen.Add($"the figure {setting.Figure}"))
                Add("figures", index, $"The figure {setting.Figure} is given twice; keep one.");
        }

        return [.. repeated.OrderBy(static problem => problem.Position.Line).ThenBy(static problem => problem.Position.Column)];

        void Add(string list, int index, string message)
        {
            var pointer = string.Create(CultureInfo.InvariantCulture, $"/{list}/{index}");
            repeated.Add(new DocumentProblem((places ??= new DocumentPlaces(utf8)).Locate(pointer), pointer, message));
        }
    }
}
