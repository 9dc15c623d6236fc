using CustomRules;
using Microsoft.Extensions.DependencyInjection;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.DependencyInjection;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tests.Coherence;

namespace PeacekeepingDomain.Tests.DependencyInjection;

/// <summary>One call makes the checker a service; what the program registers beside it joins.</summary>
public sealed class AddPeacekeepingDomainTests
{
    [Fact]
    public void The_checker_is_one_for_the_whole_program_and_holds_the_built_in_book()
    {
        using var provider = Provider(services => services.AddPeacekeepingDomain());
        var checker = provider.GetRequiredService<CoherenceChecker>();
        using var scope = provider.CreateScope();
        scope.ServiceProvider.GetRequiredService<CoherenceChecker>().Should().BeSameAs(checker);
        checker.Book.Demands.Should().Equal(PeacekeepingDoctrine.RuleBook.Demands);
        checker.Settings.Should().Be(CheckerSettings.Default);
        checker.Check(SoundMission.Proposal).Verdict.Should().Be(Verdict.Coherent);
    }

    [Fact]
    public void Rules_requirements_and_rules_on_change_registered_as_services_join_in_whatever_order()
    {
        var checker = Checker(services => services
            .AddSingleton<CoherenceRule, EscortWithForce>()
            .AddPeacekeepingDomain()
            .AddSingleton(ContributionRequirements.Table[0])
            .AddSingleton<ChangeRule, StatusThatLapses>());
        Own(checker).Should().Equal("TCC-01", "TCC-02", "TCC-03");
    }

    [Fact]
    public void The_builder_takes_the_same_and_gives_itself_back()
    {
        var checker = Checker(services => services.AddPeacekeepingDomain(domain => domain
            .With(new EscortWithForce())
            .With(ContributionRequirements.Table)
            .With(new StatusThatLapses())
            .With(new CheckerSettings { Profile = CheckProfile.Strict })));
        Own(checker).Should().Equal("TCC-01", "TCC-02", "TCC-03");
        checker.Settings.Profile.Should().Be(CheckProfile.Strict);
    }

    [Fact]
    public void A_rule_is_made_with_the_services_it_needs() =>
        Checker(services => services.AddSingleton(new Threshold(3)).AddSingleton<CoherenceRule, RuleWithService>().AddPeacekeepingDomain())
            .Book.Find("TCC-09")!.Title.Should().Be("Ask at most 3 questions");

    [Fact]
    public void The_same_call_made_twice_changes_nothing()
    {
        static void Call(PeacekeepingDomainBuilder domain) => domain
            .With(new EscortWithForce())
            .With(ContributionRequirements.Table)
            .With(new StatusThatLapses())
            .With(Settings);

        var once = Checker(services => services.AddPeacekeepingDomain(Call));
        var twice = Checker(services => services.AddPeacekeepingDomain(Call).AddPeacekeepingDomain(Call).AddPeacekeepingDomain());
        twice.Settings.Should().Be(once.Settings).And.Be(Settings);
        twice.Book.Demands.Should().Equal(once.Book.Demands);
        twice.Notices.Should().Equal(once.Notices);
        Provider(services => services.AddPeacekeepingDomain(Call).AddPeacekeepingDomain(Call)).GetServices<CoherenceChecker>().Should().ContainSingle();
    }

    [Fact]
    public void A_rule_registered_by_its_class_and_by_the_builder_is_one_rule() =>
        Own(Checker(services => services.AddSingleton<CoherenceRule, EscortWithForce>().AddPeacekeepingDomain(domain => domain.With(new EscortWithForce()))))
            .Should().Equal("TCC-01");

    [Fact]
    public void Two_different_rules_with_one_id_are_refused_with_the_id()
    {
        using var provider = Provider(services => services.AddPeacekeepingDomain(domain => domain.With(new TestRule(Demands.Of("CON-01"), Nothing))));
        provider.Invoking(provider => provider.GetRequiredService<CoherenceChecker>()).Should().Throw<ArgumentException>().WithMessage("The id CON-01 is given twice*");
    }

    [Fact]
    public void Two_rules_of_one_class_with_ids_of_their_own_both_join() =>
        Checker(services => services.AddPeacekeepingDomain(domain => domain.With(new TestRule(Demands.Of("TCC-07"), Nothing), new TestRule(Demands.Of("TCC-08"), Nothing))))
            .Book.Rules.Select(rule => rule.About.Id).Should().Contain(["TCC-07", "TCC-08"]);

