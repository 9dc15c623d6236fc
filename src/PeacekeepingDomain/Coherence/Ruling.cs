using System.Numerics;
using System.Runtime.CompilerServices;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// Takes what a rule finds on a proposal. The checker runs every rule bare first, which settles the clean ones at almost
/// no cost, and again with tracking only where something was found, is missing, or is to be explained.
/// </summary>
/// <remarks>Handed to a rule for the length of one call; not to be kept, not for several threads.</remarks>
public sealed class Ruling
{
    // Bits of a condition name missing facts; the last bit stands for all that do not fit.
    private const int MissingBits = 62;

    private readonly Pile<Place> missing = new();
    private readonly Pile<Place> overflow = new();
    private readonly Pile<Place> waitedFor = new();
    private readonly List<FactRead> reads = [];
    private readonly Pile<Gathering> gathered = new();
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> taskNumbers = new(StringComparer.Ordinal);
    private readonly List<int> called = [];
    private readonly List<FigureRead> figuresRead = [];

    private HashSet<Place>? noted;
    private CheckerSettings settings = CheckerSettings.Default;
    private MissionProposal? proposal;
    private uint whole;
    private ulong side;
    private DateOnly? asOf;
    private bool tracked;
    private Ruling scribe;
    private Ruling? earlier;
    private bool explaining;
    private Tri guard;
    private Tri open;
    private bool breached;
    private bool broken;
    private Strength strength;

    // How many contradictions of each strength were found.
    private readonly int[] found = new int[(int)Strength.Must + 1];

    internal Ruling() => scribe = this;

    internal string? Reason { get; private set; }

    /// <summary>This ruling where it takes note of the facts that are read; null in a bare check.</summary>
    internal Ruling? Tracker => tracked ? scribe : null;

    /// <summary>The ruling through which a change rule reads the proposal the change starts from; it takes note here.</summary>
    internal Ruling? Earlier => earlier;

    /// <summary>Whether facts that are stated are noted too, and not those alone that are missing.</summary>
    internal bool IsExplaining => explaining;

    internal MissionProposal Proposal => proposal!;

    internal bool Breached => breached;

    /// <summary>Whether a must was contradicted for certain.</summary>
    internal bool Broken => broken;

    internal Tri Open => open;

    internal bool Applies => !guard.IsFalse;

    internal Pile<Breach> Breaches { get; } = new();

    /// <summary>The sentences of the breaches, one after the other.</summary>
    internal Wording Words { get; } = new();

    /// <summary>The facts that the sentences name, one after the other.</summary>
    internal Pile<Place> Named { get; } = new();

    /// <summary>How many contradictions were found and not kept, being too many to tell.</summary>
    internal int Untold { get; private set; }

    internal IReadOnlyList<FactRead> Reads => reads;

    internal IReadOnlyList<FigureRead> FiguresRead => figuresRead;

    /// <summary>
    /// States to whom the rule speaks. Where the condition does not hold the rule ends with the reason given; where it
    /// cannot be told, the rule goes on, and can at most be undetermined.
    /// </summary>
    /// <param name="condition">What must hold for the rule to speak.</param>
    /// <param name="otherwise">Why the rule does not speak, as half a sentence: "the mission monitors no ceasefire".</param>
    /// <returns>False where the rule does not apply and is to return.</returns>
    public bool AppliesIf(Tri condition, string otherwise)
    {
        AppliesIf(condition);
        if (!guard.IsFalse)
            return true;
        Reason = otherwise;
        return false;
    }

    /// <summary>States a contradiction.</summary>
    /// <param name="when">When there is one. Where it cannot be told, the facts that are missing become the rule's question.</param>
    /// <param name="at">The fact the finding points at.</param>
    /// <param name="message">The finding in a sentence, with its facts; put together only where there is a contradiction.</param>
    /// <param name="mustIf">When the finding is a must although the rule is otherwise a lesser demand here.</param>
    /// <param name="strength">The strength here, where it differs from that of the rule.</param>
    public void BreachIf(
        Tri when,
        Place at,
        [InterpolatedStringHandlerArgument("", nameof(when))] ref FindingMessage message,
        Tri mustIf = default,
        Strength? strength = null)
    {
        if (!when.IsFalse)
            Settle(guard & when, at, ref message, mustIf, strength);
    }

    /// <summary>Begins a condition that holds for any of several records, and names them in a message.</summary>
    public AnyOf AnyOf() => new(this);

