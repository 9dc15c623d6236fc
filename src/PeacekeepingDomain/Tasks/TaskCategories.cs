using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tasks;

/// <summary>The task categories of the UN Peace Mission Mandates dataset (UNPMM), with its codes and names for them.</summary>
/// <remarks>
/// <see cref="TaskCategory.Other"/> stands outside the data set: it has no group, no code and no name there. All members are
/// safe to use from several threads.
/// </remarks>
public static class TaskCategories
{
    private static readonly (TaskCategory Category, string Code, string Name)[] Table =
    [
        (TaskCategory.CoordinationOfDonorsPartnersAndAgencies, "min01", "co-ordination of donors, partners, and UN agencies"),
        (TaskCategory.Demilitarization, "min02", "demilitarization"),
        (TaskCategory.Demining, "min03", "demining"),
        (TaskCategory.EliminationOfChemicalWeapons, "min04", "elimination of chemical weapons programme"),
        (TaskCategory.GoodOfficesAndMediation, "min05", "good offices and mediation"),
        (TaskCategory.HumanitarianAssistance, "min06", "humanitarian assistance"),
        (TaskCategory.MilitaryObservation, "min07", "OMR military"),
        (TaskCategory.PoliceObservation, "min08", "OMR police"),
        (TaskCategory.AssistanceToRefugeesAndDisplacedPersons, "min09", "refugee / IDP assistance"),
        (TaskCategory.SmallArmsAndLightWeapons, "min10", "SALW"),
        (TaskCategory.SecureEnvironmentForAid, "min11", "secure environment for delivery of aid"),
        (TaskCategory.ConflictAssessmentAndEarlyWarning, "mod01", "conflict assessment and early warning"),
        (TaskCategory.DisarmamentDemobilizationReintegration, "mod02", "DDR"),
        (TaskCategory.ElectoralAssistance, "mod03", "electoral assistance"),
        (TaskCategory.ElectoralSecurity, "mod04", "electoral security"),
        (TaskCategory.InformationCampaigns, "mod05", "information campaigns"),
        (TaskCategory.HumanRightsMonitoring, "mod06", "monitoring / investigating IHL/IHRL violations"),
        (TaskCategory.RecoveryRehabilitationAndReconstruction, "mod07", "recovery, rehabilitation, and reconstruction"),
        (TaskCategory.SupportToInternationalCriminalJustice, "mod08", "support to international criminal justice"),
        (TaskCategory.ProtectionOfChildren, "mod09", "POC children"),
        (TaskCategory.ProtectionFromSexualViolence, "mod10", "POC conflict-related sexual violence"),
        (TaskCategory.ProtectionOfCivilians, "mod11", "POC general"),
        (TaskCategory.CivilSocietyCapacityBuilding, "max01", "civil society capacity building"),
        (TaskCategory.LocalDialogueAndReconciliation, "max02", "dialogue and reconciliation (local)"),
        (TaskCategory.NationalDialogueAndReconciliation, "max03", "dialogue and reconciliation (national)"),
        (TaskCategory.RegionalDialogueAndReconciliation, "max04", "dialogue and reconciliation (regional)"),
        (TaskCategory.EconomicReforms, "max05", "economic reforms"),
        (TaskCategory.GoodGovernance, "max06", "good governance"),
        (TaskCategory.HumanRightsPromotion, "max07", "human rights promotion"),
        (TaskCategory.TransitionalStateInstitutions, "max08", "IB transitional state institutions"),
        (TaskCategory.PromotionOfIndependentMedia, "max09", "promotion of independent media"),
        (TaskCategory.JudicialReform, "max10", "ROL judicial reform"),
        (TaskCategory.LegalReform, "max11", "ROL legal reform"),
        (TaskCategory.PenalSystemReform, "max12", "ROL penal system reform"),
        (TaskCategory.SexualAndGenderBasedViolence, "max13", "sexual and gender-based violence"),
        (TaskCategory.MilitaryReform, "max14", "SSR military"),
        (TaskCategory.PoliceReform, "max15", "SSR police"),
        (TaskCategory.SupportToPermanentStateAdministration, "max16", "support to permanent state administration"),
        (TaskCategory.TransitionalJustice, "max17", "transitional justice"),
        (TaskCategory.WomensRightsAndParticipation, "max18", "women's rights and participation"),
        (TaskCategory.UseOfForce, "ocat01", "use of force"),
        (TaskCategory.ClimateSecurity, "ocat02", "climate security"),
    ];

    /// <summary>The 42 categories of the data set in the order of their codes; <see cref="TaskCategory.Other"/> is not among them.</summary>
    public static ValueList<TaskCategory> All { get; } = Table.Select(row => row.Category).ToValueList();

    /// <summary>The group a category is sorted into, or null for <see cref="TaskCategory.Other"/>.</summary>
    /// <param name="category">A member of the enumeration.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static TaskGroup? GroupOf(TaskCategory category)
    {
        if (!Enum.IsDefined(category))
            throw new ArgumentOutOfRangeException(nameof(category), category, "There is no such task category.");
        return category == TaskCategory.Other ? null : (TaskGroup)((int)category / 100);
    }

    /// <summary>The code of a category in the data set, such as <c>min01</c>, or null for <see cref="TaskCategory.Other"/>.</summary>
    /// <param name="category">A member of the enumeration.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static string? CodeOf(TaskCategory category) => Row(category)?.Code;

    /// <summary>The name of a category as the data set writes it, such as <c>OMR military</c>, or null for <see cref="TaskCategory.Other"/>.</summary>
    /// <param name="category">A member of the enumeration.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static string? NameOf(TaskCategory category) => Row(category)?.Name;

    /// <summary>Reads a category from its code or its name in the data set, in capital or small letters.</summary>
    /// <param name="codeOrName">A code such as <c>min01</c>, or a name such as <c>demining</c>; null is neither.</param>
    /// <param name="category">The category that was read.</param>
    /// <returns>Whether the data set has a category of this code or name.</returns>
    public static bool TryParse(string? codeOrName, out TaskCategory category)
    {
        foreach (var row in Table)
        {
            if (string.Equals(row.Code, codeOrName, StringComparison.OrdinalIgnoreCase)
                || string.Equals(row.Name, codeOrName, StringComparison.OrdinalIgnoreCase))
            {
                category = row.Category;
                return true;
            }
        }

        category = default;
        return false;
    }

    private static (TaskCategory Category, string Code, string Name)? Row(TaskCategory category)
    {
        foreach (var row in Table)
        {
            if (row.Category == category)
                return row;
        }

        return category == TaskCategory.Other ? null : throw new ArgumentOutOfRangeException(nameof(category), category, "There is no such task category.");
    }
}
