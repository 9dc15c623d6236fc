using System.Globalization;
using PeacekeepingDomain.History;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Catalogue.Entries;

/// <summary>The record of operations.</summary>
internal static class MissionEntries
{
    public static CatalogueSection Section() => new(
        CatalogueSubject.Missions,
        "Operations",
        "A hundred operations and what documents say of them, each fact with its source. A fact that is missing was not confirmed, which does not mean that it was not so.",
        [.. PeaceOperations.All.Select(Operation)]);

    private static CatalogueEntry Operation(PeaceOperation operation) => new(
        operation.Id,
        operation.Acronym is { } acronym && acronym != operation.Name.Value ? $"{acronym}: {operation.Name.Value}" : operation.Name.Value,
        "",
        new Fields()
            .Add("name", Value(operation.Name))
            .Add("also known as", operation.AlsoKnownAs)
            .Add("presence", Vocabulary.Reading(operation.Presence))
            .Add("status", operation.Status switch { OperationStatus.NeverDeployed => "never deployed", var status => status.ToString().ToLowerInvariant() })
            .Add("territory", Value(operation.Territory))
            .Add("lead", Value(operation.Lead))
            .Add("start", Value(operation.Start))
            .Add("end", Value(operation.End))
            .Add("decisions", operation.Decisions.Select(static decision => new CatalogueValue(
                decision.Text is { } text ? $"{decision.Effect.ToString().ToLowerInvariant()}: {text}" : decision.Effect.ToString().ToLowerInvariant(), Source: decision.By.ToString())))
            .Add("chapters", operation.Chapters.Select(static chapter => new CatalogueValue(Vocabulary.Reading(chapter.Value), Source: chapter.By.ToString())))
            .Add("force", operation.Force.Select(static grant => new CatalogueValue($"{Vocabulary.Reading(grant.Authority)}, to {grant.Addressee}: {grant.Purpose}", Source: grant.By.ToString())))
            .Add("ceilings", operation.Ceilings.Select(Ceiling))
            .Add("tasks", operation.Tasks.Select(static task => Fields.Task(task.Category) with { Text = task.Text, Source = task.By.ToString() }))
            .Add("models", operation.Models.Select(static use => Fields.Model(use.Model) with { Source = use.By?.ToString() ?? "the library's reading of its tasks" }))
            .Add("modalities", operation.Modalities.Select(static use => Fields.Modality(use.Value) with { Source = use.By.ToString() }))
            .Add("predecessors", operation.Predecessors.Select(Link))
            .Add("successors", operation.Successors.Select(Link))
            .Add("parallels", operation.Parallels.Select(Link))
            .Add("assessment", operation.Howard is { } howard
                ? new CatalogueValue(howard.Value == Assessment.Success ? "a success, in Howard's comparison of eighteen" : "not a success, in Howard's comparison of eighteen", Source: howard.By.ToString())
                : null)
            .Add("notes", operation.Notes.Select(static note => new CatalogueValue(note.Text, Source: string.Join("; ", note.Sources))))
            .ToList());

    private static CatalogueValue? Value<T>(Attested<T>? fact)
        where T : notnull => fact is null ? null : new(Convert.ToString(fact.Value, CultureInfo.InvariantCulture)!, Source: fact.By.ToString());

    private static CatalogueValue Ceiling(StrengthCeiling ceiling) => new(
        string.Create(CultureInfo.InvariantCulture, $"{ceiling.Strength:#,0} {Vocabulary.Reading(ceiling.Component)}{(ceiling.Note is null ? "" : $" ({ceiling.Note})")}"),
        Source: ceiling.By.ToString());

    private static CatalogueValue Link(OperationLink link) =>
        new(link.Operation, PeaceOperations.Find(link.Operation) is null ? null : $"missions/{link.Operation}", link.By.ToString());
}
