using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CheckService.Tests;

/// <summary>The page as a browser without script sees it.</summary>
public sealed class FrontPageTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient client = service.CreateClient();

    [Fact]
    public async Task It_offers_a_field_and_every_sample()
    {
        var page = await PageAsync(await client.GetAsync(new Uri("/", UriKind.Relative)));
        Field(page).Value.Should().BeEmpty();
        page.QuerySelectorAll("select[name=sample] option").Should().HaveCount(30);
    }

    [Fact]
    public async Task It_asks_for_nothing_from_elsewhere_and_runs_no_script()
    {
        foreach (var answer in new[] { await client.GetAsync(new Uri("/", UriKind.Relative)), await Service.PasteAsync(client, Service.Mission("minusma-2016")) })
        {
            var page = await PageAsync(answer);
            page.QuerySelectorAll("script, img, iframe, link, object, embed, [src], [style], [onclick]").Should().BeEmpty();
            page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Should().OnlyContain(link => link!.StartsWith('#') || link.StartsWith('/'));
            page.All.Where(element => element.Id is { Length: > 0 }).Select(element => element.Id).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public async Task A_sample_is_loaded_into_the_field()
    {
        var page = await PageAsync(await client.GetAsync(new Uri("/?sample=unamir-1993", UriKind.Relative)));
        Field(page).Value.Should().Be(Service.Mission("unamir-1993").Trim() + "\n");
        page.QuerySelector("option[selected]")!.GetAttribute("value").Should().Be("unamir-1993");
    }

    [Theory]
    [InlineData("../../appsettings")]
    [InlineData("nothing")]
    public async Task A_sample_that_is_none_leaves_the_field_empty(string name)
    {
        var page = await PageAsync(await client.GetAsync(new Uri($"/?sample={Uri.EscapeDataString(name)}", UriKind.Relative)));
        Field(page).Value.Should().BeEmpty();
    }

    [Fact]
    public async Task A_proposal_is_answered_with_its_report_and_kept_in_the_field()
    {
        var text = Service.Mission("unprofor-safe-areas-1993");
        var answer = await Service.PasteAsync(client, text);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var page = await PageAsync(answer);
        page.QuerySelector("main .verdict .word")!.TextContent.Should().Contain("Incoherent");
        Field(page).Value.Should().Be(text);
        page.QuerySelectorAll("main").Should().ContainSingle();
        page.QuerySelectorAll("h1").Should().ContainSingle();
    }

    [Fact]
    public async Task Mistakes_are_told_with_line_and_column_and_the_text_stays()
    {
        var answer = await Service.PasteAsync(client, "{\n  \"name\": \"A\",\n  \"stage\": \"mandatd\"\n}");
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var page = await PageAsync(answer);
        page.QuerySelector(".refusal li")!.TextContent.Should().Contain("Did you mean \"mandated\"?").And.Contain("line 3, column 12").And.Contain("/stage");
        Field(page).Value.Should().Contain("mandatd");
    }

    [Fact]
    public async Task An_empty_field_is_no_proposal()
    {
        var answer = await Service.PasteAsync(client, "  \n ");
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PageAsync(answer)).QuerySelector(".refusal")!.TextContent.Should().Contain("nothing to check");
    }

    [Theory]
    [InlineData(1024 * 1024 + 1)]
    [InlineData(5 * 1024 * 1024)]
    public async Task A_text_that_is_too_large_is_refused(int length)
    {
        var answer = await Service.PasteAsync(client, new string(' ', length));
        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_text_that_is_large_in_bytes_alone_is_refused()
    {
        var answer = await Service.PasteAsync(client, new string('д', 700_000));
        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Hostile_text_stays_text()
    {
        const string Hostile = "</textarea></title><script>alert(1)</script>";
        foreach (var text in new[] { Hostile, $"{{ \"name\": \"{Hostile}\" }}", $"{{ \"{Hostile}\": 1 }}", "\n\n" + Hostile })
        {
            var page = await PageAsync(await Service.PasteAsync(client, text));
            page.QuerySelectorAll("script").Should().BeEmpty();
            Field(page).Value.Should().Be(text);
        }
    }

    [Fact]
    public async Task A_form_of_another_kind_is_refused()
    {
        using var answer = await Service.PostAsync(client, "/", Service.Observers);
        answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    private static IHtmlTextAreaElement Field(IHtmlDocument page) => (IHtmlTextAreaElement)page.QuerySelector("textarea[name=proposal]")!;

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }
}
