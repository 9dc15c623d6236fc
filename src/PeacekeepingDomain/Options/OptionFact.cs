using System.Globalization;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Options;

/// <summary>Something that is stated in some of the options.</summary>
/// <param name="Text">What is stated, in words.</param>
/// <param name="Options">The numbers of the options in which it is; at least one.</param>
/// <remarks>Immutable and compared by value.</remarks>
public sealed record OptionFact(string Text, ValueList<int> Options)
{
    /// <summary>The options in words: <c>option 1</c>, <c>options 1 and 3</c>.</summary>
    public string In => Name(Options);

    /// <summary>The options in words: <c>option 1</c>, <c>options 1 and 3</c>.</summary>
    internal static string Name(ValueList<int> options)
    {
        var numbers = options.Select(static number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        return numbers.Count == 1 ? $"option {numbers[0]}" : $"options {string.Join(", ", numbers[..^1])} and {numbers[^1]}";
    }
}
