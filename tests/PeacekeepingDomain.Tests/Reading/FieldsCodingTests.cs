using System.Globalization;
using System.Text.Json;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>Whole texts against what people read in them.</summary>
public sealed class FieldsCodingTests
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "PeacekeepingDomain.Tests", "Reading");

    public static TheoryData<int> Coded
    {
        get
        {
            var numbers = new TheoryData<int>();
            foreach (var number in Coding().Keys.Where(static number => File(number) is not null))
                numbers.Add(number);
            return numbers;
        }
    }

    [Fact]
    public void Ten_texts_are_held_to_the_coding() => Coding().Keys.Count(static number => File(number) is not null).Should().Be(10);

    [Theory]
    [MemberData(nameof(Coded))]
    public void The_terms_are_those_people_read(int number)
    {
        var expected = Coding()[number].TryGetProperty("terms", out var terms)
            ? terms.EnumerateObject().Select(static term => (term.Name, Text(term.Value, "until"), term.Value.TryGetProperty("months", out var months) ? months.GetInt32() : (int?)null)).ToList()
            : [];
        Read(number).Missions.Where(static mission => mission.Term is not null)
            .Select(static mission => (mission.Mission, mission.Term!.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), mission.Term.Months))
            .Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(Coded))]
    public void The_ceilings_are_those_people_read(int number)
    {
        var coding = Coding()[number];
        var open = coding.TryGetProperty("openCeilings", out var either) ? either.EnumerateArray().Select(static figure => figure.GetInt32()).ToList() : [];
        var expected = List(coding, "ceilings")
            .Select(static ceiling => (Enum.Parse<ComponentKind>(Text(ceiling, "component")!, ignoreCase: true), ceiling.GetProperty("number").GetInt32(), ceiling.TryGetProperty("change", out _), ceiling.TryGetProperty("within", out _)));
        Read(number).Missions.SelectMany(static mission => mission.Ceilings).Where(ceiling => !open.Contains(Math.Abs(ceiling.Number)))
            .Select(static ceiling => (ceiling.Component, ceiling.Number, ceiling.IsChange, ceiling.IsPart))
            .Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(Coded))]
    public void The_clauses_on_force_are_those_people_read_with_the_ones_they_address(int number)
    {
        var coding = Coding()[number];
        var open = Force(coding, "openForce").ToList();
        Read(number).Missions[0].Force
            .Select(static force => (force.Addressee, force.Authority, force.Quotation.Paragraph, force.IsRestated)).Where(force => !open.Contains(force))
            .Should().BeEquivalentTo(Force(coding, "force"));
    }

    [Theory]
    [MemberData(nameof(Coded))]
    public void The_paragraphs_on_due_diligence_and_on_the_status_of_forces_are_those_people_read(int number)
    {
        var coding = Coding()[number];
        var missions = Read(number).Missions;
        Paragraphs(missions.SelectMany(static mission => mission.DueDiligence)).Should().BeEquivalentTo(List(coding, "dueDiligence").Select(static paragraph => paragraph.GetInt32()));
        Paragraphs(missions.SelectMany(static mission => mission.StatusOfForces)).Should().BeEquivalentTo(List(coding, "statusOfForces").Select(static paragraph => paragraph.GetInt32()));
    }

    private static IEnumerable<(string Addressee, ForceAuthority Authority, string Paragraph, bool IsRestated)> Force(JsonElement coding, string name) =>
        List(coding, name).Select(static force => (
            Text(force, "addressee")!,
            Text(force, "authority") == "self-defence" ? ForceAuthority.SelfDefence : ForceAuthority.AllNecessaryMeans,
            Text(force, "paragraph")!,
            force.TryGetProperty("restated", out _)));

    private static IEnumerable<int> Paragraphs(IEnumerable<Quotation> quotations) =>
        quotations.Select(static quotation => int.Parse(quotation.Paragraph.Split(' ')[0], CultureInfo.InvariantCulture)).Distinct();

    private static JsonElement.ArrayEnumerator List(JsonElement coding, string name) => coding.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static Dictionary<int, JsonElement> Coding() =>
        System.IO.File.ReadLines(Path.Combine(Folder, "fields.jsonl")).Select(static line => JsonSerializer.Deserialize<JsonElement>(line)).ToDictionary(static row => row.GetProperty("resolution").GetInt32());

    private static string? File(int number) =>
        Directory.GetFiles(Path.Combine(Folder, "Resolutions"), string.Create(CultureInfo.InvariantCulture, $"S_RES_{number:0000}_*.txt")).SingleOrDefault();

    private static MandateReading Read(int number)
    {
        MandateReader.TryRead(System.IO.File.ReadAllText(File(number)!), out var reading, out var refusal).Should().BeTrue(refusal);
        return reading!;
    }
}
