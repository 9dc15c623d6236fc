using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Catalogue.Entries;

/// <summary>The thirty models and their tensions.</summary>
internal static class ModelEntries
{
    public static CatalogueSection Section() => new(
        CatalogueSubject.Models,
        "The thirty models",
        "What future missions may be for, what each model asks for and where it has been tried. Models are options, not templates: "
        + "they are combined and phased. What all of them share: " + string.Join(" ", ModelDescriptions.Shared),
        [.. ModelDescriptions.All.Select(Model), .. ModelDescriptions.Tensions.Select(Tension)]);

    private static CatalogueEntry Model(ModelDescription model) => new(
        $"{model.Model:D}",
        $"{model.Model:D} {model.Name}",
        model.Description,
        new Fields()
            .Add("purpose", model.Purpose)
            .Add("preconditions", model.Preconditions.Select(Fields.Condition))
            .Tasks("tasks", model.Tasks)
            .Add("defining capabilities", model.DefiningCapabilities.Select(Fields.Capability))
            .Add("supporting capabilities", model.SupportingCapabilities.Select(Fields.Capability))
            .Add("components", model.Components.Select(static component => $"{Fields.Reads(component.Kind.ToString().ToLowerInvariant())}, {(component.Leads ? "leading" : "supporting")}"))
            .Add("consent", model.Consent)
            .Add("partners", model.Partners)
            .Precedents(model.Precedents)
            .Models("related models", model.Related)
            .Add("tensions", ModelDescriptions.TensionsOf(model.Model).Select(static tension => new CatalogueValue(tension.Clash, $"models/{tension.Id}")))
            .Sources(model.Sources)
            .ToList())
    {
        Part = "Models",
    };

    private static CatalogueEntry Tension(ModelTension tension) => new(
        tension.Id,
        tension.Clash,
        "",
        new Fields()
            .Models("models", tension.Models)
            .Models("against", tension.Against)
            .Add("reason", tension.Reason)
            .Add("mitigation", tension.Mitigation)
            .Sources(tension.Sources)
            .ToList())
    {
        Part = "Tensions (the library's judgement, from the clauses cited)",
    };
}
