using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>
/// A host State's consent: legal, movement, supply and political, never one boolean. A State may consent on paper and
/// withhold the fuel.
/// </summary>
public sealed record HostConsent
{
    /// <summary>Where the State stands.</summary>
    [Question("Has the host State consented to the mission?", "Its letter or request, or the agreement that provides for the mission.")]
    public ConsentStatus? Status { get; init; }

    /// <summary>Whether it says so in writing.</summary>
    [Question("Has the host State agreed in writing?", "The exchange of letters.")]
    public bool? InWriting { get; init; }

    /// <summary>The authority that asked or agreed; it must be able to bind the State.</summary>
    [Question("Which authority asked or agreed, and can it bind the State?", "The signature under the letter.")]
    public string? RequestedBy { get; init; }

    /// <summary>Conditions put to the consent beforehand.</summary>
    [Question("What conditions does the host State put?", "Its letters; an empty list says none.")]
    public ValueList<ConsentCondition>? Conditions { get; init; }

    /// <summary>Restrictions practised on the ground.</summary>
    [Question("What does the host State restrict in practice?", "The Secretary-General's reports of violations of the status agreement; an empty list says none.")]
    public ValueList<ConsentCondition>? Restrictions { get; init; }
}
