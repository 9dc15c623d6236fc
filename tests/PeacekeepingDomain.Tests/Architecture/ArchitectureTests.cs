using System.Reflection;
using System.Runtime.CompilerServices;
using PeacekeepingDomain.Coherence;

namespace PeacekeepingDomain.Tests.Architecture;

/// <summary>The house of the design, section 1, read from the built assembly: no floor stands on one above it.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Library = typeof(CoherenceChecker).Assembly;

    // From the ground up; a namespace below one of the list belongs to its floor unless it is named itself.
    internal static readonly (string Namespace, int Floor)[] Floors =
    [
        ("PeacekeepingDomain.Doctrine", 0),
        ("PeacekeepingDomain.Tasks", 1),
        ("PeacekeepingDomain.MissionModels", 1),
        ("PeacekeepingDomain.Doctrine.Statements", 2),
        ("PeacekeepingDomain.Proposals", 2),
        ("PeacekeepingDomain.History", 3),
        ("PeacekeepingDomain.Coherence", 3),
        ("PeacekeepingDomain.Coherence.Rules", 4),
        ("PeacekeepingDomain.Coherence.Requirements", 4),
        ("PeacekeepingDomain.Reading", 4),
        ("PeacekeepingDomain.Starts", 4),
        ("PeacekeepingDomain.Catalogue", 4),
        ("PeacekeepingDomain.Options", 4),
        ("PeacekeepingDomain.Json", 5),
        ("PeacekeepingDomain.Reporting", 5),
        ("PeacekeepingDomain.Mending", 6),
        ("PeacekeepingDomain", 6),
        ("PeacekeepingDomain.DependencyInjection", 7),

        // Where programs look for what they can register; it stands above all the rest.
        ("Microsoft.Extensions.DependencyInjection", 7),
    ];

    private static readonly Type[] Public = Library.GetExportedTypes();

    [Fact]
    public void No_floor_stands_on_one_above_it() =>
        Arrows().Where(arrow => FloorOf(arrow.From) < FloorOf(arrow.To)).Select(Sentence).Should().BeEmpty();

    [Fact]
    public void Every_namespace_has_a_floor_of_its_own() =>
        Library.GetTypes().Where(type => !IsGenerated(type)).Select(type => type.Namespace!).Distinct(StringComparer.Ordinal)
            .Where(name => name != "PeacekeepingDomain" && !Floors.Any(floor => floor.Namespace != "PeacekeepingDomain" && Within(name, floor.Namespace)))
            .Should().BeEmpty();

    [Theory]
    [InlineData("PeacekeepingDomain.Proposals.MissionProposal", "PeacekeepingDomain.MissionModels.MissionModel", "by the items of a list")]
    [InlineData("PeacekeepingDomain.Coherence.CheckReport", "PeacekeepingDomain.Doctrine.ValueList`1", "by a property")]
    [InlineData("PeacekeepingDomain.Proposals.Threat", "PeacekeepingDomain.Proposals.WordAttribute", "by an attribute")]
    [InlineData("PeacekeepingDomain.PeacekeepingDoctrine", "PeacekeepingDomain.Coherence.Rules.Consent.HostStateConsent", "by the body of a method")]
    [InlineData("PeacekeepingDomain.Coherence.Requirements.SafetyRequirements", "PeacekeepingDomain.Coherence.Facts.SafetyFacts", "by the body of a lambda")]
    [InlineData("PeacekeepingDomain.Coherence.Rules.Consent.HostStateConsent", "PeacekeepingDomain.Coherence.CoherenceRule", "by its base")]
    public void What_a_type_uses_is_really_seen(string from, string to, string how) => Arrows().Select(Sentence).Contains($"{from} uses {to}", StringComparer.Ordinal).Should().BeTrue(how);

    [Fact]
    public void Every_public_type_is_sealed_or_made_to_be_derived_from() =>
        Public.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName).Should().BeEmpty();

    [Fact]
    public void No_public_property_can_be_set_once_its_object_is_made()
    {
        var settable = Public.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true }).ToList();
        settable.Should().NotBeEmpty();
        settable.Where(property => !property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}").Should().BeEmpty();
    }

    [Fact]
    public void No_public_field_can_be_changed() =>
        Public.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false, IsSpecialName: false })
            .Select(field => $"{field.DeclaringType}.{field.Name}").Should().BeEmpty();

    [Fact]
    public void No_static_field_can_be_changed() =>
        // The compiler keeps lambdas it has made in fields of its own.
        Library.GetTypes().Where(type => !IsGenerated(type) && !type.Name.StartsWith('<'))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false })
            .Select(field => $"{field.DeclaringType}.{field.Name}").Should().BeEmpty();

    [Fact]
    public void The_library_depends_on_the_framework_and_on_one_package_at_the_most()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var referenced = Library.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToList();
        referenced.Should().Contain("System.Runtime");
        referenced.Where(name => !File.Exists(Path.Combine(framework, name + ".dll")))
            .Should().BeSubsetOf(["Microsoft.Extensions.DependencyInjection.Abstractions"]);
    }

    [Fact]
    public void Nothing_in_the_library_reads_a_clock_a_file_the_network_or_chance()
    {
        Type[] closed = [typeof(File), typeof(FileStream), typeof(Directory), typeof(Console), typeof(HttpClient), typeof(Random), typeof(TimeProvider), typeof(Guid)];
        var used = Library.GetTypes().Where(type => !IsGenerated(type)).SelectMany(from => MetadataUses.Types(from).Select(to => (From: from, To: to))).ToList();
        used.Where(arrow => closed.Contains(arrow.To)).Select(Sentence).Should().BeEmpty();
        used.Any(arrow => arrow.To == typeof(System.Text.Json.Utf8JsonReader)).Should().BeTrue("uses outside the library are seen");

        List<MethodBase?> clocks =
        [
            typeof(DateTime).GetProperty(nameof(DateTime.Now))!.GetMethod,
            typeof(DateTime).GetProperty(nameof(DateTime.UtcNow))!.GetMethod,
            typeof(DateTime).GetProperty(nameof(DateTime.Today))!.GetMethod,
            typeof(DateTimeOffset).GetProperty(nameof(DateTimeOffset.Now))!.GetMethod,
            typeof(DateTimeOffset).GetProperty(nameof(DateTimeOffset.UtcNow))!.GetMethod,
        ];
        Library.GetTypes().SelectMany(type => MetadataUses.Methods(type).Where(clocks.Contains).Select(method => $"{type} calls {method.Name}")).Should().BeEmpty();
    }

    internal static IEnumerable<(Type From, Type To)> Arrows() =>
        Library.GetTypes().Where(type => !IsGenerated(type))
            .SelectMany(from => MetadataUses.Types(from).Where(to => to.Assembly == Library && !IsGenerated(to)).Select(to => (From: Outermost(from), To: Outermost(to))))
            .Where(arrow => arrow.From != arrow.To)
            .Distinct();

    private static int FloorOf(Type type) =>
        Floors.Where(floor => Within(type.Namespace!, floor.Namespace)).MaxBy(floor => floor.Namespace.Length).Floor;

    private static bool Within(string name, string outer) => name == outer || name.StartsWith(outer + ".", StringComparison.Ordinal);

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type;
    }

    // What the compiler adds beside the code: embedded attributes, constant data, and regular expressions as code.
    private static bool IsGenerated(Type type) =>
        Outermost(type).Namespace is null or "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices" or "System.Text.RegularExpressions.Generated";

    private static string Sentence((Type From, Type To) arrow) => $"{arrow.From.FullName} uses {arrow.To.FullName}";
}
