using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class ReportOrderTests
{
    private static readonly MissionProposal Mission = new()
    {
        Name = "A mission",
        Presence = Presence.PeacekeepingOperation,
        Stage = Stage.Deployed,
        Mandate = new() { Tasks = Enumerable.Repeat(new MandateTask { Id = "a" }, 50).ToValueList() },
    };

    [Fact]
    public void Findings_stand_with_the_strongest_first_then_in_the_order_of_the_principles_and_ids()
    {
        var report = Mission.CheckedBy(
            One("MAN-92", Area.Mandate, Strength.Must),
            One("MAN-91", Area.Mandate, Strength.Must),
            One("CON-91", Area.Consent, Strength.Should),
            One("IMP-91", Area.Impartiality, Strength.May),
            One("UOF-91", Area.UseOfForce, Strength.Must));
        report.Findings.Select(finding => finding.Rule.Id).Should().Equal("UOF-91", "MAN-91", "MAN-92", "CON-91", "IMP-91");
    }

    [Fact]
    public void Findings_of_one_strength_stand_in_the_order_of_the_proposal_however_many_there_are()
    {
        var report = Mission.CheckedBy(Each("CON-91", Strength.Should), Each("CON-92", Strength.Must));
        report.Findings.Select(finding => $"{finding.Rule.Id} {finding.Pointer}").Should().Equal(
            Pointers().Select(pointer => $"CON-92 {pointer}").Concat(Pointers().Select(pointer => $"CON-91 {pointer}")));
    }

    [Fact]
    public void Gaps_stand_with_the_strongest_first_then_in_the_order_of_ids()
    {
        var ids = Enumerable.Range(10, 40).Select(number => "SAF-" + number.ToString(CultureInfo.InvariantCulture)).ToList();
        var rows = ids.Select(id => Demands.Row(id, mission => mission.Safety.EvacuationAssets, about => about with { Strength = IsMust(id) ? Strength.Must : Strength.Should })).ToArray();
        var report = (Mission with { Safety = new() { EvacuationAssets = false } }).CheckedBy(rows);
        report.Readiness.Gaps.Select(gap => gap.Rule.Id).Should().Equal(ids.Where(IsMust).Concat(ids.Where(id => !IsMust(id))));

        static bool IsMust(string id) => (id[^1] - '0') % 2 == 0;
    }

    [Fact]
    public void Areas_stand_with_the_principles_first_and_those_without_rules_are_left_out()
    {
        var report = Mission.CheckedBy(One("ENV-91", Area.Footprint, Strength.May), One("UOF-91", Area.UseOfForce, Strength.May), One("CON-91", Area.Consent, Strength.May));
        report.Areas.Select(area => area.Area).Should().Equal(Area.Consent, Area.UseOfForce, Area.Footprint);
    }

    [Fact]
    public void Notices_stand_in_the_order_of_the_rules()
    {
        TestRule Failing(string id) => new(Demands.Of(id), (_, _) => throw new InvalidOperationException("Tripped."));
        Mission.CheckedBy(Failing("CON-93"), Failing("CON-91"), Failing("CON-92")).Notices.Select(notice => notice.Rule).Should().Equal("CON-91", "CON-92", "CON-93");
    }

    private static IEnumerable<string> Pointers() => Enumerable.Range(0, 50).Select(index => "/mandate/tasks/" + index.ToString(CultureInfo.InvariantCulture));

    private static TestRule One(string id, Area area, Strength strength) =>
        new(Demands.Of(id, area, strength), (mission, ruling) => ruling.BreachIf(Tri.True, at: mission.Stage, $"It is so."));

    private static TestRule Each(string id, Strength strength) => new(Demands.Of(id, strength: strength), (mission, ruling) =>
    {
        foreach (var task in mission.Mandate.Tasks)
            ruling.BreachIf(Tri.True, at: task, $"{task} is wrong.");
    });
}
