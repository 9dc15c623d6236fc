using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>Where a mandate stands in another document, the document is pointed to and never read as if it were here.</summary>
public sealed class PointerTests
{
    [Theory]
    [InlineData("Decides to extend the mandate of UNMIL as set out in paragraph 13 of resolution 2164 (2014) until 30 June 2015;", "S/RES/2164 (2014): 13")]
    [InlineData("Decides that UNMIL is established with a mandate as set out in paragraphs 54 and 55 of the report of the Secretary-General (S/2007/307/Rev.1);", "S/2007/307/Rev.1: 54 and 55")]
    [InlineData("Decides to extend the mandate of UNMIL as set out in section IV of the report of the Secretary-General (S/2004/200), paragraph 7, until 1 March 2031;", "S/2004/200: 7")]
    [InlineData("Decides to extend the mandate of UNMIL as set out in section 4 of the report of the Secretary-General S/2004/200, paragraph 7, until 1 March 2031;", "S/2004/200: 4")]
    [InlineData("Decides to extend the mandate of UNMIL as set out in the report of the Secretary-General S/2004/200, paragraph 7 and 8, until 1 March 2031;", "S/2004/200: 7 and 8")]
    [InlineData("Decides to extend the mandate of UNMIL, on the basis proposed in the report of 8 May 1996, until 30 November 1996;", "report of 8 May 1996")]
    [InlineData("Decides to extend the mandate of UNMIL on the basis of section 5 of the report of 8 May 1996;", "report of 8 May 1996: 5")]
    [InlineData("Decides to extend the mandate of UNMIL in accordance with the letter of 5 May 2000 from the President;", "letter of 5 May 2000")]
    [InlineData("Decides to extend the mandate of UNMIL in accordance with document S/25540/Add.1;", "S/25540/Add.1")]
    [InlineData("Decides to extend the mandate of UNMIL pursuant to the report of the Secretary-General S/2000/809.;", "S/2000/809")]
    [InlineData("Decides to extend the mandate of UNMIL under resolution 1000 (1995);", "S/RES/1000 (1995)")]
    [InlineData("Decides that the tasks of UNMIL shall be as further set out in resolution 1000 (1995);", "S/RES/1000 (1995)")]
    public void A_document_that_holds_the_mandate_is_pointed_to_with_its_paragraphs(string paragraph, string pointer) => Pointers(paragraph).Should().Equal(pointer);

    [Theory]
    [InlineData("resolutions 1542 (2004), 1608 (2005) and 1702 (2006)", "S/RES/1542 (2004)", "S/RES/1608 (2005)", "S/RES/1702 (2006)")]
    [InlineData("resolutions 1542 (2004) of 30 April 2004 and 1608 (2005) of 22 June 2005", "S/RES/1542 (2004)", "S/RES/1608 (2005)")]
    [InlineData("resolution 1542 (2004) for 1608 (2005)", "S/RES/1542 (2004)")]
    [InlineData("resolution 2000 (2011), paragraph 7, (a), (b) and (c)", "S/RES/2000 (2011): 7, (a), (b) and (c)")]
    [InlineData("resolution 2000 (2011), paragraphs 7 to 9, and in 5 others", "S/RES/2000 (2011): 7 to 9")]
    [InlineData("resolution 2000 (2011), paragraph 7", "S/RES/2000 (2011): 7")]
    [InlineData("resolution 2000 (2011), paragraph seven", "S/RES/2000 (2011)")]
    [InlineData("resolution 2000 (2011), annex 7", "S/RES/2000 (2011)")]
    [InlineData("resolution 2000 (2011) paragraph 7", "S/RES/2000 (2011)")]
    [InlineData("resolution 2000 (2011), paragraph", "S/RES/2000 (2011)")]
    [InlineData("paragraph 3 (a) to (c) of resolution 2000 (2011)", "S/RES/2000 (2011): 3 (a) to (c)")]
    [InlineData("paragraphs 3, 4 and 5 of resolution 2000 (2011)", "S/RES/2000 (2011): 3, 4 and 5")]
    [InlineData("paragraphs 3-5 of resolution 2000 (2011)", "S/RES/2000 (2011): 3-5")]
    [InlineData("paragraphs 3–5 of resolution 2000 (2011)", "S/RES/2000 (2011): 3–5")]
    [InlineData("paragraph 3 above and in resolution 2000 (2011)", "S/RES/2000 (2011)")]
    [InlineData("paragraph 3, and in resolution 2000 (2011)", "S/RES/2000 (2011): 3")]
    [InlineData("paragraph 3 to the resolution 2000 (2011)", "S/RES/2000 (2011): 3")]
    [InlineData("paragraph three of resolution 2000 (2011)", "S/RES/2000 (2011)")]
    [InlineData("paragraph 3 of this resolution and the plan")]
    [InlineData("resolution 9999 (2030)")]
    [InlineData("resolution 2000 (2011) and as set out in resolution 2000 (2011)", "S/RES/2000 (2011)")]
    [InlineData("resolution 2000 (2011) and as set out in paragraph 3 of resolution 2000 (2011)", "S/RES/2000 (2011)", "S/RES/2000 (2011): 3")]
    [InlineData("resolution 2000")]
    [InlineData("resolution 2000 (2011")]
    [InlineData("resolution 2000 (20)")]
    [InlineData("resolution 2000 [2011]")]
    [InlineData("the plan; resolution 1000 (1995) stays")]
    [InlineData("the letter of the President")]
    [InlineData("the letter of the President; S/2004/200 stays")]
    [InlineData("S / 2004")]
    [InlineData("s")]
    public void Resolutions_are_pointed_to_one_by_one_and_this_text_is_none(string words, params string[] pointers) =>
        Pointers($"Decides to extend the mandate of UNMIL as set out in {words};").Should().Equal(pointers);

    [Theory]
    [InlineData("Requests UNMIL to take gender fully into account as set out in resolution 1325 (2000) throughout its mandate;")]
    [InlineData("Requests UNMIL to cooperate with the Panel of Experts established by resolution 1591 (2005);")]
    [InlineData("Requests UNMIL to help as set out in resolution 1000 (1995);")]
    [InlineData("Welcomes the extension of the mandate of UNMIL as set out in resolution 1000 (1995), and requests UNMIL to report;")]
    [InlineData("Decides to extend the mandate of others as set out in resolution 1000 (1995), and requests UNMIL to report;")]
    public void A_document_on_another_matter_is_no_mandate(string paragraph) => Pointers(paragraph).Should().BeEmpty();

    [Theory]
    [InlineData("Decides to extend the mandate of UNMIL{0} as set out in resolution 1000 (1995);", 37)]
    [InlineData("Decides to extend the mandate of UNMIL as set out in{0} resolution 1000 (1995);", 44)]
    [InlineData("Decides to extend the mandate of UNMIL as set out in the report{0} (S/2004/200);", 19)]
    [InlineData("Decides to extend the mandate of UNMIL as set out in the report{0} 8 May 1996;", 12)]
    public void A_document_further_off_is_none(string sentence, int words)
    {
        Pointers(Draft.Apart(sentence, words)).Should().ContainSingle();
        Pointers(Draft.Apart(sentence, words + 1)).Should().BeEmpty();
    }

    private static IEnumerable<string> Pointers(string paragraph) =>
        Draft.Unmil(paragraph).Pointers.Select(static pointer => pointer.Paragraphs is null ? pointer.Document : $"{pointer.Document}: {pointer.Paragraphs}");
}
