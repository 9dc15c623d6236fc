using System.Globalization;
using System.Text;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>Facts in words, the same on every machine.</summary>
internal static class FactText
{
    internal const string NotStated = "not stated";

    internal static string Of<T>(T value) => value switch
    {
        null => NotStated,
        bool flag => flag ? "yes" : "no",
        double number => Of(number),
        DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        string text => text,
        Enum => Vocabulary.Reading(value),
        _ => value.ToString() ?? NotStated,
    };

    /// <summary>A name in Pascal case as a word in kebab case.</summary>
    internal static string Kebab(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    internal static string Of(double number)
    {
        var words = new Wording();
        words.Append(number);
        return words.ToString(0, words.Length);
    }

    internal static string Of<T>(ValueList<T> words)
    {
        if (words.Count == 0)
            return "none";
        var text = new StringBuilder();
        foreach (var word in words)
            text.Append(text.Length == 0 ? "" : ", ").Append(Of(word));
        return text.ToString();
    }
}