    /// <summary>The value of a figure that holds on the day the proposal is judged by.</summary>
    public double Figure(DoctrineFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var value = settings.ValueOf(figure, asOf);
        if (explaining)
            figuresRead.Add(new FigureRead(figure, value));
        return value;
    }

    /// <summary>The name of a party or a task by its id; the id itself where it names neither.</summary>
    internal string NameOf(string id)
    {
        // Listed at the first sentence that asks, since a mission may have thousands of tasks and as many findings.
        if (names.Count == 0)
        {
            foreach (var party in Proposal.Conflict?.Parties ?? [])
                names.TryAdd(party.Id, party.Describe());
            foreach (var task in Proposal.Mandate?.Tasks ?? [])
                names.TryAdd(task.Id, task.Describe());
        }

        return names.TryGetValue(id, out var name) ? name : earlier is null ? id : earlier.NameOf(id);
    }

    /// <summary>The numbers of the tasks that a stated list names, from zero and in the order of the mandate.</summary>
    internal List<int> TasksCalled(Names names)
    {
        called.Clear();
        if (names.Value is not { Count: > 0 } ids || Proposal.Mandate?.Tasks is not { } tasks)
            return called;
        if (taskNumbers.Count == 0)
        {
            for (var i = 0; i < tasks.Count; i++)
                taskNumbers.TryAdd(tasks[i].Id, i);
        }

        foreach (var id in ids.AsSpan())
        {
            if (!taskNumbers.TryGetValue(id, out var number))
                continue;

            // Ids are meant to be unique, and nothing holds a proposal to it.
            for (; number < tasks.Count; number++)
            {
                if (string.Equals(tasks[number].Id, id, StringComparison.Ordinal) && !called.Contains(number))
                    called.Add(number);
                if (taskNumbers.Count == tasks.Count)
                    break;
            }
        }

        called.Sort();
        return called;
    }

    /// <summary>Keeps a record that one of the conditions on several records found.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="place">Its place.</param>
    /// <param name="after">The number of the one before it; zero for the first.</param>
    /// <returns>Its own number.</returns>
    internal int Gather(string name, Place place, int after)
    {
        gathered.Add(new(name, place, 0));
        if (after > 0)
            gathered[after - 1] = gathered[after - 1] with { Next = gathered.Count };
        return gathered.Count;
    }

    /// <summary>A record that was kept, and the number of the one after it; zero after the last.</summary>
    internal Gathering Gathered(int number) => gathered[number - 1];

    /// <summary>The sentence of a breach, as a text of its own.</summary>
    internal string MessageOf(in Breach breach) => Words.ToString(breach.Words.From, breach.Words.Length);

    internal void Begin(MissionProposal proposal, CheckerSettings settings, DateOnly? asOf, MissionProposal? before = null)
    {
        Begin(proposal, settings, asOf, before is null ? 0 : Place.AfterBit);
        earlier = null;
        if (before is null)
            return;
        earlier = new Ruling { scribe = this };
        earlier.Begin(before, settings, asOf, Place.BeforeBit);
    }

    private void Begin(MissionProposal proposal, CheckerSettings settings, DateOnly? asOf, ulong side)
    {
        this.proposal = proposal;
        this.settings = settings;
        this.asOf = asOf;
        this.side = side;
        whole = 0;
        for (var i = 0; i < proposal.Whole?.Count; i++)
            whole |= 1u << (int)proposal.Whole[i];
    }

    /// <summary>Takes leave of the proposal, so that scratch paper that is kept keeps nothing else.</summary>
    internal void End()
    {
        proposal = null;
        earlier = null;
        names.Clear();
        taskNumbers.Clear();
        gathered.Clear();
        reads.Clear();
        figuresRead.Clear();
    }

    /// <summary>The place of a fact of the proposal that stands in no section.</summary>
    internal ulong At(ulong number) => number + side;

    /// <summary>The place of a section of the proposal: its number, and whether it is declared whole.</summary>
    internal ulong At(ulong number, Section section) => number + side + (((whole >> (int)section) & 1) * Place.WholeBit);

    internal void Begin(Strength strength, bool tracked, bool explaining)
    {
        this.tracked = tracked;
        if (earlier is not null)
            earlier.tracked = tracked;
        this.explaining = explaining;
        this.strength = strength;
        guard = Tri.True;
        open = Tri.False;
        breached = false;
        broken = false;
        Reason = null;
        if (!tracked)
            return;
        missing.Clear();
        overflow.Clear();
        Breaches.Clear();
        Words.Clear();
        Named.Clear();
        gathered.Clear();
        found.AsSpan().Clear();
        Untold = 0;
        reads.Clear();
        noted?.Clear();
        figuresRead.Clear();
    }

