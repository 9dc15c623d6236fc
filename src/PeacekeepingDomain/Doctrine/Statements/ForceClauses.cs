namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The clauses of the third principle, no use of force except in self-defence and in defence of the mandate.</summary>
internal static class ForceClauses
{
    private static readonly Citation Page = Sources.Principles.At("non-use of force except in self-defence and defence of the mandate");

    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§2.3");

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "force-no-enforcement-tool",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "Not a tool of enforcement",
            "A United Nations peacekeeping operation is not there to impose an outcome by arms. Enforcement comes close to war, "
            + "and the line between the two is strained wherever a host government wants its adversaries defeated.",
            [Page, Sources.Capstone.At("ch. 3"), Study])
        {
            Rules = ["UOF-02", "IMP-01"],
        },
        new(
            "force-tactical",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "At the tactical level, with the Council's authority",
            "Force may be used on the ground, in the single situation, where the Security Council has authorized it and where "
            + "the operation defends itself or its mandate.",
            [Page, Sources.Capstone.At("ch. 3"), Sources.FutureOfPeacekeeping.At("§2.3, note 10")])
        {
            Rules = ["UOF-01", "UOF-02"],
        },
        new(
            "force-robust-mandates",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "Robust mandates and their three purposes",
            "Where the situation is volatile the Council has allowed \"all necessary means\" for three purposes: to deter those "
            + "who would break up the political process by force, to protect civilians whom physical attack threatens at once, "
            + "and to help the national authorities keep law and order. A mandate may name one of them or more: in 1999 the "
            + "force in Sierra Leone was allowed to protect civilians under imminent threat, within its capabilities and areas.",
            [Page, Sources.Resolution1270.At("para. 14")])
        {
            Rules = ["UOF-01", "UOF-03"],
        },
        new(
            "force-robust-is-not-enforcement",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "Robust peacekeeping is not peace enforcement",
            "On the ground the two may look alike. Robust peacekeeping rests on consent and stays at the tactical level; peace "
            + "enforcement can do without the consent of the main parties and reach the strategic or international level.",
            [Page])
        {
            Rules = ["UOF-02"],
        },
        new(
            "force-last-resort",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "A last resort",
            "Force comes after the other ways have been tried, or where they plainly cannot help in time.",
            [Page, Sources.UseOfForceGuidelines.Whole])
        {
            Rules = ["UOF-05"],
        },
        new(
            "force-precise-and-proportionate",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "Precise, proportionate, appropriate",
            "Force is aimed at what threatens and at nothing else, it is no heavier than the threat, and it fits the purpose "
            + "and the place.",
            [Page])
        {
            Rules = ["UOF-05"],
        },
        new(
            "force-minimum",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "The least that has the effect",
            "As little force is used as reaches the effect that is wanted, and in a way that keeps alive the consent to the "
            + "operation and to its mandate.",
            [Page])
        {
            Rules = ["UOF-05"],
        },
        new(
            "force-rules-first",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "Rules before weapons",
            "Who may use how much force, and when, is written down and approved for the mission before its armed units arrive: "
            + "rules of engagement for the military, a directive for the police.",
            [Sources.UseOfForceGuidelines.Whole, Sources.FormedPolicePolicy.Whole, Sources.Capstone.At("ch. 3")])
        {
            Rules = ["UOF-04"],
        },
        new(
            "force-political-implications",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "Force is always political",
            "Whenever an operation uses force, the politics of the conflict change, and often in ways that nobody foresaw.",
            [Page]),
        new(
            "force-level-of-decision",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "Decided at the right level",
            "The judgement is made in the mission, at the level that fits the case, and it weighs six factors together. The "
            + "last of them, the effect on consent, weighs most.",
            [Page])
        {
            Rules = ["UOF-09"],
        },
        new(
            "force-factor-capability",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "First factor: what the mission can do",
            "Whether the mission has the units, the equipment and the reserves to begin the action and to bear what follows.",
            [Page])
        {
            Rules = ["UOF-09"],
        },
        new(
            "force-factor-perceptions",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "Second factor: how the public sees it",
            "How the action, or the failure to act, will be seen by the people of the country and beyond.",
            [Page])
        {
            Rules = ["UOF-09"],
        },
        new(
            "force-factor-humanitarian-impact",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "Third factor: the humanitarian impact",
            "What the action does to civilians, and to the help that reaches them.",
            [Page])
        {
            Rules = ["UOF-09"],
        },
        new(
            "force-factor-force-protection",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "Fourth factor: force protection",
            "Whether the units and their sites stay protected during the action and against a blow in return.",
            [Page])
        {
            Rules = ["UOF-09"],
        },
        new(
            "force-factor-personnel",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "Fifth factor: safety and security of personnel",
            "What the action means for everybody who serves in the mission, unarmed staff in remote places included.",
            [Page])
        {
            Rules = ["UOF-09"],
        },
        new(
            "force-factor-consent",
            StatementTopic.UseOfForce,
            Area.UseOfForce,
            "Sixth factor, and the most important: consent",
            "What the action will do to the consent on which the mission stands, in the capital and on the spot.",
            [Page])
        {
            Rules = ["UOF-09"],
        },
    ];
}
