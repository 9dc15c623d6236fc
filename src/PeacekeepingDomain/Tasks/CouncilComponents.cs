using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tasks;

/// <summary>The components by which the Security Council Affairs Division sorts what the Council mandates.</summary>
/// <remarks>All members are safe to use from several threads.</remarks>
public static class CouncilComponents
{
    // In the order of their numbers, which start at one.
    private static readonly (CouncilComponent Component, string Name)[] Table =
    [
        (CouncilComponent.SupportToLocalForces, "Support to local police and military forces"),
        (CouncilComponent.CeasefireMonitoring, "Ceasefire monitoring"),
        (CouncilComponent.MaritimeSecurity, "Maritime security"),
        (CouncilComponent.SecurityMonitoringAndDeterrence, "Security monitoring, patrolling and deterrence"),
        (CouncilComponent.ProtectionOfPersonnelAndMovement, "Protection of personnel and freedom of movement"),
        (CouncilComponent.SecuritySectorReform, "Security sector reform"),
        (CouncilComponent.DemilitarizationAndArmsManagement, "Demilitarization and arms management"),
        (CouncilComponent.HumanitarianSupport, "Humanitarian support"),
        (CouncilComponent.HumanRightsWomenAndChildren, "Human rights; women and peace and security; children and armed conflict"),
        (CouncilComponent.RuleOfLaw, "Rule of law and judicial matters"),
        (CouncilComponent.PoliticalProcess, "Political process"),
        (CouncilComponent.ElectoralAssistance, "Electoral assistance"),
        (CouncilComponent.SupportToStateInstitutions, "Support to State institutions"),
        (CouncilComponent.InternationalCooperation, "International cooperation and coordination"),
        (CouncilComponent.SupportToSanctions, "Support to sanctions regimes"),
        (CouncilComponent.PublicInformation, "Public information"),
        (CouncilComponent.CivilMilitaryCoordination, "Civil-military coordination"),
        (CouncilComponent.ContingencyPlanning, "Contingency planning"),
        (CouncilComponent.ImpactAssessment, "Mission impact assessment"),
        (CouncilComponent.ProtectionOfCivilians, "Protection of civilians, refugees and displaced persons"),
        (CouncilComponent.AuthorizationToUseForce, "Authorization to use force"),
    ];

    /// <summary>All 21, by number.</summary>
    public static ValueList<CouncilComponent> All { get; } = Table.Select(row => row.Component).ToValueList();

    /// <summary>What says which components there are.</summary>
    public static Citation Source { get; } = Sources.FutureOfPeacekeeping.At("note 32");

    /// <summary>A short name of a component, after the study's.</summary>
    /// <param name="component">One of the 21.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the 21.</exception>
    public static string NameOf(CouncilComponent component)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)component, 1, nameof(component));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)component, Table.Length, nameof(component));
        return Table[(int)component - 1].Name;
    }
}
