using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>ECOMOG in Sierra Leone.</summary>
internal static class EcomogSle
{
    private static readonly DoctrineSource Background = new("UnamsilBackground", "Sierra Leone: UNAMSIL: background", SourceKind.Guidance)
    {
        Issuer = "United Nations Peacekeeping",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("ECOMOG_SLE", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("Military Observer Group of the Economic Community of West African States", Study("List of Abbreviations")),
        Acronym = "ECOMOG",
        AlsoKnownAs = ["ECOWAS Monitoring Group"],
        Territory = new("Sierra Leone", Study("note 102")),
        Lead = new("Economic Community of West African States", Scr(1181, 1998, "para. 5")),
        Decisions =
        [
            new(
                Scr(1132, 1997, "para. 8"),
                DecisionEffect.Supported,
                "Authorized the Community to see to it that the oil and arms sanctions are kept, and to halt ships on their "
                + "way in so as to inspect them."),
            new(Scr(1181, 1998, "para. 5"), DecisionEffect.Supported, "Commended its part in restoring peace, at the request of the Government."),
            new(Scr(1270, 1999, "para. 7"), DecisionEffect.Supported, "Approved the new mandate which the Community had adopted on 25 August 1999."),
            new(Scr(1289, 2000, "para. 7"), DecisionEffect.Supported, "Took note that Nigeria, Guinea and Ghana would withdraw their remaining contingents."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1132, 1997, "preamble")), new(CharterChapter.Eight, Scr(1132, 1997, "para. 8"))],
        Tasks =
        [
            new(TaskCategory.Other, "Ensure that the sanctions on oil and arms are kept", Scr(1132, 1997, "para. 8")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Provide security for disarmament, and collect and destroy arms",
                Scr(1181, 1998, "para. 5")),
            new(TaskCategory.Other, "Secure United Nations personnel", Scr(1181, 1998, "para. 9")),
            new(TaskCategory.ProtectionOfCivilians, "Keep security and protect the people of Sierra Leone", Scr(1270, 1999, "para. 7")),
            new(TaskCategory.SupportToPermanentStateAdministration, "Secure Freetown and Lungi and protect the Government", Scr(1270, 1999, "para. 11")),
        ],
        Models =
        [
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.ProtectionOfCivilians),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 102"))],
        Successors = [new("UNAMSIL", Scr(1289, 2000, "para. 14"))],
        Parallels = [new("UNOMSIL", Study("note 102")), new("UNAMSIL", Scr(1270, 1999, "paras. 11 and 12"))],
        Notes =
        [
            new(
                "Chapters VII and VIII are invoked for the enforcement of sanctions, not for the operations of the force on "
                + "land.",
                [Scr(1132, 1997, "para. 8")]),
            new(
                "The beginning is open: a page of the United Nations tells of support by ECOMOG from the first years of the "
                + "war, and the Council speaks of the force in Sierra Leone from 1997.",
                [Background.Whole, Scr(1132, 1997, "para. 7")]),
        ],
    };
}
