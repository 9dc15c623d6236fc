namespace DocumentationWriter;

/// <summary>A fragment of a proposal on the page of a rule.</summary>
/// <param name="Rule">The id of the demand it is given for.</param>
/// <param name="Heading">The heading it stands under: Avoid or Prefer.</param>
/// <param name="Text">The document.</param>
public sealed record RuleFragment(string Rule, string Heading, string Text);
