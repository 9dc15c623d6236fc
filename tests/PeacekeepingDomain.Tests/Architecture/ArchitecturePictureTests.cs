using System.Globalization;
using System.Xml.Linq;
using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Tests.Architecture;

/// <summary>The picture in docs/architecture.md shows the house as it stands.</summary>
public sealed class ArchitecturePictureTests
{
    private static readonly XElement Picture = XElement.Parse(RepositoryFiles.Read("docs/architecture.svg"));

    private static readonly HashSet<string> Namespaces =
        typeof(CoherenceChecker).Assembly.GetTypes().Select(static type => type.Namespace!).Where(static name => name is not null).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_floor_of_the_house_is_in_the_picture() =>
        ArchitectureTests.Floors.Select(static floor => floor.Namespace).Where(static floor => floor.StartsWith(nameof(PeacekeepingDomain), StringComparison.Ordinal))
            .Where(floor => Namespaces.Any(name => name == floor || name.StartsWith(floor + ".", StringComparison.Ordinal)))
            .Should().BeSubsetOf(Boxes().Keys);

    [Fact]
    public void What_stands_higher_in_the_house_stands_higher_in_the_picture()
    {
        var boxes = Boxes();
        foreach (var same in ArchitectureTests.Floors.Where(floor => boxes.ContainsKey(floor.Namespace)).GroupBy(static floor => floor.Floor))
            same.Select(floor => boxes[floor.Namespace]).Distinct().Should().ContainSingle("they are all on floor {0}", same.Key);
        ArchitectureTests.Floors.Where(floor => boxes.ContainsKey(floor.Namespace)).OrderBy(static floor => floor.Floor)
            .Select(floor => boxes[floor.Namespace]).Should().BeInDescendingOrder();
    }

    [Fact]
    public void Every_arrow_in_the_picture_is_there()
    {
        var there = ArchitectureTests.Arrows().Select(static arrow => (FloorOf(arrow.From), FloorOf(arrow.To))).ToHashSet();
        var drawn = Picture.Descendants().Where(static element => element.Attribute("data-from") is not null)
            .Select(static element => (From: element.Attribute("data-from")!.Value, To: element.Attribute("data-to")!.Value)).ToList();
        drawn.Should().NotBeEmpty();
        drawn.Where(static arrow => Namespaces.Contains(arrow.From)).Where(arrow => !there.Contains((arrow.From, arrow.To))).Should().BeEmpty();
    }

    private static Dictionary<string, double> Boxes() =>
        Picture.Elements().Where(static element => element.Name.LocalName == "g").ToDictionary(
            static box => box.Attribute("id")!.Value,
            static box => double.Parse(box.Elements().First().Attribute("y")!.Value, CultureInfo.InvariantCulture),
            StringComparer.Ordinal);

    private static string FloorOf(Type type) =>
        ArchitectureTests.Floors.Select(static floor => floor.Namespace)
            .Where(floor => type.Namespace == floor || type.Namespace!.StartsWith(floor + ".", StringComparison.Ordinal)).MaxBy(static floor => floor.Length)!;
}
