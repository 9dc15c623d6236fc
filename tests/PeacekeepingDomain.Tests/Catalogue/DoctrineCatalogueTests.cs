using System.Text.Json;
using PeacekeepingDomain.Catalogue;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reporting;

namespace PeacekeepingDomain.Tests.Catalogue;

public sealed class DoctrineCatalogueTests
{
    public static TheoryData<CatalogueSubject> Subjects
    {
        get
        {
            var subjects = new TheoryData<CatalogueSubject>();
            foreach (var subject in Enum.GetValues<CatalogueSubject>())
                subjects.Add(subject);
            return subjects;
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_entry_has_an_id_of_its_own_a_title_and_a_text_or_fields(CatalogueSubject subject)
    {
        var section = DoctrineCatalogue.On(subject);
        section.Subject.Should().Be(subject);
        section.About.Should().EndWith(".");
        section.Entries.Select(static entry => entry.Id.ToUpperInvariant()).Should().OnlyHaveUniqueItems();
        section.Entries.Should().OnlyContain(static entry => entry.Title.Length > 0 && (entry.Text.Length > 0 || entry.Fields.Count > 0));
        section.Entries.SelectMany(static entry => entry.Fields).Should().OnlyContain(static field => field.Values.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_entry_that_is_no_source_names_one(CatalogueSubject subject)
    {
        if (subject == CatalogueSubject.Sources)
            return;
        foreach (var entry in DoctrineCatalogue.On(subject).Entries)
            entry.Fields.Should().Contain(static field => field.Name == "sources" || field.Values.Any(value => value.Source != null), "{0} is doctrine or history", entry.Title);
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_link_leads_to_an_entry_or_a_rule(CatalogueSubject subject)
    {
        foreach (var link in DoctrineCatalogue.On(subject).Entries.SelectMany(static entry => entry.Fields).SelectMany(static field => field.Values).Select(static value => value.Link).OfType<string>())
        {
            var words = link.Split('/', 2);
            if (words[0] == "rules")
                PeacekeepingDoctrine.RuleBook.Find(words[1]).Should().NotBeNull("{0} is linked to", link);
            else
                DoctrineCatalogue.On(Enum.Parse<CatalogueSubject>(words[0], ignoreCase: true)).Find(words[1]).Should().NotBeNull("{0} is linked to", link);
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void As_JSON_a_subject_has_its_entries(CatalogueSubject subject)
    {
        var section = DoctrineCatalogue.On(subject);
        using var json = JsonDocument.Parse(CatalogueJson.Write(section));
        json.RootElement.GetProperty("entries").EnumerateArray().Select(static entry => entry.GetProperty("id").GetString())
            .Should().Equal(section.Entries.Select(static entry => entry.Id));
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void As_Markdown_a_subject_has_an_anchor_for_every_entry(CatalogueSubject subject)
    {
        var page = CatalogueMarkdown.Write(DoctrineCatalogue.On(subject), PeacekeepingDoctrine.RuleBook);
        foreach (var entry in DoctrineCatalogue.On(subject).Entries)
            page.Should().Contain($"<a id=\"{entry.Id.ToLowerInvariant().Replace(' ', '-')}\"></a>");
    }

    [Fact]
    public void There_is_no_other_subject() =>
        FluentActions.Invoking(static () => DoctrineCatalogue.On((CatalogueSubject)99)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void An_entry_is_found_in_any_case() => DoctrineCatalogue.On(CatalogueSubject.Missions).Find("untac")!.Id.Should().Be("UNTAC");
}
