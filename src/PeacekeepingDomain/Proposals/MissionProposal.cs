using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Proposals;

/// <summary>
/// The facts of a proposed mission at one moment. Every fact but the name may be left out: null means "not stated",
/// never "no". An empty list means "none". A section named in <see cref="Whole"/> is complete: there, silence means no.
/// </summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record MissionProposal
{
    /// <summary>The mission's name.</summary>
    public required string Name { get; init; }

    /// <summary>The mission's acronym, such as UNDOF.</summary>
    [Question("What is the mission's acronym?", "The decision that established it.")]
    public string? Acronym { get; init; }

    /// <summary>The day the facts are stated for. Doctrine is judged as of this day.</summary>
    [Question("On which day do these facts stand?", "The date of the draft, the decision or the report they come from.")]
    public DateOnly? AsOf { get; init; }

    /// <summary>The sections that are complete: in them, what is not stated is no, none or zero.</summary>
    [Question("Which sections are complete, so that silence in them means no?", "A text that grants only what it says, such as a draft resolution, is complete in authorization and mandate.")]
    public ValueList<Section>? Whole { get; init; }

    /// <summary>What kind of presence is proposed.</summary>
    [Question("What kind of presence is proposed, and who leads it?", "The decision, or the options paper before it.")]
    public Presence? Presence { get; init; }

    /// <summary>How far the mission has come.</summary>
    [Question("How far has the mission come: concept, option, mandate, deployment?", "The date of the decision and the state of force generation.")]
    public Stage? Stage { get; init; }

    /// <summary>Where facts come from; findings quote it.</summary>
    [Question("Where do the facts come from?", "The document and paragraph each fact was read from.")]
    public ValueList<Evidence>? Evidence { get; init; }

    /// <summary>Where, and with the consent of which States.</summary>
    [Question("Where is the mission to work, and with whose consent?", "The mandate and the exchange of letters with the host State.")]
    public Setting? Setting { get; init; }

    /// <summary>The parties, the violence and the threats.</summary>
    [Question("What is the conflict, and who are its parties?", "The Secretary-General's report and the integrated assessment.")]
    public Conflict? Conflict { get; init; }

    /// <summary>The process the mission serves.</summary>
    [Question("Which political process does the mission serve?", "The agreement, or the envoy's reports.")]
    public PoliticalProcess? PoliticalProcess { get; init; }

    /// <summary>Who decided, and what was authorized.</summary>
    [Question("Who decides on the mission, and what is authorized?", "The decision or its draft.")]
    public Authorization? Authorization { get; init; }

    /// <summary>What the mission is to do.</summary>
    [Question("What is the mission to do?", "The operative paragraphs of the decision.")]
    public Mandate? Mandate { get; init; }

    /// <summary>The models of missions that the proposal combines (The Future of Peacekeeping, 2024, §5.2).</summary>
    [Question("Which of the thirty models does the mission combine?", "Compare the tasks with the models' purposes.")]
    public ValueList<MissionModel>? Models { get; init; }

    /// <summary>Alone or with whom, and under whose command.</summary>
    [Question("Does the mission work alone or with others, and how?", "The decision's paragraphs on partners and transfer of authority.")]
    public Modality? Modality { get; init; }

    /// <summary>Strength, units and capabilities.</summary>
    [Question("With what strength and capabilities?", "The strength paragraph of the decision and the statement of requirements.")]
    public Force? Force { get; init; }

    /// <summary>Status, rules of engagement, directives.</summary>
    [Question("On what legal footing, and under which rules?", "The status-of-forces agreement, the rules of engagement and the directive on the use of force.")]
    public LegalArrangements? Legal { get; init; }

    /// <summary>What the mission costs and who pays.</summary>
    [Question("What does the mission cost, and who pays?", "The budget and the Assembly’s resolution.")]
    public Finance? Finance { get; init; }

    /// <summary>Support the mission gives to security forces outside the United Nations.</summary>
    [Question("Which security forces outside the United Nations does the mission support?", "The mandate's support tasks and the support plan; an empty list says none.")]
    public ValueList<SecurityForceSupport>? SupportToOthers { get; init; }

    /// <summary>Protection of civilians and human rights.</summary>
    [Question("How are civilians to be protected?", "The protection strategy and the human rights component's plan.")]
    public Protection? Protection { get; init; }

    /// <summary>Women, children, sexual violence in conflict.</summary>
    [Question("How are women's and children's concerns built in?", "The gender analysis and the list of advisers.")]
    public Inclusion? Inclusion { get; init; }

    /// <summary>Safety, security and medical care.</summary>
    [Question("How are personnel kept safe and cared for?", "The medical support plan and the security risk management process.")]
    public Safety? Safety { get; init; }

    /// <summary>Information, peacekeeping-intelligence and communications.</summary>
    [Question("How does the mission know and speak?", "The acquisition plan and the communications plan.")]
    public InformationManagement? Information { get; init; }

    /// <summary>Conduct and accountability.</summary>
    [Question("How is misconduct prevented and answered?", "The misconduct risk register and the conduct and discipline plan.")]
    public Conduct? Conduct { get; init; }

    /// <summary>Adaptability and performance.</summary>
    [Question("How are effect and performance assessed?", "The planning and performance assessment system.")]
    public Performance? Performance { get; init; }

    /// <summary>Planning before deployment.</summary>
    [Question("Which plans are there?", "The integrated assessment and the concept of operations.")]
    public Planning? Planning { get; init; }

    /// <summary>What people see and feel of the mission.</summary>
    [Question("What will people see and feel of the mission?", "The community engagement strategy and the budget.")]
    public TangibleBenefits? Tangible { get; init; }

    /// <summary>Transition and exit.</summary>
    [Question("How and when does the mission leave?", "The exit strategy and the transition plan.")]
    public Transition? Transition { get; init; }

    /// <summary>Do no harm: environment, health, the mission economy.</summary>
    [Question("How does the mission avoid doing harm?", "The environmental action plan and the medical support plan.")]
    public Footprint? Footprint { get; init; }

    /// <summary>Findings that somebody with authority has set aside, with the reason.</summary>
    [Question("Which findings have been set aside, by whom and why?", "The note that records the decision.")]
    public ValueList<Derogation>? Derogations { get; init; }
}
