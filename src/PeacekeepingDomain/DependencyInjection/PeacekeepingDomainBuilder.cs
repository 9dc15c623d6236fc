using Microsoft.Extensions.DependencyInjection;
using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.DependencyInjection;

/// <summary>
/// Says what joins the checker of a program. Everything it takes is registered as a service; a rule that needs other
/// services is registered directly, with <c>services.AddSingleton&lt;CoherenceRule, MyRule&gt;()</c>, and joins as well.
/// </summary>
/// <remarks>Handed out for the length of one call; not for several threads.</remarks>
public sealed class PeacekeepingDomainBuilder
{
    internal PeacekeepingDomainBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the program.</summary>
    public IServiceCollection Services { get; }

    /// <summary>
    /// Judges by these settings: profile, severities, figures, derogations. What they leave out stays as it is; what they
    /// state goes before what earlier settings state. Settings in a file are read by
    /// <see cref="Json.SettingsDocument.Read(string, string?, Json.ReadLimits?)"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    public PeacekeepingDomainBuilder With(CheckerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Services.AddSingleton(settings);
        return this;
    }

    /// <summary>Adds coherence rules of the program's own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or one of them is null.</exception>
    public PeacekeepingDomainBuilder With(params IEnumerable<CoherenceRule> rules) => Add(rules);

    /// <summary>Adds readiness requirements of the program's own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="requirements"/> or one of them is null.</exception>
    public PeacekeepingDomainBuilder With(params IEnumerable<Requirement> requirements) => Add(requirements);

    /// <summary>Adds rules on change of the program's own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="changeRules"/> or one of them is null.</exception>
    public PeacekeepingDomainBuilder With(params IEnumerable<ChangeRule> changeRules) => Add(changeRules);

    private PeacekeepingDomainBuilder Add<T>(IEnumerable<T> items)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
            Services.AddSingleton(item);
        return this;
    }
}
