using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>Real resolutions, whole: what a person finds on reading them is what the reader finds.</summary>
public sealed class WholeResolutionTests
{
    [Theory]
    [InlineData("S_RES_1542_2004", "MINUSTAH", PemaTask.DisarmamentAndDemobilization, "7 (I) (c)")]
    [InlineData("S_RES_1542_2004", "MINUSTAH", PemaTask.CivilianProtection, "7 (I) (f)")]
    [InlineData("S_RES_1542_2004", "MINUSTAH", PemaTask.PoliceReform, "7 (I) (b)")]
    [InlineData("S_RES_1542_2004", "MINUSTAH", PemaTask.NationalReconciliation, "7 (II) (b)")]
    [InlineData("S_RES_1542_2004", "MINUSTAH", PemaTask.ElectoralAssistance, "7 (II) (c)")]
    [InlineData("S_RES_1542_2004", "MINUSTAH", PemaTask.HumanRights, "7 (III) (a)")]
    [InlineData("S_RES_1542_2004", "MINUSTAH", PemaTask.HumanitarianRelief, "9")]
    [InlineData("S_RES_1528_2004", "UNOCI", PemaTask.Ceasefire, "6 (a)")]
    [InlineData("S_RES_1528_2004", "UNOCI", PemaTask.Reintegration, "6 (e)")]
    [InlineData("S_RES_1528_2004", "UNOCI", PemaTask.SmallArmsControl, "6 (h)")]
    [InlineData("S_RES_1528_2004", "UNOCI", PemaTask.CivilianProtection, "6 (i)")]
    [InlineData("S_RES_1528_2004", "UNOCI", PemaTask.PublicInformation, "6 (o)")]
    [InlineData("S_RES_1528_2004", "UNOCI", PemaTask.PoliceReform, "6 (p)")]
    [InlineData("S_RES_1528_2004", "UNOCI", PemaTask.JusticeSectorReform, "6 (q)")]
    [InlineData("S_RES_2149_2014", "MINUSCA", PemaTask.CivilianProtection, "30 (a) (i)")]
    [InlineData("S_RES_2149_2014", "MINUSCA", PemaTask.StateAuthorityExtension, "30 (b) (vi)")]
    [InlineData("S_RES_2149_2014", "MINUSCA", PemaTask.ChildrensRights, "30 (e) (ii)")]
    public void A_task_is_found_in_its_paragraph(string name, string mission, PemaTask task, string paragraph) =>
        Draft.ReadText(Draft.Resolution(name)).Missions.Single(mandate => mandate.Mission == mission).Tasks.Single(read => read.Task == task)
            .Clauses.Select(clause => clause.Quotation.Paragraph).Should().Contain(paragraph);

    [Theory]
    [InlineData("S_RES_1542_2004", "MINUSTAH", PemaTask.ArmsEmbargo)]
    [InlineData("S_RES_1528_2004", "UNOCI", PemaTask.OffensiveOperations)]
    [InlineData("S_RES_1528_2004", "UNOCI", PemaTask.NationalReconciliation)]
    [InlineData("S_RES_2149_2014", "MINUSCA", PemaTask.Ceasefire)]
    public void A_task_the_text_does_not_give_is_not_found(string name, string mission, PemaTask task) =>
        Draft.ReadText(Draft.Resolution(name)).Missions.Single(mandate => mandate.Mission == mission).Tasks.Select(read => read.Task).Should().NotContain(task);

    [Theory]
    [InlineData("S_RES_1542_2004", "S/RES/1542 (2004)", "2004-04-30")]
    [InlineData("S_RES_2149_2014", "S/RES/2149 (2014)", "2014-04-10")]
    public void Its_symbol_and_its_day_stand_at_its_head(string name, string symbol, string day)
    {
        var reading = Draft.ReadText(Draft.Resolution(name));
        reading.Symbol.Should().Be(symbol);
        reading.Adopted.Should().Be(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_same_text_reads_the_same_in_any_culture()
    {
        var text = Draft.Resolution("S_RES_1542_2004");
        var before = System.Globalization.CultureInfo.CurrentCulture;
        var expected = Draft.ReadText(text);
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
            Draft.ReadText(text).Should().Be(expected);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
