#pragma warning disable MA0076 // The numbers here count from zero, and are written alike in every culture.
using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reporting;

namespace PeacekeepingDomain.Tests.Robustness;

/// <summary>Documents made by hand to break a reader, or to keep a checker busy.</summary>
[Collection(nameof(Documentation.AloneInTheProcess))]
public sealed class StrangeDocumentTests
{
    private const int Million = 1_000_000;

    // As many as a list may have, or a share of it.
    private static readonly int Crowd = Trials.Of(everyday: 300, thorough: 1000);

    private const string Facts = "\"presence\":\"peacekeeping-operation\",\"stage\":\"deployed\",\"authorization\":{\"forceAuthority\":\"self-defence\",\"chapters\":[\"vi\"]}";

    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    /// <summary>Documents that are refused, however large, by a reader that holds little more than the document itself.</summary>
    public static TheoryData<string> Refused { get; } = new(Documents.Keys);

    /// <summary>Documents as large as the limits allow, in which everything meets everything.</summary>
    public static TheoryData<string> Crowded { get; } = new(Crowds.Keys);

    private static Dictionary<string, Func<byte[]>> Documents => new(StringComparer.Ordinal)
    {
        ["a text of 100 MB"] = () => Utf8($"{{\"name\":\"{new string('x', 100 * Million)}\"}}"),
        ["a number of a million digits"] = () => Utf8($"{{\"name\":\"x\",\"force\":{{\"military\":{{\"authorized\":{new string('9', Million)}}}}}}}"),
        ["a share of a million digits"] = () => Utf8($"{{\"name\":\"x\",\"inclusion\":{{\"x\":0.{new string('3', Million)}}}}}"),
        ["a word of a million letters"] = () => Utf8($"{{\"name\":\"x\",\"stage\":\"{new string('m', Million)}\"}}"),
        ["a word of a million escapes"] = () => Utf8($"{{\"name\":\"x\",\"stage\":\"{Repeat("\\u006d", Million)}\"}}"),
        ["a member of a million letters"] = () => Utf8($"{{\"name\":\"x\",\"{new string('m', Million)}\":1}}"),
        ["a day of a million letters"] = () => Utf8($"{{\"name\":\"x\",\"asOf\":\"{new string('1', Million)}\"}}"),
        ["a million lists in each other"] = () => Utf8($"{{\"name\":{new string('[', Million)}{new string(']', Million)}}}"),
        ["a million objects in each other"] = () => Utf8($"{{\"name\":\"x\",\"a\":{Repeat("{\"a\":", Million)}1{new string('}', Million)}}}"),
        ["a million lists that never end"] = () => Utf8(new string('[', Million)),
        ["a million members of one name"] = () => Utf8($"{{{string.Join(',', Enumerable.Repeat("\"name\":\"x\"", Million / 2))}}}"),
        ["a million unknown members"] = () => Utf8($"{{\"name\":\"x\"{Repeat(",\"a\":1", Million)}}}"),
        ["a million items too many"] = () => Utf8($"{{\"name\":\"x\",\"models\":[{string.Join(',', Enumerable.Repeat("1", Million))}]}}"),
        ["a million items of a list of texts"] = () => Utf8($"{{\"name\":\"x\",\"modality\":{{\"partnerOrganizations\":[{string.Join(',', Enumerable.Repeat("\"a\"", Million))}]}}}}"),
        ["a list in every item"] = () => Utf8($"{{\"name\":\"x\",\"mandate\":{{\"tasks\":[{string.Join(',', Enumerable.Range(0, 900).Select(i => $"{{\"id\":\"{i}\",\"opposedBy\":[{string.Join(',', Enumerable.Repeat("\"a\"", 900))}]}}"))}]}}}}"),
        ["a million blanks and nothing else"] = () => Utf8(new string(' ', Million)),
        ["a comment that never ends"] = () => Utf8("{/*" + new string('*', Million)),
        ["a million comments"] = () => Utf8($"{{\"name\":{Repeat("/**/", Million)}}}"),
        ["a word that is none and goes on"] = () => Utf8($"{{\"name\":t{new string('r', Million)}}}"),
        ["a million NULs"] = () => new byte[Million],
        ["a NUL in a text"] = () => Utf8("{\"name\":\"a\0b\"}"),
        ["a NUL behind the document"] = () => Utf8("{\"name\":\"a\"}\0"),
        ["a text without end"] = () => Utf8("{\"name\":\"" + new string('x', Million)),
        ["two byte order marks"] = () => [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Utf8("{\"name\":\"a\"}")],
        ["a byte order mark behind the document"] = () => [.. Utf8("{\"name\":\"a\"}"), 0xEF, 0xBB, 0xBF],
        ["nothing but a byte order mark"] = () => [0xEF, 0xBB, 0xBF],
        ["UTF-16"] = () => Encoding.Unicode.GetBytes("{\"name\":\"a\"}"),
        ["UTF-16 with its mark"] = () => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("{\"name\":\"a\"}")],
        ["UTF-32"] = () => Encoding.UTF32.GetBytes("{\"name\":\"a\"}"),
        ["UTF-7"] = () => Utf8("+AHsAIg-name+ACIAOgAi-a+ACIAfQ-"),
        ["half a character"] = () => Utf8("{\"name\":\"\\uD800\"}"),
        ["half a character as bytes"] = () => [.. Utf8("{\"name\":\""), 0xED, 0xA0, 0x80, .. Utf8("\"}")],
        ["a character written longer than it is"] = () => [.. Utf8("{\"name\":\""), 0xC0, 0xAF, .. Utf8("\"}")],
        ["no number"] = () => Utf8("{\"name\":\"x\",\"finance\":{\"annualCost\":NaN}}"),
        ["no number that ends"] = () => Utf8("{\"name\":\"x\",\"finance\":{\"annualCost\":Infinity}}"),
        ["a number larger than any"] = () => Utf8("{\"name\":\"x\",\"finance\":{\"annualCost\":1e999}}"),
        ["a number below any"] = () => Utf8("{\"name\":\"x\",\"finance\":{\"annualCost\":-1e999}}"),
        ["nothing"] = () => [],
    };

    private static Dictionary<string, Func<string>> Crowds => new(StringComparer.Ordinal)
    {
        ["tasks"] = () => $"\"conflict\":{{\"ceasefire\":\"collapsing\",\"parties\":[{{\"id\":\"p\",\"name\":\"{new string('p', 9000)}\",\"consents\":\"no\",\"main\":true}}]}},\"mandate\":{{\"tasks\":[{Many(Crowd, i => $"{{\"id\":\"t{i}\",\"task\":\"protection-of-civilians\",\"engagement\":\"enforce\",\"opposedBy\":[\"p\"],\"directedAgainst\":\"p\",\"priority\":\"core\",\"resources\":\"unfunded\",\"traits\":[\"offensive\"]}}")}]}}",
        ["tasks and parties"] = () => $"\"conflict\":{{\"parties\":[{Many(Crowd, i => $"{{\"id\":\"p{i}\",\"consents\":\"no\",\"main\":true,\"signatory\":false,\"kind\":\"armed-group\",\"coversOwnSide\":false}}")}]}},\"mandate\":{{\"tasks\":[{Many(Crowd, i => $"{{\"id\":\"t{i}\",\"task\":\"protection-of-civilians\",\"engagement\":\"enforce\",\"opposedBy\":[{Many(9, j => $"\"p{(i + j) % Crowd}\"")}],\"directedAgainst\":\"p{i}\",\"after\":[{Many(6, j => $"\"t{(i * j) % Crowd}\"")}]}}")}]}}",
        ["tasks in States"] = () => $"\"setting\":{{\"hostStates\":[{Many(Crowd, i => $"{{\"state\":\"s{i}\",\"consent\":{{\"status\":\"refused\",\"conditions\":[{{\"kind\":\"movement\",\"extent\":\"total\",\"affectsTasks\":[{Many(6, j => $"\"t{(i * j) % Crowd}\"")}]}}]}}}}")}],\"areaOfOperations\":{{\"states\":[{Many(Crowd, i => $"\"s{i}\"")}]}}}},\"mandate\":{{\"tasks\":[{Many(Crowd, i => $"{{\"id\":\"t{i}\",\"states\":[{Many(6, j => $"\"s{(i * j) % Crowd}\"")}]}}")}]}}",
        ["units with caveats"] = () => $"\"force\":{{\"units\":[{Many(Crowd, i => $"{{\"type\":\"infantry-battalion\",\"contributor\":\"c{i}\",\"barred\":true,\"daysToDeploy\":100,\"neededWithinDays\":10,\"caveats\":[{Many(12, j => $"{{\"task\":\"t{(i * j) % Crowd}\",\"declared\":false}}")}]}}")}]}},\"mandate\":{{\"tasks\":[{Many(Crowd, i => $"{{\"id\":\"t{i}\",\"engagement\":\"enforce\"}}")}]}}",
        ["evidence"] = () => $"\"evidence\":[{Many(Crowd * 7 / 10, i => $"{{\"pointer\":\"/mandate/tasks\",\"document\":\"d{i}\",\"quote\":\"{new string('q', 9000)}\"}}")}],\"mandate\":{{\"tasks\":[{Many(Crowd, i => $"{{\"id\":\"t{i}\",\"engagement\":\"enforce\",\"opposedBy\":[\"p\"]}}")}]}}",
        ["derogations"] = () => $"\"derogations\":[{Many(Crowd, i => $"{{\"rule\":\"UOF-01\",\"justification\":\"a\",\"authority\":\"b\",\"pointer\":\"/mandate/tasks/{i}\"}}")}],\"mandate\":{{\"tasks\":[{Many(Crowd, i => $"{{\"id\":\"t{i}\",\"engagement\":\"enforce\",\"opposedBy\":[\"p\"]}}")}]}}",
        ["support and parties"] = () => $"\"supportToOthers\":[{Many(Crowd, i => $"{{\"recipient\":\"r{i}\",\"party\":\"p{i}\",\"kinds\":[\"fire-support\"],\"risk\":\"high\"}}")}],\"conflict\":{{\"parties\":[{Many(Crowd, i => $"{{\"id\":\"p{i}\",\"listedForViolations\":true}}")}]}}",
        ["forces beside and parties"] = () => $"\"modality\":{{\"kind\":\"parallel\",\"parallelForces\":[{Many(Crowd, i => $"{{\"name\":\"f{i}\",\"mandates\":[\"counter-terrorism\"],\"opposes\":\"p{i}\",\"delineatedAreas\":false,\"liaison\":false}}")}]}},\"conflict\":{{\"parties\":[{Many(Crowd, i => $"{{\"id\":\"p{i}\"}}")}]}}",
        ["sites and capabilities"] = () => $"\"safety\":{{\"sites\":[{Many(Crowd, i => $"{{\"name\":\"f{i}\",\"firstAidMinutes\":1000,\"resuscitationMinutes\":1000,\"surgeryMinutes\":10000}}")}]}},\"force\":{{\"capabilities\":[{Many(Crowd, _ => "{\"capability\":\"engineering\",\"status\":\"missing\"}")}]}}",
        ["words again and again"] = () => $"\"whole\":[{Many(Crowd, _ => "\"mandate\"")}],\"models\":[{Many(Crowd, i => i % 2 == 0 ? "\"ceasefire-monitoring\"" : "\"verification\"")}]",
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void It_is_refused_in_good_time_and_little_memory(string name)
    {
        var document = Documents[name]();
        var problems = Document(document, out var read, out var took, out var allocated);
        read.Should().BeNull();
        problems.Count.Should().BeInRange(1, 100);
        problems.Should().OnlyContain(problem => problem.Message.Length < 2000 && problem.Pointer.Length < 200 && !problem.ToString().Any(char.IsControl));
        took.Should().BeLessThan(TimeSpan.FromSeconds(1));
        allocated.Should().BeLessThan((12L * Math.Min(document.Length, ReadLimits.Default.Bytes)) + Million);
    }

    [Theory]
    [MemberData(nameof(Crowded))]
    public void It_is_read_checked_located_and_told_in_good_time_and_not_without_end(string name)
    {
        var document = Encoding.UTF8.GetBytes($"{{\"name\":\"x\",{Facts},{Crowds[name]()}}}");
        var problems = Document(document, out var read, out _, out _);
        problems.Should().BeEmpty();

        var start = Environment.CpuUsage.TotalTime;
        var report = Checker.Check(read!.Proposal).LocatedBy(read.Locate);
        var mission = new CheckedProposal(read, report);
        report.Notices.Should().NotContain(notice => notice.Message.Contains("failed"));
        ReportJson.Write(report).Length.Should().BeLessThan(50 * Million);
        HtmlReport.Write(mission).Length.Should().BeLessThan(50 * Million);
        MarkdownReport.Write(mission).Length.Should().BeLessThan(50 * Million);
        SarifReport.Write(mission).Length.Should().BeLessThan(50 * Million);
        (Environment.CpuUsage.TotalTime - start).Should().BeLessThan(TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task A_line_of_100_MB_in_a_pipeline_is_passed_over_and_not_held()
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        using var stream = new EndlessLine(100 * Million);
        var lines = new List<ProposalLine>();
        await foreach (var line in ProposalLines.CheckAsync(Checker, stream))
            lines.Add(line);
        lines.Should().HaveCount(2);
        lines[0].Problems.Should().ContainSingle().Which.Message.Should().Contain("was passed over");
        lines[1].Report!.Proposal.Should().Be("x");
        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(50 * Million);
    }

    [Fact]
    public void The_same_fact_is_located_alone_and_among_thousands()
    {
        var document = ProposalDocument.Read(Encoding.UTF8.GetBytes($"{{\"name\":\"x\",\n\"mandate\":{{\"tasks\":[\n{string.Join(",\n", Enumerable.Range(0, 1000).Select(i => $"{{\"id\":\"t{i}\"}}"))}]}}}}"));
        for (var i = 0; i < 1000; i++)
            document.Locate($"/mandate/tasks/{i}/id").Should().Be(new TextPosition(3 + i, 2));
    }

    private static ValueList<DocumentProblem> Document(byte[] document, out ProposalDocument? read, out TimeSpan took, out long allocated)
    {
        ProposalDocument.TryRead("{}"u8.ToArray(), out _, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        // The time of the processor, which other programs do not take from.
        var start = Environment.CpuUsage.TotalTime;
        ProposalDocument.TryRead(document, out read, out var problems);
        took = Environment.CpuUsage.TotalTime - start;
        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return problems;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Many(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));

    /// <summary>A stream of one long line and a proposal, made as it is read.</summary>
    private sealed class EndlessLine(long length) : Stream
    {
        private static readonly byte[] Last = "\n{\"name\":\"x\"}"u8.ToArray();
        private long given;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (given < length)
            {
                var some = (int)Math.Min(count, length - given);
                buffer.AsSpan(offset, some).Fill((byte)'x');
                given += some;
                return some;
            }

            var rest = Last.AsSpan((int)(given - length));
            var last = Math.Min(count, rest.Length);
            rest[..last].CopyTo(buffer.AsSpan(offset));
            given += last;
            return last;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
