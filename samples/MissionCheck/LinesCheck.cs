using System.Buffers;
using System.Runtime.InteropServices;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;

namespace MissionCheck;

/// <summary>check --format ndjson: the filter of a pipeline, a proposal a line in, a report a line out.</summary>
internal static class LinesCheck
{
    // What a system says when it writes to a pipe that nobody reads any more: EPIPE, and on Windows ERROR_BROKEN_PIPE and ERROR_NO_DATA.
    private static readonly int[] NobodyReads = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    public static int Run(CheckOptions options, CoherenceChecker checker, Terminal terminal)
    {
        if (options.Mend || options.Explain)
        {
            terminal.Error.WriteLine("mission-check: --format ndjson prints a report a line; leave out --mend and --explain, or choose another format.");
            return ExitCode.Wrong;
        }

        if (InputFiles.Find(options.Files, terminal.Error) is not { } files)
            return ExitCode.Wrong;

        using var stop = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            // The first asks for an end after a whole line; the second is obeyed at once.
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }

        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return RunAsync(options, checker, files, terminal, stop.Token).GetAwaiter().GetResult();
    }

    private static async Task<int> RunAsync(CheckOptions options, CoherenceChecker checker, IReadOnlyList<string> files, Terminal terminal, CancellationToken cancellationToken)
    {
        using var progress = LineProgress.On(terminal, options);
        var code = ExitCode.Fine;
        try
        {
            var output = options.Output is null ? terminal.OpenOutput() : File.Create(options.Output);
            await using var closing = output.ConfigureAwait(false);
            var text = new ArrayBufferWriter<byte>();
            foreach (var file in files)
            {
                await foreach (var line in Lines(file, files.Count > 1, checker, terminal, cancellationToken).ConfigureAwait(false))
                {
                    text.ResetWrittenCount();
                    ReportJson.WriteLine(text, line);
                    // Whole lines and at once, so that the next program need not wait; never half a line, so without the token.
                    await output.WriteAsync(text.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
                    await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
                    code = Math.Max(code, CodeOf(line, options.FailOn));
                    progress.Count(line);
                }
            }

            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException failure) when (NobodyReads.Contains(failure.HResult))
        {
            return code;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"mission-check: {failure.Message}");
            return ExitCode.Wrong;
        }
    }

    private static int CodeOf(ProposalLine line, FailOn failOn) => line.Report switch
    {
        null => ExitCode.Wrong,
        var report => CheckCommand.Fails(report.Findings, failOn) ? ExitCode.Found : ExitCode.Fine,
    };

    /// <summary>The proposals of a file: a line each, or where it is a document the one.</summary>
    private static async IAsyncEnumerable<ProposalLine> Lines(
        string file, bool named, CoherenceChecker checker, Terminal terminal, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var name = !named ? null : file == InputFiles.StandardInput ? "standard input" : file;
        if (file != InputFiles.StandardInput && !InputFiles.HoldsLines(file))
        {
            yield return ProposalLine.Check(checker, await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false), number: 1, name);
            yield break;
        }

        var input = file == InputFiles.StandardInput ? terminal.OpenInput() : File.OpenRead(file);
        await using var closing = input.ConfigureAwait(false);
        await foreach (var line in ProposalLines.CheckAsync(checker, input, name, workers: Environment.ProcessorCount, cancellationToken: cancellationToken).ConfigureAwait(false))
            yield return line;
    }
}
