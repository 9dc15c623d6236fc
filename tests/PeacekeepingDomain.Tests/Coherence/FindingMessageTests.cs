using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class FindingMessageTests
{
    private static readonly MissionProposal Mission = new()
    {
        Name = "A mission",
        AsOf = new DateOnly(2014, 4, 10),
        Presence = Presence.PeacekeepingOperation,
        Models = [MissionModel.CeasefireMonitoring, MissionModel.Verification],
        Force = new() { Military = new() { Authorized = 7600 } },
        Conflict = new() { Parties = [new() { Id = "front", Name = "the Front" }, new() { Id = "bandits" }] },
        Mandate = new()
        {
            Objective = "peace",
            Tasks = [new() { Id = "protect", Description = "protect civilians", OpposedBy = ["front", "bandits"], DirectedAgainst = "front", Supports = "nobody known", After = [] }],
        },
    };

    [Fact]
    public void A_message_says_words_and_days_as_they_read() =>
        Message((m, r) => r.BreachIf(Tri.True, at: m.Name, $"a {m.Presence} on {m.AsOf}")).Should().Be("A peacekeeping operation on 10 April 2014");

    [Fact]
    public void A_message_begins_with_a_capital() => Message((m, r) => r.BreachIf(Tri.True, at: m.Name, $"it is so.")).Should().Be("It is so.");

    [Fact]
    public void A_message_may_say_nothing() => Message((m, r) => r.BreachIf(Tri.True, at: m.Name, $"")).Should().Be("");

    [Fact]
    public void A_message_says_numbers_with_their_thousands_separated() =>
        Message((m, r) => r.BreachIf(Tri.True, at: m.Name, $"{m.Force.Military.Authorized} of {34000.5}")).Should().Be("7,600 of 34,000.5");

    [Fact]
    public void A_message_says_shares_in_the_format_asked_for() =>
        Message((m, r) => r.BreachIf(Tri.True, at: m.Name, $"{m.Force.Military.Authorized.ShareOf(m.Force.Military.Authorized):0%}, {0.25:0%}")).Should().Be("100%, 25%");

    [Fact]
    public void A_message_never_says_an_unstated_number_as_zero() =>
        Message((m, r) => r.BreachIf(Tri.True, at: m.Name, $"Police: {m.Force.Police.Authorized}, {m.Force.Police.Authorized:0%}.")).Should().Be("Police: not stated, not stated.");

    [Fact]
    public void A_message_names_parties_and_tasks_rather_than_their_ids() =>
        Message((m, r) =>
        {
            foreach (var task in m.Mandate.Tasks)
                r.BreachIf(Tri.True, at: task, $"To {task} ({task.Id}) against {task.DirectedAgainst}, for {task.Supports}, opposed by {task.OpposedBy}.");
        }).Should().Be("To protect civilians (protect civilians) against the Front, for nobody known, opposed by the Front and bandits.");

    [Fact]
    public void A_message_says_that_a_list_of_names_is_not_stated_or_empty() =>
        Message((m, r) =>
        {
            foreach (var task in m.Mandate.Tasks)
                r.BreachIf(Tri.True, at: task, $"After [{task.After}], {m.Modality.PartnerOrganizations}.");
        }).Should().Be("After [], not stated.");

    [Fact]
    public void A_message_says_lists_of_words_as_they_read() =>
        Message((m, r) => r.BreachIf(Tri.True, at: m.Name, $"Models: {m.Models}.")).Should().Be("Models: ceasefire monitoring, verification.");

    [Fact]
    public void A_message_says_texts_as_they_are() =>
        Message((m, r) => r.BreachIf(Tri.True, at: m.Name, $"For {m.Mandate.Objective}, {(string?)null}{"really"}.")).Should().Be("For peace, really.");

    [Theory]
    [InlineData(0, "None.")]
    [InlineData(1, "The Front.")]
    [InlineData(2, "The Front and bandits.")]
    [InlineData(3, "The Front, bandits and the Army.")]
    public void A_message_names_those_of_whom_it_is_so(int count, string message) =>
        (Mission with { Conflict = new() { Parties = [.. ((Party[])[.. Mission.Conflict!.Parties!, new() { Id = "army", Name = "the Army" }]).Take(count)] } }).CheckedBy(new TestRule((m, r) =>
        {
            var all = r.AnyOf();
            foreach (var party in m.Conflict.Parties)
                all.Add(Tri.True, party);
            r.BreachIf(Tri.True, at: m.Name, $"{all}.");
        })).Findings.Should().ContainSingle().Which.Message.Should().Be(message);

    [Fact]
    public void A_message_belongs_to_a_ruling()
    {
        var make = () => new FindingMessage(0, 0, null!, Tri.True, out _).Named.Length;
        make.Should().Throw<ArgumentNullException>();
    }

    private static string Message(Action<MissionFacts, Ruling> check) => Mission.CheckedBy(new TestRule(check)).Findings.Should().ContainSingle().Subject.Message;
}
