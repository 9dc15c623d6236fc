using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>A task is given where a clause turns to the mission, and not where its words merely stand.</summary>
public sealed class TaskTests
{
    [Theory]
    [InlineData("Decides that the mandate of UNMIL shall be the following:\n(a)\nto monitor the ceasefire;", Addressing.ItemOfMandate)]
    [InlineData("Decides that UNMIL shall monitor the ceasefire;", Addressing.Directed)]
    [InlineData("Requests UNMIL, in coordination with the Government, to monitor the ceasefire;", Addressing.Directed)]
    [InlineData("Calls upon UNMIL to monitor the ceasefire;", Addressing.Encouraged)]
    [InlineData("Encourages the Government and UNMIL to monitor the ceasefire;", Addressing.Encouraged)]
    [InlineData("Encourages the parties, with the assistance of UNMIL, to respect the ceasefire;", Addressing.EncouragedWithHelp)]
    [InlineData("Decides to establish UNMIL in order to monitor the ceasefire;", Addressing.Establishing)]
    [InlineData("Decides that UNMIL (the Mission) shall monitor the ceasefire;", Addressing.Directed)]
    [InlineData("Commends the parties, and decides that, for its part, UNMIL, in coordination with the Government, shall monitor the ceasefire;", Addressing.Directed)]
    [InlineData("Requests the Government and UNMIL to monitor the ceasefire;", Addressing.Directed)]
    [InlineData("Requests the Government, UNMIL to monitor the ceasefire;", Addressing.Directed)]
    [InlineData("Requests the Government and the UNMIL to monitor the ceasefire;", Addressing.Directed)]
    [InlineData("Requests the Government and UNMIL, with others, to monitor the ceasefire;", Addressing.Directed)]
    [InlineData("Requests the Government to ask for UNMIL to monitor the ceasefire;", Addressing.Directed)]
    [InlineData("Requests the parties to agree that UNMIL also should monitor the ceasefire;", Addressing.Directed)]
    [InlineData("Requests the parties to agree that UNMIL therefore will monitor the ceasefire;", Addressing.Directed)]
    [InlineData("Encourages UNMIL’s efforts to monitor the ceasefire;", Addressing.Encouraged)]
    [InlineData("Decides that the mandate of UNMIL shall include monitoring the ceasefire;", Addressing.Mandate)]
    [InlineData("Decides that the following tasks are those of UNMIL: to monitor the ceasefire;", Addressing.Mandate)]
    [InlineData("Commends UNMIL, and decides that its tasks include the monitoring of the ceasefire, as UNMIL knows;", Addressing.Mandate)]
    [InlineData("Decides to expand UNMIL to assist in the ceasefire;", Addressing.Establishing)]
    [InlineData("Decides that UNMIL be expanded in order to monitor the ceasefire;", Addressing.Establishing)]
    [InlineData("Approves the deployment of UNMIL to monitor the ceasefire;", Addressing.Establishing)]
    [InlineData("Requests, in the light of all that the report says on it, UNMIL to monitor the ceasefire;", Addressing.Directed)]
    public void A_task_is_read_with_how_the_clause_turns_to_the_mission(string paragraph, Addressing addressing)
    {
        var task = Draft.Task(paragraph);
        task.Task.Should().Be(PemaTask.Ceasefire);
        task.Clauses.Single().Addressing.Should().Be(addressing);
    }

    [Theory]
    [InlineData("Demands that the parties respect the ceasefire and cooperate with UNMIL;")]
    [InlineData("Welcomes the contribution of UNMIL to the ceasefire;")]
    [InlineData("Calls upon the parties to respect the ceasefire;")]
    [InlineData("Requests the Secretary-General to report on UNMIL and the ceasefire;")]
    [InlineData("Requests the Government or UNMIL to monitor the ceasefire;")]
    [InlineData("Requests the parties, with the help of UNMIL, to respect the ceasefire;")]
    [InlineData("Requests the parties, in close cooperation with UNMIL, to respect the ceasefire;")]
    [InlineData("Requests the parties, through UNMIL, to respect the ceasefire;")]
    [InlineData("Requests the Government to respect UNMIL’s role in the ceasefire;")]
    [InlineData("Requests the Government to respect the mandate of UNMIL in the ceasefire;")]
    [InlineData("Encourages UNMIL’s wish to monitor the ceasefire;")]
    [InlineData("Affirms that UNMIL shall monitor the ceasefire;")]
    [InlineData("Affirms the following tasks of UNMIL: to monitor the ceasefire;")]
    [InlineData("Decides to maintain UNMIL’s presence to monitor the ceasefire;")]
    [InlineData("Approves, after the talks of all the parties of last year and the year before, the deployment of UNMIL to monitor the ceasefire;")]
    [InlineData("Expresses its intention to review UNMIL against the following benchmarks:\n(a)\nrespect for the ceasefire;")]
    public void What_others_are_told_gives_the_mission_no_task(string paragraph) => Draft.Tasks(paragraph).Should().BeEmpty();

