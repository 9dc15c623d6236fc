using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Multinational implementation force.</summary>
internal static class Ifor
{
    public static PeaceOperation Record { get; } = new("IFOR", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("Multinational implementation force", Scr(1031, 1995, "para. 14")),
        Acronym = "IFOR",
        AlsoKnownAs = ["Implementation Force"],
        Territory = new("Bosnia and Herzegovina", Scr(1031, 1995, "paras. 13 and 16")),
        Lead = new("North Atlantic Treaty Organization", Study("§5.3, modality 2")),
        Start = new(new(1995, 12), Scr(1031, 1995, "para. 14")),
        End = new(new(1996, 12), Scr(1088, 1996, "para. 18")),
        Decisions =
        [
            new(
                Scr(1031, 1995, "para. 14"),
                DecisionEffect.Established,
                "Authorized Member States to establish the force under unified command, acting through or with the "
                + "organization which the Peace Agreement refers to."),
            new(Scr(1031, 1995, "para. 21"), DecisionEffect.Established, "Foresaw its end one year after the transfer of authority from UNPROFOR."),
            new(Scr(1088, 1996, "para. 18"), DecisionEffect.Ended, "Authorized SFOR as its legal successor."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1031, 1995, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States acting through or with NATO",
                "To carry out the military annex of the Peace Agreement and ensure that it is kept",
                Scr(1031, 1995, "para. 15")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States acting through or with NATO",
                "To ensure that the rules on the use of airspace are kept",
                Scr(1031, 1995, "para. 16")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States, at the request of the force",
                "To defend the force or help it in its mission",
                Scr(1031, 1995, "para. 17")),
        ],
        Tasks =
        [
            new(
                TaskCategory.UseOfForce,
                "Carry out the territorial and military provisions of the Peace Agreement and ensure that they are kept",
                Scr(1031, 1995, "paras. 13 to 15")),
            new(TaskCategory.Other, "Control the airspace over Bosnia and Herzegovina", Scr(1031, 1995, "para. 16")),
            new(TaskCategory.Other, "Help UNPROFOR to withdraw", Scr(1031, 1995, "para. 36")),
        ],
        Models = [new(MissionModel.SupportOfPeaceAgreements)],
        Modalities =
        [
            new(ModalityKind.Sequenced, Study("§5.3, modality 2")),
            new(ModalityKind.UnAuthorized, Scr(1031, 1995, "para. 14")),
            new(ModalityKind.Parallel, Study("note 104")),
        ],
        Predecessors = [new("UNPROFOR", Study("§5.3, modality 2"))],
        Successors = [new("SFOR", Scr(1088, 1996, "para. 18"))],
        Parallels = [new("UNMIBH", Study("note 104")), new("UNTAES", Scr(1037, 1996, "para. 15"))],
        Notes =
        [
            new(
                "The resolution never names NATO: it speaks of the organization that Annex 1-A of the Peace Agreement refers "
                + "to.",
                [Scr(1031, 1995, "paras. 12 and 14"), Study("§5.3, modality 2")]),
            new("The parties themselves had authorized the force to use what force is needed to see the annex carried out.", [Scr(1031, 1995, "para. 5")]),
        ],
    };
}
