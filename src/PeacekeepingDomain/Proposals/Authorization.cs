using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Proposals;

/// <summary>Who decided on the mission, and what the decision's own words authorize.</summary>
public sealed record Authorization
{
    /// <summary>Who decides.</summary>
    [Question("Which organ decides on the mission?", "The heading of the decision.")]
    [SilenceMeansNo]
    public Organ? Organ { get; init; }

    /// <summary>The decision, by symbol: <c>S/RES/2100 (2013)</c>.</summary>
    [Question("What is the decision's symbol?", "The top of its first page.")]
    public string? Decision { get; init; }

    /// <summary>The day it was adopted.</summary>
    [Question("When was the decision adopted?", "The line under its title.")]
    public DateOnly? Adopted { get; init; }

    /// <summary>For how many months it holds.</summary>
    [Question("For how many months is the mission authorized?", "The paragraph that establishes or extends it.")]
    public int? DurationMonths { get; init; }

    /// <summary>The chapters of the Charter that it invokes.</summary>
    [Question("Which chapters of the Charter does the decision invoke?", "The last lines of its preamble; an empty list says none.")]
    [SilenceMeansNo]
    public ValueList<CharterChapter>? Chapters { get; init; }

    /// <summary>Whether it determines a threat to international peace and security (Charter, Art. 39).</summary>
    [Question("Does the decision determine a threat to international peace and security?", "Its preamble.")]
    [SilenceMeansNo]
    public bool? ThreatDetermination { get; init; }

    /// <summary>How far it lets the mission use force.</summary>
    [Question("How far does the decision let the mission use force?", "The paragraph that authorizes the mission to act; mark whom it addresses.")]
    [SilenceMeansNo]
    public ForceAuthority? ForceAuthority { get; init; }

    /// <summary>The tasks for which it does, by id.</summary>
    [Question("For which tasks may force be used?", "The tasks that the authorizing paragraph names; an empty list says none.")]
    public ValueList<string>? ForceTasks { get; init; }

    /// <summary>Whom the authority to use force is given to, where that is not the mission.</summary>
    [Question("To whom is the authority to use force given?", "The subject of the authorizing paragraph.")]
    public string? Addressee { get; init; }

    /// <summary>Whether it calls the authority exceptional and no precedent.</summary>
    [Question("Does the decision call its authority exceptional, without precedent?", "The paragraph that grants it.")]
    [SilenceMeansNo]
    public bool? ExceptionalClause { get; init; }

    /// <summary>How often the Secretary-General reports, in months.</summary>
    [Question("How often, in months, is the Council reported to?", "The reporting paragraph.")]
    public int? ReportingMonths { get; init; }

    /// <summary>Whether contributors were consulted beforehand.</summary>
    [Question("Were contributors consulted before the decision?", "The record of meetings with troop-contributing and police-contributing countries.")]
    public bool? ContributorsConsulted { get; init; }

    /// <summary>Whether the Council is exercising its functions on the same dispute while the Assembly decides.</summary>
    [Question("Is the Council dealing with the same dispute?", "The Council’s summary statement of matters it is seized of.")]
    public bool? CouncilSeized { get; init; }

    /// <summary>Whether the Assembly decides in an emergency special session.</summary>
    [Question("Does the Assembly decide in an emergency special session?", "The heading of its resolution.")]
    [SilenceMeansNo]
    public bool? EmergencySpecialSession { get; init; }

    /// <summary>At which level the use of force is decided on.</summary>
    [Question("Who decides on the use of force?", "The rules of engagement and the directive on command.")]
    public ForceDecider? DecidedBy { get; init; }

    /// <summary>The factors that are weighed before force is used.</summary>
    [Question("Which factors are weighed before force is used?", "The rules of engagement.")]
    public ValueList<ForceFactor>? Weighs { get; init; }

    /// <summary>The public powers it gives the mission.</summary>
    [Question("Which public powers does the decision give the mission?", "The paragraphs on law enforcement; an empty list says none.")]
    [SilenceMeansNo]
    public ValueList<ExecutivePower>? ExecutivePowers { get; init; }

    /// <summary>What it authorizes the operation for, in words.</summary>
    [Question("For what does the decision authorize the operation?", "The authorizing paragraph.")]
    public string? Objective { get; init; }

    /// <summary>Whether it demands compliance with humanitarian and human rights law.</summary>
    [Question("Does the decision demand compliance with humanitarian and human rights law?", "The paragraphs on conduct and due diligence.")]
    [SilenceMeansNo]
    public bool? HumanRightsComplianceClause { get; init; }
}
