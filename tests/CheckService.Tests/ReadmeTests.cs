using System.Net;
using PeacekeepingDomain.Tests;

namespace CheckService.Tests;

/// <summary>The README of the service: every call that it shows is answered.</summary>
public sealed class ReadmeTests(Service service) : IClassFixture<Service>
{
    private const string Address = "http://127.0.0.1:5080";

    private static readonly string[] Lines = RepositoryFiles.Read("samples/CheckService/README.md").Split('\n');

    public static TheoryData<string> Calls => [.. Lines.Where(static line => line.StartsWith("curl ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_that_it_shows_is_answered(string call)
    {
        using var answer = await SendAsync(call);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, call);
    }

    [Fact]
    public async Task Every_route_is_in_its_table()
    {
        using var answer = await service.CreateClient().GetAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        var routes = (await Service.JsonAsync(answer)).GetProperty("paths").EnumerateObject().Select(static path => path.Name);
        var table = string.Concat(Lines.Where(static line => line.StartsWith("| `", StringComparison.Ordinal)));
        routes.Should().OnlyContain(route => table.Contains(route + "`"));
    }

    /// <summary>A line as curl reads it: words, parted by blanks where no quote is open.</summary>
    private async Task<HttpResponseMessage> SendAsync(string call)
    {
        var words = call.Split('\'').SelectMany(static (part, index) => index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Skip(1).ToArray();
        words[^1].Should().StartWith(Address);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(words[^1][Address.Length..], UriKind.Relative));
        for (var i = 0; i < words.Length - 1; i += 2)
        {
            if (words[i] == "--data-binary")
            {
                request.Method = HttpMethod.Post;
                request.Content = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(RepositoryFiles.Root, words[i + 1].TrimStart('@'))));
            }
            else
            {
                words[i].Should().Be("-H");
                var header = words[i + 1].Split(": ");
                (request.Headers.TryAddWithoutValidation(header[0], header[1]) || request.Content!.Headers.TryAddWithoutValidation(header[0], header[1])).Should().BeTrue();
            }
        }

        return await service.CreateClient().SendAsync(request);
    }
}
