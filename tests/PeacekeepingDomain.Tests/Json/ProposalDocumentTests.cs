using System.Text;
using System.Text.Json;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Json;

public sealed class ProposalDocumentTests
{
    public static TheoryData<string> Samples => SampleMissions.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_read_written_and_read_again_is_equal(string name)
    {
        var proposal = SampleMissions.Read(name).Proposal;
        var text = ProposalDocument.Write(proposal);
        (ProposalDocument.Read(text).Proposal == proposal).Should().BeTrue();
        ProposalDocument.Write(ProposalDocument.Read(text).Proposal).Should().Be(text);
    }

    [Fact]
    public void A_mission_with_everything_stated_survives_writing_and_reading() =>
        (ProposalDocument.Read(ProposalDocument.Write(SoundMission.Proposal)).Proposal == SoundMission.Proposal).Should().BeTrue();

    [Fact]
    public void What_is_not_stated_is_not_written() =>
        ProposalDocument.Write(new MissionProposal { Name = "x" }).ReplaceLineEndings("\n").Should().Be("{\n  \"name\": \"x\"\n}\n");

    [Fact]
    public void What_is_stated_is_written_whatever_its_value()
    {
        var text = Compact(new MissionProposal
        {
            Name = "",
            Models = [],
            Conflict = new(),
            Mandate = new() { DemilitarizationAgreement = false, Objective = "" },
            Force = new() { Military = new() { Authorized = 0 } },
        });
        text.Should().Be("""{"name":"","conflict":{},"mandate":{"objective":"","demilitarizationAgreement":false},"models":[],"force":{"military":{"authorized":0}}}""");
    }

    [Fact]
    public void Facts_are_written_in_the_words_of_the_vocabulary()
    {
        var text = Compact(new MissionProposal
        {
            Name = "x",
            AsOf = new DateOnly(2014, 4, 1),
            Presence = Presence.UnAuthorizedForce,
            Authorization = new() { Chapters = [CharterChapter.Seven] },
            Models = [MissionModel.CeasefireMonitoring],
        });
        text.Should().Be("""{"name":"x","asOf":"2014-04-01","presence":"un-authorized-force","authorization":{"chapters":["vii"]},"models":["ceasefire-monitoring"]}""");
    }

    [Fact]
    public void A_component_that_is_none_is_written_as_that_word_and_read_as_none()
    {
        var none = new MissionProposal { Name = "x", Force = new() { Police = ComponentStrength.None } };
        Compact(none).Should().Be("""{"name":"x","force":{"police":"none"}}""");
        ProposalDocument.Read("""{"name":"x","force":{"police":"none"}}""").Proposal.Force!.Police.Should().Be(ComponentStrength.None);
    }

    [Fact]
    public void Letters_of_every_script_are_written_as_they_are() =>
        ProposalDocument.Write(new MissionProposal { Name = "Côte d'Ivoire, 語 <&>" }).Should().Contain("\"Côte d'Ivoire, 語 <&>\"");

    [Fact]
    public void The_address_of_the_schema_is_written_first_when_asked()
    {
        var text = ProposalDocument.Write(new MissionProposal { Name = "x" }, "https://example.org/schema.json");
        text.ReplaceLineEndings("\n").Should().StartWith("{\n  \"$schema\": \"https://example.org/schema.json\",\n  \"name\"");
        ProposalDocument.Read(text).Proposal.Should().Be(new MissionProposal { Name = "x" });
    }

    [Fact]
    public void The_address_of_a_schema_is_accepted_at_the_root_alone()
    {
        ProposalDocument.Read("""{"$schema":"s","name":"x"}""").Proposal.Name.Should().Be("x");
        Problems("""{"name":"x","force":{"$schema":"s"}}""").Should().ContainSingle().Which.Pointer.Should().Be("/force");
    }

    [Fact]
    public void Comments_and_trailing_commas_are_accepted()
    {
        const string Json = """
            // A comment before,
            {
              "name": "x", /* one between, */
              "models": ["verification", /* and one in a list */ "ceasefire-monitoring",],
              // and one at the end.
            }
            // One after.
            """;
        ProposalDocument.Read(Json).Proposal.Models.Should().Equal(MissionModel.Verification, MissionModel.CeasefireMonitoring);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_counts_for_nothing()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("""{"name":"x","stage":"mandated"}""")];
        var document = ProposalDocument.Read(bytes);
        document.Proposal.Stage.Should().Be(Stage.Mandated);
        document.Locate("/stage").Should().Be(new TextPosition(1, 13));

        ProposalDocument.TryRead((byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("[]")], out _, out var problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.Position.Should().Be(new TextPosition(1, 1));
    }

    [Fact]
    public void Members_may_be_escaped_and_stand_in_any_order() =>
        ProposalDocument.Read("""{"stage":"\u006dandated","n\u0061me":"\u0078"}""").Proposal.Should().Be(new MissionProposal { Name = "x", Stage = Stage.Mandated });

