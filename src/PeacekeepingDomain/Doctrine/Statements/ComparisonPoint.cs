namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>One point on which robust peacekeeping and peace enforcement are held side by side.</summary>
/// <param name="Id">A stable name: <c>level-of-force</c>.</param>
/// <param name="Point">What is compared, in a few words.</param>
/// <param name="RobustPeacekeeping">How it stands with robust peacekeeping.</param>
/// <param name="PeaceEnforcement">How it stands with peace enforcement.</param>
/// <param name="Sources">The clauses it is read from; at least one.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record ComparisonPoint(string Id, string Point, string RobustPeacekeeping, string PeaceEnforcement, ValueList<Citation> Sources);
