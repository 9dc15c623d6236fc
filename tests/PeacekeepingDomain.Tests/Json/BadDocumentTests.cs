using System.Globalization;
using System.Text;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Json;

namespace PeacekeepingDomain.Tests.Json;

public sealed class BadDocumentTests
{
    [Theory]
    // Members that nobody knows.
    [InlineData("""{"name":"x","stages":"mandated"}""", 1, 13, "", "\"stages\" is not known here. Did you mean \"stage\"?")]
    [InlineData("""{"name":"x","Stage":"mandated"}""", 1, 13, "", "\"Stage\" is not known here. Did you mean \"stage\"?")]
    [InlineData("""{"name":"x","force":{"militery":{}}}""", 1, 22, "/force", "Did you mean \"military\"?")]
    [InlineData("""{"name":"x","qqqqqqqqq":[{"a":[1]}]}""", 1, 13, "", "Expected one of: name, acronym, asOf, whole")]
    [InlineData("""{"name":"x","":1}""", 1, 13, "", "\"\" is not known here. Expected one of: name")]
    [InlineData("""{"name":"x","conflict":{"parties":[{"id":"a","nam":"b"}]}}""", 1, 46, "/conflict/parties/0", "Did you mean \"name\"?")]
    // Words that are not of the vocabulary, to the letter.
    [InlineData("""{"name":"x","stage":"mandate"}""", 1, 21, "/stage", "\"mandate\" is not a word of this vocabulary. Did you mean \"mandated\"?")]
    [InlineData("""{"name":"x","stage":"Mandated"}""", 1, 21, "/stage", "Did you mean \"mandated\"?")]
    [InlineData("""{"name":"x","stage":" mandated"}""", 1, 21, "/stage", "Did you mean \"mandated\"?")]
    [InlineData("""{"name":"x","stage":"concept, mandated"}""", 1, 21, "/stage", "is not a word")]
    [InlineData("""{"name":"x","stage":"qqqqqqqqqqqqqqqqq"}""", 1, 21, "/stage", "Expected one of: concept, council-option, mandated")]
    [InlineData("""{"name":"x","stage":""}""", 1, 21, "/stage", "Expected one of: concept")]
    [InlineData("""{"name":"x","stage":3}""", 1, 21, "/stage", "Expected a word of the vocabulary, found the number 3.")]
    [InlineData("""{"name":"x","stage":["mandated"]}""", 1, 21, "/stage", "Expected a word of the vocabulary, found a list.")]
    [InlineData("""{"name":"x","models":["verification","veryfication"]}""", 1, 38, "/models/1", "Did you mean \"verification\"?")]
    [InlineData("""{"name":"x","models":[4]}""", 1, 23, "/models/0", "Expected a word of the vocabulary, found the number 4.")]
    // Null is no value.
    [InlineData("""{"name":"x","stage":null}""", 1, 21, "/stage", "Found null; leave the member out")]
    [InlineData("""{"name":null}""", 1, 9, "/name", "Found null")]
    [InlineData("""{"name":"x","models":null}""", 1, 22, "/models", "Found null")]
    [InlineData("""{"name":"x","models":[null]}""", 1, 23, "/models/0", "Expected a word of the vocabulary, found null.")]
    [InlineData("""{"name":"x","conflict":{"parties":[null]}}""", 1, 36, "/conflict/parties/0", "Expected an object, found null.")]
    [InlineData("""{"name":"x","modality":{"partnerOrganizations":["a",null]}}""", 1, 53, "/modality/partnerOrganizations/1", "Expected a text, found null.")]
    // Members given twice.
    [InlineData("""{"name":"x","name":"y"}""", 1, 13, "/name", "given twice")]
    [InlineData("""{"name":"x","force":{},"force":{"military":{}}}""", 1, 24, "/force", "given twice")]
    // Wrong types.
    [InlineData("""{"name":3}""", 1, 9, "/name", "Expected a text, found the number 3.")]
    [InlineData("""{"name":{"a":1}}""", 1, 9, "/name", "Expected a text, found an object.")]
    [InlineData("""{"name":true}""", 1, 9, "/name", "Expected a text, found true.")]
    [InlineData("""{"name":"x","force":"none"}""", 1, 21, "/force", "Expected an object, found the text \"none\".")]
    [InlineData("""{"name":"x","force":[]}""", 1, 21, "/force", "Expected an object, found a list.")]
    [InlineData("""{"name":"x","force":{"police":"None"}}""", 1, 31, "/force/police", "Expected an object, or the word \"none\", found the text \"None\".")]
    [InlineData("""{"name":"x","force":{"police":0}}""", 1, 31, "/force/police", "found the number 0")]
    [InlineData("""{"name":"x","models":"verification"}""", 1, 22, "/models", "Expected a list, found the text \"verification\".")]
    [InlineData("""{"name":"x","models":{}}""", 1, 22, "/models", "Expected a list, found an object.")]
    [InlineData("""{"name":"x","conflict":{"parties":{"id":"a"}}}""", 1, 35, "/conflict/parties", "Expected a list, found an object.")]
    [InlineData("""{"name":"x","conflict":{"parties":["a"]}}""", 1, 36, "/conflict/parties/0", "Expected an object, found the text \"a\".")]
    [InlineData("""{"name":"x","modality":{"partnerOrganizations":"AU"}}""", 1, 48, "/modality/partnerOrganizations", "Expected a list")]
    [InlineData("""{"name":"x","modality":{"partnerOrganizations":[1]}}""", 1, 49, "/modality/partnerOrganizations/0", "Expected a text, found the number 1.")]
    [InlineData("""{"name":"x","safety":{"evacuationAssets":"yes"}}""", 1, 42, "/safety/evacuationAssets", "Expected true or false, found the text \"yes\".")]
    [InlineData("""{"name":"x","safety":{"evacuationAssets":1}}""", 1, 42, "/safety/evacuationAssets", "Expected true or false, found the number 1.")]
    [InlineData("""{"$schema":1,"name":"x"}""", 1, 12, "", "Expected the address of a schema, found the number 1.")]
    // Counts and days.
    [InlineData("""{"name":"x","force":{"military":{"authorized":-1}}}""", 1, 47, "/force/military/authorized", "Expected a whole number from 0 to 2147483647, found the number -1.")]
    [InlineData("""{"name":"x","force":{"military":{"authorized":1.5}}}""", 1, 47, "/force/military/authorized", "whole number")]
    [InlineData("""{"name":"x","force":{"military":{"authorized":2147483648}}}""", 1, 47, "/force/military/authorized", "found the number 2147483648")]
    [InlineData("""{"name":"x","force":{"military":{"authorized":1e400}}}""", 1, 47, "/force/military/authorized", "found the number 1e400")]
    [InlineData("""{"name":"x","force":{"military":{"authorized":"5"}}}""", 1, 47, "/force/military/authorized", "found the text \"5\"")]
    [InlineData("""{"name":"x","asOf":"2014-02-30"}""", 1, 20, "/asOf", "Expected a day such as \"2014-04-10\", found the text \"2014-02-30\".")]
    [InlineData("""{"name":"x","asOf":"10.04.2014"}""", 1, 20, "/asOf", "Expected a day")]
    [InlineData("""{"name":"x","asOf":"2014-4-10"}""", 1, 20, "/asOf", "Expected a day")]
    [InlineData("""{"name":"x","asOf":"2014-04-10T00:00:00Z"}""", 1, 20, "/asOf", "Expected a day")]
    [InlineData("""{"name":"x","asOf":20140410}""", 1, 20, "/asOf", "Expected a day")]
    // Shares.
    [InlineData("""{"name":"x","force":{"women":{"contingents":-0.1}}}""", 1, 45, "/force/women/contingents", "Expected a share from 0 to 1, found the number -0.1.")]
    [InlineData("""{"name":"x","force":{"women":{"contingents":1.1}}}""", 1, 45, "/force/women/contingents", "Expected a share from 0 to 1, found the number 1.1.")]
    [InlineData("""{"name":"x","force":{"women":{"contingents":"all"}}}""", 1, 45, "/force/women/contingents", "Expected a share from 0 to 1, found the text \"all\".")]
    // What is required.
    [InlineData("""{}""", 1, 2, "", "The member \"name\" is missing; it is required.")]
    [InlineData("""{"name":"x","conflict":{"parties":[{"main":true}]}}""", 1, 48, "/conflict/parties/0", "The member \"id\" is missing")]
    [InlineData("""{"name":"x","force":{"capabilities":[{"status":"missing"}]}}""", 1, 57, "/force/capabilities/0", "The member \"capability\" is missing")]
    // Documents that are no proposal at all.
    [InlineData("null", 1, 1, "", "Expected an object, found null.")]
    [InlineData("[]", 1, 1, "", "Expected an object, found a list.")]
    [InlineData("\"x\"", 1, 1, "", "Expected an object, found the text \"x\".")]
    [InlineData("42", 1, 1, "", "Expected an object, found the number 42.")]
    [InlineData("false", 1, 1, "", "Expected an object, found false.")]
    // Documents that break off.
    [InlineData("", 1, 1, "", "The JSON breaks off here")]
    [InlineData("   \n  ", 2, 3, "", "The JSON breaks off here")]
    [InlineData("// nothing but a comment", 1, 25, "", "The JSON breaks off here")]
    [InlineData("""{"name":"x","stage":""", 1, 21, "/stage", "The JSON breaks off here")]
    [InlineData("{\n\"name\":\"x\",\n\"stage\":\"man", 3, 13, "/stage", "The JSON breaks off here")]
    [InlineData("""{"name":"x"} {}""", 1, 14, "", "The JSON breaks off here")]
    [InlineData("""{"name":"x"}}""", 1, 13, "", "The JSON breaks off here")]
    [InlineData("""{"name":"x" "stage":1}""", 1, 13, "", "The JSON breaks off here")]
    [InlineData("""{name:"x"}""", 1, 2, "", "The JSON breaks off here")]
    [InlineData("""{'name':'x'}""", 1, 2, "", "The JSON breaks off here")]
    [InlineData("{\"name\":\"a\nb\"}", 1, 11, "/name", "The JSON breaks off here")]
    public void A_bad_document_is_refused_with_the_place_and_what_was_expected(string json, int line, int column, string pointer, string words)
    {
        var problem = Problems(json).Should().ContainSingle().Subject;
        problem.Message.Should().Contain(words);
        problem.Pointer.Should().Be(pointer);
        problem.Position.Should().Be(new TextPosition(line, column));
    }

