using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence.Missing;
using PeacekeepingDomain.Tests.Coherence.Violating;
using PeacekeepingDomain.Tests.Samples;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>The missions on which the laws of all demands are tried, by name.</summary>
public static class TestedMissions
{
    private static readonly Dictionary<string, MissionProposal> Others = new(StringComparer.Ordinal)
    {
        ["sound"] = SoundMission.Proposal,
        ["sound, as a concept"] = SoundMission.Proposal with { Stage = Stage.Concept },
        ["sound, led by others"] = SoundMission.Proposal with { Presence = Presence.UnAuthorizedForce },
        ["nothing in place"] = NothingInPlace.At(Stage.ReadyToDeploy),
        ["nothing in place, while units are sought"] = NothingInPlace.At(Stage.ForceGeneration),
        ["nothing in place, as a concept"] = NothingInPlace.At(Stage.Concept),
        ["much is wrong, as a concept"] = ViolatingMissions.Imposed.ButProcess(ProcessStatus.Stalled) with { Stage = Stage.Concept },
    };

    /// <summary>The sound mission, missions in which nothing is in place, the real moments, and missions that contradict each rule, by name.</summary>
    public static TheoryData<string> Names
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var name in Others.Keys)
                names.Add(name);
            foreach (var sample in SampleMissions.Names)
                names.Add(sample);
            foreach (var violating in ViolatingMissions.All)
                names.Add(NameOf(violating));
            return names;
        }
    }

    public static string NameOf(ViolatingMission violating) => $"{violating.Rule} {violating.Name}";

    public static MissionProposal Of(string name)
    {
        if (Others.TryGetValue(name, out var other))
            return other;
        return ViolatingMissions.All.FirstOrDefault(violating => NameOf(violating) == name)?.Mission ?? SampleMissions.Read(name).Proposal;
    }

    /// <summary>
    /// A mission that was made to contradict one rule is asked about by the demands of that rule's area; the others, real
    /// moments among them, by all.
    /// </summary>
    public static Area? AreaOf(string name) =>
        ViolatingMissions.All.FirstOrDefault(violating => NameOf(violating) == name) is { } violating ? PeacekeepingDoctrine.RuleBook.Find(violating.Rule)!.Area : null;

    /// <summary>The mission as it stands and, where it declares sections whole, also without declaring so: then every fact in them can be taken back.</summary>
    public static IEnumerable<MissionProposal> Variants(string name)
    {
        var mission = Of(name);
        yield return mission;
        if (mission.Whole is not null)
            yield return mission with { Whole = null };
    }
}
