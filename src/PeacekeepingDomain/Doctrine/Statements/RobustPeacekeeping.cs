namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>Robust peacekeeping beside peace enforcement.</summary>
/// <remarks>
/// On the ground the two may look alike: the difference lies in consent, level and authority, not in the weapons. Rule UOF-02
/// reads it from tasks, targets and consent. Only points that the sources state are compared.
/// </remarks>
public static class RobustPeacekeeping
{
    private static readonly Citation Page = Sources.Principles.At("non-use of force except in self-defence and defence of the mandate");

    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§2.3");

    /// <summary>The points of comparison, the deciding ones first.</summary>
    public static ValueList<ComparisonPoint> Comparison { get; } =
    [
        new(
            "robust-consent",
            "Consent",
            "Rests on the consent of the host State, of the main parties to the conflict, or of both.",
            "Does not need the consent of the main parties.",
            [Page]),
        new(
            "robust-level-of-force",
            "Level of force",
            "Force at the tactical level: on the spot, against those who threaten the mandate there.",
            "May use military force at the strategic or the international level.",
            [Page]),
        new(
            "robust-authorization",
            "Authorization",
            "The Security Council authorizes the use of force, for stated tasks.",
            "Only with the authority of the Security Council may States use force at that level at all.",
            [Page, Sources.Resolution1270.At("para. 14")]),
        new(
            "robust-legal-basis",
            "Legal basis",
            "A mandate under Chapter VI or VII for an operation that the parties accept. Chapter VII, where it is cited, gives "
            + "authority for tactical force and does not replace consent.",
            "Chapter VII. Without the Council's decision such force falls under the prohibition of Article 2(4) of the Charter.",
            [Page, Sources.FutureOfPeacekeeping.At("§5.2"), Sources.Charter.At("Art. 2(4)")]),
        new(
            "robust-purpose",
            "Purpose",
            "To deter attempts to break up the political process by force, to protect civilians under imminent threat, and to "
            + "help national authorities keep law and order.",
            "To restore peace and security by coercion where the Council has found a threat to the peace, a breach of the peace "
            + "or an act of aggression.",
            [Page, Sources.Capstone.At("ch. 2")]),
        new(
            "robust-measure-of-force",
            "Measure of force",
            "The least that reaches the effect, as a last resort, precise and proportionate, so that consent to the mission lasts.",
            "Comes close to fighting a war; the consent it does without sets it no measure.",
            [Page, Study]),
        new(
            "robust-opponent",
            "Opponent",
            "No party is the enemy. Force meets whoever attacks civilians, the mission or the process. A brigade to neutralize "
            + "armed groups was allowed in 2013 by way of exception, without setting a precedent.",
            "May be directed at a party, to defeat it or to make it comply.",
            [Page, Study, Sources.Resolution2098.At("para. 9")]),
        new(
            "robust-impartiality",
            "Impartiality",
            "Impartial between the parties; force defends the mandate against any of them.",
            "Would put the impartiality of United Nations peacekeepers at risk if they were charged with it.",
            [Sources.Principles.At("impartiality"), Study]),
        new(
            "robust-politics",
            "Place in the political process",
            "Keeps the way open for a political process that the parties have entered.",
            "Seeks a decision by force; a host government may ask for it in place of political engagement.",
            [Page, Study]),
        new(
            "robust-who-conducts-it",
            "Who conducts it",
            "An operation led and commanded by the United Nations.",
            "Not the United Nations, which is ill suited to it. The Council authorizes States or a regional organization; "
            + "operations led by the African Union may include it.",
            [Study, Sources.FutureOfPeacekeeping.At("§5.2"), Sources.Resolution2719.At("para. 3")]),
        new(
            "robust-protection-of-personnel",
            "Legal protection of personnel",
            "Attacks on personnel are crimes under the Convention on the Safety of United Nations and Associated Personnel.",
            "The Convention does not cover enforcement under Chapter VII in which personnel take part as combatants against "
            + "organized armed forces.",
            [Sources.SafetyConvention.At("Art. 2(2)")]),
    ];
}
