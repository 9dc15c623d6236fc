using System.Globalization;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence;

/// <summary>Pointers that name tasks, parties and States instead of counting them, to find a fact again in another proposal.</summary>
internal static class NamedPointer
{
    public static string Of(string pointer, MissionProposal proposal)
    {
        if (pointer.Split('/') is not ["", var section, var list, var number, ..] steps || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return pointer;
        var name = (section, list) switch
        {
            ("mandate", "tasks") => proposal.Mandate?.Tasks?.ElementAtOrDefault(index)?.Id,
            ("conflict", "parties") => proposal.Conflict?.Parties?.ElementAtOrDefault(index)?.Id,
            ("setting", "hostStates") => proposal.Setting?.HostStates?.ElementAtOrDefault(index)?.State,
            ("setting", "neighbours") => proposal.Setting?.Neighbours?.ElementAtOrDefault(index)?.State,
            _ => null,
        };
        if (name is null)
            return pointer;
        steps[3] = name;
        return string.Join('/', steps);
    }
}
