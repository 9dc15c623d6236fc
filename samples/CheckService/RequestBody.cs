using System.Text;
using Microsoft.Net.Http.Headers;
using PeacekeepingDomain.Json;

namespace CheckService;

/// <summary>What is sent to the service: JSON in UTF-8, of bounded size.</summary>
internal static class RequestBody
{
    /// <summary>The largest document, in bytes: 1 MiB. The largest of the sample missions has 27 kB.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>What a form may add around a document, in bytes.</summary>
    public const int Envelope = 16 * 1024;

    /// <summary>The bounds within which documents are read.</summary>
    public static ReadLimits Limits { get; } = new() { Bytes = MostBytes };

    public static bool IsJson(HttpRequest request) =>
        request.HasJsonContentType() &&
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) &&
        (!type.Charset.HasValue || type.Encoding is UTF8Encoding);

    /// <summary>Reads the body to its end; null where it is too large.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostBytes)
            return null;
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await request.Body.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            // The length is not always told beforehand.
            if (body.Length + count > MostBytes)
                return null;
            body.Write(buffer, 0, count);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
