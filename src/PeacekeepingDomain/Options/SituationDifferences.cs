using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Options;

/// <summary>Where options state different situations.</summary>
internal static class SituationDifferences
{
    public static ValueList<string> Between(ValueList<MissionOption> options)
    {
        var sentences = new List<string>();
        void Compare(string what, Func<MissionProposal, string?> read)
        {
            var values = options
                .Select(option => (Value: read(option.Proposal), option.Number))
                .Where(static stated => stated.Value is not null)
                .GroupBy(static stated => stated.Value!, static stated => stated.Number, StringComparer.OrdinalIgnoreCase)
                .ToList();
            if (values.Count > 1)
                sentences.Add($"{what}: {string.Join("; ", values.Select(static value => $"{value.Key} in {OptionFact.Name(value.ToValueList())}"))}.");
        }

        // Parties are named in too many ways to be compared.
        Compare("The host States differ", static proposal => Names(proposal.Setting?.HostStates?.Select(static state => state.State)));
        Compare("The consent of the host States differs", static proposal => Names(proposal.Setting?.HostStates?.Select(static state => state.Consent?.Status is { } status ? Vocabulary.Reading(status) : null)));
        Compare("The intensity of the violence differs", static proposal => proposal.Conflict?.Intensity is { } intensity ? Vocabulary.Reading(intensity) : null);
        Compare("The trend of the violence differs", static proposal => proposal.Conflict?.Trend is { } trend ? Vocabulary.Reading(trend) : null);
        Compare("The state of the ceasefire differs", static proposal => proposal.Conflict?.Ceasefire is { } ceasefire ? Vocabulary.Reading(ceasefire) : null);
        Compare("The state of the political process differs", static proposal => proposal.PoliticalProcess?.Status is { } status ? Vocabulary.Reading(status) : null);
        if (sentences.Count > 0)
            sentences.Add("These are therefore not options for one situation.");
        Compare("Each option is judged by the doctrine of its own day", static proposal => proposal.AsOf is { } day ? FactText.Of(day) : null);
        return sentences.ToValueList();
    }

    /// <summary>The names in the order of the alphabet; null where one of them is not stated.</summary>
    private static string? Names(IEnumerable<string?>? names)
    {
        var stated = names?.Order(StringComparer.Ordinal).ToList();
        return stated is null || stated.Contains(null) ? null : stated.Count == 0 ? "none" : string.Join(", ", stated);
    }
}
