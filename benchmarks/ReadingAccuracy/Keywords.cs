using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace ReadingAccuracy;

/// <summary>The baseline: a task is given where one of its obvious words stands.</summary>
internal static class Keywords
{
    private static readonly Dictionary<PemaTask, string[]> Words = new()
    {
        [PemaTask.DisarmamentAndDemobilization] = ["disarm", "demobili", "ddr"],
        [PemaTask.Reintegration] = ["reintegrat", "ddr"],
        [PemaTask.SmallArmsControl] = ["small arms", "light weapons", "weapons"],
        [PemaTask.Demilitarization] = ["demilitari", "withdrawal of forces", "safe area"],
        [PemaTask.ArmsEmbargo] = ["embargo"],
        [PemaTask.CivilianProtection] = ["civilians", "civilian population"],
        [PemaTask.HumanRights] = ["human rights"],
        [PemaTask.ChildrensRights] = ["child"],
        [PemaTask.SexualAndGenderBasedViolence] = ["sexual", "gender-based violence"],
        [PemaTask.PoliceReform] = ["police", "security sector"],
        [PemaTask.MilitaryReform] = ["security sector", "armed forces", "army"],
        [PemaTask.OffensiveOperations] = ["offensive", "neutraliz"],
        [PemaTask.JusticeSectorReform] = ["judici", "rule of law", "justice"],
        [PemaTask.TransitionalJustice] = ["war crimes", "special court", "international criminal", "transitional justice"],
        [PemaTask.CorrectionsReform] = ["prison", "correction"],
        [PemaTask.BorderControl] = ["border"],
        [PemaTask.Demining] = ["mine action", "demining", "mines"],
        [PemaTask.Resources] = ["natural resources", "diamond"],
        [PemaTask.StateAuthorityExtension] = ["state authority", "authority of the state", "governance", "administration"],
        [PemaTask.Democratization] = ["democra"],
        [PemaTask.ElectoralAssistance] = ["election", "electoral", "referendum"],
        [PemaTask.PoliticalPartyAssistance] = ["political parties"],
        [PemaTask.CivilSociety] = ["civil society"],
        [PemaTask.MediaDevelopment] = ["media"],
        [PemaTask.PublicInformation] = ["public information", "radio"],
        [PemaTask.NationalReconciliation] = ["reconciliation", "dialogue", "good offices"],
        [PemaTask.LocalReconciliation] = ["inter-communal", "local conflict"],
        [PemaTask.EconomicDevelopment] = ["economic", "development"],
        [PemaTask.HumanitarianRelief] = ["humanitarian assistance", "relief"],
        [PemaTask.PublicHealth] = ["hiv", "ebola", "health"],
        [PemaTask.RefugeesAndDisplacedPersons] = ["refugee", "displaced"],
        [PemaTask.Gender] = ["women", "gender"],
        [PemaTask.LegalReform] = ["legislat", "constitution"],
        [PemaTask.Ceasefire] = ["ceasefire", "cease-fire"],
        [PemaTask.PeaceProcess] = ["peace process", "peace agreement"],
        [PemaTask.CulturalHeritageProtection] = ["cultural"],
        [PemaTask.UseOfForce] = ["use of force", "all necessary means"],
    };

    /// <summary>The tasks whose words stand in an operative paragraph; in those that name the mission alone where it is asked.</summary>
    public static HashSet<PemaTask> In(MandateReading reading, string? naming)
    {
        var found = new HashSet<PemaTask>();
        foreach (var paragraph in reading.Paragraphs.Where(paragraph => paragraph.IsOperative))
        {
            var text = string.Join(' ', Texts(paragraph));
            if (naming is not null && !text.Contains(naming, StringComparison.OrdinalIgnoreCase))
                continue;
            foreach (var (task, words) in Words)
            {
                if (words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                    found.Add(task);
            }
        }

        return found;
    }

    private static IEnumerable<string> Texts(ResolutionParagraph paragraph)
    {
        if (paragraph.Own is { } own)
            yield return own.Words;
        foreach (var text in paragraph.Items.SelectMany(Texts))
            yield return text;
    }
}
