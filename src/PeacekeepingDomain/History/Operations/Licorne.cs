using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Operation Licorne.</summary>
internal static class Licorne
{
    public static PeaceOperation Record { get; } = new("LICORNE", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("Operation Licorne", Study("note 104")),
        Territory = new("Côte d'Ivoire", Scr(1528, 2004, "para. 16")),
        Lead = new("France", Study("note 104")),
        Decisions =
        [
            new(Scr(1464, 2003, "para. 8"), DecisionEffect.Supported, "Welcomed that French troops and forces of ECOWAS had deployed."),
            new(
                Scr(1464, 2003, "para. 9"),
                DecisionEffect.Established,
                "Authorized the States in the ECOWAS forces, with the French forces supporting them, to protect themselves "
                + "and civilians, for six months."),
            new(Scr(1528, 2004, "para. 16"), DecisionEffect.Changed, "Authorized the French forces to support UNOCI, for twelve months from 4 April 2004."),
            new(
                Scr(1609, 2005, "paras. 1 and 12"),
                DecisionEffect.Extended,
                "Extended the mandates of UNOCI and of the French forces and restated the authorization."),
            new(
                Scr(1739, 2007, "paras. 1 and 8"),
                DecisionEffect.Changed,
                "Extended the mandates and restated the authorization, with intervention outside the areas of UNOCI to follow "
                + "consultation with it."),
            new(Scr(1962, 2010, "para. 17"), DecisionEffect.Extended, "Extended the authorization until 30 June 2011."),
            new(
                Scr(2062, 2012, "para. 14"),
                DecisionEffect.Extended,
                "Extended the authorization until 31 July 2013, within the limits of their deployment and capabilities."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1464, 2003, "para. 9")), new(CharterChapter.Eight, Scr(1464, 2003, "para. 9"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States in the ECOWAS forces, with the French forces supporting them",
                "To secure their personnel and protect civilians immediately threatened in their zones, with the means "
                + "available to them",
                Scr(1464, 2003, "para. 9")),
            new(ForceAuthority.AllNecessaryMeans, "French forces", "To support UNOCI, as agreed with it", Scr(1528, 2004, "para. 16")),
        ],
        Tasks =
        [
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians immediately threatened in the zones of operation", Scr(1464, 2003, "para. 9")),
            new(TaskCategory.Other, "Contribute to general security in the area of the international forces", Scr(1528, 2004, "para. 16")),
            new(TaskCategory.UseOfForce, "Intervene at the request of UNOCI where its elements are threatened", Scr(1528, 2004, "para. 16")),
            new(TaskCategory.UseOfForce, "Intervene against belligerent acts outside the areas that UNOCI controls", Scr(1528, 2004, "para. 16")),
            new(TaskCategory.ProtectionOfCivilians, "Help to protect civilians where its units are deployed", Scr(1528, 2004, "para. 16")),
        ],
        Models =
        [
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.ProtectionOfCivilians),
        ],
        Modalities =
        [
            new(ModalityKind.Parallel, Study("note 104")),
            new(ModalityKind.UnAuthorized, Scr(1528, 2004, "para. 16")),
        ],
        Parallels = [new("UNOCI", Study("note 104"))],
        Notes =
        [
            new("Resolutions speak of French forces and never of Licorne; the name is that of the study.", [Scr(1528, 2004, "para. 16"), Study("note 104")]),
            new(
                "In 2003 the words are \"the necessary steps\", with the means available; from 2004 they are all necessary "
                + "means. Chapter VIII is invoked for the forces of ECOWAS.",
                [Scr(1464, 2003, "para. 9"), Scr(1528, 2004, "para. 16")]),
            new("The study writes ONUCI for UNOCI.", [Study("note 104")]),
        ],
    };
}
