namespace PeacekeepingDomain.Tasks;

/// <summary>How strongly a resolution asks for a task, in the words of the Peacekeeping Mandates dataset (PEMA).</summary>
public enum PemaStrength
{
    /// <summary>The mission is asked to do it; the data set then records how, as a <see cref="PemaEngagement"/>.</summary>
    Requested = 1,

    /// <summary>The mission is encouraged to do it and no more; the data set need not record how.</summary>
    Encouraged = 2,
}
