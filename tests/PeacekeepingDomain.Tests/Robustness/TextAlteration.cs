using System.Text;

namespace PeacekeepingDomain.Tests.Robustness;

/// <summary>
/// The text of a resolution that something happened to on its way: pieces were lost, came in from another one, letters were
/// exchanged, and words that mean much to a reader stand where they do not belong. The same seed alters in the same way.
/// </summary>
internal static class TextAlteration
{
    private static readonly string[] Scraps =
    [
        "(a)", "(i)", "(b)", "1.", "2.", "999.", "II.", "UNMIL", "the Mission", "(", ")", ",", ";", ":", "\n", "\n\n", "•", "shall", "Decides", "to", "in accordance with",
        "mandate", "'s", "’", "-", "\u2011", "\uD800", "\0", "é", "United Nations", "Requests", "and", "until 31 February 2020", "up to 99999999999999 military personnel",
        "S/RES/", "Annex", "resolution 1 (2000)", "acting under Chapter VII", "for a period of", "paragraph", "all necessary means", "not exceeding",
    ];

    /// <summary>One text made of others.</summary>
    /// <param name="seed">Decides what is done.</param>
    /// <param name="originals">Texts to begin with.</param>
    public static string Of(int seed, IReadOnlyList<string> originals)
    {
        var random = new Random(seed);
        var text = originals[random.Next(originals.Count)];
        var other = originals[random.Next(originals.Count)];
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
                    var from = random.Next(other.Length);
                    mangled.Insert(at, other.AsSpan(from, Math.Min(random.Next(400), other.Length - from)));
                    break;
            }
        }

        return mangled.ToString();
    }
}
