using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;

namespace CheckService;

/// <summary>The real missions that come with the service, read once.</summary>
internal sealed class SampleMissions
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    public SampleMissions(string folder)
    {
        var titles = new List<(MissionProposal Proposal, string Key)>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json"))
        {
            var key = Path.GetFileNameWithoutExtension(file);
            texts.Add(key, File.ReadAllText(file));
            titles.Add((ProposalDocument.Read(texts[key], key).Proposal, key));
        }

        Titles = [.. titles.OrderBy(static title => title.Proposal.AsOf).ThenBy(static title => title.Key, StringComparer.Ordinal)
            .Select(static title => (title.Key, title.Proposal.Acronym is { } acronym ? FormattableString.Invariant($"{acronym}, {title.Proposal.AsOf?.Year}") : title.Proposal.Name))];
    }

    /// <summary>The missions by their key, and what a list calls them; the oldest first.</summary>
    public IReadOnlyList<(string Key, string Title)> Titles { get; }

    /// <summary>The proposal as JSON; null where there is none of this key.</summary>
    public string? Find(string? key) => key is null ? null : texts.GetValueOrDefault(key);
}
