using System.Globalization;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Catalogue.Entries;

/// <summary>The four taxonomies of mandate tasks and the bridges between them.</summary>
internal static class TaskEntries
{
    public static CatalogueSection Section() => new(
        CatalogueSubject.Tasks,
        "Mandate tasks",
        "Four taxonomies of what mandates ask for. UNPMM is the hub: each of the others leads to it, and it leads to the models. The links are the library's reading of the definitions.",
        [
            .. TaskCategories.All.Select(Unpmm),
            .. PemaTasks.All.Select(Pema),
            .. TammTasks.All.Select(Tamm),
            .. CouncilComponents.All.Select(Component),
        ]);

    private static CatalogueEntry Unpmm(TaskCategory category)
    {
        var counterparts = Crosswalk.From(category);
        return new(
            TaskCategories.CodeOf(category)!,
            Fields.Reads(Definitions.Word(category)),
            Definitions.Of(category),
            new Fields()
                .Add("name in the data set", TaskCategories.NameOf(category))
                .Add("group", TaskCategories.GroupOf(category)?.ToString().ToLowerInvariant())
                .Models("models", ModelDescriptions.WithTask(category).Select(static model => model.Model))
                .Add("PEMA", counterparts.Pema.Select(static pema => new CatalogueValue($"{PemaTasks.NameOf(pema.Task)} ({Reads(pema.Match)})", $"tasks/{PemaId(pema.Task)}")))
                .Add("TAMM", counterparts.Tamm.Select(static tamm => new CatalogueValue($"{TammTasks.VariableOf(tamm.Task)} ({Reads(tamm.Match)})", $"tasks/{TammTasks.VariableOf(tamm.Task)}")))
                .Add("components of the Council", counterparts.Components.Select(static own => new CatalogueValue($"{CouncilComponents.NameOf(own.Task)} ({Reads(own.Match)})", $"tasks/{ComponentId(own.Task)}")))
                .Sources([Sources.Unpmm.Whole])
                .ToList())
        {
            Part = "UNPMM",
        };
    }

    private static CatalogueEntry Pema(PemaTask task) => new(
        PemaId(task),
        PemaTasks.NameOf(task),
        Definitions.Of(task),
        new Fields()
            .Add("engagements", PemaTasks.EngagementsOf(task).Select(static engagement => engagement.ToString().ToLowerInvariant()))
            .Add("UNPMM", Links(Crosswalk.Of(task)))
            .Sources([Sources.Pema.Whole])
            .ToList())
    {
        Part = "PEMA",
    };

    private static CatalogueEntry Tamm(TammTask task) => new(
        TammTasks.VariableOf(task),
        Fields.Reads(Definitions.Word(task)),
        Definitions.Of(task),
        new Fields()
            .Add("part of", TammTasks.ParentOf(task) is { } parent ? new CatalogueValue(TammTasks.VariableOf(parent), $"tasks/{TammTasks.VariableOf(parent)}") : null)
            .Add("parts", TammTasks.ChildrenOf(task).Select(static child => new CatalogueValue(TammTasks.VariableOf(child), $"tasks/{TammTasks.VariableOf(child)}")))
            .Add("UNPMM", Links(Crosswalk.Of(task)))
            .Sources([Sources.Tamm.Whole])
            .ToList())
    {
        Part = "TAMM",
    };

    private static CatalogueEntry Component(CouncilComponent component) => new(
        ComponentId(component),
        CouncilComponents.NameOf(component),
        Definitions.Of(component),
        new Fields()
            .Add("UNPMM", Links(Crosswalk.Of(component)))
            .Sources([CouncilComponents.Source])
            .ToList())
    {
        Part = "Components of the Security Council Affairs Division",
    };

    private static IEnumerable<CatalogueValue> Links(ValueList<CrosswalkLink> links) => links.Count == 0
        ? [new("none: no category answers to it")]
        : links.Select(static link => Fields.Task(link.Category) with { Text = $"{Fields.Reads(Definitions.Word(link.Category))} ({Reads(link.Match)})" });

    // The match says how the category of UNPMM stands to the other task.
    private static string Reads(CrosswalkMatch match) => match switch
    {
        CrosswalkMatch.Exact => "exact",
        CrosswalkMatch.Broader => "UNPMM is broader",
        CrosswalkMatch.Narrower => "UNPMM is narrower",
        _ => "related",
    };

    private static string PemaId(PemaTask task) => string.Create(CultureInfo.InvariantCulture, $"pema-{(int)task}");

    private static string ComponentId(CouncilComponent component) => string.Create(CultureInfo.InvariantCulture, $"component-{(int)component}");
}
