namespace PeacekeepingDomain.Proposals;

/// <summary>What disarmament, demobilization and reintegration is meant (IDDRS 2.10).</summary>
public enum DdrForm
{
    /// <summary>A programme, with its four preconditions.</summary>
    Programme = 1,

    /// <summary>Tools beside a programme: community violence reduction, transitional weapons and ammunition management.</summary>
    RelatedTools = 2,

    /// <summary>A strategy that a government is helped to draw up.</summary>
    Strategy = 3,
}
