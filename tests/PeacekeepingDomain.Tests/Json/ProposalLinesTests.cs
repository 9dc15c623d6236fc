using System.Buffers;
using System.Text;
using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;

namespace PeacekeepingDomain.Tests.Json;

/// <summary>Pipelines: a proposal a line in, a report a line out, on the real missions.</summary>
public sealed class ProposalLinesTests
{
    private const string Good = """{ "name": "Good" }""";
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);
    private static readonly string[] Files = Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "samples", "missions"), "*.json").Order(StringComparer.Ordinal).ToArray();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task The_real_missions_come_out_in_order_with_the_reports_of_their_files(int workers)
    {
        var lines = await CheckAsync(string.Join('\n', Files.Select(OneLine)), workers: workers);
        lines.Select(line => line.Number).Should().Equal(Enumerable.Range(1, Files.Length));
        lines.Select(line => line.Report!.ToString()).Should().Equal(Files.Select(file => Checker.Check(ProposalDocument.Read(File.ReadAllBytes(file)).Proposal).ToString()));
        lines.Select(line => line.Proposal).Should().Equal(Files.Select(file => ProposalDocument.Read(File.ReadAllBytes(file)).Proposal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_bad_line_gives_its_problems_and_the_rest_goes_on(int workers)
    {
        var lines = await CheckAsync($$"""
            {{Good}}
            { "name": "A", "stage": "mandatd", "conflct": {} }
            no JSON at all
            {{Good}}
            """, workers: workers);
        lines.Select(line => line.Report is null).Should().Equal(false, true, true, false);
        lines[1].Problems.Select(problem => problem.Position).Should().Equal(new TextPosition(2, 25), new TextPosition(2, 36));
        lines[1].Problems[0].Pointer.Should().Be("/stage");
        lines[1].Proposal.Should().BeNull();
        lines[2].Problems.Should().ContainSingle().Which.Position.Line.Should().Be(3);
    }

    [Fact]
    public async Task A_finding_has_its_line_in_the_whole_stream()
    {
        var mission = OneLine(Files.Single(file => file.EndsWith("unsmis-2012.json", StringComparison.Ordinal)));
        var lines = await CheckAsync($"{Good}\n\n{mission}");
        lines[1].Number.Should().Be(3);
        var finding = lines[1].Report!.Findings[0];
        finding.Position!.Value.Line.Should().Be(3);
        mission[(finding.Position.Value.Column - 1)..].Should().StartWith("\"" + finding.Pointer.Split('/')[^1] + "\"");
    }

    [Theory]
    [InlineData("{0}\n{0}\n")]
    [InlineData("{0}\n{0}")]
    [InlineData("{0}\r\n{0}\r\n")]
    [InlineData("\uFEFF{0}\n{0}")]
    [InlineData("{0}\n\uFEFF{0}")]
    [InlineData("\n\n{0}\n \t\r\n{0}\n\n")]
    public async Task Line_ends_byte_order_marks_and_empty_lines_make_no_difference(string form)
    {
        var lines = await CheckAsync(form.Replace("{0}", Good, StringComparison.Ordinal));
        lines.Select(line => line.Report?.Proposal).Should().Equal("Good", "Good");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF\r\n")]
    public async Task Nothing_in_gives_nothing_out(string text) => (await CheckAsync(text)).Should().BeEmpty();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Lines_longer_than_what_is_read_at_a_time_come_out_in_order_with_the_short_ones(int workers)
    {
        int[] lengths = [20, 70_000, 300, 65_536, 65_535, 20, 200_000, 40_000, 40_000, 40_000, 20];
        var lines = await CheckAsync(string.Join('\n', lengths.Select(length => Good + new string(' ', length - Good.Length))), workers: workers);
        lines.Select(line => line.Number).Should().Equal(Enumerable.Range(1, lengths.Length));
        lines.Should().OnlyContain(line => line.Report != null);
    }

    [Fact]
    public void A_checker_a_stream_and_a_worker_are_needed()
    {
        using var stream = new MemoryStream();
        FluentActions.Invoking(() => ProposalLines.CheckAsync(null!, stream)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ProposalLines.CheckAsync(Checker, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ProposalLines.CheckAsync(Checker, stream, workers: 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ProposalLine.Check(null!, Encoding.UTF8.GetBytes(Good), number: 1)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_line_that_is_too_long_is_passed_over_to_its_end(int workers)
    {
        var limits = new ReadLimits { Bytes = 100 };
        var exact = Good + new string(' ', limits.Bytes - Good.Length);
        var lines = await CheckAsync($"{exact}\n{exact} \n{Good}{new string(' ', 1_000_000)}\n{exact}\r\n{new string('x', 300_000)}", limits, workers);
        lines.Select(line => line.Report is null).Should().Equal(false, true, true, false, true);
        lines[2].Number.Should().Be(3);
        lines[2].Problems.Should().ContainSingle().Which.Should().Be(new DocumentProblem(new TextPosition(3, 1), "", "The line is longer than 100 bytes and was passed over."));
    }

    [Fact]
    public async Task A_line_that_never_ends_is_not_held()
    {
        using var endless = new Endless(Encoding.UTF8.GetBytes(new string('x', 4096)), 64 * 1024 * 1024);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var lines = await ListAsync(ProposalLines.CheckAsync(Checker, endless, limits: new ReadLimits { Bytes = 1000 }));
        lines.Should().ContainSingle().Which.Problems.Should().ContainSingle();
        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(32 * 1024 * 1024);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_stream_is_read_no_further_than_is_asked_for(int workers)
    {
        // Lines as long as the buffer, so that every line is a read of its own.
        using var endless = new Endless(Encoding.UTF8.GetBytes(Good + new string(' ', (64 * 1024) - Good.Length - 1) + "\n"), long.MaxValue);
        var seen = 0;
        await foreach (var line in ProposalLines.CheckAsync(Checker, endless, workers: workers))
        {
            line.Report.Should().NotBeNull();
            if (++seen == 20)
                break;
        }

        var given = endless.Given;
        given.Should().BeLessThan((20 + workers + 5) * 64 * 1024);
        await Task.Delay(50);
        endless.Given.Should().Be(given, "nothing reads on behind the caller's back");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_report_does_not_wait_for_the_next_line(int workers)
    {
        using var stream = new Stalling(Encoding.UTF8.GetBytes(Good + "\n"));
        await using var lines = ProposalLines.CheckAsync(Checker, stream, workers: workers).GetAsyncEnumerator();
        (await lines.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1))).Should().BeTrue();
        lines.Current.Report!.Proposal.Should().Be("Good");
        stream.End();
        (await lines.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1))).Should().BeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Cancelling_ends_the_reading_of_a_stream_that_cannot_be_interrupted(int workers)
    {
        using var stop = new CancellationTokenSource();
        using var stream = new Stalling(Encoding.UTF8.GetBytes(Good + "\n" + Good + "\n{ \"na"));
        var seen = 0;
        var reading = async () =>
        {
            await foreach (var line in ProposalLines.CheckAsync(Checker, stream, workers: workers, cancellationToken: stop.Token))
            {
                if (++seen == 2)
                    await stop.CancelAsync();
            }
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();
        seen.Should().Be(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task What_goes_wrong_in_the_stream_reaches_the_reader(int workers)
    {
        using var stream = new Stalling(Encoding.UTF8.GetBytes(Good + "\n"));
        stream.Break();
        var seen = 0;
        var reading = async () =>
        {
            await foreach (var line in ProposalLines.CheckAsync(Checker, stream, workers: workers))
                seen++;
        };
        await reading.Should().ThrowAsync<IOException>();
        seen.Should().Be(1);
    }

    [Fact]
    public async Task A_line_is_written_as_one_line_of_JSON()
    {
        var lines = await CheckAsync(OneLine(Files[0]) + "\n{ \"name\": 3 }\n");
        var text = new ArrayBufferWriter<byte>();
        foreach (var line in lines)
            ReportJson.WriteLine(text, line);
        var written = Encoding.UTF8.GetString(text.WrittenSpan).Split('\n');
        written.Should().HaveCount(3);
        written[2].Should().BeEmpty();
        using var expected = JsonDocument.Parse(ReportJson.Write(lines[0].Report!));
        using var report = JsonDocument.Parse(written[0]);
        JsonElement.DeepEquals(report.RootElement, expected.RootElement).Should().BeTrue();
        written[1].Should().Be("""{"line":2,"problems":[{"pointer":"/name","line":2,"column":11,"message":"Expected a text, found the number 3."}]}""");
    }

    [Fact]
    public void A_document_of_a_larger_text_keeps_its_place_in_it()
    {
        var line = ProposalLine.Check(Checker, Encoding.UTF8.GetBytes("{\n\"name\": 3 }"), number: 10, name: "all.txt");
        line.Problems.Should().ContainSingle().Which.Position.Should().Be(new TextPosition(11, 9));
        line.Name.Should().Be("all.txt");
        var none = () => ProposalLine.Check(Checker, Encoding.UTF8.GetBytes(Good), number: 0);
        none.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string OneLine(string file) => File.ReadAllText(file).ReplaceLineEndings(" ");

    private static Task<List<ProposalLine>> CheckAsync(string text, ReadLimits? limits = null, int workers = 1) =>
        ListAsync(ProposalLines.CheckAsync(Checker, new MemoryStream(Encoding.UTF8.GetBytes(text)), limits: limits, workers: workers));

    private static async Task<List<ProposalLine>> ListAsync(IAsyncEnumerable<ProposalLine> lines)
    {
        var list = new List<ProposalLine>();
        await foreach (var line in lines)
            list.Add(line);
        return list;
    }

    /// <summary>Gives the same bytes again and again, up to a length, and says how many it has given.</summary>
    private sealed class Endless(byte[] again, long length) : ReadOnly
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(Math.Min(buffer.Length, again.Length - (Given % again.Length)), length - Given);
            again.AsSpan((int)(Given % again.Length), count).CopyTo(buffer);
            Given += count;
            return count;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }

    /// <summary>Gives its bytes, then waits, deaf to cancellation as a console is, until it is told to end or to break.</summary>
    private sealed class Stalling(byte[] bytes) : ReadOnly
    {
        private readonly TaskCompletionSource<int> rest = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private bool given;

        public void End() => rest.TrySetResult(0);

        public void Break() => rest.TrySetException(new IOException("The line is dead."));

        public override int Read(Span<byte> buffer) => throw new NotSupportedException();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (given)
                return new(rest.Task);
            given = true;
            bytes.CopyTo(buffer);
            return new(bytes.Length);
        }
    }

    private abstract class ReadOnly : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
