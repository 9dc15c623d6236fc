using System.Reflection;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.History;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.History;

/// <summary>The record of a hundred operations, and the questions it answers.</summary>
public sealed class PeaceOperationsTests
{
    private static readonly HashSet<string> Ids = PeaceOperations.All.Select(static operation => operation.Id).ToHashSet(StringComparer.Ordinal);

    public static TheoryData<string> Operations
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var operation in PeaceOperations.All)
                ids.Add(operation.Id);
            return ids;
        }
    }

    [Fact]
    public void There_are_a_hundred() => Ids.Should().HaveCount(100).And.HaveSameCount(PeaceOperations.All);

    [Fact]
    public void Each_is_a_name_in_the_library()
    {
        var named = typeof(PeaceOperations).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(static property => property.PropertyType == typeof(PeaceOperation)).Select(static property => (PeaceOperation)property.GetValue(null)!);
        named.Should().BeEquivalentTo(PeaceOperations.All, options => options.ComparingByValue<PeaceOperation>());
    }

    [Fact]
    public void They_stand_in_the_order_in_which_they_began()
    {
        var begun = PeaceOperations.All.Where(static operation => operation.Start is not null).Select(static operation => operation.Start!.Value.First);
        begun.Should().BeInAscendingOrder();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Each_has_a_name_and_names_the_sources_of_its_notes(string id)
    {
        var operation = PeaceOperations.Find(id)!;
        operation.Id.Should().Be(id);
        operation.Name.Value.Should().NotBeNullOrWhiteSpace();
        operation.Decisions.Should().OnlyHaveUniqueItems();
        operation.Notes.Where(static note => note.Sources.Count == 0).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void What_has_not_ended_has_no_end_and_no_end_comes_before_its_beginning(string id)
    {
        var operation = PeaceOperations.Find(id)!;
        if (operation.Status is OperationStatus.Ongoing or OperationStatus.NeverDeployed)
            operation.End.Should().BeNull();
        if (operation is { Start: { } start, End: { } end })
            end.Value.Last.Should().BeOnOrAfter(start.Value.First);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void What_followed_names_what_it_followed_and_the_other_way_round(string id)
    {
        var operation = PeaceOperations.Find(id)!;
        foreach (var before in operation.Predecessors.Where(static link => Ids.Contains(link.Operation)))
            PeaceOperations.Find(before.Operation)!.Successors.Select(static link => link.Operation).Should().Contain(id, "{0} followed {1}", id, before.Operation);
        foreach (var after in operation.Successors.Where(static link => Ids.Contains(link.Operation)))
            PeaceOperations.Find(after.Operation)!.Predecessors.Select(static link => link.Operation).Should().Contain(id, "{1} followed {0}", id, after.Operation);
        foreach (var beside in operation.Parallels.Where(static link => Ids.Contains(link.Operation)))
            PeaceOperations.Find(beside.Operation)!.Parallels.Select(static link => link.Operation).Should().Contain(id, "{0} stood beside {1}", id, beside.Operation);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void No_operation_is_linked_by_a_name_when_the_record_holds_it(string id)
    {
        var operation = PeaceOperations.Find(id)!;
        operation.Predecessors.Concat(operation.Successors).Concat(operation.Parallels).Select(static link => link.Operation)
            .Where(static name => !Ids.Contains(name) && PeaceOperations.Find(name) is not null).Should().BeEmpty();
    }

    [Fact]
    public void Eighteen_carry_the_assessment_of_the_comparison() => PeaceOperations.All.Count(static operation => operation.Howard is not null).Should().Be(18);

    [Theory]
    [InlineData("untac", "UNTAC")]
    [InlineData("United Nations Transitional Authority in Cambodia", "UNTAC")]
    [InlineData("UNEF_I", "UNEF_I")]
    [InlineData("unifil", "UNIFIL")]
    public void An_operation_is_found_by_id_acronym_or_name_in_any_case(string name, string id) => PeaceOperations.Find(name)!.Id.Should().Be(id);

    [Fact]
    public void What_the_record_does_not_hold_is_not_found() => PeaceOperations.Find("UNTOLD").Should().BeNull();

    [Fact]
    public void Chapter_VII_is_one_fact_and_authority_to_use_force_another()
    {
        // Resolution 1244 acts under Chapter VII and gives the civil presence no authority to use force; resolution 1701
        // invokes no chapter and authorizes all necessary action.
        PeaceOperations.Unmik.Chapters.Select(static chapter => chapter.Value).Should().Contain(CharterChapter.Seven);
        PeaceOperations.Unmik.Force.Should().OnlyContain(static grant => grant.Addressee.Contains("security presence", StringComparison.Ordinal));
        PeaceOperations.Unifil.Chapters.Should().BeEmpty();
        PeaceOperations.Unifil.Force.Should().NotBeEmpty();
    }

    [Fact]
    public void Those_that_used_a_model_can_be_asked_for() =>
        PeaceOperations.All.ThatUsed(MissionModel.TransitionalAdministration).Select(static operation => operation.Id)
            .Should().Contain(["UNTAC", "UNTAET", "UNMIK", "UNTAES"]).And.NotContain("UNDOF");

    [Fact]
    public void Those_that_worked_in_a_modality_can_be_asked_for() =>
        PeaceOperations.All.ThatUsed(ModalityKind.UnAuthorized).Select(static operation => operation.Id).Should().Contain("INTERFET").And.NotContain("UNFICYP");

    [Fact]
    public void Those_with_a_task_can_be_asked_for() =>
        PeaceOperations.All.WithTask(TaskCategory.ElectoralAssistance).Select(static operation => operation.Id).Should().Contain("UNTAC").And.NotContain("UNDOF");

    [Fact]
    public void Those_active_on_a_day_can_be_asked_for()
    {
        var active = PeaceOperations.All.ActiveOn(new DateOnly(1993, 6, 4)).Select(static operation => operation.Id).ToList();
        active.Should().Contain(["UNTAC", "UNPROFOR", "UNTSO", "UNFICYP"]);
        active.Should().NotContain(["UNEF_I", "UNMISS", "UNAMIC"]);
    }

    [Fact]
    public void What_a_decision_established_can_be_asked_for()
    {
        DocumentSymbol.TryParse("SCR 745", out var decision).Should().BeTrue();
        PeaceOperations.All.EstablishedBy(decision!).Should().ContainSingle().Which.Id.Should().Be("UNTAC");
    }

    [Fact]
    public void What_followed_an_operation_can_be_asked_for() =>
        PeaceOperations.All.ThatFollowed("MINUSTAH").Should().ContainSingle().Which.Id.Should().Be("MINUJUSTH");

    [Fact]
    public void Questions_follow_one_another() =>
        PeaceOperations.All.ThatUsed(MissionModel.CeasefireMonitoring).ActiveOn(new DateOnly(1975, 1, 1)).Select(static operation => operation.Id)
            .Should().Contain(["UNTSO", "UNDOF"]);
}
