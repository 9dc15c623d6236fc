using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace CheckService.Tests;

/// <summary>POST /check: what is answered, in which form, and what is refused.</summary>
public sealed class CheckTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient client = service.CreateClient();

    [Fact]
    public async Task A_proposal_is_answered_with_its_report()
    {
        using var answer = await Service.PostAsync(client, "/check", Service.Mission("unprofor-safe-areas-1993"));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().Should().Be("application/json; charset=utf-8");
        var report = await Service.JsonAsync(answer);
        report.GetProperty("verdict").GetString().Should().Be("incoherent");
        report.GetProperty("findings")[0].GetProperty("line").GetInt32().Should().BeGreaterThan(1);
    }

    [Theory]
    [InlineData(null, "application/json", "{")]
    [InlineData("*/*", "application/json", "{")]
    [InlineData("application/json", "application/json", "{")]
    [InlineData("application/sarif+json", "application/sarif+json", "{")]
    [InlineData("text/markdown", "text/markdown", "# ")]
    [InlineData("text/html", "text/html", "<!DOCTYPE html>")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "text/html", "<!DOCTYPE html>")]
    [InlineData("application/json;q=0.2, text/*;q=0.5, text/markdown;q=0.1", "text/html", "<!DOCTYPE html>")]
    [InlineData("application/json;q=0, application/*", "application/sarif+json", "{")]
    public async Task The_form_is_the_one_that_Accept_prefers(string? accept, string type, string beginning)
    {
        using var answer = await Service.PostAsync(client, "/check", Service.Observers, accept);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(type);
        answer.Headers.Vary.Should().Contain("Accept");
        (await answer.Content.ReadAsStringAsync()).Should().StartWith(beginning);
    }

    [Fact]
    public async Task SARIF_places_findings_in_the_document()
    {
        using var answer = await Service.PostAsync(client, "/check", Service.Observers, "application/sarif+json");
        var log = await Service.JsonAsync(answer);
        log.GetProperty("version").GetString().Should().Be("2.1.0");
        log.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task A_list_is_answered_with_a_list_and_lines_of_the_whole()
    {
        using var answer = await Service.PostAsync(client, "/check", $"[\n{Service.Observers},\n/* two */ {Service.Observers},\n]");
        var reports = await Service.JsonAsync(answer);
        reports.GetArrayLength().Should().Be(2);
        var first = reports[0].GetProperty("findings")[0];
        var second = reports[1].GetProperty("findings")[0];
        first.GetProperty("line").GetInt32().Should().Be(2);
        second.GetProperty("line").GetInt32().Should().Be(3);
        (second.GetProperty("column").GetInt32() - first.GetProperty("column").GetInt32()).Should().Be("/* two */ ".Length);
        second.GetProperty("pointer").GetString().Should().Be(first.GetProperty("pointer").GetString());
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/json;q=0")]
    public async Task A_form_that_is_not_offered_is_refused_with_those_that_are(string accept)
    {
        using var answer = await Service.PostAsync(client, "/check", Service.Observers, accept);
        var problem = await ProblemAsync(answer, HttpStatusCode.NotAcceptable);
        problem.GetProperty("offered").EnumerateArray().Select(type => type.GetString()).Should().Equal("application/json", "application/sarif+json", "text/markdown", "text/html");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/html")]
    [InlineData("text/plain; charset=utf-16")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    public async Task What_is_not_sent_as_JSON_in_UTF8_is_refused(string? type)
    {
        using var answer = await Service.PostAsync(client, "/check", Service.Observers, type: type);
        (await ProblemAsync(answer, HttpStatusCode.UnsupportedMediaType)).GetProperty("detail").GetString().Should().Contain("application/json");
    }

    [Fact]
    public async Task Five_megabytes_are_refused()
    {
        using var answer = await Service.PostAsync(client, "/check", new string(' ', 5 * 1024 * 1024));
        (await ProblemAsync(answer, HttpStatusCode.RequestEntityTooLarge)).GetProperty("detail").GetString().Should().Contain("1048576");
    }

    [Fact]
    public async Task Five_megabytes_are_refused_where_the_length_is_not_told()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/check") { Content = new StreamContent(new UntoldStream(5 * 1024 * 1024)) };
        request.Content.Headers.ContentType = new("application/json");
        using var answer = await client.SendAsync(request);
        await ProblemAsync(answer, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_document_of_just_the_most_bytes_is_read()
    {
        using var answer = await Service.PostAsync(client, "/check", Service.Observers.PadRight(1024 * 1024));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Every_problem_of_a_broken_document_is_named_with_its_place()
    {
        using var answer = await Service.PostAsync(client, "/check", "{\n  \"name\": \"A\",\n  \"stage\": \"mandatd\",\n  \"conflct\": {}\n}");
        var errors = (await ProblemAsync(answer, HttpStatusCode.BadRequest)).GetProperty("errors");
        errors.GetArrayLength().Should().Be(2);
        errors[0].GetProperty("pointer").GetString().Should().Be("/stage");
        errors[0].GetProperty("line").GetInt32().Should().Be(3);
        errors[0].GetProperty("column").GetInt32().Should().Be(12);
        errors[0].GetProperty("message").GetString().Should().Contain("\"mandated\"");
        errors[1].GetProperty("line").GetInt32().Should().Be(4);
    }

    [Fact]
    public async Task A_problem_in_a_list_is_named_with_the_place_in_the_list()
    {
        using var answer = await Service.PostAsync(client, "/check", "[ { \"name\": \"A\" },\n  { \"name\": \"B\", \"stage\": \"later\" } ]");
        var error = (await ProblemAsync(answer, HttpStatusCode.BadRequest)).GetProperty("errors")[0];
        error.GetProperty("pointer").GetString().Should().Be("/1/stage");
        error.GetProperty("line").GetInt32().Should().Be(2);
        error.GetProperty("column").GetInt32().Should().Be(27);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("[1, null]")]
    [InlineData("[{ \"name\": \"A\" }")]
    [InlineData("[{ \"name\": \"A\" }] more")]
    [InlineData("Acting under Chapter VII of the Charter, decides to establish a mission")]
    [InlineData("{ \"name\": \"A\" } { \"name\": \"B\" }")]
    [InlineData("{ \"name\": \"\\ud800\" }")]
    public async Task What_is_not_a_proposal_is_refused_with_a_place(string body)
    {
        using var answer = await Service.PostAsync(client, "/check", body);
        var errors = (await ProblemAsync(answer, HttpStatusCode.BadRequest)).GetProperty("errors");
        errors[0].GetProperty("line").GetInt32().Should().BePositive();
        errors[0].GetProperty("message").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_list_of_more_than_fifty_is_refused()
    {
        using var answer = await Service.PostAsync(client, "/check", $"[{string.Join(',', Enumerable.Repeat("{\"name\":\"A\"}", 51))}]");
        (await ProblemAsync(answer, HttpStatusCode.BadRequest)).GetProperty("errors")[0].GetProperty("pointer").GetString().Should().Be("/50");
    }

    [Fact]
    public async Task Depth_without_end_is_refused()
    {
        foreach (var body in new[] { new string('[', 100_000), $"[{{\"name\":{new string('[', 2000)}" })
        {
            using var answer = await Service.PostAsync(client, "/check", body);
            await ProblemAsync(answer, HttpStatusCode.BadRequest);
        }
    }

    [Fact]
    public async Task Hostile_text_stays_text_in_every_form()
    {
        const string Hostile = "</title></textarea><script>alert(1)</script><img src=x onerror=alert(1)>";
        var body = $"{{ \"name\": {JsonSerializer.Serialize(Hostile)}, \"acronym\": {JsonSerializer.Serialize(Hostile)} }}";
        using var html = await Service.PostAsync(client, "/check", body, "text/html");
        var page = await new HtmlParser().ParseDocumentAsync(await html.Content.ReadAsStringAsync());
        page.QuerySelectorAll("script, img").Should().BeEmpty();
        page.Body!.TextContent.Should().Contain("<script>alert(1)</script>");
        using var json = await Service.PostAsync(client, "/check", body);
        (await Service.JsonAsync(json)).GetProperty("proposal").GetString().Should().StartWith(Hostile);
    }

    [Fact]
    public async Task A_step_is_checked()
    {
        using var answer = await Service.PostAsync(client, "/change", $"{{ \"after\": {Service.Mission("unprofor-safe-areas-1993")}, \"before\": {Service.Observers} }}");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var report = await Service.JsonAsync(answer);
        report.GetProperty("before").GetProperty("proposal").GetString().Should().Be("Observers");
        report.GetProperty("after").GetProperty("verdict").GetString().Should().Be("incoherent");
    }

    [Theory]
    [InlineData("{ \"before\": { \"name\": \"A\" } }", "", "after")]
    [InlineData("{ \"before\": { \"name\": \"A\" }, \"after\": { \"name\": 1 } }", "/after/name", "text")]
    [InlineData("{ \"before\": { \"name\": \"A\" }, \"after\": { \"name\": \"A\" }, \"later\": 1 }", "", "known")]
    [InlineData("{ \"before\": { \"name\": \"A\" }, \"before\": { \"name\": \"A\" }, \"after\": { \"name\": \"A\" } }", "/before", "twice")]
    [InlineData("[]", "", "before")]
    public async Task A_step_without_two_proposals_is_refused(string body, string pointer, string word)
    {
        using var answer = await Service.PostAsync(client, "/change", body);
        var error = (await ProblemAsync(answer, HttpStatusCode.BadRequest)).GetProperty("errors")[0];
        error.GetProperty("pointer").GetString().Should().Be(pointer);
        error.GetProperty("message").GetString().Should().Contain(word);
    }

    [Fact]
    public async Task What_would_mend_a_proposal_is_told()
    {
        using var answer = await Service.PostAsync(client, "/mend", Service.Mission("unamir-1993"));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await Service.JsonAsync(answer)).GetProperty("mending").GetProperty("ways").ValueKind.Should().Be(JsonValueKind.Array);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = await Service.JsonAsync(answer);
        problem.GetProperty("status").GetInt32().Should().Be((int)status);
        problem.GetProperty("title").GetString().Should().EndWith(".");
        return problem;
    }
}
