using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The activities from conflict prevention to peacebuilding, and how peacekeeping relates to each.</summary>
internal static class PeaceSpectrum
{
    private static readonly Citation Capstone = Sources.Capstone.At("ch. 2");

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "spectrum-one-tool-among-several",
            StatementTopic.Spectrum,
            Area.Politics,
            "One tool among several",
            "The five activities seldom follow each other in a line; they overlap and strengthen one another. Peacekeeping is "
            + "one of the instruments of the United Nations and works best where it is in step with the others. Peace "
            + "operations of every size are chosen from one range and changed as the situation changes.",
            [
                Capstone,
                Sources.Hippo.At("p. 10"),
                Sources.FutureOfPeacekeeping.At("§1"),
                Sources.FutureOfPeacekeeping.At("§2.3"),
            ]),
        new(
            "spectrum-conflict-prevention",
            StatementTopic.Spectrum,
            Area.Politics,
            "Conflict prevention",
            "Keeps tension and dispute from becoming violence: early warning, analysis of what drives the conflict, good "
            + "offices, mediation. Peacekeeping takes part by preventive deployment, which deters, watches and builds "
            + "confidence while others negotiate. To keep a war that has ended from returning is the work of most "
            + "multidimensional operations, and is counted there.",
            [
                Capstone,
                Sources.FutureOfPeacekeeping.At("§5.2, model 1"),
                Sources.FutureOfPeacekeeping.At("note 43"),
                Sources.FutureOfPeacekeeping.At("§8"),
            ])
        {
            Models = [MissionModel.PreventiveDeployment],
        },
        new(
            "spectrum-peacemaking",
            StatementTopic.Spectrum,
            Area.Politics,
            "Peacemaking",
            "Brings parties who are in conflict to an agreement, by diplomacy: envoys, governments, groups of States, regional "
            + "organizations, the Secretary-General. Peacekeeping gives it time and calm, and watches over what it achieves. "
            + "It depends in turn on the political process that the peacemakers drive.",
            [
                Capstone,
                Sources.FutureOfPeacekeeping.At("§2.2"),
                Sources.Principles.At("consent of the parties"),
            ])
        {
            Rules = ["CON-05"],
        },
        new(
            "spectrum-peacekeeping",
            StatementTopic.Spectrum,
            Area.Politics,
            "Peacekeeping",
            "Preserves a peace, however fragile, where fighting has stopped, and helps to carry out what the peacemakers "
            + "agreed. The Security Council or the General Assembly gives the mandate. Peacekeeping began with observers of "
            + "ceasefires and now combines military, police and civilian work; consent, impartiality and restraint in the use "
            + "of force mark it off from everything else on the range.",
            [
                Capstone,
                Sources.Principles.Whole,
                Sources.FutureOfPeacekeeping.At("§2.3"),
                Sources.FutureOfPeacekeeping.At("§5.1"),
            ])
        {
            Rules = ["AUT-01", "CON-01", "CON-02"],
        },
        new(
            "spectrum-peace-enforcement",
            StatementTopic.Spectrum,
            Area.UseOfForce,
            "Peace enforcement",
            "Coercive measures, armed force among them, to restore peace and security. It needs the Security Council's "
            + "authority and no consent of the parties. The Council may act through regional organizations. It is not a kind "
            + "of peacekeeping and no task for an operation led by the United Nations, even where a robust operation looks "
            + "like it from nearby.",
            [
                Capstone,
                Sources.Principles.At("non-use of force except in self-defence and defence of the mandate"),
                Sources.FutureOfPeacekeeping.At("§2.3"),
            ])
        {
            Rules = ["UOF-02", "IMP-01"],
        },
        new(
            "spectrum-peacebuilding",
            StatementTopic.Spectrum,
            Area.Politics,
            "Peacebuilding",
            "Lowers the risk that a country falls into conflict, or back into it, by strengthening its own means of managing "
            + "conflict. Peacekeeping operations are among the most visible peacebuilders of the United Nations. They begin "
            + "the work, together with the Country Team, and leave it to those who stay; their ties with the Peacebuilding "
            + "Commission and with the Peacebuilding Fund can grow closer.",
            [
                Capstone,
                Sources.FutureOfPeacekeeping.At("§8"),
                Sources.FutureOfPeacekeeping.At("§7"),
            ])
        {
            Models = [MissionModel.SupportOfPeaceAgreements, MissionModel.NewStateSupport],
        },
    ];
}
