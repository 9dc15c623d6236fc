using System.Net;
using System.Text.Json;
using PeacekeepingDomain;
using PeacekeepingDomain.Json;

namespace CheckService.Tests;

/// <summary>What can be looked up.</summary>
public sealed class DoctrineRoutesTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient client = service.CreateClient();

    [Fact]
    public async Task All_rules_are_listed()
    {
        var rules = await GetAsync("/rules");
        rules.GetArrayLength().Should().Be(PeacekeepingDoctrine.RuleBook.Demands.Count());
        rules.EnumerateArray().Select(rule => rule.GetProperty("kind").GetString()).Distinct().Should().Equal("coherence", "readiness", "change");
    }

    [Theory]
    [InlineData("CON-01")]
    [InlineData("con-01")]
    public async Task A_rule_is_shown_in_the_words_of_reports(string id)
    {
        var rule = await GetAsync($"/rules/{id}");
        rule.GetProperty("id").GetString().Should().Be("CON-01");
        rule.GetProperty("area").GetString().Should().Be("consent");
        rule.GetProperty("strength").GetString().Should().Be("must");
        rule.GetProperty("citations").GetArrayLength().Should().BePositive();
        rule.GetProperty("presences").EnumerateArray().Select(presence => presence.GetString()).Should().Contain("peacekeeping-operation");
    }

    [Fact]
    public async Task Every_word_of_a_rule_is_a_word_of_proposals()
    {
        foreach (var rule in (await GetAsync("/rules")).EnumerateArray())
        {
            foreach (var presence in rule.GetProperty("presences").EnumerateArray())
            {
                var proposal = $$"""{ "name": "A", "presence": "{{presence.GetString()}}", "stage": "{{rule.GetProperty("dueFrom").GetString()}}" }""";
                ProposalDocument.Read(proposal).Proposal.Presence.Should().NotBeNull();
            }
        }
    }

    [Fact]
    public async Task The_catalogue_is_served_from_its_list_to_its_entries()
    {
        var subjects = await GetAsync("/catalogue");
        subjects.GetArrayLength().Should().Be(8);
        foreach (var line in subjects.EnumerateArray())
        {
            var subject = line.GetProperty("subject").GetString();
            var entries = (await GetAsync($"/catalogue/{subject}")).GetProperty("entries");
            entries.GetArrayLength().Should().Be(line.GetProperty("entries").GetInt32());
            foreach (var id in entries.EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!).Take(3))
                (await GetAsync($"/catalogue/{subject}/{Uri.EscapeDataString(id)}")).GetProperty("id").GetString().Should().Be(id);
        }
    }

    [Theory]
    [InlineData("/rules/NIL-99")]
    [InlineData("/catalogue/recipes")]
    [InlineData("/catalogue/recipes/4")]
    [InlineData("/catalogue/models/31")]
    [InlineData("/elsewhere")]
    public async Task What_is_not_there_is_said_to_be_not_there(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task A_wrong_method_is_refused_with_the_right_ones()
    {
        using var answer = await client.GetAsync(new Uri("/check", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        answer.Content.Headers.Allow.Should().Equal("POST");
    }

    [Fact]
    public async Task The_schema_is_the_schema_of_the_library()
    {
        using var answer = await client.GetAsync(new Uri("/schema", UriKind.Relative));
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/schema+json");
        (await answer.Content.ReadAsStringAsync()).Should().Be(ProposalDocument.Schema);
    }

    [Fact]
    public async Task OpenAPI_tells_every_route_and_what_it_refuses()
    {
        var document = await GetAsync("/openapi/v1.json");
        document.GetProperty("info").GetProperty("title").GetString().Should().Be("Coherence check of peace operations");
        var paths = document.GetProperty("paths");
        paths.EnumerateObject().Select(path => path.Name).Should().BeEquivalentTo(
            "/check", "/change", "/mend", "/rules", "/rules/{id}", "/catalogue", "/catalogue/{subject}", "/catalogue/{subject}/{id}", "/schema");
        var check = paths.GetProperty("/check").GetProperty("post");
        check.GetProperty("responses").EnumerateObject().Select(response => response.Name).Should().BeEquivalentTo("200", "400", "406", "413", "415");
        check.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Select(content => content.Name)
            .Should().BeEquivalentTo("application/json", "application/sarif+json", "text/markdown", "text/html");
        foreach (var route in new[] { "/check", "/change", "/mend" })
        {
            var body = paths.GetProperty(route).GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json");
            using var answer = await Service.PostAsync(client, route, body.GetProperty("example").GetRawText());
            answer.StatusCode.Should().Be(HttpStatusCode.OK, "an example is to be tried as it stands");
        }
    }

    private async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK, path);
        return await Service.JsonAsync(answer);
    }
}
