using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>Support to a security force outside the United Nations.</summary>
public sealed record SecurityForceSupport
{
    /// <summary>Who is supported.</summary>
    [Question("Which force is supported?", "The paragraph that asks for the support.")]
    public string? Recipient { get; init; }

    /// <summary>The party to the conflict that the recipient belongs to, by id.</summary>
    [Question("Does the recipient belong to a party to the conflict?", "The list of parties.")]
    public string? Party { get; init; }

    /// <summary>What it is given.</summary>
    [Question("What support is given?", "The support plan.")]
    public ValueList<SupportKind>? Kinds { get; init; }

    /// <summary>Whether the risk of grave violations by the recipient has been assessed.</summary>
    [Question("Has the risk of grave violations by the recipient been assessed?", "The risk assessment under the human rights due diligence policy.")]
    [SilenceMeansNo]
    public bool? RiskAssessment { get; init; }

    /// <summary>What the assessment found.</summary>
    [Question("What did the risk assessment find?", "Its conclusion.")]
    public RiskLevel? Risk { get; init; }

    /// <summary>Whether measures reduce the risk.</summary>
    [Question("Do measures reduce the risk?", "The risk assessment’s conclusions.")]
    [SilenceMeansNo]
    public bool? Mitigation { get; init; }

    /// <summary>Whether the recipient has been told in writing on what terms it is supported.</summary>
    [Question("Has the recipient been told in writing on what terms it is supported?", "The letter.")]
    [SilenceMeansNo]
    public bool? Notified { get; init; }

    /// <summary>Whether the recipient’s conduct is monitored.</summary>
    [Question("Is the recipient’s conduct monitored?", "The monitoring framework.")]
    [SilenceMeansNo]
    public bool? Monitoring { get; init; }

    /// <summary>The day the support ends.</summary>
    [Question("When does the support end?", "The decision.")]
    public DateOnly? Ends { get; init; }

    /// <summary>The most that may be spent on it in a year, in United States dollars.</summary>
    [Question("What is the most that may be spent on it in a year?", "The budget.")]
    public double? Ceiling { get; init; }

    /// <summary>Whether the recipient is under an embargo.</summary>
    [Question("Is the recipient under an embargo?", "The sanctions resolution.")]
    public bool? UnderEmbargo { get; init; }

    /// <summary>Whether the support is exempt from it.</summary>
    [Question("Is the support exempt from the embargo?", "The sanctions resolution.")]
    [SilenceMeansNo]
    public bool? Exemption { get; init; }

    internal string Describe() => Recipient ?? "a security force outside the United Nations";
}
