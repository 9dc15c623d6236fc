namespace DocumentationWriter.Validation;

/// <summary>A real moment with what is expected of its check.</summary>
/// <param name="Document">The name of its document in samples/missions.</param>
/// <param name="Judgement">How history judged it, and who says so.</param>
/// <param name="Sound">Whether no error and at most five concerns are expected.</param>
/// <param name="Expected">What is expected.</param>
/// <remarks>Immutable.</remarks>
public sealed record Moment(string Document, string Judgement, bool Sound, params Expectation[] Expected);
