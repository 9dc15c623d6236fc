using System.Text;
using FluentValidation;
using PeacekeepingDomain.Benchmarks.ByHand;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>The documents that are measured, and the proof that the contestants find the same in them.</summary>
internal static class Missions
{
    /// <summary>The names of the samples.</summary>
    public static IEnumerable<string> Samples =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "missions"), "*.json").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>The proposal of a document.</summary>
    public static MissionProposal Of(Document document) => document switch
    {
        Document.Clean => SoundMission.Proposal,
        Document.OneFinding => SoundMission.Proposal with { Conflict = SoundMission.Proposal.Conflict! with { Ceasefire = CeasefireState.Partial } },
        Document.ManyFindings => Broken(SoundMission.Proposal),
        Document.SafeAreas => ProposalDocument.Read(Sample("unprofor-safe-areas-1993")).Proposal,
        _ => HalfStatedMission.Proposal,
    };

    /// <summary>A sample document as it lies on disk.</summary>
    public static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "missions", name + ".json"));

    /// <summary>The sound mission as a document, with some police: plain reading does not know a component that is said in one word.</summary>
    public static byte[] SoundDocument { get; } = Encoding.UTF8.GetBytes(ProposalDocument.Write(SoundMission.Proposal with
    {
        Force = SoundMission.Proposal.Force! with { Police = ComponentStrength.None with { Required = 50, Requested = 50, Authorized = 50 } },
    }));

    /// <summary>
    /// The sound mission with as many tasks, units and parties as asked for. Every task but the first comes after the one
    /// before it; every third party is a main one.
    /// </summary>
    public static MissionProposal Grown(int tasks, int units, int parties)
    {
        var sound = SoundMission.Proposal;
        return sound with
        {
            Mandate = sound.Mandate! with
            {
                Tasks = Many(tasks, i => sound.Mandate.Tasks![i % 2] with
                {
                    Id = $"task-{i}",
                    Description = $"task {i}",
                    After = i > 0 ? [$"task-{i - 1}"] : [],
                    Starts = new DateOnly(2024, 6, 1).AddDays(i),
                    Due = new DateOnly(2025, 6, 1).AddDays(i),
                }),
            },
            Authorization = sound.Authorization! with { ForceTasks = Many(tasks, i => $"task-{i}") },
            Force = sound.Force! with { Units = Many(units, i => sound.Force.Units![i % 2]) },
            Conflict = sound.Conflict! with
            {
                Parties = Many(parties, i => sound.Conflict.Parties![(i + 2) % 3] with { Id = i == 0 ? "bandits" : $"party-{i}", Name = $"party {i}" }),
            },
        };
    }

    /// <summary>A mission in which no task has the means, the authority or the consent it needs, with evidence for every task.</summary>
    public static MissionProposal Broken(MissionProposal mission) => mission with
    {
        Conflict = mission.Conflict! with
        {
            Ceasefire = CeasefireState.Collapsing,
            Intensity = Intensity.Active,
            Parties = [.. mission.Conflict.Parties!.Select(static party => party with { Main = true, Consents = party.Kind == PartyKind.HostGovernment ? PartyConsent.Yes : PartyConsent.No })],
        },
        PoliticalProcess = mission.PoliticalProcess! with { Status = ProcessStatus.Stalled, CouncilUnity = CouncilUnity.Divided, AmnestyForInternationalCrimes = true },
        Authorization = mission.Authorization! with { ForceAuthority = ForceAuthority.SelfDefence, ThreatDetermination = false, ExecutivePowers = [ExecutivePower.Arrest] },
        Mandate = mission.Mandate! with
        {
            Objective = "",
            Tasks = [.. mission.Mandate.Tasks!.Select(static task => task with { Resources = TaskResources.Unfunded, OpposedBy = ["bandits"], WithinReach = false, QualifiedByMeans = false })],
        },
        Modality = mission.Modality! with { Command = mission.Modality.Command! with { OperationalControl = OperationalControl.National, HeadsOfMission = 2 } },
        Force = mission.Force! with
        {
            Military = mission.Force.Military! with { Authorized = 2000 },
            Bridging = false,
            InitialOperatingDays = 200,
            Units = [.. mission.Force.Units!.Select(static unit => unit with { Barred = true, MinimumAge = 17 })],
        },
        Legal = mission.Legal! with { Forbids = [] },
        Finance = mission.Finance! with { Mechanism = FinanceMechanism.Resolution2719, AssemblyApproval = false, StocksDraw = 60_000_000 },
        SupportToOthers = [.. mission.SupportToOthers!.Select(static support => support with { Risk = RiskLevel.High, Mitigation = false })],
        Information = mission.Information! with { Collection = [CollectionMeans.Covert] },
        Transition = mission.Transition! with { Basis = ExitBasis.Dates },
        Evidence = Many(mission.Mandate.Tasks!.Count, static i => new Evidence { Pointer = $"/mandate/tasks/{i}", Document = "S/RES/1 (2024)", Paragraph = $"{i}" }),
    };

    /// <summary>Throws unless the thirty rules of the library and FluentValidation find the same, of the same strength.</summary>
    public static void AssertEqualFindings(MissionProposal mission, IValidator<MissionProposal> validator) =>
        AssertEqual(mission, ThirtyRules.Checker, FluentValidationMission.Told(validator.Validate(mission)));

    /// <summary>Throws unless all coherence rules of the library and the code written by hand find the same, of the same strength.</summary>
    public static void AssertEqualFindings(MissionProposal mission, CoherenceChecker rules) => AssertEqual(mission, rules, WholeRuleBook.Check(mission) ?? []);

    private static void AssertEqual(MissionProposal mission, CoherenceChecker checker, IEnumerable<ToldFinding> others)
    {
        var ours = Sorted(checker.Check(mission).Findings.Select(static finding => new ToldFinding(finding.Rule.Id, finding.Strength, finding.Message)));
        var theirs = Sorted(others);
        if (ours != theirs)
            throw new InvalidOperationException($"{mission.Name}: the findings differ.\nlibrary: {ours}\nother:   {theirs}");
    }

    private static string Sorted(IEnumerable<ToldFinding> findings) =>
        string.Join(", ", findings.Select(static finding => $"{finding.Rule} {finding.Strength}").Order(StringComparer.Ordinal));

    private static ValueList<T> Many<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make).ToValueList();
}
