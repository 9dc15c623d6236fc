using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>The conflict the mission meets.</summary>
public sealed record Conflict
{
    /// <summary>How much organized violence there is.</summary>
    [Question("How intense is the violence?", "The Secretary-General's latest report.")]
    [SilenceMeansNo]
    public Intensity? Intensity { get; init; }

    /// <summary>Where it is heading.</summary>
    [Question("Is the violence falling, steady or rising?", "The Secretary-General's latest two reports.")]
    public Trend? Trend { get; init; }

    /// <summary>The state of the ceasefire.</summary>
    [Question("Is there a ceasefire, and does it hold?", "The agreement, and the reports of its violations.")]
    [SilenceMeansNo]
    public CeasefireState? Ceasefire { get; init; }

    /// <summary>The parties.</summary>
    [Question("Who are the parties to the conflict?", "The agreement's signatories, and those who fight outside it.")]
    [SilenceMeansNo]
    public ValueList<Party>? Parties { get; init; }

    /// <summary>How many armed groups no party controls.</summary>
    [Question("How many armed groups does no party control?", "The integrated assessment.")]
    [SilenceMeansNo]
    public int? UncontrolledArmedGroups { get; init; }

    /// <summary>Whether a government has changed by unconstitutional means.</summary>
    [Question("Has the government changed by unconstitutional means?", "The regional organization's decisions.")]
    [SilenceMeansNo]
    public bool? UnconstitutionalChange { get; init; }

    /// <summary>Whether consent to an earlier mission was withdrawn.</summary>
    [Question("Has consent to an earlier mission been withdrawn here?", "The record of earlier missions.")]
    [SilenceMeansNo]
    public bool? EarlierWithdrawal { get; init; }

    /// <summary>Whether people accept the mission where it works.</summary>
    [Question("Do people accept the mission where it works?", "Perception surveys and civil affairs reports.")]
    public LocalConsent? LocalConsent { get; init; }

    /// <summary>The threats in the area.</summary>
    [Question("Which threats are there in the area?", "The threat assessment; an empty list says none.")]
    [SilenceMeansNo]
    public ValueList<Threat>? Threats { get; init; }
}
