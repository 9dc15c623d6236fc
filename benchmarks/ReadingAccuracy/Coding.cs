using System.Globalization;
using System.Text.Json;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace ReadingAccuracy;

/// <summary>Reads the coding: a JSON object a line, with the names of the PEMA data set.</summary>
internal static class Coding
{
    // The columns of the data set, in the order of its 41 tasks.
    private static readonly string[] Columns =
    [
        "DisarmDemob", "Reintegration", "ControlSALW", "Demil", "ArmsEmbargo", "CivProtect", "HumanRights", "ChildRights", "SGBViolence", "PoliceReform",
        "MilitaryReform", "OffensOper", "JusticeReform", "TransJustice", "CorrectionsReform", "BorderControl", "Demining", "Resources", "StateAuthority",
        "Democratization", "ElectSec", "ElectAssist", "VoterEducation", "PolPartyAssist", "CivilSociety", "Media", "PublicInfo", "PowerSharing", "Reconcil",
        "LocalReconcil", "RegReconcil", "EcDevelop", "HumanRelief", "PublicHealth", "RefugeeIDPs", "Gender", "LegalReform", "Ceasefire", "PeaceProcess",
        "CulturalHeritage", "UseOfForce",
    ];

    public static List<CodedMandate> Read(string path)
    {
        var mandates = new List<CodedMandate>();
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var row = document.RootElement;
            mandates.Add(new(
                row.GetProperty("resolution").GetInt32(),
                int.Parse(row.GetProperty("year").GetString()!, CultureInfo.InvariantCulture),
                row.GetProperty("mission").GetString()!,
                row.GetProperty("fullMandate").GetString() == "1" || row.GetProperty("renewal").GetString() != "1",
                row.GetProperty("tasks").EnumerateObject().Select(Task).ToValueList()));
        }

        return mandates;
    }

    private static CodedTask Task(JsonProperty task) => new(
        (PemaTask)(Array.IndexOf(Columns, task.Name) + 1),
        task.Value.EnumerateObject().Select(engagement => engagement.Name).ToValueList(),
        task.Value.EnumerateObject().SelectMany(engagement => engagement.Value.GetProperty("paragraphs").EnumerateArray())
            .Select(paragraph => paragraph.GetString()!.ToUpperInvariant()).Distinct(StringComparer.Ordinal).ToValueList());
}
