namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>What doctrine states, beyond models, modalities and tasks.</summary>
/// <remarks>Each topic is built when it is first asked for.</remarks>
public static class DoctrineStatements
{
    /// <summary>The statements on a topic, in the order of doctrine.</summary>
    /// <param name="topic">The topic.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the topics.</exception>
    public static ValueList<DoctrineStatement> On(StatementTopic topic) => topic switch
    {
        StatementTopic.Consent => ConsentClauses.Table,
        StatementTopic.Impartiality => ImpartialityClauses.Table,
        StatementTopic.UseOfForce => ForceClauses.Table,
        StatementTopic.Spectrum => PeaceSpectrum.Table,
        StatementTopic.MissionType => MissionTypes.Table,
        StatementTopic.MandateQuality => MandateQualities.Table,
        StatementTopic.SuccessFactor => SuccessFactors.Table,
        StatementTopic.EarlierSuccessFactor => EarlierSuccessFactors.Table,
        StatementTopic.CapabilityArea => CapabilityAreas.Table,
        StatementTopic.Threat => Threats.Table,
        StatementTopic.ComparativeAdvantage => ComparativeAdvantages.Table,
        StatementTopic.Challenge => Challenges.Table,
        StatementTopic.Financing => FinancingMechanisms.Table,
        StatementTopic.Readiness => ReadinessLevels.Table,
        StatementTopic.ProtectionTier => ProtectionTiers.Table,
        StatementTopic.ProtectionPhase => ProtectionPhases.Table,
        StatementTopic.ResearchFinding => ResearchFindings.Table,
        StatementTopic.Actor => Actors.Table,
        StatementTopic.Strategy => Strategies.Table,
        StatementTopic.Lesson => Lessons.Table,
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "There is no such topic."),
    };
}