    // Where it is not known yet whether the rule speaks, what is missing for that is asked first, and nothing besides.
    internal void AppliesIf(Tri condition) => guard = guard.IsUnknown && !condition.IsFalse ? guard : guard & condition;

    /// <summary>Settles a requirement whose applicability is already stated.</summary>
    internal RequirementOutcome Settle(Tri inPlace)
    {
        if (inPlace.IsTrue)
            return RequirementOutcome.Met;
        if (guard.IsTrue && inPlace.IsFalse)
            return RequirementOutcome.Gap;
        open |= guard.IsUnknown ? guard : inPlace;
        return RequirementOutcome.Open;
    }

    /// <summary>Takes note of a fact that is read, and gives the bit that stands for it where it is missing.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ulong Read<T>(Ruling? tracker, T? stated, ulong at)
        where T : struct
    {
        if (tracker is { explaining: true })
            tracker.Note(at, stated is { } value ? FactText.Of(value) : null);
        return Read(tracker, stated.HasValue, at);
    }

    /// <summary>Takes note of a text that is read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ulong Read(Ruling? tracker, string? stated, ulong at)
    {
        if (tracker is { explaining: true })
            tracker.Note(at, stated);
        return Read(tracker, stated is not null, at);
    }

    /// <summary>Takes note of a list of words or names that is read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ulong ReadList<T>(Ruling? tracker, ValueList<T>? stated, ulong at)
    {
        if (tracker is { explaining: true })
            tracker.Note(at, stated is null ? null : FactText.Of(stated));
        return Read(tracker, stated is not null, at);
    }

    private static ulong Read(Ruling? tracker, bool stated, ulong at) =>
        stated ? 0 : tracker is null ? Tri.Anything : tracker.Missing(new Place(at).Blamed());

    private ulong Missing(Place place)
    {
        for (var bit = 0; bit < missing.Count; bit++)
        {
            if (missing[bit] == place)
                return 1UL << bit;
        }

        if (missing.Count < MissingBits)
        {
            missing.Add(place);
            return 1UL << (missing.Count - 1);
        }

        Overflow(place);
        return 1UL << MissingBits;
    }

    // One fact of each kind is enough to ask for it.
    private void Overflow(Place place)
    {
        for (var i = 0; i < overflow.Count; i++)
        {
            if (overflow[i].Field == place.Field)
                return;
        }

        overflow.Add(place);
    }

    /// <summary>The missing facts that an unknown condition waits for, in the order in which they were read.</summary>
    internal Pile<Place> MissingFrom(Tri unknown)
    {
        waitedFor.Clear();
        for (var bits = unknown.Missing & ((1UL << MissingBits) - 1); bits != 0; bits &= bits - 1)
            waitedFor.Add(missing[BitOperations.TrailingZeroCount(bits)]);
        if ((unknown.Missing & (1UL << MissingBits)) != 0)
        {
            for (var i = 0; i < overflow.Count; i++)
                waitedFor.Add(overflow[i]);
        }

        return waitedFor;
    }

    internal bool WantsMessage(Tri when) => tracked && (guard & when).IsTrue;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Settle(Tri when, Place at, ref FindingMessage message, Tri mustIf, Strength? strengthHere)
    {
        var here = mustIf.IsTrue ? Strength.Must : strengthHere ?? strength;
        if (when.IsFalse)
            return;
        if (when.IsUnknown)
        {
            // Until it is known whether the rule speaks at all, nothing else need be asked.
            open |= guard.IsUnknown ? guard : when;
            return;
        }

        breached = true;
        broken |= here == Strength.Must;
        var graverIf = mustIf.IsUnknown && here != Strength.Must ? mustIf : Tri.False;
        open |= graverIf;
        if (!tracked)
            return;
        if (++found[(int)here] > ReportBounds.MostFindings)
        {
            Untold++;
            Words.CutTo(message.Words.From);
            Named.CutTo(message.Named.From);
            return;
        }

        Words.Capitalize(message.Words.From);
        Breaches.Add(new Breach(here, at, message.Words, message.Named, graverIf));
    }

    private void Note(ulong at, string? value)
    {
        var place = value is null ? new Place(at).Blamed() : new Place(at);
        if ((noted ??= []).Add(place))
            reads.Add(new FactRead(place.ToString(), value));
    }

    /// <summary>A record that was kept, and the number of the one after it; zero after the last.</summary>
    internal readonly record struct Gathering(string Name, Place Place, int Next);
}
