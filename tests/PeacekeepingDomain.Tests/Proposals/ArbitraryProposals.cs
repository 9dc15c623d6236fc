using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Proposals;

/// <summary>
/// Proposals in which every member is not stated or anything at all that its type allows: every word of its vocabulary,
/// lists of none to three, texts with quotes, control characters and letters of many scripts. Made from the records
/// themselves, so that a new fact is covered the day it is added.
/// </summary>
public static class ArbitraryProposals
{
    // As long as a text may be where every character of it is written as an escape.
    private const int HugeLength = 600;

    private static readonly string[] Characters =
        ["a", "Z", "0", " ", "\"", "\\", "/", "~", "*", "\n", "\r", "\t", "\0", "\u001f", "\u007f", "\u2028", "é", "ß", "İ", "ı", "я", "語", "א", "😀", "\uFEFF", "<", "&", "'",
            "\u202E", "\u2066", "\u200B", "\u200D", "\u0301", "\u001B[31m", "=", "+", "-", "@", "|", "[", "](", "`", "{0}", "%", "$", "#", ";", ",", "</script>", "&lt;", "://", "\uFFFD", "\uE000"];

    /// <summary>Proposals for properties; a failing one is made smaller by leaving facts out.</summary>
    public static Arbitrary<MissionProposal> All { get; } =
        Arb.From(Gen.Choose(0, int.MaxValue).Select(From), static proposal => Smaller(proposal).Cast<MissionProposal>());

    /// <summary>
    /// Proposals that C# can make and no document can say: negative figures and such as are no numbers, words outside
    /// their vocabulary, halves of characters.
    /// </summary>
    public static Arbitrary<MissionProposal> BeyondDocuments { get; } =
        Arb.From(Gen.Choose(0, int.MaxValue).Select(FromBeyond), static proposal => Smaller(proposal).Cast<MissionProposal>());

    /// <summary>The proposal that belongs to a seed.</summary>
    public static MissionProposal From(int seed) => From(new Random(seed), beyond: false);

    private static MissionProposal FromBeyond(int seed) => From(new Random(seed), beyond: true);

    // From nearly nothing stated to nearly everything.
    private static MissionProposal From(Random random, bool beyond) => (MissionProposal)Record(typeof(MissionProposal), random, random.NextDouble(), beyond);

    private static object Record(Type type, Random random, double density, bool beyond)
    {
        var members = RecordMembers.Of(type);
        if (members.None is { } none && random.Next(4) == 0)
            return none;
        var record = Activator.CreateInstance(type)!;
        foreach (var member in members.All)
        {
            if (member.Required || random.NextDouble() < density)
                member.Property.SetValue(record, Value(member.Property.PropertyType, random, density, beyond));
        }

        return record;
    }

    internal static object Value(Type type, Random random, double density, bool beyond)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (beyond && random.Next(8) == 0 && Beyond(type, random) is { } value)
            return value;
        if (type == typeof(string))
            return Text(random);
        if (type == typeof(bool))
            return random.Next(2) == 0;
        if (type == typeof(int))
            return random.Next(3) switch { 0 => 0, 1 => random.Next(10_000), _ => random.Next() };
        if (type == typeof(double))
            return random.Next(3) switch { 0 => 0d, 1 => 1d, _ => random.NextDouble() };
        if (type == typeof(DateOnly))
            return random.Next(8) switch { 0 => DateOnly.MinValue, 1 => DateOnly.MaxValue, _ => new DateOnly(1945, 1, 1).AddDays(random.Next(30_000)) };
        if (type.IsEnum)
        {
            var words = Enum.GetValues(type);
            return words.GetValue(random.Next(words.Length))!;
        }

        return type.IsGenericType ? List(type.GetGenericArguments()[0], random, density, beyond) : Record(type, random, density, beyond);
    }

    private static object? Beyond(Type type, Random random)
    {
        if (type == typeof(string))
            return random.Next(3) switch { 0 => "\uD800", 1 => "\uDC00x\uD800", _ => "a\uDBFF" };
        if (type == typeof(int))
            return random.Next(3) switch { 0 => int.MinValue, 1 => -1, _ => -random.Next(100_000) };
        if (type == typeof(double))
            return random.Next(5) switch { 0 => double.NaN, 1 => double.PositiveInfinity, 2 => double.NegativeInfinity, 3 => double.MaxValue, _ => -1.5 };
        return type.IsEnum ? Enum.ToObject(type, random.Next(3) switch { 0 => 0, 1 => -1, _ => 77 }) : null;
    }

    private static object List(Type item, Random random, double density, bool beyond)
    {
        var items = Array.CreateInstance(item, random.Next(4));
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Value(item, random, density, beyond), i);
        return ToList(item, items);
    }

    internal static object ToList(Type item, object items) =>
        typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items])!;

    // Ids meet often, so that rules that join tasks and parties by id have something to find.
    private static string Text(Random random)
    {
        if (random.Next(2) == 0)
            return random.Next(4) switch { 0 => "", 1 => "front", 2 => "government", _ => "protect" };
        var text = new StringBuilder();
        for (var length = random.Next(200) == 0 ? HugeLength : random.Next(12); length > 0; length--)
            text.Append(Characters[random.Next(Characters.Length)]);
        return text.ToString();
    }

    private static IEnumerable<object> Smaller(object record)
    {
        foreach (var member in RecordMembers.Of(record.GetType()).All)
        {
            var value = member.Property.GetValue(record);
            if (value is null)
                continue;
            if (!member.Required)
                yield return With(record, member.Property, null);
            foreach (var smaller in SmallerValue(member.Property.PropertyType, value))
                yield return With(record, member.Property, smaller);
        }
    }

    private static IEnumerable<object> SmallerValue(Type type, object value)
    {
        if (value is string { Length: > 0 })
            return [""];
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return SmallerList(type.GetGenericArguments()[0], ((System.Collections.IEnumerable)value).Cast<object>().ToArray());
        return IsRecord(type) ? Smaller(value) : [];
    }

    private static IEnumerable<object> SmallerList(Type item, object[] items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            yield return Typed([.. items[..i], .. items[(i + 1)..]]);
            if (!IsRecord(item))
                continue;
            foreach (var smaller in Smaller(items[i]))
                yield return Typed([.. items[..i], smaller, .. items[(i + 1)..]]);
        }

        object Typed(object[] rest)
        {
            var typed = Array.CreateInstance(item, rest.Length);
            rest.CopyTo(typed, 0);
            return ToList(item, typed);
        }
    }

    internal static object With(object record, PropertyInfo property, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, [])!;
        property.SetValue(copy, value);
        return copy;
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
