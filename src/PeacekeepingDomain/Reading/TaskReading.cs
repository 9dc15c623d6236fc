using System.Collections.Frozen;
using System.Runtime.InteropServices;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Reading;

/// <summary>Finds the tasks in the clauses that turn to a mission.</summary>
internal sealed class TaskReading(ResolutionText resolution, MissionMentions mentions, MissionName mission)
{
    private static readonly FrozenSet<Addressing> Carrying =
        FrozenSet.ToFrozenSet([
            Addressing.ItemOfMandate, Addressing.ItemAddressed, Addressing.ItemOfEstablishing, Addressing.ItemEncouraged, Addressing.ItemAffirmed,
            Addressing.Mandate, Addressing.Directed, Addressing.Encouraged, Addressing.Establishing,
            Addressing.EncouragedWithHelp]);

    private static readonly Wording LooksBack = Wording.Of(
        "in this/that regard/respect/area/field/endeavour/process",
        "this/these/such/those ?latter ?same effort/efforts/support/process/issue/issues/matter/assistance/end/purpose/initiatives/activities/reforms/endeavours/objective/objectives",
        "to that/this end", "therein", "thereto", "to do so", "its/their work", "that/this goal");

    // How many words before a clause may say what "in this regard" means: more than any paragraph of a resolution has.
    private const int LongestBefore = 600;

    private static readonly Wording GivesNone = Wording.Of(
        "no longer", "benchmarks", "zero-tolerance", "zero tolerance", "status of forces", "status-of-forces", "status-of-force", "seized",
        "shall/will ..3 comprise", "shall/will ..3 consist of", "component shall/will ..3 comprise/consist/include", "authorized strength", "military component of", "provide troops and police");

    private static readonly Wording ForceWords = Wording.Of("necessary action/means/measures");

    private static readonly Wording HumanRightsMandate = Wording.Of("human rights ..6 mandate", "mandate ..6 human rights");

    private readonly SortedDictionary<PemaTask, List<Found>> found = [];
    private readonly List<Quotation> unclaimed = [];

    /// <summary>A clause in which a task was found, and the words that put it, among those of the passage.</summary>
    private sealed record Found(AddressedClause In, TaskMatch Match);

    /// <summary>The clauses that turn to the mission and that no task claimed.</summary>
    public ValueList<Quotation> Unclaimed => unclaimed.ToValueList();

    public ValueList<MandatedTask> Read(List<AddressedClause> clauses)
    {
        foreach (var clause in clauses)
            Read(clause);
        return found.Select(pair => Task(pair.Key, pair.Value)).ToValueList();
    }

    private void Read(AddressedClause addressed)
    {
        var (passage, clause, addressing) = addressed;
        var words = CollectionsMarshal.AsSpan(passage.Words);
        if (addressing == Addressing.MandateNamed && HumanRightsMandate.Find(words[..clause.End], clause.Body) is { } named)
        {
            Add(PemaTask.HumanRights, addressed, new(named.Start.Value, named.End.Value));
            return;
        }

        // "affirms that the mission may take the necessary action to afford protection to civilians" grants what it affirms.
        if (addressing == Addressing.Affirmed && ForceWords.In(words[clause.Body..clause.End]))
        {
            foreach (var (task, match) in TaskMatches.In(words[..clause.End], clause.Body))
            {
                if (task == PemaTask.CivilianProtection)
                    Add(task, addressed, match);
            }

            return;
        }

        if (!Carrying.Contains(addressing))
            return;
        var from = clause.Body;
        if (addressing == Addressing.Establishing)
        {
            // What a mission is established for stands after its name.
            var name = NameIn(passage, clause);
            if (Addresses.Purpose.Find(words[..clause.End], name) is not { } purpose)
                return;
            from = purpose.Start.Value;
        }

        if (GivesNone.In(words[from..clause.End]))
            return;
        var any = Add(addressed, from, clause.End);
        if (clause.Start > 0 && addressing is Addressing.Directed or Addressing.Encouraged && LooksBack.In(words[clause.Start..clause.End]))
            any |= Add(addressed, Math.Max(0, clause.Start - LongestBefore), clause.Start);
        if (!any && !(passage.Items.Count > 0 && clause == passage.Clauses[^1]))
            unclaimed.Add(resolution.Quote(passage, clause));
    }

    private int NameIn(Passage passage, Clause clause)
    {
        var here = mentions.In(passage);
        var i = MissionMentions.FirstFrom(here, clause.Body);
        while (here[i].Mission != mission)
            i++;
        return here[i].End;
    }

    private bool Add(AddressedClause addressed, int from, int to)
    {
        var any = false;
        foreach (var (task, match) in TaskMatches.In(CollectionsMarshal.AsSpan(addressed.Passage.Words)[..to], from))
        {
            Add(task, addressed, match);
            any = true;
        }

        return any;
    }

    private void Add(PemaTask task, AddressedClause addressed, TaskMatch match)
    {
        if (!found.TryGetValue(task, out var list))
            found.Add(task, list = []);
        if (list.Count == 0 || !ReferenceEquals(list[^1].In, addressed))
            list.Add(new(addressed, match));
    }

    private MandatedTask Task(PemaTask task, List<Found> clauses)
    {
        var engagements = new SortedSet<PemaEngagement>();
        var asked = false;
        foreach (var (addressed, match) in clauses)
        {
            if (addressed.Addressing is Addressing.Encouraged or Addressing.ItemEncouraged or Addressing.MandateNamed)
                continue;
            asked = true;
            EngagementReading.Add(task, CollectionsMarshal.AsSpan(addressed.Passage.Words), addressed.Clause, match, engagements);
        }

        return new(
            task,
            engagements.ToValueList(),
            asked ? PemaStrength.Requested : PemaStrength.Encouraged,
            clauses.Select(clause => new TaskClause(
                resolution.Quote(clause.In.Passage, clause.In.Clause),
                clause.In.Addressing,
                resolution.Quote(clause.In.Passage, clause.Match.Start, clause.Match.End).Words,
                AddressingPrecision.Of(clause.In.Addressing))
            {
                Lead = clause.In.Lead is { } lead ? resolution.Quote(lead.Passage, lead.Clause) : null,
            }).ToValueList());
    }
}
