using System.Runtime.InteropServices;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>The facts that are missing, and the rules and requirements that wait for them.</summary>
internal sealed class OpenFacts
{
    // Chains through lists: where a chain begins or goes on, counted from one; zero ends it.
    private readonly int[] firstPlaceOf = new int[ProposalMap.Count];
    private readonly List<int> fields = [];
    private readonly List<Asked> places = [];
    private readonly List<Wait> waits = [];
    private readonly List<Waiting> demands = [];
    private readonly List<int> together = [];
    private readonly List<(int Urgent, int Field, OpenQuestion Question)> questions = [];

    /// <summary>Takes note that a demand waits for missing facts.</summary>
    public void Ask(Demand about, List<Place> missing, bool urgent)
    {
        demands.Add(new Waiting(about.Id, urgent));
        foreach (var place in missing)
        {
            var found = Find(place);
            ref var asked = ref CollectionsMarshal.AsSpan(places)[found];
            waits.Add(new Wait(demands.Count - 1));
            if (asked.FirstWait == 0)
                asked.FirstWait = waits.Count;
            else
                CollectionsMarshal.AsSpan(waits)[asked.LastWait - 1].Next = waits.Count;
            asked.LastWait = waits.Count;
        }
    }

    /// <summary>The questions, the most useful first. The same fact of several items is one question.</summary>
    public ValueList<OpenQuestion> Questions()
    {
        if (fields.Count == 0)
            return [];
        foreach (var field in fields)
            Rank(Question(field));

        var ordered = new OpenQuestion[questions.Count];
        for (var i = 0; i < ordered.Length; i++)
            ordered[i] = questions[i].Question;
        return new(ordered);
    }

    public void Clear()
    {
        foreach (var field in fields)
            firstPlaceOf[field] = 0;
        fields.Clear();
        places.Clear();
        waits.Clear();
        demands.Clear();
        questions.Clear();
    }

    /// <summary>Puts a question behind those that are as useful or more.</summary>
    private void Rank((int Urgent, int Field, OpenQuestion Question) question)
    {
        var at = questions.Count;
        while (at > 0 && Precedes(question, questions[at - 1]))
            at--;
        questions.Insert(at, question);
    }

    private static bool Precedes((int Urgent, int Field, OpenQuestion Question) one, (int Urgent, int Field, OpenQuestion Question) other)
    {
        if (one.Urgent != other.Urgent)
            return one.Urgent > other.Urgent;
        var (waiting, otherWaiting) = (one.Question.Waiting.Count, other.Question.Waiting.Count);
        return waiting != otherWaiting ? waiting > otherWaiting : one.Field < other.Field;
    }

    private (int Urgent, int Field, OpenQuestion Question) Question(int field)
    {
        together.Clear();
        var urgent = 0;
        var common = places[firstPlaceOf[field] - 1].Place;
        for (var next = firstPlaceOf[field]; next != 0; next = places[next - 1].Next)
        {
            var asked = places[next - 1];
            common = common.Or(asked.Place);
            for (var wait = asked.FirstWait; wait != 0; wait = waits[wait - 1].Next)
            {
                ref var demand = ref CollectionsMarshal.AsSpan(demands)[waits[wait - 1].Demand];
                if (demand.SeenFor == field)
                    continue;
                demand.SeenFor = field;
                together.Add(waits[wait - 1].Demand);
                urgent += demand.Urgent ? 1 : 0;
            }
        }

        var ids = new string[together.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = demands[together[i]].Id;
        return (urgent, field, new OpenQuestion(common.ToString(), ProposalMap.Question(field), ProposalMap.Hint(field), new(ids)));
    }

    private int Find(Place place)
    {
        var last = 0;
        for (var next = firstPlaceOf[place.Field]; next != 0; next = places[next - 1].Next)
        {
            if (places[next - 1].Place == place)
                return next - 1;
            last = next;
        }

        places.Add(new Asked(place));
        if (last != 0)
        {
            CollectionsMarshal.AsSpan(places)[last - 1].Next = places.Count;
        }
        else
        {
            firstPlaceOf[place.Field] = places.Count;
            fields.Add(place.Field);
        }

        return places.Count - 1;
    }

    /// <summary>A missing fact: the next of its field, and the chain of those who wait for it.</summary>
    private struct Asked(Place place)
    {
        public readonly Place Place = place;
        public int Next;
        public int FirstWait;
        public int LastWait;
    }

    /// <summary>A demand that waits for a fact, and the next that does.</summary>
    private struct Wait(int demand)
    {
        public readonly int Demand = demand;
        public int Next;
    }

    /// <summary>A demand that waits, and the field whose question names it already.</summary>
    private struct Waiting(string id, bool urgent)
    {
        public readonly string Id = id;
        public readonly bool Urgent = urgent;
        public int SeenFor;
    }
}
