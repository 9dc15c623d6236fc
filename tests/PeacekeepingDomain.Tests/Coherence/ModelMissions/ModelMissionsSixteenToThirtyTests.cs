using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>Each model from sixteen to thirty has a mission in which it is sound, and one in which its precondition is broken.</summary>
public sealed class ModelMissionsSixteenToThirtyTests
{
    public static TheoryData<MissionModel> Models
    {
        get
        {
            var models = new TheoryData<MissionModel>();
            foreach (var pair in ModelMissions.SixteenToThirty)
                models.Add(pair.Model);
            return models;
        }
    }

    [Fact]
    public void Every_model_from_sixteen_to_thirty_has_its_missions() =>
        ModelMissions.SixteenToThirty.Select(pair => (int)pair.Model).Should().Equal(Enumerable.Range(16, 15));

    [Theory]
    [MemberData(nameof(Models))]
    public void A_mission_that_has_what_its_model_asks_for_is_coherent(MissionModel model)
    {
        var report = Pair(model).Sound.CheckedByAll();
        report.Findings.Should().BeEmpty();
        report.Verdict.Should().Be(Verdict.Coherent);
        OfItsModel(report, model).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_mission_that_lacks_what_its_model_asks_for_is_told_so(MissionModel model)
    {
        var pair = Pair(model);
        OfItsModel(pair.Broken.CheckedByAll(), model).Should().Contain(pair.Answer);
    }

    private static ModelMissionPair Pair(MissionModel model) => ModelMissions.SixteenToThirty.Single(pair => pair.Model == model);

    private static IEnumerable<string> OfItsModel(CheckReport report, MissionModel model) =>
        report.Findings.Concat(report.Readiness.Gaps).Select(found => found.Rule.Id).Where(id => id.StartsWith(((int)model).ToString("'M'00-", CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
