using System.Diagnostics.CodeAnalysis;
using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Json;

/// <summary>Reads checker settings from JSON, as strictly as proposals are read.</summary>
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
        settings = DocumentReading.Read(ref utf8, limits ?? ReadLimits.Default, RecordReading.ReadCheckerSettings, out problems);
        return settings is not null;
    }
}
