namespace PeacekeepingDomain.Mending;

/// <summary>
/// Bounds a search by what it tries, in characters of the proposals it makes: a long proposal is tried less often. No clock
/// is read, so the same proposal is mended in the same ways on every machine.
/// </summary>
internal sealed class TrialBudget(CancellationToken cancellationToken)
{
    // Some thousands of trials of a real mission.
    private const long Most = 30_000_000;

    private long spent;

    public bool IsSpent => spent >= Most;

    /// <exception cref="OperationCanceledException">The search was given up.</exception>
    public bool Spend(int characters)
    {
        cancellationToken.ThrowIfCancellationRequested();
        spent += characters;
        return !IsSpent;
    }
}
