using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CheckService.Tests;

/// <summary>The text of a resolution in place of a proposal.</summary>
public sealed class ResolutionTests(Service service) : IClassFixture<Service>
{
    private const string Text = """
        Resolution 9999 (2024)
        Adopted by the Security Council on 31 January 2024
        The Security Council,
        Determining that the situation constitutes a threat to international peace and security,
        1. Decides to establish the United Nations Mission in Liberia (UNMIL) for a period of 12 months;
        2. Decides that the mandate of UNMIL shall be the following:
        (a) to protect civilians under imminent threat of physical violence;
        (b) to assist the Government in the reform of the national police;
        3. Decides to remain seized of the matter.
        """;

    private readonly HttpClient client = service.CreateClient();

    [Fact]
    public async Task A_text_is_read_and_checked()
    {
        using var answer = await Service.PostAsync(client, "/check", Text, type: "text/plain; charset=utf-8");
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await Service.JsonAsync(answer)).GetProperty("proposal").GetString().Should().Be("UNMIL, United Nations Mission in Liberia");
    }

    [Fact]
    public async Task A_page_shows_the_text_beside_the_findings()
    {
        using var answer = await Service.PostAsync(client, "/check", Text, "text/html", "text/plain");
        (await PageAsync(answer)).QuerySelector("section.text")!.TextContent.Should().Contain("to protect civilians under imminent threat");
    }

    [Theory]
    [InlineData("/check", "A letter to the editor.", "no line")]
    [InlineData("/check?mission=UNAMSIL", Text, "does not turn")]
    public async Task A_text_that_cannot_be_checked_is_refused_with_the_reason(string path, string text, string told)
    {
        using var answer = await Service.PostAsync(client, path, text, type: "text/plain");
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Service.JsonAsync(answer)).GetProperty("detail").GetString().Should().Contain(told is "does not turn" ? "UNAMSIL" : told);
    }

    [Fact]
    public async Task A_text_can_be_pasted_and_stays_in_the_field()
    {
        using var answer = await Service.PasteAsync(client, Text);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var page = await PageAsync(answer);
        page.QuerySelector("main .verdict")!.TextContent.Should().NotBeEmpty();
        page.QuerySelector("section.text").Should().NotBeNull();
        ((IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value.Should().StartWith("Resolution 9999");
    }

    [Fact]
    public async Task A_pasted_text_that_is_no_resolution_is_refused_and_stays_in_the_field()
    {
        using var answer = await Service.PasteAsync(client, "A letter to the editor.");
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var page = await PageAsync(answer);
        page.QuerySelector(".refusal")!.TextContent.Should().Contain("no line").And.Contain("Nothing was checked").And.Contain("JSON");
        ((IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value.Should().StartWith("A letter");
    }

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
}
