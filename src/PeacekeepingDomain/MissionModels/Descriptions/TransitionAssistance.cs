using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 9 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class TransitionAssistance
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 9");

    public static ModelDescription Description { get; } = new(
        MissionModel.TransitionAssistance,
        "Transition Assistance",
        "Help a Member State to pass to a new political order.")
    {
        Description =
            "The mission helps to carry out an agreed process or settlement that founds a new political order. It may oversee "
            + "a referendum that decides the status of a territory, or that helps to end a civil war, and the birth of an "
            + "independent State that may follow. It may help a country back to its constitution and to democratic rule, or "
            + "steady it after an election whose result is disputed. It may guard those who negotiate the transition. It is "
            + "almost certain to be multidimensional, with components in the mix that the case asks for. It does not govern: "
            + "that is what sets it apart from a transitional administration.",
        Preconditions =
        [
            new("The parties stand by an agreed process or settlement.", "CON-05"),
            new("The mission assists and takes over no power to govern; that would be a transitional administration.", "M09-1"),
            new("The host State agrees.", "CON-01"),
            new("Where those under guard may be attacked, the authority to use force reaches that far.", "UOF-01"),
        ],
        Tasks =
        [
            TaskCategory.TransitionalStateInstitutions,
            TaskCategory.ElectoralAssistance,
            TaskCategory.ElectoralSecurity,
            TaskCategory.GoodOfficesAndMediation,
            TaskCategory.NationalDialogueAndReconciliation,
            TaskCategory.HumanRightsPromotion,
        ],
        DefiningCapabilities =
        [
            Capability.MultidimensionalPackage,
            Capability.PoliticalAndCivilAffairs,
        ],
        SupportingCapabilities =
        [
            Capability.ForceProtection,
            Capability.CloseProtection,
            Capability.Aviation,
            Capability.GovernanceAndServiceDelivery,
            Capability.HumanRights,
            Capability.ElectoralAdvisers,
        ],
        Components = [new(ComponentKind.Military, Leads: true), new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: true)],
        Consent = "The host State and the parties to the settlement.",
        Partners = ["Regional guarantors of the settlement"],
        Precedents =
        [
            new(
                "UNTAG",
                "Assisted the transition of Namibia to independence through elections that the United Nations supervised and controlled.",
                DoctrineSource.CouncilResolution(435, 1978).At("para. 3")),
            new(
                "MINURSO",
                "Was set up for a referendum in which the people of Western Sahara would determine their future.",
                DoctrineSource.CouncilResolution(690, 1991).At("paras 2 and 4")),
            new(
                "UNOVER",
                "Verified the referendum in Eritrea; the study counts it among missions with such a task.",
                Sources.FutureOfPeacekeeping.At("note 56")),
            new(
                "SAPSD",
                "Guarded politicians who had come back from exile to join the transition in Burundi; a national detachment and not a United Nations mission.",
                Sources.FutureOfPeacekeeping.At("note 57")),
            new(
                "UNOCI",
                "Supported security for the ministers of a government of reconciliation and the preparation of elections.",
                DoctrineSource.CouncilResolution(1528, 2004).At("para. 6")),
            new("UNISFA", "Stands in the study among missions with tasks of this kind.", Sources.FutureOfPeacekeeping.At("note 56")),
            new(
                "UNITAMS",
                "Assisted the political transition in the Sudan by good offices and with work on constitution, census and elections.",
                DoctrineSource.CouncilResolution(2524, 2020).At("para. 2")),
        ],
        Related =
        [
            MissionModel.SupportOfPeaceAgreements,
            MissionModel.NewStateSupport,
            MissionModel.TransitionalAdministration,
            MissionModel.ElectionSecurityAndAssistance,
        ],
        Sources = [Study],
    };
}
