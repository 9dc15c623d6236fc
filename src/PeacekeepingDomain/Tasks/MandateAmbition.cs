namespace PeacekeepingDomain.Tasks;

/// <summary>How far a mandate reaches, in the three classes of the UN Peace Mission Mandates dataset (UNPMM).</summary>
public enum MandateAmbition
{
    /// <summary>It ends violence in the short term: a score of at most 1.</summary>
    Minimalist = 1,

    /// <summary>It also helps decent government to begin: a score above 1 and at most 2.</summary>
    Moderate = 2,

    /// <summary>It goes to the root causes and builds institutions: a score above 2.</summary>
    Maximalist = 3,
}
