namespace DocumentationWriter;

/// <summary>A page of the documentation, as it should be.</summary>
/// <param name="Path">Its path from the root of the repository, with slashes.</param>
/// <param name="Text">Its text.</param>
public sealed record GeneratedPage(string Path, string Text);
