using System.Globalization;
using System.Text.Json;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.History;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Starts;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Starts;

/// <summary>A start from a record says what the record dates to the first day, with its evidence, and no more.</summary>
public sealed class RecordStartTests
{
    [Fact]
    public void The_decision_the_record_begins_with_gives_the_day()
    {
        var mission = ProposalStart.From(PeaceOperations.Unisfa).Proposal;
        mission.AsOf.Should().Be(new DateOnly(2011, 6, 27));
        mission.Stage.Should().Be(Stage.Mandated);
        mission.Authorization.Should().Be(new Authorization
        {
            Organ = Organ.SecurityCouncil,
            Decision = "S/RES/1990 (2011)",
            Adopted = new DateOnly(2011, 6, 27),
            Chapters = [CharterChapter.Seven],
            ForceAuthority = ForceAuthority.AllNecessaryMeans,
        });
    }

    [Fact]
    public void What_a_later_decision_changed_is_a_note_and_no_fact()
    {
        var start = ProposalStart.From(PeaceOperations.Unisfa);
        start.Proposal.Force!.Military!.Authorized.Should().Be(4200);
        start.Notes.Should().Contain(note => note.Pointer == "/force/military/authorized" && note.Text == "Later: 5,326.");
        start.Proposal.Mandate!.Tasks!.Should().NotContain(task => task.Task == TaskCategory.SmallArmsAndLightWeapons);
        start.Notes.Should().Contain(note => note.Pointer == "/mandate/tasks" && note.Text.StartsWith("Later: small-arms-and-light-weapons:"));
        ProposalStart.From(PeaceOperations.Unprofor).Proposal.Authorization!.Chapters.Should().BeNull();
    }

    [Fact]
    public void Evidence_names_document_and_paragraph_as_the_field_writes_them() =>
        ProposalStart.From(PeaceOperations.Unisfa).Proposal.Evidence.Should().Contain(
            new Evidence { Pointer = "/force/police/authorized", Document = "S/RES/1990 (2011)", Paragraph = "1" });

    [Fact]
    public void Authority_that_others_are_given_is_not_the_missions_own()
    {
        var unmik = ProposalStart.From(PeaceOperations.Find("UNMIK")!);
        unmik.Proposal.Authorization!.ForceAuthority.Should().BeNull();
        unmik.Notes.Should().Contain(note => note.Pointer == "/authorization/forceAuthority" && note.Text.Contains("Member States"));
        ProposalStart.From(PeaceOperations.Find("IFOR")!).Proposal.Authorization!.Addressee.Should().Be("Member States acting through or with NATO");
    }

    [Fact]
    public void A_reading_of_tasks_that_came_later_gives_no_model_on_the_first_day()
    {
        var start = ProposalStart.From(PeaceOperations.Unprofor);
        start.Proposal.Models.Should().Contain(MissionModel.HumanitarianAccompaniment).And.NotContain(MissionModel.ProtectionOfCivilians);
        start.Notes.Should().Contain(note => note.Pointer == "/models" && note.Text.Contains("protection-of-civilians"));
    }

    [Theory]
    [InlineData("UNAMID", "Sudan", "Darfur, Sudan")]
    [InlineData("MINUSMA", "Mali", null)]
    [InlineData("UNMEE", "Ethiopia, Eritrea", null)]
    [InlineData("UNMIK", "", "Kosovo")]
    [InlineData("UNTEA", "", "West New Guinea (West Irian)")]
    [InlineData("UNIOGBIS", "Guinea-Bissau", null)]
    [InlineData("UNMISS", "South Sudan", null)]
    public void States_that_the_territory_names_are_host_States(string operation, string states, string? area)
    {
        var setting = ProposalStart.From(PeaceOperations.Find(operation)!).Proposal.Setting!;
        string.Join(", ", (setting.HostStates ?? []).Select(host => host.State)).Should().Be(states);
        setting.AreaOfOperations?.Description.Should().Be(area);
    }

    [Fact]
    public void A_report_of_a_decision_is_not_the_decision() =>
        ProposalStart.From(PeaceOperations.All.Single(operation => operation.Id == "UNFEOM")).Proposal.Authorization.Should().BeNull();

    [Fact]
    public void Every_record_is_read_back_and_every_fact_but_name_and_day_has_its_evidence()
    {
        foreach (var operation in PeaceOperations.All)
        {
            var start = ProposalStart.From(operation);
            var text = ProposalStartJson.Write(start);
            ProposalDocument.Read(text).Proposal.Should().Be(start.Proposal, operation.Id);
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var evidence = start.Proposal.Evidence!.Select(entry => entry.Pointer).ToList();
            foreach (var pointer in evidence)
                Resolves(document.RootElement, pointer).Should().BeTrue($"{operation.Id} {pointer}");
            foreach (var fact in Facts(document.RootElement, "").Where(fact => fact is not ("/name" or "/asOf") && !fact.StartsWith("/evidence/", StringComparison.Ordinal)))
                evidence.Should().Contain(pointer => fact == pointer || fact.StartsWith(pointer + "/"), $"{operation.Id} states {fact}");
            start.Proposal.Evidence!.Should().OnlyContain(entry => entry.Document != null);
        }
    }

    [Fact]
    public void Every_record_that_a_resolution_begins_has_its_day()
    {
        var begun = PeaceOperations.All.Where(operation => operation.Decisions.Any(decision =>
            decision.Effect == DecisionEffect.Established && decision.By.Source.Kind == SourceKind.CouncilResolution)).ToList();
        begun.Should().HaveCountGreaterThan(60);
        foreach (var operation in begun)
        {
            var authorization = ProposalStart.From(operation).Proposal.Authorization!;
            authorization.Adopted.Should().NotBeNull(operation.Id);
            authorization.Decision.Should().EndWith($"({authorization.Adopted!.Value.Year.ToString(CultureInfo.InvariantCulture)})");
        }
    }

    private static IEnumerable<string> Facts(JsonElement value, string pointer) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Facts(member.Value, $"{pointer}/{member.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Facts(item, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}"))),
        _ => [pointer],
    };

    private static bool Resolves(JsonElement value, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (value.ValueKind == JsonValueKind.Array && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < value.GetArrayLength())
                value = value[index];
            else if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step, out value))
                return false;
        }

        return true;
    }
}
