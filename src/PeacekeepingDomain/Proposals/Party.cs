namespace PeacekeepingDomain.Proposals;

/// <summary>A party to the conflict.</summary>
public sealed record Party
{
    /// <summary>A short id by which tasks name the party.</summary>
    public required string Id { get; init; }

    /// <summary>The party's name.</summary>
    [Question("What is the party called?", "The agreement, or the Council's own wording.")]
    public string? Name { get; init; }

    /// <summary>What it is.</summary>
    [Question("What kind of party is it?", "The integrated assessment.")]
    public PartyKind? Kind { get; init; }

    /// <summary>Whether it is a main party to the conflict.</summary>
    [Question("Is it a main party to the conflict?", "Without whom there is no settlement.")]
    public bool? Main { get; init; }

    /// <summary>Whether it signed the agreement the mission rests on.</summary>
    [Question("Has the party signed the agreement?", "The agreement's signatures.")]
    public bool? Signatory { get; init; }

    /// <summary>Whether it accepts the mission.</summary>
    [Question("Does the party accept the mission?", "Its statements, and its conduct towards the mission's advance team.")]
    public PartyConsent? Consents { get; init; }

    /// <summary>How far it commands those who fight for it.</summary>
    [Question("Does the party control those who fight for it?", "The integrated assessment.")]
    public PartyControl? Control { get; init; }

    /// <summary>Whether the obligations that the mission watches or enforces bind this party as they bind the others.</summary>
    [Question("Do the obligations of the mandate bind this party as they bind the others?", "The agreement, or the demands in the decision.")]
    public bool? CoversOwnSide { get; init; }

    /// <summary>Whether it is listed for grave violations against children or for sexual violence in conflict.</summary>
    [Question("Is the party listed for grave violations?", "The annexes to the Secretary-General's annual reports.")]
    public bool? ListedForViolations { get; init; }

    /// <summary>Whether its leaders are indicted by an international court.</summary>
    [Question("Are the party's leaders indicted by an international court?", "The court's public warrants.")]
    public bool? Indicted { get; init; }

    internal string Describe() => Name ?? Id;
}
