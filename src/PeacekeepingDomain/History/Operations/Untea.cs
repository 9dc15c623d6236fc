using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Temporary Executive Authority.</summary>
internal static class Untea
{
    private static readonly DoctrineSource Mandate =
        new("UnsfMandate", "West New Guinea: UNSF mandate", SourceKind.Guidance) { Issuer = "United Nations Secretariat" };

    public static PeaceOperation Record { get; } = new("UNTEA", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Temporary Executive Authority", Study("List of Abbreviations")),
        Acronym = "UNTEA",
        AlsoKnownAs = ["United Nations Temporary Executive Authority in West Irian"],
        Territory = new("West New Guinea (West Irian)", Mandate.Whole),
        Lead = new("United Nations", Mandate.Whole),
        Start = new(new(1962, 10), Pko),
        End = new(new(1963, 4), Pko),
        Chapters = [new(CharterChapter.Six, Study("note 59"))],
        Tasks =
        [
            new(TaskCategory.TransitionalStateInstitutions, "Administer the territory that the Netherlands hand over", Mandate.Whole),
            new(TaskCategory.Other, "Keep law and order, through the Security Force and the local police", Mandate.Whole),
            new(TaskCategory.MilitaryObservation, "Observe the cease-fire, which began before the Authority took over", Mandate.Whole),
            new(TaskCategory.PoliceReform, "Build up a local police force", Mandate.Whole),
        ],
        Models =
        [
            new(MissionModel.TransitionalAdministration, Study("note 59")),
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.RuleOfLawSupport),
        ],
        Parallels = [new("United Nations Security Force in West New Guinea (UNSF)", Mandate.Whole)],
        Notes =
        [
            new(
                "The study places the Authority under Chapter VI. It rested on the agreement of Indonesia and the Netherlands of 15 August 1962; none of "
                + "the resolutions of the Security Council that were read concerns it.",
                [Study("note 59"), Mandate.Whole]),
            new(
                "One data set ends the Authority on 1 May 1963 and its Security Force on 30 April; the other gives April 1963, which "
                + "the record follows.",
                [Unpmm, Pko]),
            new("The study calls the territory Indonesian Papua.", [Study("note 59"), Mandate.Whole]),
        ],
    };
}
