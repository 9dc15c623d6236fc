using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CheckService.Tests;

/// <summary>The service in this process, and the ways in which tests speak to it.</summary>
public sealed class Service : WebApplicationFactory<Program>
{
    /// <summary>A proposal with findings: an observer mission on a ceasefire that collapses.</summary>
    public const string Observers = """{ "name": "Observers", "presence": "peacekeeping-operation", "stage": "concept", "conflict": { "ceasefire": "collapsing" }, "models": ["ceasefire-monitoring"] }""";

    public static string Mission(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "missions", name + ".json"));

    public static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string body, string? accept = null, string? type = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (type is not null)
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await client.SendAsync(request);
    }

    public static async Task<HttpResponseMessage> PasteAsync(HttpClient client, string text)
    {
        using var form = new MultipartFormDataContent { { new StringContent(text), "proposal" } };
        return await client.PostAsync(new Uri("/", UriKind.Relative), form);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
}
