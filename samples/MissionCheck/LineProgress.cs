using System.Diagnostics;
using System.Globalization;
using PeacekeepingDomain.Json;

namespace MissionCheck;

/// <summary>How far a pipeline is, beside what it prints: only where somebody watches and the reports go elsewhere.</summary>
internal sealed class LineProgress : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(0.5);

    private readonly TextWriter? screen;
    private readonly Stopwatch time = Stopwatch.StartNew();
    private TimeSpan shown;
    private long lines;
    private long unread;

    private LineProgress(TextWriter? screen) => this.screen = screen;

    public static LineProgress On(Terminal terminal, CheckOptions options)
    {
        var elsewhere = options.Output is not null || !terminal.Screen.Profile.Out.IsTerminal;
        return new LineProgress(elsewhere && terminal.Progress.Profile.Out.IsTerminal ? terminal.Progress.Profile.Out.Writer : null);
    }

    public void Count(ProposalLine line)
    {
        lines++;
        if (line.Report is null)
            unread++;
        if (screen is null || time.Elapsed - shown < Step)
            return;
        shown = time.Elapsed;
        Show("");
    }

    public void Dispose() => Show("\n");

    // Ends in spaces, to cover a longer line before it.
    private void Show(string end) =>
        screen?.Write(string.Create(CultureInfo.InvariantCulture, $"\r{lines:N0} proposals, {lines / time.Elapsed.TotalSeconds:N0} a second, {unread:N0} could not be read  {end}"));
}
