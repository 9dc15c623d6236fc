using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>What doctrine does not demand: rules that were considered and left out. Each proposal here passes.</summary>
public sealed class RejectedRulesTests
{
    private static MissionProposal Sound => SoundMission.Proposal;

    [Fact]
    public void Protecting_civilians_needs_authority_and_not_a_chapter() =>
        // The authority to protect may rest on the mandate without Chapter VII being named.
        Passes(Sound.ButAuthorization(static decision => decision with
        {
            Chapters = [CharterChapter.Six],
            ThreatDetermination = false,
            ForceAuthority = ForceAuthority.DefenceOfMandate,
        }));

    [Fact]
    public void A_mission_that_prevents_or_protects_needs_no_peace_agreement() =>
        Passes(Sound with
        {
            Models = [MissionModel.ProtectionOfCivilians, MissionModel.CeasefireMonitoring],
            PoliticalProcess = Sound.PoliticalProcess! with { Agreement = "", Status = ProcessStatus.Active },
        });

    [Fact]
    public void Neighbours_and_permanent_members_may_contribute() =>
        Passes(Sound.ButForce(static force => force with
        {
            Units = force.Units!.Select(static (unit, index) => unit with { Contributor = index == 0 ? "Graustark" : "France", ContributorStake = ContributorStake.None }).ToValueList(),
        }));

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    [InlineData(60)]
    public void A_mandate_may_be_short_or_long(int months) => Passes(Sound.ButAuthorization(decision => decision with { DurationMonths = months }));

    [Fact]
    public void No_density_of_troops_is_demanded() =>
        Passes(Sound with { Setting = Sound.Setting! with { AreaOfOperations = Sound.Setting.AreaOfOperations! with { SquareKilometres = 2_000_000 } } });

    [Fact]
    public void No_cost_a_head_is_demanded() => Passes(Sound with { Finance = Sound.Finance! with { AnnualCost = 90_000_000, StartUpCost = 20_000_000, ReserveFundDraw = 10_000_000, StocksDraw = 5_000_000 } });

    [Fact]
    public void A_share_of_women_below_the_aim_is_never_a_contradiction_and_never_grave()
    {
        var report = Sound.ButForce(static force => force with { Women = new() { Contingents = 0.01, ObserversAndStaffOfficers = 0.01, FormedPolice = 0, IndividualPolice = 0 } }).CheckedByAll();
        report.Findings.Should().BeEmpty();
        report.Readiness.Gaps.Should().NotBeEmpty().And.OnlyContain(static gap => gap.Strength == Strength.Should);
    }

    [Fact]
    public void A_divided_Council_is_at_most_a_concern() =>
        (Sound with { PoliticalProcess = Sound.PoliticalProcess! with { CouncilUnity = CouncilUnity.Divided } }).CheckedByAll().Findings
            .Should().NotContain(static finding => finding.Strength == Strength.Must);

    [Fact]
    public void The_region_need_not_endorse_a_mission() =>
        (Sound with { PoliticalProcess = Sound.PoliticalProcess! with { RegionalSupport = RegionalSupport.Unconsulted } }).CheckedByAll().Findings.Should().BeEmpty();

    [Fact]
    public void The_General_Assembly_may_decide_on_a_mission_that_coerces_nobody() =>
        Passes(Watching.ButAuthorization(static decision => decision with
        {
            Organ = Organ.GeneralAssembly,
            Chapters = [],
            ThreatDetermination = false,
            ForceAuthority = ForceAuthority.SelfDefence,
            ForceTasks = [],
            CouncilSeized = false,
        }));

    [Fact]
    public void A_mission_may_be_of_police_alone() =>
        Passes(Watching with
        {
            Presence = Presence.PoliceMission,
            Models = [MissionModel.PoliceAssistance],
            Force = Watching.Force! with { Military = ComponentStrength.None, Police = new() { Required = 200, Requested = 200, Authorized = 200, Committed = 200, Deployed = 190, Armed = true }, Units = [] },
            Mandate = Watching.Mandate! with { Tasks = Watching.Mandate.Tasks!.Select(static task => task with { Task = TaskCategory.PoliceObservation, Component = ComponentKind.Police }).ToValueList() },
        });

    [Fact]
    public void A_mission_may_be_of_civilians_alone() =>
        Passes(Watching with
        {
            Presence = Presence.SpecialPoliticalMission,
            Models = [MissionModel.MonitoringAndReporting],
            Force = Watching.Force! with { Military = ComponentStrength.None, Police = ComponentStrength.None, Units = [] },
            Finance = Watching.Finance! with { Mechanism = FinanceMechanism.RegularBudget, ReserveFundDraw = 0 },
            Mandate = Watching.Mandate! with { Tasks = Watching.Mandate.Tasks!.Select(static task => task with { Component = ComponentKind.Civilian }).ToValueList() },
        });

    [Fact]
    public void A_mission_may_have_one_task_and_one_model() => Passes(Watching with { Models = [MissionModel.CeasefireMonitoring] });

    [Fact]
    public void Unmanned_aircraft_need_no_word_of_the_Council() =>
        Passes(Sound.ButForce(static force => force with
        {
            Capabilities = [.. force.Capabilities!, new() { Capability = Capability.UnmannedAircraft, Status = HoldingStatus.Available, Provider = ProviderKind.Unit }],
        }));

    /// <summary>The sound mission with only its observers' task.</summary>
    private static MissionProposal Watching => Sound.ButAuthorization(static decision => decision with { ForceTasks = [] }) with
    {
        Mandate = Sound.Mandate! with { Tasks = Sound.Mandate.Tasks!.Where(static task => task.Id == "monitor").ToValueList() },
    };

    private static void Passes(MissionProposal mission)
    {
        var report = mission.CheckedByAll();
        report.Findings.Where(static finding => finding.Strength != Strength.May).Select(static finding => finding.ToString()).Should().BeEmpty();
        report.Verdict.Should().Be(Verdict.Coherent);
    }
}
