namespace PeacekeepingDomain.Tests.Documentation;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What it is written in: csharp, console, json, text.</param>
/// <param name="File">The file it stands for, where its fence names one: <c>```json my-mission.json</c>.</param>
/// <param name="Mistaken">Whether its fence says that it is wrong on purpose: <c>```json my-mission.json mistaken</c>.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Line">The line of its fence.</param>
/// <param name="Prints">What the page says that it prints: the text, or the JSON without a file, that stands next.</param>
public sealed record Snippet(string Language, string? File, bool Mistaken, string Text, int Line, string? Prints)
{
    /// <summary>Whether it is what another one prints.</summary>
    public bool IsOutput => Language == "text" || (Language == "json" && File is null);
}
