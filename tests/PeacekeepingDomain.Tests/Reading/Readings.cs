using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>Readings made by hand, and those of real texts.</summary>
internal static class Readings
{
    public const string Words = "Decides that UNRUR shall protect civilians under imminent threat of physical violence, within its capabilities and areas of deployment";

    public static Quotation Quote(string paragraph, string words = Words) => new(paragraph, 0, words.Length, words);

    public static MandatedTask Task(PemaTask task, params PemaEngagement[] engagements) =>
        new(task, [.. engagements], engagements.Length == 0 ? PemaStrength.Encouraged : PemaStrength.Requested, [Clause("7 (a)")]);

    public static TaskClause Clause(string paragraph, string words = Words, string found = "protect civilians", double precision = 0.9) =>
        new(Quote(paragraph, words), Addressing.ItemOfMandate, found, precision);

    public static MissionMandate Mandate(MandateAct act = MandateAct.Establishes, params MandatedTask[] tasks) => new()
    {
        Mission = "UNRUR",
        Name = "United Nations Mission in Ruritania",
        Act = act,
        Tasks = [.. tasks],
    };

    public static MandateReading Of(params MissionMandate[] missions) => new()
    {
        Text = Words,
        Organ = Organ.SecurityCouncil,
        Symbol = "S/RES/9999 (2024)",
        Adopted = new DateOnly(2024, 1, 31),
        Paragraphs = [new("1", null, Quote("1"), [])],
        Missions = [.. missions],
    };

    public static MissionProposal Proposal(MissionMandate mandate) => Of(mandate).ToProposal().Proposal;

    public static string Text(string name) => RepositoryFiles.Read($"tests/PeacekeepingDomain.Tests/Reading/Resolutions/{name}.txt");

    public static MandateReading Real(string name) =>
        MandateReader.TryRead(Text(name), out var reading, out var refusal) ? reading : throw new InvalidOperationException(refusal);

    /// <summary>A proposal in which somebody resists the protection of civilians and force is for self-defence only.</summary>
    public static MissionProposal Resisted(MissionProposal proposal) => proposal with
    {
        Conflict = new() { Parties = [new() { Id = "gangs" }] },
        Authorization = proposal.Authorization! with { ForceAuthority = ForceAuthority.SelfDefence },
        Mandate = proposal.Mandate! with { Tasks = [.. proposal.Mandate.Tasks!.Select(static task => task.Task == TaskCategory.ProtectionOfCivilians ? task with { OpposedBy = ["gangs"] } : task)] },
    };
}
