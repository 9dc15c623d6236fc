using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// How a checker judges: which profile, which severities, which figures, what is set aside. What is left out stays as
/// documented. A severity set for a rule goes before one set for its area, and that before the profile's.
/// </summary>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record CheckerSettings
{
    /// <summary>Judge by the doctrine of the proposal's own day, in full, with every figure at its documented value.</summary>
    public static CheckerSettings Default { get; } = new();

    /// <summary>Which part of the rule book judges; full when left out.</summary>
    public CheckProfile? Profile { get; init; }

    /// <summary>Judge by the doctrine that stands now, whatever the day of the proposal.</summary>
    public bool? ByPresentDoctrine { get; init; }

    /// <summary>Severities that tools are to show otherwise than documented.</summary>
    public ValueList<SeveritySetting>? Severities { get; init; }

    /// <summary>Figures set otherwise than documented.</summary>
    public ValueList<FigureSetting>? Figures { get; init; }

    /// <summary>Findings set aside in every proposal, beside those that a proposal sets aside itself.</summary>
    public ValueList<Derogation>? Derogations { get; init; }

    internal double ValueOf(DoctrineFigure figure, DateOnly? asOf)
    {
        if (Figures is not null)
        {
            foreach (var set in Figures.AsSpan())
            {
                if (string.Equals(set.Figure, figure.Id, StringComparison.Ordinal))
                    return set.Value;
            }
        }

        return figure.On(asOf);
    }

    /// <summary>The severity that tools show for a finding; null where its rule is switched off.</summary>
    internal Severity? SeverityOf(Demand about, Strength strength)
    {
        var level = Level(setting => setting.Rule is not null && RuleBook.Answers(about, setting.Rule))
            ?? Level(setting => setting.Rule is null && setting.Area == about.Area);
        return level switch
        {
            SeverityLevel.Off => null,
            SeverityLevel.Information => Severity.Information,
            SeverityLevel.Warning => Severity.Warning,
            SeverityLevel.Error => Severity.Error,
            _ => Documented(strength),
        };
    }

    internal bool SwitchesOff(Demand about) =>
        SeverityOf(about, about.Strength) is null || (Profile == CheckProfile.Principles && about.Area > Area.UseOfForce);

    private SeverityLevel? Level(Func<SeveritySetting, bool> applies)
    {
        SeverityLevel? level = null;
        foreach (var setting in Severities ?? [])
        {
            if (applies(setting))
                level = setting.Severity;
        }

        return level;
    }

    private Severity Documented(Strength strength) => strength switch
    {
        Strength.Must => Severity.Error,
        Strength.Should => Profile == CheckProfile.Strict ? Severity.Error : Severity.Warning,
        _ => Profile == CheckProfile.Strict ? Severity.Warning : Severity.Information,
    };
}
