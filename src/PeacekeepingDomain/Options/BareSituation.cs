using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Options;

/// <summary>A proposal without the mission: what is there before anybody has planned one.</summary>
internal sealed class BareSituation
{
    // The moment at which models and modalities are chosen.
    private const Stage Moment = Stage.CouncilOption;

    private readonly CoherenceChecker checker;

    public BareSituation(CoherenceChecker checker, MissionProposal proposal)
    {
        this.checker = checker;
        var led = proposal.Presence is { } stated && PresenceSets.UnLed.Contains(stated);
        Assumption = proposal.Presence switch
        {
            null => "No kind of presence is stated; the models are asked as for a peacekeeping operation.",
            { } presence when !led => $"The models are for missions that the United Nations leads, and the situation states a {Vocabulary.Reading(presence)}; they are asked as for a peacekeeping operation.",
            _ => null,
        };
        Facts = new MissionProposal
        {
            Name = proposal.Name,
            Acronym = proposal.Acronym,
            AsOf = proposal.AsOf,
            Presence = led ? proposal.Presence : Presence.PeacekeepingOperation,
            Stage = Moment,
            Whole = proposal.Whole?.Where(static section => section is Section.Setting or Section.Conflict or Section.PoliticalProcess).ToValueList(),
            Evidence = proposal.Evidence,
            Setting = proposal.Setting,
            Conflict = proposal.Conflict,
            PoliticalProcess = proposal.PoliticalProcess,
            Mandate = proposal.Mandate is not { } mandate ? null : new()
            {
                AgreementToVerify = mandate.AgreementToVerify,
                DemilitarizationAgreement = mandate.DemilitarizationAgreement,
                StatusAgreement = mandate.StatusAgreement,
                ElectionRequest = mandate.ElectionRequest is not { } request ? null : new() { By = request.By, MonthsBeforePolling = request.MonthsBeforePolling },
            },
        };
    }

    /// <summary>As which kind of presence models are asked, where the situation states none of the United Nations.</summary>
    public string? Assumption { get; }

    /// <summary>The facts of the situation.</summary>
    public MissionProposal Facts { get; }

    /// <summary>What speaks against any mission here and is no more than a should.</summary>
    public ValueList<Finding> Concerns() =>
        checker.Check(Facts with { Models = [] }).Findings.Where(static finding => finding.Strength != Strength.Must).ToValueList();

    /// <summary>Puts a model or a modality to the situation.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="name">Its name.</param>
    /// <param name="preconditions">What must hold for it.</param>
    /// <param name="isItsOwn">Whether a demand is made of it and of no other.</param>
    /// <param name="proposed">The situation with it.</param>
    public Suggestion Put(int number, string name, ValueList<Precondition> preconditions, Func<Demand, bool> isItsOwn, MissionProposal proposed)
    {
        var report = checker.Check(proposed);
        bool Answers(string id) => preconditions.Any(precondition => precondition.Rule == id) || (checker.Book.Find(id) is { } about && isItsOwn(about));

        // A must that is contradicted speaks against a mission of any model.
        var against = report.Findings.Where(finding => finding.Strength == Strength.Must || Answers(finding.Rule.Id) || finding.AlsoAnswers.Any(Answers)).ToValueList();
        var questions = report.Questions.Where(question => IsOfTheSituation(question.Pointer) && question.Waiting.Any(Answers))
            .Select(question => question with { Waiting = question.Waiting.Where(Answers).ToValueList() })
            .ToValueList();
        var standing = against.Any(static finding => finding.Strength >= Strength.Should) ? SituationStanding.Refused
            : questions.Count > 0 ? SituationStanding.Open
            : SituationStanding.Admitted;
        var explanations = checker.Explain(proposed);
        return new Suggestion(number, name, standing)
        {
            Against = against,
            Questions = questions,
            Preconditions = preconditions.Select(precondition => Standing(precondition, report, questions, explanations)).ToValueList(),
        };
    }

    private PreconditionStanding Standing(Precondition precondition, CheckReport report, ValueList<OpenQuestion> questions, ValueList<RuleExplanation> explanations)
    {
        if (precondition.Rule is not { } id || checker.Book.Find(id) is not { } about)
            return new(precondition, PreconditionState.ForPeople);

        // What a requirement asks for is put in place later, and so is what is due later. A rule that is content without
        // having read a fact of the situation has not judged it.
        var explanation = explanations.First(explanation => explanation.About.Id == about.Id);
        return report.OutcomeOf(id) switch
        {
            RuleOutcome.Satisfied when explanation.Facts.Any(static fact => IsOfTheSituation(fact.Pointer)) => new(precondition, PreconditionState.Uncontradicted),
            RuleOutcome.Violated => new(precondition, PreconditionState.Contradicted),
            RuleOutcome.Undetermined when questions.Any(question => question.Waiting.Contains(id)) => new(precondition, PreconditionState.Open),
            RuleOutcome.NotApplicable when about.DueFrom <= Moment => new(precondition, PreconditionState.DoesNotApply, explanation.Reason),
            RuleOutcome.Failed => new(precondition, PreconditionState.ForPeople),
            _ => new(precondition, PreconditionState.ForPlanning),
        };
    }

    private static bool IsOfTheSituation(string pointer) =>
        pointer.Split('/') is [_, "asOf" or "setting" or "conflict" or "politicalProcess", ..]
            or [_, "mandate", "agreementToVerify" or "demilitarizationAgreement" or "statusAgreement"]
            or [_, "mandate", "electionRequest", "by" or "monthsBeforePolling"];
}
