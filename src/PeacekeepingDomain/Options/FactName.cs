using System.Globalization;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Options;

/// <summary>
/// Names a fact so that it is the same in several proposals: the second task of one may be the fifth of another.
/// </summary>
internal static class FactName
{
    public static string Of(MissionProposal proposal, string pointer)
    {
        var steps = pointer.Split('/');
        if (steps.Length < 4 || !int.TryParse(steps[3], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return pointer;
        var name = (steps[1], steps[2]) switch
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
