using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>How a checker judges.</summary>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record CheckerSettings
{
    /// <summary>Judge by the doctrine of the proposal's own day, with every figure at its documented value.</summary>
    public static CheckerSettings Default { get; } = new();

    /// <summary>Judge by the doctrine that stands now, whatever the day of the proposal.</summary>
    public bool ByPresentDoctrine { get; init; }

    /// <summary>Figures set otherwise than documented, by id.</summary>
    public ValueList<FigureOverride> Figures { get; init; } = [];

    /// <summary>Findings set aside in every proposal, beside those that a proposal sets aside itself.</summary>
    public ValueList<Derogation> Derogations { get; init; } = [];

    internal double ValueOf(DoctrineFigure figure, DateOnly? asOf)
    {
        foreach (var set in Figures.AsSpan())
        {
            if (string.Equals(set.Id, figure.Id, StringComparison.Ordinal))
                return set.Value;
        }

        return figure.On(asOf);
    }
}