    [Fact]
    public void Many_problems_are_all_reported_in_the_order_of_the_document()
    {
        const string Json = """
            {
              "nam": "x",
              "stage": "Mandated",
              "asOf": null,
              "presence": 1,
              "force": {
                "military": { "authorized": -1, "authorized": 2, "armed": "yes" },
                "police": "some",
                "capabilities": [ null, { "capability": "none-such-thing" }, {} ]
              },
              "models": { "a": [1, 2, { "b": 3 }] },
              "conflict": { "parties": [ { "id": 7, "main": 1, "unknown": { "deep": [] } } ] }
            }
            """;
        Problems(Json).Select(problem => $"{problem.ToString().Split(' ')[0]} {problem.Pointer}").Should().Equal(
            "2:3 ",
            "3:12 /stage",
            "4:11 /asOf",
            "5:15 /presence",
            "7:33 /force/military/authorized",
            "7:37 /force/military/authorized",
            "7:63 /force/military/armed",
            "8:15 /force/police",
            "9:23 /force/capabilities/0",
            "9:45 /force/capabilities/1/capability",
            "9:67 /force/capabilities/2",
            "11:13 /models",
            "12:38 /conflict/parties/0/id",
            "12:49 /conflict/parties/0/main",
            "12:52 /conflict/parties/0",
            "13:1 ");
    }

