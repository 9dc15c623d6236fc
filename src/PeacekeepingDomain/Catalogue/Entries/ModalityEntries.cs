using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Catalogue.Entries;

/// <summary>The six modalities.</summary>
internal static class ModalityEntries
{
    public static CatalogueSection Section() => new(
        CatalogueSubject.Modalities,
        "The six modalities",
        "In which configuration a mandate is carried out, and who commands, pays and sets the rules in it. " + string.Join(" ", ModalityDescriptions.Choosing),
        [.. ModalityDescriptions.All.Select(Modality)]);

    private static CatalogueEntry Modality(ModalityDescription modality) => new(
        $"{modality.Modality:D}",
        $"{modality.Modality:D} {modality.Name}",
        modality.Description,
        new Fields()
            .Add("constraints", modality.Constraints.Select(Fields.Condition))
            .Add("command", modality.Command)
            .Add("finance", modality.Finance)
            .Add("rules", modality.Rules)
            .Add("variants", modality.Variants.Select(static variant => $"{variant.Id}: {variant.Text}"))
            .Precedents(modality.Precedents.Concat(modality.Variants.SelectMany(static variant => variant.Precedents)))
            .Sources(modality.Sources)
            .ToList());
}
