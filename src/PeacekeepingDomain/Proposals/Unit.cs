using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Proposals;

/// <summary>A unit of the force.</summary>
public sealed record Unit
{
    /// <summary>Its type.</summary>
    [Question("What type of unit is it?", "The statement of unit requirements.")]
    public UnitType? Type { get; init; }

    /// <summary>Capabilities it has beside those its type brings.</summary>
    [Question("Which capabilities does the unit have beside those of its type?", "The statement of unit requirements; an empty list says none.")]
    public ValueList<Capability>? Capabilities { get; init; }

    /// <summary>How many of them.</summary>
    [Question("How many such units are there?", "The statement of unit requirements.")]
    public int? Count { get; init; }

    /// <summary>The contributing State.</summary>
    [Question("Which State contributes the unit?", "The pledge.")]
    public string? Contributor { get; init; }

    /// <summary>How ready it is.</summary>
    [Question("How ready is the unit?", "Its level in the readiness system.")]
    public ReadinessLevel? Readiness { get; init; }

    /// <summary>Days from the request until it is there.</summary>
    [Question("How many days does the unit need to deploy?", "The pledge and its readiness level.")]
    public int? DaysToDeploy { get; init; }

    /// <summary>Within how many days it is needed.</summary>
    [Question("Within how many days is the unit needed?", "The deployment plan.")]
    public int? NeededWithinDays { get; init; }

    /// <summary>What its State does not let it do.</summary>
    [Question("What does its State not let the unit do?", "The memorandum; an empty list says nothing.")]
    public ValueList<Caveat>? Caveats { get; init; }

    /// <summary>Whether a memorandum of understanding or letter of assist is signed.</summary>
    [Question("Is a memorandum of understanding or letter of assist signed?", "The memorandum.")]
    [SilenceMeansNo]
    public bool? Memorandum { get; init; }

    /// <summary>Whether it has the training that is asked for.</summary>
    [Question("Has the unit the training that is asked for?", "The training certification.")]
    [SilenceMeansNo]
    public bool? Trained { get; init; }

    /// <summary>Whether its State has certified its human rights record.</summary>
    [Question("Has its State certified the unit’s human rights record?", "The certification.")]
    [SilenceMeansNo]
    public bool? HumanRightsCertified { get; init; }

    /// <summary>Whether it was assessed on a visit.</summary>
    [Question("Was the unit assessed on a visit?", "The assessment and advisory visit’s report.")]
    [SilenceMeansNo]
    public bool? Assessed { get; init; }

    /// <summary>The age of its youngest member.</summary>
    [Question("How old is the unit’s youngest member?", "The nominal roll.")]
    public int? MinimumAge { get; init; }

    /// <summary>What stake its State has in the conflict.</summary>
    [Question("What stake has its State in the conflict?", "The integrated assessment.")]
    public ContributorStake? ContributorStake { get; init; }

    /// <summary>Whether it is barred for its conduct or its listing.</summary>
    [Question("Is the unit barred for its conduct or its listing?", "The annexes to the Secretary-General’s reports and the record under S/RES/2272 (2016).")]
    public bool? Barred { get; init; }

    internal string Describe() => Contributor is null ? "a unit" : $"a unit of {Contributor}";
}
