using System.Globalization;
using System.Text;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>
/// All that is read of real resolutions is written down, so that a change of the reader shows what it changes.
/// It is what the reader says, not what is right: that is measured on coded mandates (docs/reading.md).
/// </summary>
public sealed class WhatIsReadTests
{
    private const string Accept = "ACCEPT_READINGS=1 dotnet test tests/PeacekeepingDomain.Tests --filter WhatIsReadTests";

    public static TheoryData<string> Texts =>
        [.. Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "tests/PeacekeepingDomain.Tests/Reading/Resolutions"), "*.txt")
            .Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_written_down_and_changes_only_when_somebody_means_it_to(string name)
    {
        var file = $"tests/PeacekeepingDomain.Tests/Reading/WhatIsRead/{name}.txt";
        var read = Told(Readings.Real(name));
        if (Environment.GetEnvironmentVariable("ACCEPT_READINGS") == "1")
            File.WriteAllText(Path.Combine(RepositoryFiles.Root, file), read);
        var (was, now) = (RepositoryFiles.Read(file).Split('\n'), read.Split('\n'));
        now.Except(was, StringComparer.Ordinal).Concat(was.Except(now, StringComparer.Ordinal)).Should().BeEmpty($"look at what changed, and where it is better, write it down anew: {Accept}");
        read.Should().Be(RepositoryFiles.Read(file));
    }

    private static string Told(MandateReading reading)
    {
        var told = new StringBuilder();
        void Line(FormattableString line) => told.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        void All(string what, ValueList<Quotation> quotations)
        {
            foreach (var quotation in quotations)
                Line($"  {what}: {Place(quotation)}");
        }

        Line($"{reading.Symbol}, {reading.Organ}, {reading.Adopted:yyyy-MM-dd}");
        foreach (var chapter in reading.Chapters)
            Line($"chapter {chapter.Chapter}: {Place(chapter.Quotation)}");
        if (reading.ThreatDetermination is { } threat)
            Line($"threat: {Place(threat)}");
        foreach (var mission in reading.Missions)
        {
            Line($"{mission.Mission} ({mission.Name}): {mission.Act}");
            foreach (var force in mission.Force)
                Line($"  force {force.Authority} to {force.Addressee}{(force.IsRestated ? ", restated" : "")} [{string.Join("; ", force.Qualifiers)}]: {Place(force.Quotation)}");
            foreach (var ceiling in mission.Ceilings)
                Line($"  strength {ceiling.Component} {ceiling.Number} {ceiling.Category}{(ceiling.IsChange ? ", a change" : "")}{(ceiling.IsPart ? ", a part" : "")}: {Place(ceiling.Quotation)}");
            if (mission.Term is { } term)
                Line($"  term {term.Until:yyyy-MM-dd} {term.Months}: {Place(term.Quotation)}");
            All("exit", mission.Exit);
            All("due diligence", mission.DueDiligence);
            All("status of forces", mission.StatusOfForces);
            All("qualifier", mission.ProtectionQualifiers);
            foreach (var pointer in mission.Pointers)
                Line($"  elsewhere {pointer.Document} {pointer.Paragraphs}: {Place(pointer.Quotation)}");
            foreach (var task in mission.Tasks)
            {
                Line($"  task {task.Task} [{string.Join(", ", task.Engagements)}] {task.Strength}");
                foreach (var clause in task.Clauses)
                    Line($"    “{clause.Words}”, {clause.Addressing}, {clause.Precision:0.00}: {Place(clause.Quotation)}{(clause.Lead is { } lead ? $", under {Place(lead)}" : "")}");
            }

            All("unclaimed", mission.Unclaimed);
        }

        void Paragraph(ResolutionParagraph paragraph, string indent)
        {
            Line($"{indent}{paragraph.Reference}{(paragraph.Heading is null ? "" : $" under {paragraph.Heading}")}: {(paragraph.Own is { } own ? Place(own) : "items alone")}");
            foreach (var item in paragraph.Items)
                Paragraph(item, indent + "  ");
        }

        foreach (var paragraph in reading.Paragraphs)
            Paragraph(paragraph, "");
        return told.ToString();
    }

    private static string Place(Quotation quotation) => string.Create(CultureInfo.InvariantCulture, $"{quotation.Paragraph} at {quotation.Start}, {quotation.Length} letters");
}
