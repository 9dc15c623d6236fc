using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>From a reading to a proposal.</summary>
public sealed class MandateProposalTests
{
    private static readonly MandatedTask Protection = Readings.Task(PemaTask.CivilianProtection, PemaEngagement.Security);

    [Theory]
    [InlineData("S_RES_1542_2004", "MINUSTAH")]
    [InlineData("S_RES_2149_2014", "MINUSCA")]
    public void Every_fact_of_a_real_text_has_its_evidence(string name, string mission)
    {
        var proposal = Readings.Real(name).ToProposal(mission).Proposal;
        var evidence = proposal.Evidence!.ToList();
        foreach (var pointer in Facts(proposal))
            evidence.Should().Contain(entry => entry.Pointer == pointer || pointer.StartsWith(entry.Pointer + "/", StringComparison.Ordinal) || entry.Pointer.StartsWith(pointer + "/", StringComparison.Ordinal), "{0} is a fact", pointer);
        evidence.Should().OnlyContain(entry => entry.Document != null);
        evidence.Where(entry => entry.Quote is not null).Should().OnlyContain(entry => entry.Paragraph != null && entry.Quote!.Length <= 240);
        proposal.Mandate!.Tasks!.Should().NotBeEmpty();
        proposal.Mandate.Tasks!.Select(task => task.Id).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("S_RES_1542_2004", "MINUSTAH")]
    [InlineData("S_RES_2149_2014", "MINUSCA")]
    public void The_draft_of_a_real_text_is_written_and_read_again_as_it_was(string name, string mission)
    {
        var start = Readings.Real(name).ToProposal(mission);
        ProposalDocument.Read(ProposalStartJson.Write(start)).Proposal.Should().Be(start.Proposal);
        start.Notes.Should().Contain(note => note.Pointer.Length == 0 && note.Text.Contains("draft", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_on_a_text_quote_its_paragraph()
    {
        var report = new CoherenceChecker(PeacekeepingDoctrine.RuleBook).Check(Readings.Resisted(Readings.Real("S_RES_1542_2004").ToProposal("MINUSTAH").Proposal));
        report.Findings.Where(finding => finding.Rule.Id == "POC-02").Should().ContainSingle()
            .Which.Evidence.Should().Contain(evidence => evidence.Paragraph == "7 (I) (f)" && evidence.Quote!.StartsWith("to protect civilians under imminent threat", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(MandateAct.Establishes)]
    [InlineData(MandateAct.Renews)]
    public void A_text_that_says_what_the_mandate_is_is_whole(MandateAct act) =>
        Readings.Proposal(Readings.Mandate(act, Protection)).Whole.Should().Equal(Section.Authorization, Section.Mandate);

    [Theory]
    [InlineData(MandateAct.Addresses)]
    [InlineData(MandateAct.RenewsByReference)]
    [InlineData(MandateAct.Amends)]
    [InlineData(MandateAct.Ends)]
    public void A_text_that_leaves_the_mandate_to_others_is_not_whole(MandateAct act) => Readings.Proposal(Readings.Mandate(act, Protection)).Whole.Should().BeNull();

    [Fact]
    public void No_section_is_whole_where_no_task_was_found() => Readings.Proposal(Readings.Mandate()).Whole.Should().BeNull();

    [Fact]
    public void A_mandate_that_stands_in_another_document_in_part_is_not_whole_and_says_where()
    {
        var pointer = new MandatePointer("S/2024/10", "54 and 55", Readings.Quote("3"));
        var established = Readings.Of(Readings.Mandate(MandateAct.Establishes, Protection) with { Pointers = [pointer] }).ToProposal();
        established.Proposal.Whole.Should().Equal(Section.Authorization);
        established.Notes.Should().Contain(note => note.Pointer == "/whole" && note.Text.Contains("S/2024/10, para. 54 and 55, which was not read: para. 3", StringComparison.Ordinal));
        Readings.Proposal(Readings.Mandate(MandateAct.Renews, Protection) with { Pointers = [pointer] }).Whole.Should().BeNull();
    }

    [Theory]
    [InlineData(PemaTask.CivilianProtection, PemaEngagement.Security, TaskCategory.ProtectionOfCivilians, Engagement.Secure)]
    [InlineData(PemaTask.Reintegration, PemaEngagement.Assist, TaskCategory.DisarmamentDemobilizationReintegration, Engagement.Assist)]
    [InlineData(PemaTask.HumanRights, PemaEngagement.Monitor, TaskCategory.HumanRightsMonitoring, Engagement.Monitor)]
    [InlineData(PemaTask.HumanRights, PemaEngagement.Assist, TaskCategory.HumanRightsPromotion, Engagement.Assist)]
    [InlineData(PemaTask.Ceasefire, PemaEngagement.Monitor, TaskCategory.MilitaryObservation, Engagement.Monitor)]
    [InlineData(PemaTask.Ceasefire, PemaEngagement.Assist, TaskCategory.Other, Engagement.Assist)]
    [InlineData(PemaTask.Democratization, PemaEngagement.Assist, TaskCategory.Other, Engagement.Assist)]
    [InlineData(PemaTask.BorderControl, PemaEngagement.Security, TaskCategory.Other, Engagement.Secure)]
    public void A_task_is_given_the_category_that_takes_it_in_and_other_where_none_does(PemaTask task, PemaEngagement engagement, TaskCategory category, Engagement how)
    {
        var stated = Readings.Proposal(Readings.Mandate(MandateAct.Establishes, Readings.Task(task, engagement))).Mandate!.Tasks!.Should().ContainSingle().Subject;
        stated.Task.Should().Be(category);
        stated.Engagement.Should().Be(how);
        stated.Description.Should().Contain("protect civilians");
    }

    [Fact]
    public void A_task_with_two_engagements_is_two_tasks() =>
        Readings.Proposal(Readings.Mandate(MandateAct.Establishes, Readings.Task(PemaTask.HumanRights, PemaEngagement.Monitor, PemaEngagement.Assist)))
            .Mandate!.Tasks!.Select(task => task.Id).Should().Equal("human-rights-monitor", "human-rights-assist");

    [Fact]
    public void A_task_that_is_only_encouraged_is_stated_without_an_engagement()
    {
        var start = Readings.Of(Readings.Mandate(MandateAct.Establishes, Readings.Task(PemaTask.CivilSociety))).ToProposal();
        start.Proposal.Mandate!.Tasks!.Should().ContainSingle().Which.Engagement.Should().BeNull();
        start.Notes.Should().Contain(note => note.Pointer == "/mandate/tasks/0" && note.Text.Contains("encourages", StringComparison.Ordinal));
    }

    [Fact]
    public void The_use_of_force_is_authority_and_no_task() =>
        Readings.Proposal(Readings.Mandate(MandateAct.Establishes, Readings.Task(PemaTask.UseOfForce, PemaEngagement.Security), Protection))
            .Mandate!.Tasks!.Should().ContainSingle().Which.Id.Should().Be("civilian-protection");

    [Fact]
    public void Words_that_name_a_safe_area_make_the_task_one_on_a_safe_area()
    {
        var task = Protection with { Clauses = [Readings.Clause("5", "to deter attacks against the safe areas")] };
        Readings.Proposal(Readings.Mandate(MandateAct.Establishes, task)).Mandate!.Tasks![0].Traits.Should().Equal(TaskTrait.SafeArea);
    }

    [Fact]
    public void Protection_that_the_text_bounds_by_means_says_so_with_its_evidence()
    {
        var proposal = Readings.Proposal(Readings.Mandate(MandateAct.Establishes, Protection) with { ProtectionQualifiers = [Readings.Quote("7 (a)")] });
        proposal.Mandate!.Tasks![0].QualifiedByMeans.Should().BeTrue();
        proposal.Evidence!.Should().Contain(evidence => evidence.Pointer == "/mandate/tasks/0/qualifiedByMeans" && evidence.Paragraph == "7 (a)");
    }

    [Fact]
    public void Authority_that_is_given_to_others_is_told_and_not_stated()
    {
        var mandate = Readings.Mandate(MandateAct.Establishes, Protection) with { Force = [new(ForceAuthority.AllNecessaryMeans, "Member States", false, [], Readings.Quote("5"))] };
        var start = Readings.Of(mandate).ToProposal();
        start.Proposal.Authorization!.ForceAuthority.Should().BeNull();
        start.Notes.Should().Contain(note => note.Pointer == "/authorization/forceAuthority" && note.Text.StartsWith("Given to Member States", StringComparison.Ordinal));
    }

    [Fact]
    public void Authority_that_is_given_goes_before_authority_that_is_recalled()
    {
        ForceClause recalled = new(ForceAuthority.AllNecessaryMeans, "UNRUR", true, [], Readings.Quote("4")), given = new(ForceAuthority.DefenceOfMandate, "UNRUR", false, [], Readings.Quote("5"));
        var mandate = Readings.Mandate(MandateAct.Renews, Protection);
        Readings.Proposal(mandate with { Force = [recalled, given] }).Authorization!.ForceAuthority.Should().Be(ForceAuthority.DefenceOfMandate);
        var start = Readings.Of(mandate with { Force = [recalled] }).ToProposal();
        start.Proposal.Authorization!.ForceAuthority.Should().Be(ForceAuthority.AllNecessaryMeans);
        start.Notes.Should().Contain(note => note.Text.StartsWith("Recalled and not given here", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(6, null, 6)]
    [InlineData(null, "2024-07-31", 6)]
    [InlineData(null, "2025-02-10", 12)]
    public void The_term_is_stated_in_months(int? months, string? until, int stated)
    {
        var term = new TermClause(until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), months, Readings.Quote("1"));
        var proposal = Readings.Proposal(Readings.Mandate(MandateAct.Establishes, Protection) with { Term = term });
        proposal.Authorization!.DurationMonths.Should().Be(stated);
        proposal.Evidence!.Should().Contain(evidence => evidence.Pointer == "/authorization/durationMonths" && evidence.Paragraph == "1");
    }

    [Fact]
    public void A_last_day_without_a_day_to_count_from_is_a_note()
    {
        var reading = Readings.Of(Readings.Mandate(MandateAct.Establishes, Protection) with { Term = new(new DateOnly(2024, 7, 31), null, Readings.Quote("1")) });
        var start = (reading with { Adopted = null, Symbol = null }).ToProposal();
        start.Proposal.Authorization!.DurationMonths.Should().BeNull();
        start.Proposal.Stage.Should().BeNull();
        start.Proposal.AsOf.Should().BeNull();
        start.Notes.Should().Contain(note => note.Pointer == "/authorization/durationMonths");
        start.Proposal.Evidence!.Should().OnlyContain(evidence => evidence.Document == "Draft resolution");
    }

    [Fact]
    public void One_figure_is_the_strength_of_its_component_and_of_several_none_is()
    {
        var mandate = Readings.Mandate(MandateAct.Establishes, Protection) with
        {
            Ceilings =
            [
                new(ComponentKind.Military, 10000, false, "military personnel", false, Readings.Quote("2")),
                new(ComponentKind.Military, 240, false, "military observers", true, Readings.Quote("2")),
                new(ComponentKind.Police, 1400, false, "formed police", false, Readings.Quote("2")),
                new(ComponentKind.Police, 400, false, "police officers", false, Readings.Quote("2")),
            ],
        };
        var start = Readings.Of(mandate).ToProposal();
        start.Proposal.Force.Should().Be(new Force { Military = new() { Authorized = 10000 } });
        start.Notes.Where(note => note.Pointer == "/force/police/authorized").Should().HaveCount(2);
        start.Notes.Should().Contain(note => note.Text.StartsWith("Within it 240 (military observers)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_clause_on_leaving_states_nothing_and_is_told()
    {
        var start = Readings.Of(Readings.Mandate(MandateAct.Renews, Protection) with { Exit = [Readings.Quote("20")] }).ToProposal();
        start.Proposal.Transition.Should().BeNull();
        start.Notes.Should().Contain(note => note.Pointer == "/transition");
    }

    [Fact]
    public void What_no_task_claimed_is_told() =>
        Readings.Of(Readings.Mandate(MandateAct.Renews, Protection) with { Unclaimed = [Readings.Quote("21")] }).ToProposal()
            .Notes.Should().Contain(note => note.Pointer == "/mandate/tasks" && note.Text.Contains("para. 21", StringComparison.Ordinal));

    [Fact]
    public void The_mission_need_not_be_named_where_the_text_is_about_one()
    {
        var other = Readings.Mandate(MandateAct.Addresses, Protection) with { Mission = "MIF", Name = null };
        Readings.Of(Readings.Mandate(MandateAct.Establishes, Protection), other).TryFind(null, out var mandate, out _).Should().BeTrue();
        mandate!.Mission.Should().Be("UNRUR");
        Readings.Of(other, other with { Mission = "MOF" }).TryFind(null, out _, out var refusal).Should().BeFalse();
        refusal.Should().Be("The text turns to several missions: MIF, MOF. Name one of them.");
        Readings.Of(other, other with { Mission = "MOF" }).TryFind("mof", out _, out _).Should().BeTrue();
    }

    [Fact]
    public void A_mission_that_the_text_does_not_turn_to_is_refused_with_those_it_does()
    {
        var reading = Readings.Of(Readings.Mandate(MandateAct.Establishes, Protection));
        reading.TryFind("UNMIL", out _, out var refusal).Should().BeFalse();
        refusal.Should().Contain("UNMIL").And.Contain("UNRUR");
        reading.Invoking(one => one.ToProposal("UNMIL")).Should().Throw<ArgumentException>().WithMessage("*UNMIL*");
        Readings.Of().TryFind(null, out _, out refusal).Should().BeFalse();
        refusal.Should().Contain("no mandate");
    }

    [Theory]
    [InlineData("short words", 20, null, "short words")]
    [InlineData("one two three four five six", 15, null, "one two three…")]
    [InlineData("one two three four five six", 15, "six", "…four five six")]
    public void Words_are_cut_between_words_and_show_what_they_are_to_show(string words, int longest, string? around, string cut)
    {
        var shown = ReadingWords.Short(Readings.Quote("1", words), longest, around);
        shown.Should().Be(cut);
        shown.Length.Should().BeLessThanOrEqualTo(longest);
    }

    /// <summary>The places of what is stated in the sections that a reading fills.</summary>
    private static List<string> Facts(MissionProposal proposal)
    {
        using var document = System.Text.Json.JsonDocument.Parse(ProposalDocument.Write(proposal));
        var facts = new List<string>();
        foreach (var member in document.RootElement.EnumerateObject().Where(member => member.Name is not ("$schema" or "evidence" or "whole")))
        {
            if (member.Value.ValueKind == System.Text.Json.JsonValueKind.Object)
                facts.AddRange(member.Value.EnumerateObject().SelectMany(inner => inner.Name == "tasks" ? Enumerable.Range(0, inner.Value.GetArrayLength()).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/mandate/tasks/{i}")) : [$"/{member.Name}/{inner.Name}"]));
            else
                facts.Add($"/{member.Name}");
        }

        return facts;
    }
}
