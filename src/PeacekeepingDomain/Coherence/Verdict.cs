namespace PeacekeepingDomain.Coherence;

/// <summary>The verdict on a proposal.</summary>
public enum Verdict
{
    /// <summary>No rule on consent, impartiality or the use of force could be judged.</summary>
    Undetermined = 0,

    /// <summary>Nothing that is stated contradicts doctrine.</summary>
    Coherent = 1,

    /// <summary>No contradiction, but concerns that known failures have in common.</summary>
    CoherentWithConcerns = 2,

    /// <summary>Facts that cannot stand together: a must is contradicted.</summary>
    Incoherent = 3,
}
