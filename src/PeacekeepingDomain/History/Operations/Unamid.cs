using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>African Union/United Nations Hybrid operation in Darfur.</summary>
internal static class Unamid
{
    public static PeaceOperation Record { get; } = new("UNAMID", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("African Union-United Nations Hybrid Operation in Darfur", Scr(2524, 2020, "para. 12")),
        Acronym = "UNAMID",
        AlsoKnownAs = ["AU/UN Hybrid operation in Darfur", "United Nations-African Union Hybrid Operation in Darfur"],
        Territory = new("Darfur, Sudan", Scr(1769, 2007, "para. 1")),
        Lead = new("African Union and United Nations", Scr(1769, 2007, "para. 1")),
        Start = new(new(2007, 7, 31), Unpmm),
        End = new(new(2020, 12, 31), Unpmm),
        Decisions =
        [
            new(Scr(1769, 2007, "para. 1"), DecisionEffect.Established, "Authorized the hybrid operation for a first twelve months."),
            new(Scr(2063, 2012, "para. 2"), DecisionEffect.Changed, "Reconfigured its uniformed personnel towards the areas under most threat."),
            new(Scr(2173, 2014, "para. 1"), DecisionEffect.Changed, "Aligned it with revised priorities, and found some tasks no longer relevant."),
            new(Scr(2363, 2017, "para. 5"), DecisionEffect.Changed, "Lowered the ceilings in two phases."),
            new(Scr(2363, 2017, "para. 15"), DecisionEffect.Changed, "Restated the mandate, the protection of civilians first."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1769, 2007, "para. 15"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The operation, where its forces are deployed",
                "Protect staff and humanitarian workers, support the Peace Agreement and protect civilians",
                Scr(1769, 2007, "para. 15")),
            new(ForceAuthority.AllNecessaryMeans, "The operation", "The authorization of 2007, extended", Scr(2363, 2017, "para. 14")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 19_555, Scr(1769, 2007, "para. 2"), "Includes 360 observers and liaison officers"),
            new(ComponentKind.Police, 3_772, Scr(1769, 2007, "para. 2"), "19 formed units of up to 140 besides"),
            new(ComponentKind.Military, 16_200, Scr(2113, 2013, "para. 2")),
            new(ComponentKind.Police, 2_310, Scr(2113, 2013, "para. 2"), "17 formed units of up to 140 besides"),
            new(ComponentKind.Military, 15_845, Scr(2173, 2014, "para. 4")),
            new(ComponentKind.Police, 1_583, Scr(2173, 2014, "para. 4"), "13 formed units of up to 140 besides"),
            new(ComponentKind.Military, 11_395, Scr(2363, 2017, "para. 5"), "First phase"),
            new(ComponentKind.Police, 2_888, Scr(2363, 2017, "para. 5"), "First phase, formed units included"),
            new(ComponentKind.Military, 8_735, Scr(2363, 2017, "para. 7"), "By 30 June 2018"),
            new(ComponentKind.Police, 2_500, Scr(2363, 2017, "para. 7"), "By 30 June 2018, formed units included"),
        ],
        Tasks =
        [
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians, without prejudice to the Government's responsibility", Scr(1769, 2007, "para. 15")),
            new(TaskCategory.SecureEnvironmentForAid, "Secure the movement of humanitarian workers", Scr(1769, 2007, "para. 15")),
            new(TaskCategory.Other, "Support the Darfur Peace Agreement and prevent its disruption", Scr(1769, 2007, "para. 15")),
            new(TaskCategory.SmallArmsAndLightWeapons, "Monitor arms that are in Darfur in breach of the embargo", Scr(1769, 2007, "para. 9")),
            new(TaskCategory.LocalDialogueAndReconciliation, "Support local ways of settling conflicts", Scr(2113, 2013, "para. 23")),
        ],
        Models =
        [
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.HumanitarianAccompaniment),
            new(MissionModel.SupportOfPeaceAgreements),
        ],
        Modalities = [new(ModalityKind.Hybrid, Study("§5.3, modality 5")), new(ModalityKind.Sequenced, Study("§5.3, modality 2 and note 101"))],
        Predecessors = [new("AMIS", Study("note 101"))],
        Successors = [new("UNITAMS", Scr(2524, 2020, "para. 14"))],
        Parallels = [new("UNITAMS", Scr(2524, 2020, "paras. 13 and 14"))],
        Notes =
        [
            new(
                "The study puts a quotation on unified command to resolution 1769, with a report of 2023 as its reference; "
                + "paragraph 7 of the resolution speaks of unity of command and control, which means a single chain of command.",
                [Study("§5.3, modality 5 and note 108"), Scr(1769, 2007, "para. 7")]),
            new("The study counts 2007 to 2020 and calls it the only example of a hybrid mission.", [Study("§5.3, modality 5")]),
        ],
    };
}
