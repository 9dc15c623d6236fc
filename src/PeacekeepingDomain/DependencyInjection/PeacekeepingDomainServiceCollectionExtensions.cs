using Microsoft.Extensions.DependencyInjection.Extensions;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the checker of proposals among the services of a program.</summary>
public static class PeacekeepingDomainServiceCollectionExtensions
{
    /// <summary>
    /// Registers one <see cref="CoherenceChecker"/> for the whole program: the built-in rule book, joined by every
    /// <see cref="CoherenceRule"/>, <see cref="Requirement"/> and <see cref="ChangeRule"/> registered as a service, and
    /// judging by every <see cref="CheckerSettings"/> registered as one, whether before this call or after it.
    /// </summary>
    /// <remarks>
    /// <para>The checker is made when it is first asked for, is immutable, and is safe to use from any thread. A program
    /// that has registered a checker of its own keeps it.</para>
    /// <para>Calls add up, and the same call made twice changes nothing: a rule of one class, or a requirement, that makes
    /// the same demand is taken once. Of several settings the later goes before the earlier, entry by entry; what is set
    /// aside adds up. Two different rules with one id are refused when the checker is made, with an
    /// <see cref="ArgumentException"/> that names the id. Rules, requirements and settings are registered as singletons:
    /// the checker outlives every scope.</para>
    /// </remarks>
    /// <param name="services">The services of the program.</param>
    /// <param name="configure">Adds rules of the program's own and says how to judge; nothing is added when left out.</param>
    /// <returns>The same services, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddPeacekeepingDomain(this IServiceCollection services, Action<PeacekeepingDomainBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(static provider => RegisteredChecker.Make(provider));
        configure?.Invoke(new PeacekeepingDomainBuilder(services));
        return services;
    }
}
