using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>ECOMOG in Liberia.</summary>
internal static class EcomogLbr
{
    private static readonly DoctrineSource Backgrounder = new("UnomilBackgrounder", "UNOMIL backgrounder", SourceKind.Guidance)
    {
        Issuer = "United Nations",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("ECOMOG_LBR", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("Military Observer Group of the Economic Community of West African States", Study("List of Abbreviations")),
        Acronym = "ECOMOG",
        AlsoKnownAs = ["ECOWAS Monitoring Group"],
        Territory = new("Liberia", Study("note 102")),
        Lead = new("Economic Community of West African States", Scr(866, 1993, "preamble")),
        Start = new(new(1990, 8), Backgrounder.Whole),
        Decisions =
        [
            new(Scr(788, 1992, "para. 1"), DecisionEffect.Supported, "Commended the Community for its efforts to restore peace in Liberia."),
            new(
                Scr(788, 1992, "para. 9"),
                DecisionEffect.Supported,
                "Kept the arms embargo from applying to what the peacekeeping forces of the Community need for themselves."),
            new(
                Scr(866, 1993, "paras. 5 and 6"),
                DecisionEffect.Supported,
                "Encouraged African States to send more troops, and welcomed a trust fund to help them."),
            new(
                Scr(1020, 1995, "para. 7"),
                DecisionEffect.Supported,
                "Urged States to help it with money and logistics, above all for assembling and disarming the factions."),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Supervise how the military provisions of the Cotonou agreement are carried out", Scr(866, 1993, "preamble")),
            new(TaskCategory.DisarmamentDemobilizationReintegration, "Assemble and disarm the factions", Scr(1020, 1995, "para. 7")),
            new(TaskCategory.Other, "Keep the observers and the civilian staff of the United Nations safe", Scr(1020, 1995, "para. 12")),
            new(
                TaskCategory.ElectoralSecurity,
                "Keep international personnel safe during the elections and help the electoral commission with logistics",
                Scr(1116, 1997, "para. 5")),
        ],
        Models =
        [
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.DisarmamentDemobilizationReintegration),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 102"))],
        Parallels = [new("UNOMIL", Study("note 102"))],
        Notes =
        [
            new(
                "Resolutions call it \"Military Observer Group\" and \"ECOWAS Monitoring Group\" in turn.",
                [Scr(866, 1993, "preamble"), Scr(985, 1995, "para. 6")]),
            new(
                "The Council noted that, with UNOMIL, the United Nations for the first time sent a peacekeeping mission to "
                + "work with one that another organization had already set up.",
                [Scr(866, 1993, "preamble")]),
            new("The Government and one faction accepted the force and another faction opposed it; about 4,000 troops came at first.", [Backgrounder.Whole]),
            new("The Council imposed the arms embargo under Chapter VII in 1992; for the force it invoked no chapter.", [Scr(788, 1992, "paras. 8 and 9")]),
        ],
    };
}
