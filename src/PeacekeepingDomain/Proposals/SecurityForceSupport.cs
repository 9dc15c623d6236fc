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

    internal string Describe() => Recipient ?? "a security force outside the United Nations";
}
