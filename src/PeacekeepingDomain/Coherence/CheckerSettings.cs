using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>
/// How a checker judges: which profile, which severities, which figures, what is set aside. What is left out stays as
/// documented. A severity set for a rule goes before one set for its area, and that before the profile's.
/// </summary>
/// <remarks>
/// Immutable and compared by value. Of two entries on the same rule, area or figure the later holds; a document that has
/// both is refused.
/// </remarks>
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
            var set = Figures.AsSpan();
            for (var i = set.Length - 1; i >= 0; i--)
            {
                if (string.Equals(set[i].Figure, figure.Id, StringComparison.Ordinal))
                    return set[i].Value;
            }
        }

        return figure.On(asOf);
    }

    /// <summary>The severity that tools show for a finding.</summary>
    internal Severity SeverityOf(Demand about, Strength strength) => LevelOf(about) switch
    {
        SeverityLevel.Information => Severity.Information,
        SeverityLevel.Warning => Severity.Warning,
        SeverityLevel.Error => Severity.Error,
        _ => Documented(strength),
    };

    /// <summary>Why a rule is not run under these settings; null where it is.</summary>
    internal string? WhyOff(Demand about)
    {
        if (LevelOf(about) == SeverityLevel.Off)
            return "the settings switch it off";
        return Profile == CheckProfile.Principles && about.Area > Area.UseOfForce ? "the profile is the three principles alone" : null;
    }

    /// <summary>What a reader must know about these settings: rules switched off, entries that name nothing or say nothing.</summary>
    internal ValueList<RuleNotice> NoticesFor(RuleBook book)
    {
        var notices = new List<RuleNotice>();
        foreach (var setting in Severities ?? [])
        {
            if (setting.Rule is null && setting.Area is null)
                notices.Add(new RuleNotice("settings", "A severity names neither a rule nor an area, and changes nothing."));
            else if (setting.Rule is not null && setting.Area is not null)
                notices.Add(new RuleNotice(setting.Rule, "A severity names both a rule and an area; it holds for the rule."));
            if (setting.Rule is not null && book.Find(setting.Rule) is null)
                notices.Add(new RuleNotice(setting.Rule, "The settings set a severity for it, and no rule has this id."));
            else if (setting.Rule is null && setting.Area is { } area && !book.Demands.Any(about => about.Area == area))
                notices.Add(new RuleNotice("settings", $"A severity is set for the area {ReportWords.Of(area)}, and no rule belongs to it."));
        }

        foreach (var setting in Figures ?? [])
        {
            if (!Doctrine.Figures.All.Concat(book.Demands.SelectMany(static about => about.Figures)).Any(figure => string.Equals(figure.Id, setting.Figure, StringComparison.Ordinal)))
                notices.Add(new RuleNotice("settings", $"The figure {setting.Figure} is set, and no figure has this name."));
        }

        foreach (var about in book.Demands)
        {
            if (LevelOf(about) == SeverityLevel.Off)
                notices.Add(new RuleNotice(about.Id, "The settings switch it off; it was not run."));
        }

        return notices.ToValueList();
    }

    /// <summary>What is set for a rule goes before what is set for its area; of two that meet, the later holds.</summary>
    private SeverityLevel? LevelOf(Demand about)
    {
        SeverityLevel? ofRule = null, ofArea = null;
        foreach (var setting in Severities ?? [])
        {
            if (setting.Rule is not null)
                ofRule = RuleBook.Answers(about, setting.Rule) ? setting.Severity : ofRule;
            else if (setting.Area == about.Area)
                ofArea = setting.Severity;
        }

        return ofRule ?? ofArea;
    }

    private Severity Documented(Strength strength) => strength switch
    {
        Strength.Must => Severity.Error,
        Strength.Should => Profile == CheckProfile.Strict ? Severity.Error : Severity.Warning,
        _ => Profile == CheckProfile.Strict ? Severity.Warning : Severity.Information,
    };
}
