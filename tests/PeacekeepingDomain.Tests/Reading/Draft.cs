using System.Globalization;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>A short resolution in our own words, for one passage that a test is about.</summary>
internal static class Draft
{
    /// <summary>Reads operative paragraphs as a resolution, each as it would be broken off after its number.</summary>
    public static MandateReading Read(params string[] paragraphs) => ReadText(
        "Resolution 9999 (2030)\nAdopted by the Security Council at its 11111th meeting, on 1 March 2030\nThe Security Council,\nRecalling its earlier resolutions,\n"
        + string.Concat(paragraphs.Select((paragraph, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}.\n{paragraph}\n"))));

    public static MandateReading ReadText(string text)
    {
        MandateReader.TryRead(text, out var reading, out var refusal).Should().BeTrue(refusal);
        return reading!;
    }

    /// <summary>The tasks that paragraphs give the one mission they turn to; none where they turn to none.</summary>
    public static IEnumerable<PemaTask> Tasks(params string[] paragraphs) =>
        Read(paragraphs).Missions is [var mandate] ? mandate.Tasks.Select(task => task.Task) : [];

    /// <summary>What paragraphs say of UNMIL, which they name.</summary>
    public static MissionMandate Unmil(params string[] paragraphs) => Read(paragraphs).Missions.Should().ContainSingle(static mission => mission.Mission == "UNMIL").Which;

    /// <summary>So many words that say nothing, each with a blank before it.</summary>
    public static string Fill(int words) => string.Concat(Enumerable.Repeat(" indeed", words));

    /// <summary>A sentence with so many words that say nothing where it has <c>{0}</c>.</summary>
    public static string Apart(string sentence, int words) => sentence.Replace("{0}", Fill(words), StringComparison.Ordinal);

    /// <summary>The words of a text.</summary>
    public static Word[] Cut(string text)
    {
        var words = new List<Word>();
        Words.Cut(text, 0, text.Length, words);
        return [.. words];
    }

    /// <summary>The one task that paragraphs give.</summary>
    public static MandatedTask Task(params string[] paragraphs) => Read(paragraphs).Missions.Single().Tasks.Single();

    public static string Resolution(string name) => RepositoryFiles.Read($"tests/PeacekeepingDomain.Tests/Reading/Resolutions/{name}.txt");
}
