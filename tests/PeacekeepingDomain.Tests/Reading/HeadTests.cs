using System.Globalization;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>The head of a text says whose decision it is, its symbol and its day.</summary>
public sealed class HeadTests
{
    [Theory]
    [InlineData("The Security Council,", Organ.SecurityCouncil)]
    [InlineData("THE SECURITY COUNCIL,", Organ.SecurityCouncil)]
    [InlineData("The Security Council", Organ.SecurityCouncil)]
    [InlineData("The General Assembly,", Organ.GeneralAssembly)]
    [InlineData("THE GENERAL ASSEMBLY", Organ.GeneralAssembly)]
    [InlineData("Adopted by the Security Council at its 11111th meeting", Organ.SecurityCouncil)]
    [InlineData("The Security Council said so at its meeting\nThe General Assembly,", Organ.GeneralAssembly)]
    [InlineData("The General Assembly said so at its meeting\nThe Security Council,", Organ.SecurityCouncil)]
    [InlineData("Adopted by the Security Council at its 11111th meeting\nThe General Assembly,", Organ.GeneralAssembly)]
    [InlineData("The Security Council,\nThe General Assembly,", Organ.SecurityCouncil)]
    public void The_organ_is_the_one_with_which_the_text_begins(string opening, Organ organ) =>
        Draft.ReadText($"{opening}\n1.\nDecides to act;").Organ.Should().Be(organ);

    [Theory]
    [InlineData("Resolution 1528 (2004)", "S/RES/1528 (2004)")]
    [InlineData("S/RES/1528 (2004)", "S/RES/1528 (2004)")]
    [InlineData("186 (1964). Resolution of 4 March 1964", "S/RES/186 (1964)")]
    [InlineData("Resolution 1528 [2004]", null)]
    [InlineData("Resolution one (2004)", null)]
    [InlineData("Resolution 1528 (04)", null)]
    [InlineData("Decision 1528 (2004)", null)]
    [InlineData("A draft", null)]
    public void The_symbol_of_the_Council_has_its_number_and_its_year(string head, string? symbol) =>
        Draft.ReadText($"{head}\nThe Security Council,\n1.\nDecides to act;").Symbol.Should().Be(symbol);

    [Theory]
    [InlineData("A/RES/52/12 B, adopted", "A/RES/52/12")]
    [InlineData("A/RES/52/12", "A/RES/52/12")]
    [InlineData("Resolution 377 (1950)", null)]
    public void The_symbol_of_the_Assembly_is_as_it_stands(string head, string? symbol) =>
        Draft.ReadText($"{head}\nThe General Assembly,\n1.\nDecides to act;").Symbol.Should().Be(symbol);

    [Theory]
    [InlineData("Adopted on 1 March 2030", "2030-03-01")]
    [InlineData("Adopted on 29 February 2028", "2028-02-29")]
    [InlineData("Adopted on 29 February 2030", null)]
    [InlineData("Adopted on 31 January 1945", "1945-01-31")]
    [InlineData("Adopted on 31 January 1944", null)]
    [InlineData("Adopted on 31 December 2199", "2199-12-31")]
    [InlineData("Adopted on 31 December 2200", null)]
    [InlineData("Adopted on 0 March 2030", null)]
    [InlineData("Adopted on 1 Brumaire 2030", null)]
    [InlineData("Adopted on 1 March", null)]
    [InlineData("Adopted on 30 February 2030, that is 2 March 2030 and not 3 March 2030", "2030-03-02")]
    public void The_day_is_the_first_that_is_one(string head, string? day) =>
        Draft.ReadText($"{head}\nThe Security Council,\n1.\nDecides to act;").Adopted?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Should().Be(day);
}
