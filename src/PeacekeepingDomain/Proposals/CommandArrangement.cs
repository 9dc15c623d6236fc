namespace PeacekeepingDomain.Proposals;

/// <summary>Who commands, under whose rules, and who pays.</summary>
public sealed record CommandArrangement
{
    /// <summary>Who has operational control.</summary>
    [Question("Who has operational control?", "The decision and the transfer of authority.")]
    public OperationalControl? OperationalControl { get; init; }

    /// <summary>How many heads of mission there are.</summary>
    [Question("How many heads of mission are there?", "The decision.")]
    public int? HeadsOfMission { get; init; }

    /// <summary>Whether contingents take operational orders from their capitals.</summary>
    [Question("Do contingents take operational orders from their capitals?", "The memoranda and their caveats.")]
    public bool? OrdersFromCapitals { get; init; }

    /// <summary>Whether the rules of the United Nations apply.</summary>
    [Question("Do the rules of the United Nations apply?", "The framework agreement.")]
    [SilenceMeansNo]
    public bool? UnRules { get; init; }

    /// <summary>Whether the United Nations pays.</summary>
    [Question("Does the United Nations pay?", "The decision and the budget.")]
    [SilenceMeansNo]
    public bool? UnFinancing { get; init; }

    /// <summary>Whether the organizations have given one mandate together.</summary>
    [Question("Have the organizations given one mandate together?", "Their decisions.")]
    [SilenceMeansNo]
    public bool? JointMandate { get; init; }

    /// <summary>Whether pillars, lines of authority and reporting are divided in writing.</summary>
    [Question("Are pillars, lines of authority and reporting divided in writing?", "The framework agreement.")]
    [SilenceMeansNo]
    public bool? DivisionOfPillars { get; init; }
}
