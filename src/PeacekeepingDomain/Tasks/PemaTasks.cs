using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Tasks;

/// <summary>The tasks of the Peacekeeping Mandates dataset (PEMA), with its names for them.</summary>
/// <remarks>All members are safe to use from several threads.</remarks>
public static class PemaTasks
{
    // In the order of their numbers, which start at one.
    private static readonly (PemaTask Task, string Name)[] Table =
    [
        (PemaTask.DisarmamentAndDemobilization, "Disarmament & Demobilization"),
        (PemaTask.Reintegration, "Reintegration"),
        (PemaTask.SmallArmsControl, "Control of Small Arms and Light Weapons (SALWs)"),
        (PemaTask.Demilitarization, "Demilitarization"),
        (PemaTask.ArmsEmbargo, "Arms Embargo"),
        (PemaTask.CivilianProtection, "Civilian Protection"),
        (PemaTask.HumanRights, "Human Rights"),
        (PemaTask.ChildrensRights, "Children's Rights"),
        (PemaTask.SexualAndGenderBasedViolence, "Sexual and Gender-based Violence"),
        (PemaTask.PoliceReform, "Police Reform"),
        (PemaTask.MilitaryReform, "Military Reform"),
        (PemaTask.OffensiveOperations, "Offensive Operations"),
        (PemaTask.JusticeSectorReform, "Justice Sector Reform"),
        (PemaTask.TransitionalJustice, "Transitional Justice"),
        (PemaTask.CorrectionsReform, "Corrections Reform"),
        (PemaTask.BorderControl, "Border Control"),
        (PemaTask.Demining, "Demining"),
        (PemaTask.Resources, "Resources"),
        (PemaTask.StateAuthorityExtension, "State Authority Extension"),
        (PemaTask.Democratization, "Democratization"),
        (PemaTask.ElectoralSecurity, "Electoral Security"),
        (PemaTask.ElectoralAssistance, "Electoral Assistance"),
        (PemaTask.VotersEducation, "Voters Education"),
        (PemaTask.PoliticalPartyAssistance, "Political Party Assistance"),
        (PemaTask.CivilSociety, "Civil Society"),
        (PemaTask.MediaDevelopment, "Media Development"),
        (PemaTask.PublicInformation, "Public Information"),
        (PemaTask.PowerSharing, "Power Sharing"),
        (PemaTask.NationalReconciliation, "National Reconciliation"),
        (PemaTask.LocalReconciliation, "Local Reconciliation"),
        (PemaTask.RegionalReconciliation, "Regional Reconciliation"),
        (PemaTask.EconomicDevelopment, "Economic Development"),
        (PemaTask.HumanitarianRelief, "Humanitarian Relief"),
        (PemaTask.PublicHealth, "Public Health"),
        (PemaTask.RefugeesAndDisplacedPersons, "Refugees/Internally Displaced Person (IDPs)"),
        (PemaTask.Gender, "Gender"),
        (PemaTask.LegalReform, "Legal Reform"),
        (PemaTask.Ceasefire, "Ceasefire"),
        (PemaTask.PeaceProcess, "Peace Process"),
        (PemaTask.CulturalHeritageProtection, "Cultural Heritage Protection"),
        (PemaTask.UseOfForce, "Use of Force"),
    ];

    private static readonly ValueList<PemaEngagement> Every = [PemaEngagement.Monitor, PemaEngagement.Assist, PemaEngagement.Security];
    private static readonly ValueList<PemaEngagement> AllButSecurity = [PemaEngagement.Monitor, PemaEngagement.Assist];
    private static readonly ValueList<PemaEngagement> SecurityAlone = [PemaEngagement.Security];

    /// <summary>All 41, by number.</summary>
    public static ValueList<PemaTask> All { get; } = Table.Select(row => row.Task).ToValueList();

    /// <summary>The name of a task as the data set writes it.</summary>
    /// <param name="task">One of the 41.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the 41.</exception>
    public static string NameOf(PemaTask task)
    {
        Refuse(task);
        return Table[(int)task - 1].Name;
    }

    /// <summary>The engagements the data set can record for a task; at least one.</summary>
    /// <param name="task">One of the 41.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the 41.</exception>
    public static ValueList<PemaEngagement> EngagementsOf(PemaTask task)
    {
        Refuse(task);
        return task switch
        {
            PemaTask.ElectoralSecurity => AllButSecurity,
            PemaTask.UseOfForce => SecurityAlone,
            _ => Every,
        };
    }

    private static void Refuse(PemaTask task)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)task, 1, nameof(task));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)task, Table.Length, nameof(task));
    }
}
