using BenchmarkDotNet.Running;

namespace PeacekeepingDomain.Benchmarks;

internal static class Program
{
    // Without arguments everything is run; "ratios" compares in turns; "first-use" starts fresh processes; all else is
    // BenchmarkDotNet's own.
    private static int Main(string[] arguments)
    {
        if (arguments is ["ratios"])
        {
            Ratios.Keep();
            return 0;
        }

        if (arguments is ["first-use"])
        {
            FirstUse.Keep();
            return 0;
        }

        if (arguments is ["first-use", var name])
        {
            FirstUse.Measure(name);
            return 0;
        }

        var switcher = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly);
        var summaries = arguments.Length == 0 ? switcher.RunAll(new ShortRun()) : switcher.Run(arguments, new ShortRun());
        if (arguments.Length == 0)
            Results.Keep(summaries);
        return summaries.All(static summary => !summary.HasCriticalValidationErrors && summary.Reports.All(static report => report.Success)) ? 0 : 1;
    }
}
