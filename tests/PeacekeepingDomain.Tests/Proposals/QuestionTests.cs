using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Proposals;

/// <summary>Every fact that can be left out has its question in plain words, and a hint where the answer is found.</summary>
public sealed class QuestionTests
{
    private static readonly string[] NeverUnstated =
    [
        "/name", "/evidence/*/pointer", "/derogations/*/rule", "/conflict/parties/*/id", "/mandate/tasks/*/id", "/force/capabilities/*/capability",
    ];

    private static List<int> Places => Enumerable.Range(1, ProposalMap.Count - 1)
        .Where(place => !ProposalMap.IsItem(place) && !NeverUnstated.Contains(Pointer(place)))
        .ToList();

    [Fact]
    public void There_are_some_hundred_facts_to_ask_for() => Places.Count.Should().BeGreaterThan(300);

    [Fact]
    public void Every_fact_has_a_question_that_ends_with_a_question_mark() =>
        All(place => ProposalMap.Question(place)).Should().OnlyContain(text => text.Text.EndsWith('?') && text.Text.Length > 10);

    [Fact]
    public void Every_fact_has_a_hint_that_is_a_sentence() =>
        All(place => ProposalMap.Hint(place)).Should().OnlyContain(text => text.Text.EndsWith('.') && char.IsUpper(text.Text[0]));

    [Fact]
    public void No_two_facts_of_a_record_are_asked_for_in_the_same_words() =>
        All(place => ProposalMap.Question(place))
            .GroupBy(text => (text.Pointer[..text.Pointer.LastIndexOf('/')], text.Text))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .Should().BeEmpty();

    private static List<(string Pointer, string Text)> All(Func<int, string> text) => Places.ConvertAll(place => (Pointer(place), text(place)));

    private static string Pointer(int place)
    {
        var pointer = "";
        for (; place != 0; place = ProposalMap.Parent(place))
            pointer = "/" + (ProposalMap.IsItem(place) ? "*" : ProposalMap.Name(place)) + pointer;
        return pointer;
    }
}
