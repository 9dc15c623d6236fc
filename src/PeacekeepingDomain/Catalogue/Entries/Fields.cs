using System.Text.Json;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Catalogue.Entries;

/// <summary>Collects the fields of an entry; what is empty is left out.</summary>
internal sealed class Fields
{
    private readonly List<CatalogueField> fields = [];

    public Fields Add(string name, IEnumerable<CatalogueValue> values)
    {
        ValueList<CatalogueValue> list = [.. values];
        if (list.Count > 0)
            fields.Add(new(name, list));
        return this;
    }

    public Fields Add(string name, CatalogueValue? value) => value is null ? this : Add(name, [value]);

    public Fields Add(string name, string? text) => Add(name, text is null ? null : new CatalogueValue(text));

    public Fields Add(string name, IEnumerable<string> texts) => Add(name, texts.Select(static text => new CatalogueValue(text)));

    public Fields Models(string name, IEnumerable<MissionModel> models) => Add(name, models.Select(Model));

    public Fields Tasks(string name, IEnumerable<TaskCategory> tasks) => Add(name, tasks.Select(Task));

    public Fields Rules(IEnumerable<string> rules) => Add("rules", rules.Select(static rule => new CatalogueValue(rule, Rule(rule))));

    public Fields Sources(IEnumerable<Citation> sources) => Add("sources", sources.Select(Source));

    public Fields Precedents(IEnumerable<Precedent> precedents) =>
        Add("precedents", precedents.Select(static precedent => new CatalogueValue($"{precedent.Operation}: {precedent.Text}", $"missions/{precedent.Operation}", precedent.By.ToString())));

    public ValueList<CatalogueField> ToList() => [.. fields];

    public static CatalogueValue Model(MissionModel model) => new(ModelDescriptions.Of(model).Name, $"models/{model:D}");

    public static CatalogueValue Modality(ModalityKind modality) => new(ModalityDescriptions.Of(modality).Name, $"modalities/{modality:D}");

    public static CatalogueValue Task(TaskCategory task) => new(Reads(Definitions.Word(task)), TaskCategories.CodeOf(task) is { } code ? $"tasks/{code}" : null);

    public static CatalogueValue Capability(Capability capability) =>
        new(Reads(Definitions.Word(capability)), $"capabilities/{Definitions.Word(capability)}");

    public static CatalogueValue Condition(Precondition condition) =>
        new(condition.Text, condition.Rule is { } rule ? Rule(rule) : null);

    public static CatalogueValue Source(Citation citation) => new(citation.ToString());

    public static string Rule(string id) => $"rules/{id}";

    public static string Word(string member) => JsonNamingPolicy.KebabCaseLower.ConvertName(member);

    public static string Reads(string word) => word.Replace('-', ' ');
}
