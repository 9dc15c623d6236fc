using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Coherence;

/// <summary>The words people are shown for strengths.</summary>
internal static class FactWords
{
    internal static string Of(Strength strength) => strength switch
    {
        Strength.Must => "must",
        Strength.Should => "should",
        _ => "may",
    };
}
