namespace PeacekeepingDomain.Tasks;

/// <summary>The four groups into which the UN Peace Mission Mandates dataset (UNPMM) sorts its task categories.</summary>
/// <remarks>The numbers are the hundreds of <see cref="TaskCategory"/>.</remarks>
public enum TaskGroup
{
    /// <summary>Tasks that stop the violence and help people through the days that follow.</summary>
    Minimalist = 1,

    /// <summary>Tasks that stop the violence and also take the first steps towards decent government.</summary>
    Moderate = 2,

    /// <summary>Tasks that work on the roots of a conflict and build institutions that settle later conflicts in peace.</summary>
    Maximalist = 3,

    /// <summary>Marks that lie across all tasks: that force may be used, and that climate change is taken into account.</summary>
    Overarching = 4,
}
