using System.Text;
using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>Whatever happens to a text on its way, it is read or refused, and every quotation stands where it says.</summary>
public sealed class MangledTextTests
{
    private static readonly string[] Scraps =
    [
        "(a)", "(i)", "(b)", "1.", "2.", "999.", "II.", "UNMIL", "the Mission", "(", ")", ",", ";", ":", "\n", "\n\n", "•", "shall", "Decides", "to", "in accordance with",
        "mandate", "'s", "’", "-", "\u2011", "\uD800", "\0", "é", "United Nations", "Requests", "and", "until 31 February 2020", "up to 99999999999999 military personnel",
        "S/RES/", "Annex", "resolution 1 (2000)", "acting under Chapter VII", "for a period of", "paragraph", "all necessary means", "not exceeding",
    ];

    [Theory]
    [InlineData("S_RES_1528_2004", 1)]
    [InlineData("S_RES_1542_2004", 2)]
    [InlineData("S_RES_2149_2014", 3)]
    public void It_is_read_or_refused(string name, int seed)
    {
        var text = Draft.Resolution(name);
        var random = new Random(seed);
        for (var i = 0; i < 100; i++)
        {
            if (!MandateReader.TryRead(Mangled(text, random), out var reading, out var refusal))
            {
                refusal.Should().NotBeNullOrEmpty();
                continue;
            }

            foreach (var clause in reading.Missions.SelectMany(mission => mission.Tasks).SelectMany(task => task.Clauses))
                clause.Quotation.Start.Should().BeInRange(0, reading.Text.Length - clause.Quotation.Length);
        }
    }

    private static string Mangled(string text, Random random)
    {
        var mangled = new StringBuilder(text);
        for (var left = random.Next(1, 30); left > 0 && mangled.Length > 10; left--)
        {
            var at = random.Next(mangled.Length);
            switch (random.Next(4))
            {
                case 0:
                    mangled.Insert(at, Scraps[random.Next(Scraps.Length)]);
                    break;
                case 1:
                    mangled.Remove(at, Math.Min(random.Next(60), mangled.Length - at));
                    break;
                case 2:
                    mangled[at] = (char)random.Next(1, 0x2100);
                    break;
                default:
                    var from = random.Next(mangled.Length);
                    mangled.Insert(at, mangled.ToString(from, Math.Min(random.Next(400), mangled.Length - from)));
                    break;
            }
        }

        return mangled.ToString();
    }
}
