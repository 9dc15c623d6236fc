namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The three basic principles that set United Nations peacekeeping apart from other uses of soldiers and police.</summary>
/// <remarks>
/// The three are interrelated and reinforce each other. Impartiality keeps consent alive; consent lets an operation do without
/// force; force used sparingly and for the mandate alone keeps the operation impartial in the eyes of the parties. Where one
/// is lost the others soon follow. Each principle has a definition, and clauses that tell what it asks in practice.
/// </remarks>
public static class Principles
{
    /// <summary>
    /// The first principle. By definition an operation deploys where the main parties accept it. Its clauses tell
    /// what consent gives, what its absence leads to, and why it is neither universal nor final.
    /// </summary>
    public static Principle Consent { get; } = new(
        Area.Consent,
        "Consent of the parties",
        "The main parties to the conflict accept the operation and commit themselves to a political process. Their consent "
        + "gives it the freedom to do what its mandate asks.")
    {
        Clauses = ConsentClauses.Table,
        Sources = Of("consent of the parties"),
    };

    /// <summary>
    /// The second principle. By definition an operation treats the parties alike and holds to its mandate. Its clauses tell why that is
    /// neither neutrality nor inaction, and what it costs to fail in it.
    /// </summary>
    public static Principle Impartiality { get; } = new(
        Area.Impartiality,
        "Impartiality",
        "Peacekeepers deal with all parties by the same measure and carry out their mandate without favour. They are not "
        + "neutral towards the mandate, nor towards breaches of it.")
    {
        Clauses = ImpartialityClauses.Table,
        Sources = Of("impartiality"),
    };

    /// <summary>
    /// The third principle. By definition an operation uses force only to defend itself and its mandate. Its clauses tell at which level,
    /// on whose authority, for what purposes, how much, and who decides on what grounds.
    /// </summary>
    public static Principle UseOfForce { get; } = new(
        Area.UseOfForce,
        "Non-use of force except in self-defence and defence of the mandate",
        "Peacekeepers use force at the tactical level only, as a last resort, where the Security Council has authorized it, to "
        + "defend themselves and what they are mandated to do.")
    {
        Clauses = ForceClauses.Table,
        Sources = Of("non-use of force except in self-defence and defence of the mandate"),
    };

    /// <summary>All three, in the order of doctrine.</summary>
    public static ValueList<Principle> All { get; } = [Consent, Impartiality, UseOfForce];

    private static ValueList<Citation> Of(string clause) =>
        [Sources.Principles.At(clause), Sources.Capstone.At("ch. 3"), Sources.FutureOfPeacekeeping.At("§2.3, note 10")];
}
