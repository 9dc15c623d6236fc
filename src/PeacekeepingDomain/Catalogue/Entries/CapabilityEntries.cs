using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Catalogue.Entries;

/// <summary>The capabilities.</summary>
internal static class CapabilityEntries
{
    public static CatalogueSection Section() => new(
        CatalogueSubject.Capabilities,
        "Capabilities",
        "What missions must be able to bring to their tasks, in the words of the study, normalized, and the models that ask for it.",
        [.. Enum.GetValues<Capability>().Select(Capability)]);

    private static CatalogueEntry Capability(Capability capability) => new(
        Definitions.Word(capability),
        Title(Definitions.Word(capability)),
        Definitions.Of(capability),
        new Fields()
            .Models("defines", ModelDescriptions.All.Where(model => model.DefiningCapabilities.Contains(capability)).Select(static model => model.Model))
            .Models("supports", ModelDescriptions.All.Where(model => model.SupportingCapabilities.Contains(capability)).Select(static model => model.Model))
            .Sources([Sources.FutureOfPeacekeeping.At("§5.2 and §6")])
            .ToList())
    {
        Part = (int)capability switch
        {
            < 200 => "Observation and information",
            < 300 => "Military",
            < 400 => "Police and justice",
            < 500 => "Substantive civilian",
            _ => "Support",
        },
    };

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + Fields.Reads(word)[1..];
}
