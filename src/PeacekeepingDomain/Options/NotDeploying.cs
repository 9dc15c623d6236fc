using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Options;

/// <summary>
/// The option that is always there: to send no mission. It costs nothing, asks nothing and has no finding. What is stated
/// of the situation stays as it is: these are facts of the options, not a judgement on what would follow.
/// </summary>
/// <param name="Threats">The threats that would be left as they are.</param>
/// <param name="HostRequests">What the host State asks for and nobody would answer.</param>
/// <param name="Tasks">The tasks that nobody would carry out.</param>
/// <param name="NotWeighed">The options that list the alternatives they were weighed against, and not this one.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record NotDeploying(ValueList<OptionFact> Threats, ValueList<OptionFact> HostRequests, ValueList<OptionFact> Tasks, ValueList<int> NotWeighed)
{
    /// <summary>A sentence on the options that did not weigh it; null where none is known not to have.</summary>
    public string? Note => NotWeighed.Count == 0 ? null : $"Not deploying is not among the alternatives that were weighed in {OptionFact.Name(NotWeighed)}.";

    internal static NotDeploying Beside(ValueList<MissionOption> options) => new(
        Stated(options, static proposal => proposal.Conflict?.Threats?.Select(static threat => Vocabulary.Reading(threat))),
        Stated(options, static proposal => proposal.PoliticalProcess?.HostRequests?.Select(request => Sentence(request, proposal))),
        Stated(options, static proposal => proposal.Mandate?.Tasks?.Select(static task => task.Describe())),
        options.Where(static option => option.Proposal.Modality?.AlternativesConsidered is { } weighed && !weighed.Contains(Alternative.NotDeploying))
            .Select(static option => option.Number)
            .ToValueList());

    /// <summary>What the options state, each thing once, in the order in which it is first stated.</summary>
    private static ValueList<OptionFact> Stated(ValueList<MissionOption> options, Func<MissionProposal, IEnumerable<string>?> read) =>
        options.SelectMany(option => (read(option.Proposal) ?? []).Select(text => (Text: text, option.Number)))
            .GroupBy(static stated => stated.Text, static stated => stated.Number, StringComparer.Ordinal)
            .Select(static stated => new OptionFact(stated.Key, stated.Distinct().ToValueList()))
            .ToValueList();

    private static string Sentence(HostRequest request, MissionProposal proposal)
    {
        var what = request.Task is { } task ? Vocabulary.Reading(task) : "a task that is not named";
        var how = request.Engagement is { } engagement ? $", to {Vocabulary.Reading(engagement)}" : "";
        var against = request.Against is not { } id ? ""
            : $", against {proposal.Conflict?.Parties?.FirstOrDefault(party => party.Id == id)?.Describe() ?? id}";
        return what + how + against;
    }
}
