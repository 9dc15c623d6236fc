using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Benchmarks.ByHand;

/// <summary>What the hand-written rules find; a list only where there is something.</summary>
internal ref struct Told
{
    public List<ToldFinding>? Findings { get; private set; }

    public void Must(string rule, string message) => Tell(rule, Strength.Must, message);

    public void Should(string rule, string message) => Tell(rule, Strength.Should, message);

    public void May(string rule, string message) => Tell(rule, Strength.May, message);

    public void Tell(string rule, bool must, string message) => Tell(rule, must ? Strength.Must : Strength.Should, message);

    private void Tell(string rule, Strength strength, string message) => (Findings ??= []).Add(new(rule, strength, message));
}