    [Theory]
    [InlineData("Encourages the parties, with the assistance of{0} UNMIL, to respect the ceasefire;", 1)]
    [InlineData("Requests the parties to agree that UNMIL ({0}) shall monitor the ceasefire;", 11)]
    [InlineData("Requests the parties to agree that UNMIL,{0}, shall monitor the ceasefire;", 39)]
    [InlineData("Requests the Government and UNMIL,{0}, to monitor the ceasefire;", 29)]
    [InlineData("Decides to expand{0} UNMIL to assist in the ceasefire;", 42)]
    [InlineData("Approves{0} the deployment of UNMIL to monitor the ceasefire;", 10)]
    public void A_mission_further_off_is_not_the_one_that_is_told(string sentence, int words)
    {
        Draft.Tasks(Draft.Apart(sentence, words)).Should().Equal(PemaTask.Ceasefire);
        Draft.Tasks(Draft.Apart(sentence, words + 1)).Should().BeEmpty();
    }

    [Fact]
    public void What_a_list_is_addressed_to_holds_through_all_its_levels() =>
        Draft.Task("Decides that UNMIL shall have the following mandate:\n(a)\nSecurity\n(i)\nto monitor the ceasefire;").Clauses.Single().Quotation.Paragraph.Should().Be("1 (a) (i)");

    [Fact]
    public void An_item_brings_the_clause_that_addresses_the_mission_with_it() =>
        Draft.Task("Decides that UNMIL shall have the following mandate:\n(a)\nSecurity\n(i)\nto monitor the ceasefire;").Clauses.Single().Lead!.Words
            .Should().Be("Decides that UNMIL shall have the following mandate");

    [Fact]
    public void An_item_may_speak_of_others_and_is_the_missions_all_the_same() =>
        Draft.Tasks("Decides that the mandate of UNMIL shall be the following:\n(a)\nto assist the Government in disarming the groups;\n(b)\nto help the parties, with UNOCI, to return refugees;")
            .Should().Equal(PemaTask.DisarmamentAndDemobilization, PemaTask.RefugeesAndDisplacedPersons);

    [Fact]
    public void In_this_regard_means_what_was_said_before() =>
        Draft.Tasks("Welcomes the reform of the police, and requests UNMIL to continue its support in this regard;").Should().Contain(PemaTask.PoliceReform);

    [Fact]
    public void With_whom_and_how_are_no_tasks() =>
        Draft.Tasks("Requests UNMIL, in cooperation with police-contributing countries and human rights organizations, to monitor the ceasefire;").Should().Equal(PemaTask.Ceasefire);

    [Theory]
    [InlineData("Decides that MONUSCO shall assist the Government of the Democratic Republic of the Congo in demining;", PemaTask.Demining)]
    [InlineData("Decides that UNOCI shall assist the Government of National Reconciliation in demining;", PemaTask.Demining)]
    public void A_name_is_no_task(string paragraph, PemaTask task) => Draft.Tasks(paragraph).Should().Equal(task);

    [Fact]
    public void A_mandate_on_human_rights_that_is_recalled_is_a_task_that_was_given()
    {
        var task = Draft.Task("Decides that UNMIL shall report;", "Recalls the mandate of UNMIL on human rights;");
        (task.Task, task.Clauses.Single().Addressing).Should().Be((PemaTask.HumanRights, Addressing.MandateNamed));
    }

    [Theory]
    [InlineData("Also further strongly requests UNMIL to monitor the ceasefire;", true)]
    [InlineData("In this regard, requests UNMIL to monitor the ceasefire;", true)]
    [InlineData("Also further strongly again requests UNMIL to monitor the ceasefire;", false)]
    public void Up_to_three_adverbs_stand_before_the_verb(string paragraph, bool given) => Draft.Tasks(paragraph).Any().Should().Be(given);

    [Fact]
    public void What_ends_is_not_given() => Draft.Tasks("Decides that the mandate of UNMIL shall no longer include demining;").Should().BeEmpty();

    [Fact]
    public void Each_of_two_missions_is_given_its_own()
    {
        var reading = Draft.Read("Decides that UNMIL shall monitor the ceasefire;", "Requests UNOCI to assist in demining;");
        reading.Missions.Select(mandate => (mandate.Mission, mandate.Tasks.Single().Task))
            .Should().BeEquivalentTo([("UNMIL", PemaTask.Ceasefire), ("UNOCI", PemaTask.Demining)]);
    }

    [Fact]
    public void A_mission_nobody_knows_is_known_once_the_text_names_it_in_full()
    {
        var reading = Draft.Read("Decides to establish the United Nations Mission in Ruritania (UNMIRU) for one year;", "Requests UNMIRU to monitor the ceasefire;");
        reading.Missions.Single().Mission.Should().Be("UNMIRU");
        reading.Missions.Single().Tasks.Single().Task.Should().Be(PemaTask.Ceasefire);
    }

    [Fact]
    public void The_force_and_the_mission_are_the_one_the_text_is_about() =>
        Draft.Task("Decides to extend the mandate of the United Nations Protection Force until 1 May 2030;", "Requests the Force to monitor the ceasefire;").Task.Should().Be(PemaTask.Ceasefire);

    [Fact]
    public void A_clause_to_the_mission_that_no_task_claims_is_told()
    {
        var mandate = Draft.Read("Decides that UNMIL shall chair the Joint Committee;").Missions.Single();
        mandate.Tasks.Should().BeEmpty();
        mandate.Unclaimed.Single().Words.Should().Be("Decides that UNMIL shall chair the Joint Committee");
    }

    [Fact]
    public void A_text_that_gives_no_mandate_yields_none() =>
        Draft.Read("Urges Member States to ensure that more women take part in decisions;", "Calls on all parties to protect women and girls;").Missions.Should().BeEmpty();
}