    [Fact]
    public void A_document_keeps_its_name()
    {
        ProposalDocument.Read("""{"name":"x"}""", "x.json").Name.Should().Be("x.json");
        ProposalDocument.Read("""{"name":"x"}""").Name.Should().BeNull();
    }

    [Fact]
    public void Trying_to_read_a_good_document_gives_it_and_no_problems()
    {
        ProposalDocument.TryRead("""{"name":"x"}"""u8.ToArray(), out var document, out var problems, "x.json").Should().BeTrue();
        document!.Proposal.Name.Should().Be("x");
        document.Name.Should().Be("x.json");
        problems.Should().BeEmpty();
    }

    [Fact]
    public void Reading_a_bad_document_throws_with_every_problem_on_a_line_of_its_own()
    {
        var read = () => ProposalDocument.Read("{\n \"nam\": 1,\n \"stage\": true\n}", "bad.json");
        var thrown = read.Should().Throw<DocumentException>().Which;
        thrown.Problems.Should().HaveCount(3);
        thrown.Message.Split('\n').Should().HaveCount(3).And.OnlyContain(line => line.StartsWith("bad.json:", StringComparison.Ordinal));
        thrown.Message.Should().StartWith("bad.json:2:2 /: \"nam\"").And.Contain("bad.json:3:11 /stage: ");
    }

    [Fact]
    public void A_bad_document_without_a_name_is_called_a_document()
    {
        var read = () => ProposalDocument.Read("[]");
        read.Should().Throw<DocumentException>().WithMessage("document:1:1 /: *");
    }

    [Fact]
    public void No_text_and_no_proposal_are_refused()
    {
        var read = () => ProposalDocument.Read((string)null!);
        read.Should().Throw<ArgumentNullException>();
        var settings = () => SettingsDocument.Read((string)null!);
        settings.Should().Throw<ArgumentNullException>();
        var write = () => ProposalDocument.Write(null!);
        write.Should().Throw<ArgumentNullException>();
        var locate = () => ProposalDocument.Read("""{"name":"x"}""").Locate(null!);
        locate.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task A_stream_is_read_to_its_end()
    {
        var text = $$"""{"name":"x","acronym":"{{new string('x', 9000)}}","evidence":[]{{new string(' ', 50_000)}}}""";
        var document = await ProposalDocument.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x.json");
        document.Proposal.Should().Be(ProposalDocument.Read(text).Proposal);
        document.Name.Should().Be("x.json");
    }

    [Fact]
    public async Task A_stream_longer_than_the_limits_is_refused_and_not_read_on()
    {
        var text = """{"name":"x"}""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text + new string(' ', 1_000_000)));
        var read = () => ProposalDocument.ReadAsync(stream, limits: new ReadLimits { Bytes = 100 });
        (await read.Should().ThrowAsync<DocumentException>()).WithMessage("*larger than 100 bytes*");
        stream.Position.Should().BeLessThan(100_000);

        var exact = await ProposalDocument.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), limits: new ReadLimits { Bytes = text.Length });
        exact.Proposal.Name.Should().Be("x");
        var none = () => ProposalDocument.ReadAsync(null!);
        await none.Should().ThrowAsync<ArgumentNullException>();
    }

    [Fact]
    public void Every_word_of_every_vocabulary_is_unlike_the_others_of_it()
    {
        foreach (var vocabulary in typeof(MissionProposal).Assembly.GetTypes().Where(type => type.IsEnum && typeof(Vocabulary).GetMethod("Word", [type]) is not null))
        {
            var words = Enum.GetValues(vocabulary).Cast<object>().Select(value => (string)typeof(Vocabulary).GetMethod("Word", [vocabulary])!.Invoke(null, [value])!).ToList();
            words.Should().OnlyHaveUniqueItems(vocabulary.Name).And.OnlyContain(word => word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'), vocabulary.Name);
        }
    }

    private static string Compact(MissionProposal proposal) => JsonSerializer.Serialize(JsonDocument.Parse(ProposalDocument.Write(proposal)).RootElement);

    private static ValueList<DocumentProblem> Problems(string json)
    {
        ProposalDocument.TryRead(Encoding.UTF8.GetBytes(json), out _, out var problems).Should().BeFalse();
        return problems;
    }

    [Fact]
    public void The_schema_is_named_once() =>
        FluentActions.Invoking(() => ProposalDocument.Read("""{ "$schema": "a", "$schema": "b", "name": "A" }""")).Should().Throw<DocumentException>().WithMessage("*twice*");

    [Fact]
    public void A_depth_of_nothing_still_reads_a_flat_document() =>
        ProposalDocument.Read("""{ "name": "A" }""", limits: new ReadLimits { Depth = 0 }).Proposal.Name.Should().Be("A");
}
