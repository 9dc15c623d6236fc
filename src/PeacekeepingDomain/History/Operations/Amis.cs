using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>African Union Mission in the Sudan.</summary>
internal static class Amis
{
    private static readonly DoctrineSource Press = new("UnamidPressRelease1", "UNAMID takes over peacekeeping in Darfur", SourceKind.Report)
    {
        Symbol = "UNAMID Press Release 1 (2007)",
        Date = new(2007, 12, 31),
        Issuer = "UNAMID",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("AMIS", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("African Union Mission in the Sudan", Study("List of Abbreviations")),
        Acronym = "AMIS",
        AlsoKnownAs = ["African Union Mission in Sudan", "African Union Mission in Darfur"],
        Territory = new("Darfur, Sudan", Study("note 105")),
        Lead = new("African Union", Scr(1706, 2006, "preamble")),
        Start = new(new(2004), Study("note 105")),
        End = new(new(2007, 12, 31), Press.Whole),
        Decisions =
        [
            new(Scr(1590, 2005, "para. 2"), DecisionEffect.Supported, "Asked UNMIS to liaise and coordinate closely with it."),
            new(Scr(1663, 2006, "para. 4"), DecisionEffect.Supported, "Had planning for its change into a United Nations operation speeded up."),
            new(Scr(1706, 2006, "para. 7"), DecisionEffect.Supported, "Had it strengthened with resources of the United Nations until the change."),
            new(Scr(1769, 2007, "para. 2"), DecisionEffect.Ended, "Had its personnel taken into UNAMID."),
        ],
        Tasks = [new(TaskCategory.Other, "Assist in carrying out the Darfur Peace Agreement until its mandate ends", Scr(1769, 2007, "preamble"))],
        Models = [new(MissionModel.SupportOfPeaceAgreements)],
        Modalities =
        [
            new(ModalityKind.Sequenced, Study("note 101")),
            new(ModalityKind.Parallel, Study("note 105")),
        ],
        Successors = [new("UNAMID", Study("note 101"))],
        Parallels = [new("UNMIS", Study("note 105"))],
        Notes =
        [
            new("The Council credited it with a part in reducing organized violence on a large scale in Darfur.", [Scr(1706, 2006, "preamble")]),
            new("Resolutions also write \"in Sudan\" and \"in Darfur\".", [Scr(1590, 2005, "para. 2"), Scr(1590, 2005, "preamble")]),
            new(
                "The study speaks of logistic support by UNMIS; the Council adds light and heavy support packages of the "
                + "United Nations.",
                [Study("note 105"), Scr(1769, 2007, "para. 2")]),
        ],
    };
}
