namespace PeacekeepingDomain.Doctrine;

/// <summary>How strongly doctrine demands something.</summary>
public enum Strength
{
    /// <summary>Good practice, or doctrine that informed experts contest. For tools: information.</summary>
    May = 1,

    /// <summary>A demand that known failures have in common, or a "should" of doctrine. For tools: a warning.</summary>
    Should = 2,

    /// <summary>A rule of the Charter, of a binding regulation, or an unqualified demand of doctrine. For tools: an error.</summary>
    Must = 3,
}
