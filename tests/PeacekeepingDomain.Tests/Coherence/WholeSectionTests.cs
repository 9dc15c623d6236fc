using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class WholeSectionTests
{
    private static readonly MissionProposal Mission = new() { Name = "A mission", Presence = Presence.PeacekeepingOperation, Stage = Stage.Deployed };

    private static readonly TestRule NoAuthority = new((mission, ruling) => ruling.BreachIf(
        mission.Authorization.ForceAuthority == ForceAuthority.None, at: mission.Authorization.ForceAuthority, $"The authority is {mission.Authorization.ForceAuthority}."));

    [Fact]
    public void Silence_is_asked_about() => Mission.CheckedBy(NoAuthority).ShouldAsk("/authorization/forceAuthority");

    [Fact]
    public void In_a_section_declared_whole_silence_is_no() =>
        (Mission with { Whole = [Section.Authorization] }).CheckedBy(NoAuthority)
            .ShouldFire(Strength.Must, "/authorization/forceAuthority").Message.Should().Be("The authority is none.");

    [Fact]
    public void Only_the_sections_named_are_whole() =>
        (Mission with { Whole = [Section.Mandate, Section.Force, Section.Transition] }).CheckedBy(NoAuthority).ShouldAsk("/authorization/forceAuthority");

    [Fact]
    public void A_list_of_no_whole_sections_declares_none() => (Mission with { Whole = [] }).CheckedBy(NoAuthority).ShouldAsk("/authorization/forceAuthority");

    [Fact]
    public void A_requirement_that_silence_answers_in_a_whole_section_is_a_gap()
    {
        var row = Demands.Row("SAF-91", mission => mission.Safety.EvacuationAssets);
        Mission.CheckedBy(row).Readiness.Open.Should().Be(1);
        (Mission with { Whole = [Section.Safety] }).CheckedBy(row).Readiness.Gaps.Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_section_can_be_declared_whole(Section section)
    {
        // Some fact marked for silence lies in it, and is no longer asked for.
        var name = section == Section.Legal ? "legal" : char.ToLowerInvariant(section.ToString()[0]) + section.ToString()[1..];
        var silent = SilentIn(name, Mission);
        var whole = SilentIn(name, Mission with { Whole = [section] });
        silent.Should().BeTrue();
        whole.Should().BeFalse();
    }

    public static TheoryData<Section> Sections => [.. Enum.GetValues<Section>().Where(section => section != Section.Setting)];

    private static bool SilentIn(string section, MissionProposal proposal)
    {
        var report = proposal.CheckedBy(new TestRule((mission, ruling) =>
        {
            var flag = section switch
            {
                "conflict" => mission.Conflict.UnconstitutionalChange,
                "politicalProcess" => mission.PoliticalProcess.Strategy,
                "authorization" => mission.Authorization.ExceptionalClause,
                "mandate" => mission.Mandate.ElectionRequest.ObservationOrCertification,
                "force" => mission.Force.Military.Armed,
                "protection" => mission.Protection.EarlyWarning,
                "inclusion" => mission.Inclusion.GenderAdviser,
                "safety" => mission.Safety.SurgicalCapability,
                "conduct" => mission.Conduct.Screening,
                "transition" => mission.Transition.Benchmarks,
                "finance" => mission.Finance.LiquidityPlan,
                "information" => mission.Information.AnalysisCell,
                "performance" => mission.Performance.Evaluation,
                "planning" => mission.Planning.SupportPlan,
                "tangible" => mission.Tangible.LocalProcurement,
                "footprint" => mission.Footprint.Waste,
                _ => default,
            };
            var condition = section switch
            {
                "modality" => !mission.Modality.PartnerOrganizations.IsEmpty,
                "legal" => mission.Legal.StatusOfForces != StatusOfForces.None,
                _ => flag,
            };
            ruling.BreachIf(condition, at: mission.Stage, $"It is so.");
        }));
        return report.OutcomeOf("CON-91") == RuleOutcome.Undetermined;
    }
}
