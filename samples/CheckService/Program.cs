using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CheckService;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.ConfigureKestrel((context, kestrel) =>
{
    // This machine alone; whoever wants to serve others puts a proxy in front that knows them.
    kestrel.Listen(IPAddress.Loopback, context.Configuration.GetValue("port", 5080));
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = RequestBody.MostBytes + RequestBody.Envelope;
});

builder.Services.AddPeacekeepingDomain();
builder.Services.AddSingleton(new SampleMissions(Path.Combine(AppContext.BaseDirectory, "missions")));
builder.Services.ConfigureHttpJsonOptions(static options =>
{
    options.SerializerOptions.WriteIndented = true;
    options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
    options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
});
builder.Services.AddOpenApi(static options => options.AddDocumentTransformer(static (document, _, _) =>
{
    document.Info.Title = "Coherence check of peace operations";
    document.Info.Description = "Checks a proposed mission against peacekeeping doctrine: which rule, which fact, which clause, what to do, and what cannot be judged because nobody has said.";
    return Task.CompletedTask;
}));

var app = builder.Build();
app.Use(static (context, next) =>
{
    var headers = context.Response.Headers;
    headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    headers.XContentTypeOptions = "nosniff";
    headers["Referrer-Policy"] = "no-referrer";
    return next(context);
});
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = static failure => failure is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError,
    ExceptionHandler = static context => Problems.Of(context.Response.StatusCode).ExecuteAsync(context),
});
app.UseStatusCodePages(static status => Problems.Of(status.HttpContext.Response.StatusCode).ExecuteAsync(status.HttpContext));

app.MapOpenApi();
app.MapFrontPage();
app.MapChecks();
app.MapDoctrine();

app.Lifetime.ApplicationStarted.Register(() =>
{
    foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        Console.WriteLine($"The check service listens on {address}, for this machine alone. Ctrl+C ends it.");
});

try
{
    await app.RunAsync();
    return 0;
}
catch (IOException failure) when (failure.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync("The port is taken by another program; name one that is free: dotnet run --project samples/CheckService -- --port 5081");
    return 2;
}
