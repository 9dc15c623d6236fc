using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;

namespace CheckService;

/// <summary>Refusals, as problem details (RFC 9457): what is wrong and what to do, and nothing of the inside of the service.</summary>
internal static class Problems
{
    /// <summary>A document that cannot be read, with every problem and its place.</summary>
    public static IResult Of(ValueList<DocumentProblem> problems) => TypedResults.Problem(
        title: "The document cannot be read as a proposal.",
        detail: $"{(problems.Count == 1 ? "One problem, named" : FormattableString.Invariant($"{problems.Count} problems, each named"))} with its place. The schema stands at /schema.",
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["errors"] = problems.Select(static problem => new { problem.Pointer, problem.Position.Line, problem.Position.Column, problem.Message }).ToList(),
        });

    /// <summary>Something that was asked for and is not there.</summary>
    public static IResult NotFound(string sentence) => TypedResults.Problem(title: "There is no such thing here.", detail: sentence, statusCode: StatusCodes.Status404NotFound);

    /// <summary>An answer wanted in a form that is not offered.</summary>
    public static IResult NotAcceptable(params string[] offered) => TypedResults.Problem(
        title: "The answer is not offered in that form.",
        detail: $"Accept one of {string.Join(", ", offered)}.",
        statusCode: StatusCodes.Status406NotAcceptable,
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["offered"] = offered });

    /// <summary>Any other refusal, by its status.</summary>
    public static IResult Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => NotFound("GET / is a page to paste a proposal into; GET /openapi/v1.json says what else there is."),
        StatusCodes.Status405MethodNotAllowed => TypedResults.Problem(title: "This is not done in that way.", detail: "The header Allow names the methods that this address knows.", statusCode: status),
        StatusCodes.Status413PayloadTooLarge => TypedResults.Problem(title: "The document is too large.", detail: FormattableString.Invariant($"A document has at most {RequestBody.MostBytes} bytes."), statusCode: status),
        StatusCodes.Status415UnsupportedMediaType => TypedResults.Problem(title: "The document is not sent as JSON.", detail: $"Send it as {MediaType.Json} in UTF-8; POST /check takes the text of a resolution as {MediaType.Text} too.", statusCode: status),
        >= StatusCodes.Status500InternalServerError => TypedResults.Problem(title: "The service failed.", detail: "It is not the document's fault. The log of the service says more.", statusCode: status),
        _ => TypedResults.Problem(title: "The request cannot be answered.", statusCode: status),
    };
}
