using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Southern African Development Community Mission in the Democratic Republic of Congo.</summary>
internal static class Samidrc
{
    public static PeaceOperation Record { get; } = new("SAMIDRC", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("Southern African Development Community Mission in the Democratic Republic of Congo", Scr(2746, 2024, "preamble")),
        Acronym = "SAMIDRC",
        AlsoKnownAs = ["SADC Mission in the DRC"],
        Territory = new("Democratic Republic of the Congo", Scr(2746, 2024, "preamble")),
        Lead = new("Southern African Development Community", Scr(2746, 2024, "preamble")),
        Start = new(new(2023), Study("note 104")),
        Decisions =
        [
            new(
                Scr(2746, 2024, "preamble"),
                DecisionEffect.Supported,
                "Noted that the Peace and Security Council of the African Union had endorsed the deployment on 4 March 2024."),
            new(
                Scr(2746, 2024, "para. 1"),
                DecisionEffect.Supported,
                "Authorized MONUSCO to support it with coordination, information, advice, logistics and military "
                + "capabilities, within existing resources."),
            new(Scr(2746, 2024, "para. 3"), DecisionEffect.Supported, "Tied all support to the due diligence policy on human rights."),
        ],
        Tasks =
        [
            new(TaskCategory.Other, "Support a secure environment in the east of the country", Scr(2746, 2024, "preamble")),
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians", Scr(2746, 2024, "preamble")),
        ],
        Models =
        [
            new(MissionModel.RegionalSecurity),
            new(MissionModel.ProtectionOfCivilians),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("note 104"))],
        Parallels = [new("MONUSCO", Study("note 106"))],
        Notes =
        [
            new("The study, of October 2024, leaves its end open.", [Study("note 104")]),
            new(
                "The Council authorized support to the mission by MONUSCO; it did not authorize the mission itself or its use "
                + "of force.",
                [Scr(2746, 2024, "para. 1")]),
        ],
    };
}
