using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>The facts that are missing, with the rules and requirements that wait for them.</summary>
internal sealed class OpenFacts
{
    private readonly List<(Place Place, string Demand, bool Urgent)> waits = [];

    /// <summary>Takes note that a demand waits for missing facts.</summary>
    public void Ask(Demand about, IEnumerable<Place> missing, bool urgent)
    {
        foreach (var place in missing)
            waits.Add((place, about.Id, urgent));
    }

    /// <summary>The questions, the most useful first. The same fact of several items is one question.</summary>
    public ValueList<OpenQuestion> Questions()
    {
        if (waits.Count == 0)
            return [];
        var questions = new List<(OpenQuestion Question, int Urgent, int Field)>();
        var byField = waits.OrderBy(static wait => wait.Place.Field).ToArray();
        for (var from = 0; from < byField.Length;)
        {
            var field = byField[from].Place.Field;
            var place = byField[from].Place;
            var demands = new List<string>();
            var urgent = 0;
            for (; from < byField.Length && byField[from].Place.Field == field; from++)
            {
                var wait = byField[from];
                place = place.Or(wait.Place);
                if (demands.Contains(wait.Demand))
                    continue;
                demands.Add(wait.Demand);
                urgent += wait.Urgent ? 1 : 0;
            }

            questions.Add((new OpenQuestion(place.ToString(), ProposalMap.Question(field), ProposalMap.Hint(field), demands.ToValueList()), urgent, field));
        }

        return questions
            .OrderByDescending(static question => question.Urgent)
            .ThenByDescending(static question => question.Question.Waiting.Count)
            .ThenBy(static question => question.Field)
            .Select(static question => question.Question)
            .ToValueList();
    }
}