    [Fact]
    public void A_checker_of_the_programs_own_is_kept()
    {
        var own = new CoherenceChecker(new RuleBook([], []));
        Checker(services => services.AddSingleton(own).AddPeacekeepingDomain()).Should().BeSameAs(own);
    }

    [Fact]
    public void Settings_of_several_calls_add_up_and_the_later_go_first()
    {
        var checker = Checker(services => services
            .AddPeacekeepingDomain(domain => domain.With(Settings))
            .AddPeacekeepingDomain(domain => domain.With(new CheckerSettings
            {
                ByPresentDoctrine = true,
                Severities = [new() { Rule = "CON-07", Severity = SeverityLevel.Warning }],
                Figures = [new() { Figure = Figures.AuthorizedShareConcern.Id, Value = 0.5 }],
                Derogations = [new() { Rule = "CON-06", Justification = "a reason", Authority = "an office" }],
            })));

        checker.Settings.Profile.Should().Be(CheckProfile.Strict);
        checker.Settings.ByPresentDoctrine.Should().BeTrue();
        checker.Settings.Derogations!.Select(derogation => derogation.Rule).Should().Equal("CON-05", "CON-06");
        checker.Settings.ValueOf(Figures.AuthorizedShareConcern, null).Should().Be(0.5);
        checker.Settings.SeverityOf(PeacekeepingDoctrine.RuleBook.Find("CON-07")!, Strength.Must).Should().Be(Severity.Warning);
        checker.Settings.WhyOff(PeacekeepingDoctrine.RuleBook.Find("CON-07")!).Should().BeNull();
    }

    [Fact]
    public void A_severity_that_is_said_again_later_holds_again() =>
        Checker(services => services
                .AddSingleton(Settings)
                .AddSingleton(new CheckerSettings { Severities = [new() { Rule = "CON-07", Severity = SeverityLevel.Error }] })
                .AddSingleton(Settings)
                .AddPeacekeepingDomain())
            .Settings.WhyOff(PeacekeepingDoctrine.RuleBook.Find("CON-07")!).Should().NotBeNull();

    [Fact]
    public void What_is_set_aside_by_the_builder_is_shown_in_the_report()
    {
        var stalled = SoundMission.Proposal with { PoliticalProcess = SoundMission.Proposal.PoliticalProcess! with { Status = ProcessStatus.Stalled } };
        var checker = Checker(services => services.AddPeacekeepingDomain(domain => domain.With(Settings)));
        checker.Check(stalled).Derogations.Should().ContainSingle(standing => standing.Derogation.Rule == "CON-05").Which.State.Should().Be(DerogationState.Applied);
    }

    [Fact]
    public void Without_services_it_says_so() =>
        FluentActions.Invoking(() => PeacekeepingDomainServiceCollectionExtensions.AddPeacekeepingDomain(null!)).Should().Throw<ArgumentNullException>();

    private static CheckerSettings Settings { get; } = new()
    {
        Profile = CheckProfile.Strict,
        Severities = [new() { Rule = "CON-07", Severity = SeverityLevel.Off }],
        Figures = [new() { Figure = Figures.AuthorizedShareConcern.Id, Value = 0.75 }],
        Derogations = [new() { Rule = "CON-05", Justification = "Talks resume in May.", Authority = "Head of mission" }],
    };

    private static ServiceProvider Provider(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static CoherenceChecker Checker(Action<IServiceCollection> register)
    {
        using var provider = Provider(register);
        return provider.GetRequiredService<CoherenceChecker>();
    }

    private static void Nothing(MissionFacts mission, Ruling ruling)
    {
    }

    private static List<string> Own(CoherenceChecker checker) =>
        checker.Book.Demands.Select(about => about.Id).Where(id => id.StartsWith("TCC-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();

    private sealed record Threshold(int Questions);

    private sealed class RuleWithService(Threshold threshold) : CoherenceRule
    {
        public override Demand About { get; } = Demands.Of("TCC-09") with { Title = $"Ask at most {threshold.Questions} questions" };

        public override void Check(MissionFacts mission, Ruling ruling)
        {
        }
    }
}
