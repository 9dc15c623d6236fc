namespace PeacekeepingDomain.Tasks;

/// <summary>How a mission takes up a task, in the words of the Peacekeeping Mandates dataset (PEMA), which calls them modalities.</summary>
public enum PemaEngagement
{
    /// <summary>It watches and reports what others do.</summary>
    Monitor = 1,

    /// <summary>It helps others to do it.</summary>
    Assist = 2,

    /// <summary>It makes it safe, by its own armed presence.</summary>
    Security = 3,
}
