namespace PeacekeepingDomain.Doctrine;

/// <summary>Every figure the rules compare with, in one place.</summary>
public static class Figures
{
    private static readonly DateOnly Always = new(1945, 10, 24);

    /// <summary>The share of the assessed requirement below which an authorised strength is a concern.</summary>
    public static DoctrineFigure AuthorizedShareConcern { get; } = new(
        "authorized-share-concern",
        "Below this share of the planners' requirement an authorised strength is a concern, where tasks must be secured against someone.",
        "share",
        [new(Always, 0.8)]);

    /// <summary>The share of the assessed requirement below which an authorised strength cannot carry a task secured against someone.</summary>
    public static DoctrineFigure AuthorizedShareUntenable { get; } = new(
        "authorized-share-untenable",
        "Below this share of the planners' requirement an authorised strength contradicts a core task that is secured against someone.",
        "share",
        [new(Always, 0.5)]);

    /// <summary>The strength of a force that a political process is expected to carry.</summary>
    public static DoctrineFigure LargeForce { get; } = new(
        "large-force",
        "From this many uniformed personnel on, a mission is expected to stand on a political process.",
        "persons",
        [new(Always, 1000)]);

    /// <summary>All figures, in the order of their names.</summary>
    public static ValueList<DoctrineFigure> All { get; } = [AuthorizedShareConcern, AuthorizedShareUntenable, LargeForce];
}
