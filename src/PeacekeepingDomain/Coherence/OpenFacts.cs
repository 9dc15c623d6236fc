using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>The facts that are missing, with the rules and requirements that wait for them.</summary>
internal sealed class OpenFacts
{
    private readonly List<Wait> waits = [];

    /// <summary>Takes note that a demand waits for missing facts.</summary>
    public void Ask(Demand about, List<Place> missing, bool urgent)
    {
        foreach (var place in missing)
            waits.Add(new Wait(place, about.Id, urgent, waits.Count));
    }

    /// <summary>The questions, the most useful first. The same fact of several items is one question.</summary>
    public ValueList<OpenQuestion> Questions()
    {
        if (waits.Count == 0)
            return [];
        waits.Sort(static (left, right) => left.Place.FieldAndSide != right.Place.FieldAndSide ? left.Place.FieldAndSide - right.Place.FieldAndSide : left.Order - right.Order);
        var ranked = new List<(OpenQuestion Question, int Urgent, int Field)>();
        var demands = new List<string>();
        for (var from = 0; from < waits.Count;)
        {
            var field = waits[from].Place.FieldAndSide;
            var place = waits[from].Place;
            var urgent = 0;
            demands.Clear();
            for (; from < waits.Count && waits[from].Place.FieldAndSide == field; from++)
            {
                var wait = waits[from];
                place = place.Or(wait.Place);
                if (demands.Contains(wait.Demand))
                    continue;
                demands.Add(wait.Demand);
                urgent += wait.Urgent ? 1 : 0;
            }

            ranked.Add((new OpenQuestion(place.ToString(), Question(place), ProposalMap.Hint(place.Field), new(demands.ToArray())), urgent, field));
        }

        ranked.Sort(static (left, right) =>
            First(left.Question) != First(right.Question) ? First(left.Question) - First(right.Question)
            : left.Urgent != right.Urgent ? right.Urgent - left.Urgent
            : left.Question.Waiting.Count != right.Question.Waiting.Count ? right.Question.Waiting.Count - left.Question.Waiting.Count
            : left.Field - right.Field);
        var questions = new OpenQuestion[ranked.Count];
        for (var i = 0; i < questions.Length; i++)
            questions[i] = ranked[i].Question;
        return new(questions);
    }

    private static string Question(Place place) =>
        place.IsBefore ? "Before the change: " + ProposalMap.Question(place.Field) : ProposalMap.Question(place.Field);

    // What kind of presence it is and how far it has come decides what else is asked.
    private static int First(OpenQuestion question) => question.Pointer switch
    {
        "/presence" or "/after/presence" => 0,
        "/stage" or "/after/stage" => 1,
        _ => 2,
    };

    /// <summary>Makes room for the next proposal.</summary>
    public void Clear() => waits.Clear();

    private readonly record struct Wait(Place Place, string Demand, bool Urgent, int Order);
}
