using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;

namespace CheckService.Tests;

/// <summary>What the service does not tell, and how it ends.</summary>
public sealed class HardeningTests(Service service) : IClassFixture<Service>
{
    [Fact]
    public async Task A_failure_of_the_service_tells_nothing_of_its_inside()
    {
        foreach (var environment in new[] { "Production", "Development" })
        {
            using var failing = service.WithWebHostBuilder(host => host.UseEnvironment(environment).ConfigureTestServices(services =>
                services.AddSingleton<CoherenceChecker>(_ => throw new InvalidOperationException("the password of the archive"))));
            using var answer = await Service.PostAsync(failing.CreateClient(), "/check", Service.Observers, "text/html");
            answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
            answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
            (await answer.Content.ReadAsStringAsync()).Should().NotContain("password").And.NotContain("Exception").And.NotContain(" at ");
        }
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/sarif+json")]
    [InlineData("text/markdown")]
    [InlineData("text/html")]
    public async Task A_rule_that_fails_is_named_and_what_it_throws_is_not(string accept)
    {
        using var failing = service.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<CoherenceRule>(new Failing())));
        using var answer = await Service.PostAsync(failing.CreateClient(), "/check", Service.Observers, accept);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("OWN-01").And.NotContain("password").And.NotContain("InvalidOperationException");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/rules/CON-01")]
    [InlineData("/elsewhere")]
    public async Task Every_answer_closes_what_a_browser_could_open(string path)
    {
        using var answer = await service.CreateClient().GetAsync(new Uri(path, UriKind.Relative));
        answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'").And.Contain("frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
        answer.Headers.Contains("Server").Should().BeFalse();
    }

    [Theory]
    [InlineData("/change", "{", "\"a\":1,", "\"b\":1}")]
    [InlineData("/change", "{", "\"before\":{},", "\"after\":{}}")]
    [InlineData("/check", "[", "", "f")]
    [InlineData("/check", "{\"name\":", "tr", "}")]
    public async Task A_document_that_is_wrong_all_over_is_refused_in_few_words(string path, string begin, string middle, string end)
    {
        var body = begin + string.Concat(Enumerable.Repeat(middle, 500_000 / Math.Max(1, middle.Length))) + end;
        using var answer = await Service.PostAsync(service.CreateClient(), path, body, "application/json");
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Length.Should().BeLessThan(100_000);
    }

    [Fact]
    public async Task A_call_that_is_given_up_ends_in_the_service_too()
    {
        var ended = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watched = service.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new Watch(ended))));
        using var giveUp = new CancellationTokenSource();
        var pending = watched.Server.SendAsync(
            context =>
            {
                context.Request.Method = "POST";
                context.Request.Path = "/check";
                context.Request.ContentType = "application/json";
                context.Request.Body = new EndlessStream();
            },
            giveUp.Token);
        await Task.Delay(100);
        ended.Task.IsCompleted.Should().BeFalse("the body has no end");

        await giveUp.CancelAsync();

        (await ended.Task.WaitAsync(TimeSpan.FromSeconds(20))).Should().BeTrue();
        await Task.WhenAny(pending, Task.Delay(TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task It_listens_for_this_machine_alone_without_telling_what_it_runs_on()
    {
        using var listening = service.WithWebHostBuilder(host => host.UseSetting("port", "0"));
        listening.UseKestrel();
        listening.StartServer();
        var address = new Uri(listening.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Should().ContainSingle().Subject);
        address.IsLoopback.Should().BeTrue();

        using var client = new HttpClient { BaseAddress = address };
        using var report = await Service.PostAsync(client, "/check", Service.Observers);
        report.StatusCode.Should().Be(HttpStatusCode.OK);
        report.Headers.Contains("Server").Should().BeFalse();

        using var request = new HttpRequestMessage(HttpMethod.Post, "/check") { Content = new StreamContent(new UntoldStream(3 * 1024 * 1024)) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.ExpectContinue = true;
        using var refused = await client.SendAsync(request);
        refused.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    private sealed class Watch(TaskCompletionSource<bool> ended) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, rest) =>
            {
                try
                {
                    await rest(context);
                }
                finally
                {
                    ended.TrySetResult(context.RequestAborted.IsCancellationRequested);
                }
            });
            next(app);
        };
    }

    private sealed class Failing : CoherenceRule
    {
        public override Demand About { get; } = PeacekeepingDoctrine.RuleBook.Rules[0].About with { Id = "OWN-01", FormerIds = [] };

        public override void Check(MissionFacts mission, Ruling ruling) => throw new InvalidOperationException("the password of the archive");
    }

    /// <summary>A body that never comes to its end.</summary>
    private sealed class EndlessStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
