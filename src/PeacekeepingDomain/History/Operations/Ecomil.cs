using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>ECOWAS Mission in Liberia.</summary>
internal static class Ecomil
{
    private static readonly DoctrineSource Statement = new("SgStatementUnmil2003", "Statement on the United Nations Mission in Liberia", SourceKind.Report)
    {
        Symbol = "SG/SM/8911",
        Date = new(2003, 10, 1),
        Issuer = "Spokesman for the Secretary-General",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("ECOMIL", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("ECOWAS Mission in Liberia", Study("List of Abbreviations")),
        Acronym = "ECOMIL",
        Territory = new("Liberia", Scr(1497, 2003, "para. 1")),
        Lead = new("Economic Community of West African States", Scr(1509, 2003, "para. 1")),
        Start = new(new(2003), Study("note 101")),
        End = new(new(2003, 10, 1), Statement.Whole),
        Decisions =
        [
            new(Scr(1497, 2003, "para. 1"), DecisionEffect.Established, "Authorized Member States to establish a multinational force in Liberia."),
            new(Scr(1509, 2003, "para. 1"), DecisionEffect.Ended, "Had authority pass from the force to UNMIL on 1 October 2003."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1497, 2003, "preamble"))],
        Force =
        [
            new(ForceAuthority.AllNecessaryMeans, "Member States taking part in the multinational force", "To fulfil its mandate", Scr(1497, 2003, "para. 5")),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Support the ceasefire agreement of 17 June 2003", Scr(1497, 2003, "para. 1")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Make the conditions for the first stages of disarmament, demobilization and reintegration",
                Scr(1497, 2003, "para. 1")),
            new(
                TaskCategory.TransitionalStateInstitutions,
                "Help keep security after the President leaves and while a successor authority is installed",
                Scr(1497, 2003, "para. 1")),
            new(TaskCategory.SecureEnvironmentForAid, "Secure the environment for humanitarian aid", Scr(1497, 2003, "para. 1")),
            new(TaskCategory.Other, "Prepare the way for a United Nations force of longer duration", Scr(1497, 2003, "para. 1")),
        ],
        Models = [new(MissionModel.SupportOfPeaceAgreements)],
        Modalities =
        [
            new(ModalityKind.Sequenced, Study("note 101")),
            new(ModalityKind.UnAuthorized, Scr(1497, 2003, "para. 1")),
        ],
        Successors = [new("UNMIL", Study("note 101"))],
        Notes =
        [
            new(
                "The resolution authorizes a multinational force and speaks of its ECOWAS elements; the name ECOMIL comes "
                + "with the resolution that replaces it.",
                [Scr(1497, 2003, "paras. 1 and 3"), Scr(1509, 2003, "para. 1")]),
            new("Some 3,500 West African troops were taken over by UNMIL.", [Statement.Whole]),
        ],
    };
}