    [Fact]
    public void Problems_before_a_document_breaks_off_are_reported_too() =>
        Problems("{\"nam\":\"x\",\n\"stage\":3,\n\"asOf\"").Select(problem => problem.Position.Line).Should().Equal(1, 2, 3);

    [Theory]
    [InlineData("é", 1)]
    [InlineData("語", 1)]
    [InlineData("😀", 2)]
    public void Columns_are_counted_in_characters(string letter, int characters)
    {
        var problem = Problems($$"""{"name":"{{letter}}","stage":3}""").Should().ContainSingle().Subject;
        problem.Position.Should().Be(new TextPosition(1, 20 + characters));
        Problems($$"""{"name":"{{letter}}","stage":x}""").Should().ContainSingle().Which.Position.Should().Be(new TextPosition(1, 20 + characters));
    }

    [Fact]
    public void Lines_end_with_a_line_feed_with_or_without_a_carriage_return() =>
        Problems("{\r\n\"name\":\"x\",\r\n  \"stage\":3}").Should().ContainSingle().Which.Position.Should().Be(new TextPosition(3, 11));

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32", false)]
    [InlineData("utf-32BE", true)]
    public void Other_encodings_are_refused_by_name(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.Preamble : [], .. encoding.GetBytes("""{"name":"x"}""")];
        Problems(bytes).Should().ContainSingle().Which.Message.Should().Contain("UTF-16").And.Contain("save it as UTF-8");
    }

    [Theory]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0x28, 0x22, 0x7D })]
    [InlineData(new byte[] { 0x7B, 0x22, 0xFF, 0x22, 0x7D })]
    [InlineData(new byte[] { 0x7B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x7D })]
    public void Bytes_that_are_not_valid_UTF_8_are_refused(byte[] bytes) =>
        Problems(bytes).Should().ContainSingle().Which.Should().Be(new DocumentProblem(new TextPosition(1, 1), "", "The document is not valid UTF-8; save it as UTF-8."));

    [Theory]
    [InlineData("""{"name":"\uD800"}""", "/name")]
    [InlineData("""{"name":"\uDC00\uD800 "}""", "/name")]
    [InlineData("""{"name":"x","modality":{"partnerOrganizations":["\uD800"]}}""", "/modality/partnerOrganizations/0")]
    public void A_text_that_is_half_a_character_is_refused(string json, string pointer)
    {
        var problem = Problems(json).Should().ContainSingle().Subject;
        problem.Pointer.Should().Be(pointer);
        problem.Message.Should().Contain("not valid Unicode");
    }

    [Theory]
    [InlineData("""{"name":"x","\uD800":1}""", "")]
    [InlineData("""{"name":"x","stage":"\uD800"}""", "/stage")]
    [InlineData("""{"name":"x","asOf":"\uD800abcd"}""", "/asOf")]
    [InlineData("""{"name":"x","force":"\uD800"}""", "/force")]
    [InlineData("""{"name":"x","force":{"police":"\uD800"}}""", "/force/police")]
    [InlineData("""{"name":"x","force":{"police":"none\uD800"}}""", "/force/police")]
    [InlineData("""{"name":"x","force":{"military":{"armed":"\uD800"}}}""", "/force/military/armed")]
    [InlineData("""{"name":"x","models":"\uD800"}""", "/models")]
    public void Half_a_character_anywhere_else_is_a_problem_like_others(string json, string pointer) =>
        Problems(json).Should().ContainSingle().Which.Pointer.Should().Be(pointer);

    [Fact]
    public void A_document_that_is_too_deep_is_refused_where_it_becomes_so()
    {
        var json = """{"name":"x","unknown":""" + new string('[', 40) + new string(']', 40) + "}";
        var problems = Problems(json);
        problems.Should().HaveCount(2);
        problems[1].Message.Should().Contain("depth of 32");
        problems[1].Position.Line.Should().Be(1);
        Problems("""{"name":"x","unknown":[[]]}""", new ReadLimits { Depth = 2 }).Should().HaveCount(2);
    }

    [Fact]
    public void A_proposal_as_deep_as_allowed_is_read()
    {
        const string Json = """{"name":"x","setting":{"hostStates":[{"consent":{"conditions":[{"affectsTasks":["a"]}]}}]}}""";
        Read(Json, new ReadLimits { Depth = 8 }).Should().BeTrue();
        Read(Json, new ReadLimits { Depth = 7 }).Should().BeFalse();
    }

    [Fact]
    public void A_document_that_is_too_large_is_refused_unread()
    {
        const string Json = """{"name":"x"}""";
        Read(Json, new ReadLimits { Bytes = Json.Length }).Should().BeTrue();
        Problems(Json, new ReadLimits { Bytes = Json.Length - 1 }).Should().ContainSingle().Which.Message.Should().Be("The document is larger than 11 bytes.");
    }

    [Theory]
    [InlineData("""{"name":"x","models":["verification","verification","verification"],"stage":3}""", "/models/2", 53)]
    [InlineData("""{"name":"x","modality":{"partnerOrganizations":["a","b",{"c":[1]},[[2]],"d"]},"stage":3}""", "/modality/partnerOrganizations/2", 57)]
    [InlineData("""{"name":"x","conflict":{"parties":[{"id":"a"},{"id":"b"},{"id":3},null]},"stage":3}""", "/conflict/parties/2", 58)]
    public void A_list_that_is_too_long_is_refused_at_the_first_item_too_many_and_reading_goes_on(string json, string pointer, int column)
    {
        var problems = Problems(json, new ReadLimits { ListLength = 2 });
        problems.Should().HaveCount(2);
        problems[0].Message.Should().Be("The list is longer than 2 items.");
        problems[0].Pointer.Should().Be(pointer);
        problems[0].Position.Should().Be(new TextPosition(1, column));
        problems[1].Pointer.Should().Be("/stage");
        Read("""{"name":"x","models":["verification","verification"]}""", new ReadLimits { ListLength = 2 }).Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"name":"x","models":["verification","verification"],"modality":{"partnerOrganizations":["a","b"]},"stage":3}""", "/modality/partnerOrganizations/1")]
    [InlineData("""{"name":"x","conflict":{"parties":[{"id":"a"},{"id":"b"}]},"evidence":[],"modality":{"partnerOrganizations":["a",{"b":[1,2]},[]]},"models":[1,2],"stage":3}""", "/modality/partnerOrganizations/1")]
    public void Lists_with_too_many_items_together_are_refused_at_the_first_item_too_many_and_reading_goes_on(string json, string pointer) =>
        Problems(json, new ReadLimits { Items = 3 }).Select(problem => (problem.Pointer, problem.Message)).Should().Equal(
            (pointer, "The lists of the document have more than 3 items together."), ("/stage", "Expected a word of the vocabulary, found the number 3."));

    [Theory]
    [InlineData("""{"name":"x","force":{"military":{"armed":t?"quoted on\nand on"}}}""", "'t?\"quoted on\\nand on\"}}}' is an invalid JSON literal.")]
    [InlineData("""{"name":"x","a":fals, "the rest of the document": "is not told, however long it is" }""", "'fals, \"the rest of the document\": \"is no…' is an invalid JSON literal.")]
    [InlineData("{\"name\":\"x\",\"a\":nul\n\u001b[31m}", "'nul (U+001B)[31m}' is an invalid JSON literal.")]
    public void A_word_that_is_no_JSON_is_quoted_in_a_line_and_cut(string json, string words) =>
        Problems(json).Should().Contain(problem => problem.Message.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void A_text_that_is_too_long_is_refused()
    {
        var problem = Problems("""{"name":"abcd"}""", new ReadLimits { TextLength = 3 }).Should().ContainSingle().Subject;
        problem.Message.Should().Be("The text is longer than 3 bytes.");
        problem.Pointer.Should().Be("/name");
        Read("""{"name":"abc"}""", new ReadLimits { TextLength = 3 }).Should().BeTrue();
    }

    [Fact]
    public void Not_more_problems_are_reported_than_asked_for_and_those_are_the_first()
    {
        var json = "{\"name\":\"x\",\"models\":[" + string.Join(",", Enumerable.Repeat("1", 300)) + "]}";
        Problems(json).Should().HaveCount(100);
        var few = Problems(json, new ReadLimits { Problems = 3 });
        few.Select(problem => problem.Pointer).Should().Equal("/models/0", "/models/1", "/models/2");
    }

    [Fact]
    public void A_bad_document_is_refused_even_where_no_problem_is_asked_for() =>
        Read("""{"name":"x","unknown":1}""", new ReadLimits { Problems = 0 }).Should().BeFalse();

    [Fact]
    public void The_limits_are_as_documented() =>
        ReadLimits.Default.Should().Be(new ReadLimits { Bytes = 8 * 1024 * 1024, Depth = 32, ListLength = 1_000, Items = 20_000, TextLength = 10_000, Problems = 100 });

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.0", 0)]
    [InlineData("5e3", 5000)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483647.0", int.MaxValue)]
    public void A_count_is_any_whole_number_from_none_to_the_most_however_it_is_written(string number, int count) =>
        ProposalDocument.Read("""{"name":"x","force":{"military":{"authorized":?}}}""".Replace("?", number, StringComparison.Ordinal)).Proposal.Force!.Military!.Authorized.Should().Be(count);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    public void A_share_may_be_nothing_and_the_whole(string number, double share) =>
        ProposalDocument.Read("""{"name":"x","force":{"women":{"contingents":?}}}""".Replace("?", number, StringComparison.Ordinal)).Proposal.Force!.Women!.Contingents.Should().Be(share);

    [Fact]
    public void Where_the_JSON_breaks_off_no_line_is_counted_from_zero() =>
        Problems("{\n\"name\":\"x\",\n\"stage\":\"man").Should().ContainSingle().Which.Message.Should().NotContain("LineNumber").And.EndWith(".");

    [Fact]
    public void Of_problems_that_are_told_no_more_none_is_put_into_words() =>
        Problems("""{"name":"x","stage":"concpt","presence":"none-such","stag":1}""", new ReadLimits { Problems = 1 }).Should().ContainSingle().Which.Pointer.Should().Be("/stage");

    [Fact]
    public void A_word_as_long_as_may_be_shown_is_shown_whole()
    {
        Problems($$"""{"name":"x","stage":"{{new string('q', 40)}}"}""").Should().ContainSingle().Which.Message.Should().Contain(new string('q', 40) + "\"").And.NotContain("…");
        Problems($$"""{"name":"x","stage":"{{new string('q', 39)}}😀"}""").Should().ContainSingle().Which.Message.Should().Contain(new string('q', 39) + "…");
    }

    [Fact]
    public void What_is_shown_of_a_long_word_is_cut()
    {
        var problem = Problems($$"""{"name":"x","stage":"{{new string('q', 5000)}}"}""").Should().ContainSingle().Subject;
        problem.Message.Should().Contain(new string('q', 40) + "…").And.NotContain(new string('q', 41));
    }

    [Fact]
    public void What_is_shown_of_a_long_word_never_ends_in_half_a_character()
    {
        var word = new string('q', 39) + "😀😀";
        Problems($$"""{"name":"x","stage":"{{word}}"}""").Should().ContainSingle().Which.Message.EnumerateRunes().Should().NotContain(Rune.ReplacementChar);
    }

    [Fact]
    public void A_problem_is_told_in_one_line_whatever_the_document_says()
    {
        var problem = Problems("""{"name":"x","a\nb\u001b[31m\u2028":1}""").Should().ContainSingle().Subject;
        problem.ToString().Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029').Should().BeFalse();
    }

    [Fact]
    public void A_problem_prints_with_its_position_and_its_place()
    {
        new DocumentProblem(new TextPosition(12, 5), "/force/military", "What?").ToString().Should().Be("12:5 /force/military: What?");
        new DocumentProblem(new TextPosition(1, 1), "", "What?").ToString().Should().Be("1:1 /: What?");
    }

    [Fact]
    public void Any_document_cut_short_is_refused_and_never_throws()
    {
        var whole = Encoding.UTF8.GetBytes(ProposalDocument.Write(Coherence.SoundMission.Proposal).TrimEnd());
        for (var length = 0; length < whole.Length; length += 7)
            ProposalDocument.TryRead(whole.AsMemory(0, length), out _, out _).Should().BeFalse(length.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Any_document_with_a_byte_changed_is_read_or_refused_and_never_throws()
    {
        var whole = Encoding.UTF8.GetBytes(ProposalDocument.Write(Coherence.SoundMission.Proposal));
        var random = new Random(1948);
        var refused = 0;
        for (var i = 0; i < 3000; i++)
        {
            var changed = whole.ToArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                changed[random.Next(changed.Length)] = (byte)"\"\\{}[],:u0dDn \n/*-.eé\0"[random.Next(22)];
            if (!ProposalDocument.TryRead(changed, out var document, out var problems))
            {
                refused++;
                problems.Should().NotBeEmpty();
                problems.Select(problem => (problem.Position.Line, problem.Position.Column)).Should().BeInAscendingOrder();
            }

            (document is null).Should().Be(problems.Count > 0);
        }

        refused.Should().BeInRange(1000, 2999);
    }

    private static bool Read(string json, ReadLimits limits) => ProposalDocument.TryRead(Encoding.UTF8.GetBytes(json), out _, out _, limits: limits);

    private static ValueList<DocumentProblem> Problems(string json, ReadLimits? limits = null) => Problems(Encoding.UTF8.GetBytes(json), limits);

    private static ValueList<DocumentProblem> Problems(byte[] utf8, ReadLimits? limits = null)
    {
        ProposalDocument.TryRead(utf8, out var document, out var problems, limits: limits).Should().BeFalse();
        document.Should().BeNull();
        return problems;
    }
}
