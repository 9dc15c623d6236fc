using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The types of mission that the sources speak of, and why enforcement is none of them.</summary>
internal static class MissionTypes
{
    private static readonly Citation Force = Sources.Principles.At("non-use of force except in self-defence and defence of the mandate");

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "mission-type-traditional",
            StatementTopic.MissionType,
            Area.Models,
            "Observation, or traditional peacekeeping",
            "Military observers and lightly armed troops watch a ceasefire, a line or a zone between the parties, report on it "
            + "and build confidence, while the conflict is settled by political means. It is the oldest type; the Truce "
            + "Supervision Organization of 1948 was the first.",
            [
                Sources.Principles.Whole,
                Sources.Capstone.At("ch. 2"),
                Sources.FutureOfPeacekeeping.At("§2.1"),
                Sources.FutureOfPeacekeeping.At("§5.2, model 4"),
            ])
        {
            Rules = ["M04-1"],
            Models = [MissionModel.CeasefireMonitoring, MissionModel.MonitoringAndReporting, MissionModel.Verification],
        },
        new(
            "mission-type-multidimensional",
            StatementTopic.MissionType,
            Area.Models,
            "Multidimensional peacekeeping",
            "Military, police and civilian components together carry a peace agreement or a settlement forward: they support "
            + "the political process, protect civilians, help with disarmament, elections, human rights and the rule of law. "
            + "Some have had a few thousand peacekeepers, others tens of thousands.",
            [
                Sources.Principles.Whole,
                Sources.Capstone.At("ch. 2"),
                Sources.FutureOfPeacekeeping.At("§5.2, model 7"),
            ])
        {
            Models =
            [
                MissionModel.SupportOfPeaceAgreements,
                MissionModel.NewStateSupport,
                MissionModel.TransitionAssistance,
            ],
        },
        new(
            "mission-type-robust",
            StatementTopic.MissionType,
            Area.UseOfForce,
            "Robust peacekeeping",
            "An operation whose mandate lets it use all necessary means, at the tactical level and with consent, to protect "
            + "civilians, to deter those who disrupt the political process or to help keep order. It is a manner of carrying "
            + "out a mandate rather than a purpose of its own, and combines with most other types.",
            [Force, Sources.Resolution1270.At("para. 14")])
        {
            Rules = ["UOF-01", "UOF-02"],
            Models = [MissionModel.AtrocityPrevention, MissionModel.ProtectionOfCivilians],
        },
        new(
            "mission-type-preventive",
            StatementTopic.MissionType,
            Area.Models,
            "Preventive deployment",
            "Military or police contingents, with some civilians, deploy before a conflict breaks out or gets worse, to deter, "
            + "to warn early and to make room for mediation. It deploys with consent like any other operation: in 1992 police "
            + "monitors were to go to the former Yugoslav Republic of Macedonia as soon as its Government had agreed.",
            [
                Sources.FutureOfPeacekeeping.At("§5.2, model 1"),
                Sources.FutureOfPeacekeeping.At("note 43"),
                DoctrineSource.CouncilResolution(795, 1992).At("para. 3"),
            ])
        {
            Models = [MissionModel.PreventiveDeployment],
        },
        new(
            "mission-type-transitional-administration",
            StatementTopic.MissionType,
            Area.Models,
            "Transitional administration",
            "The United Nations governs a territory for a time, in place of the State or States concerned, and hands its "
            + "authority over once the status of the territory is agreed. It differs from a mission that supports a national "
            + "transitional government, and from an occupying power.",
            [
                Sources.FutureOfPeacekeeping.At("§5.2, model 10"),
                Sources.FutureOfPeacekeeping.At("note 59"),
                DoctrineSource.CouncilResolution(1272, 1999).At("para. 1"),
            ])
        {
            Models = [MissionModel.TransitionalAdministration],
        },
        new(
            "mission-type-police",
            StatementTopic.MissionType,
            Area.Models,
            "Police mission",
            "Police officers, with the civilian staff they need, advise, train and support the police of a State that asks for "
            + "it. A small one was authorized for Burundi in 2016, to watch the security situation, and did not deploy.",
            [
                Sources.FutureOfPeacekeeping.At("§5.2, model 15"),
                Sources.FutureOfPeacekeeping.At("note 67"),
                DoctrineSource.CouncilResolution(2303, 2016).At("paras. 13 and 14"),
            ])
        {
            Models = [MissionModel.PoliceAssistance],
        },
        new(
            "mission-type-special-political",
            StatementTopic.MissionType,
            Area.Models,
            "Special political mission",
            "A presence for political work. It reports to another department than peacekeeping operations do, and is paid from "
            + "the regular budget instead of an account of its own. That line is one of administration: both kinds are peace "
            + "operations, to be drawn on as one range of tools.",
            [
                Sources.FutureOfPeacekeeping.At("§1"),
                Sources.FutureOfPeacekeeping.At("§3, box 3"),
                Sources.Hippo.At("p. 10"),
                Sources.PactForTheFuture.At("Action 21"),
            ]),
        new(
            "mission-type-un-authorized",
            StatementTopic.MissionType,
            Area.Command,
            "Operation authorized by the United Nations",
            "A regional organization or a coalition of States conducts it under its own command, with the Security Council's "
            + "authority. It is a peace operation and not an operation of the United Nations, with a support package or "
            + "without.",
            [Sources.FutureOfPeacekeeping.At("§5.3, modality 6")]),
        new(
            "mission-type-enforcement-is-none",
            StatementTopic.MissionType,
            Area.UseOfForce,
            "Why enforcement is no type of peacekeeping",
            "Popular accounts put preventive missions and peace enforcement into one class of peacekeeping. Doctrine keeps all "
            + "three apart. Prevention deploys with consent and ahead of violence. Enforcement needs no consent of the main "
            + "parties, uses force beyond the tactical level, and would be unlawful between States without the Council's "
            + "decision. An operation that lives by consent and impartiality cannot do it and remain what it is.",
            [
                Force,
                Sources.Capstone.At("ch. 2"),
                Sources.FutureOfPeacekeeping.At("§2.3"),
                Sources.FutureOfPeacekeeping.At("§5.2, model 1"),
                Sources.Charter.At("Art. 2(4)"),
            ])
        {
            Rules = ["UOF-02", "IMP-01", "CON-01"],
        },
    ];
}
