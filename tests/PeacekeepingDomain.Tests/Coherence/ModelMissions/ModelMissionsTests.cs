using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Tests.Coherence;

public sealed class ModelMissionsTests
{
    public static TheoryData<MissionModel> Models
    {
        get
        {
            var models = new TheoryData<MissionModel>();
            foreach (var mission in ModelMissions.All)
                models.Add(mission.Model);
            return models;
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_mission_as_the_study_describes_its_model_is_not_contradicted(MissionModel model)
    {
        var report = Of(model).Kept.CheckedByAll();
        report.Findings.Should().BeEmpty();
        report.Verdict.Should().Be(Verdict.Coherent);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void It_has_no_gap_in_what_its_model_asks_for(MissionModel model) =>
        Of(model).Kept.CheckedByAll().Readiness.Gaps.Should().NotContain(gap => gap.Rule.Id.StartsWith(Number(model), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Models))]
    public void Without_what_its_model_presupposes_it_is_told_so(MissionModel model)
    {
        var report = Of(model).Broken.CheckedByAll();
        report.Findings.Concat(report.Readiness.Gaps).Select(static finding => finding.Rule.Id).Should().Contain(Of(model).Rule);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void What_tells_so_is_numbered_as_its_model(MissionModel model) => Of(model).Rule.Should().StartWith(Number(model));

    [Fact]
    public void Every_model_has_its_mission() => ModelMissions.All.Select(static mission => (int)mission.Model).Should().Equal(Enumerable.Range(1, 30));

    private static string Number(MissionModel model) => ((int)model).ToString("'M'00-", CultureInfo.InvariantCulture);

    private static ModelMission Of(MissionModel model) => ModelMissions.All.Single(mission => mission.Model == model);
}
