using System.Globalization;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Tasks;

/// <summary>A mission as UNPMM 2.2 publishes it: its codes over all years, a code given more than once with its count, and its score.</summary>
public sealed record PublishedMission(string Name, string Codes, string Score, MandateAmbition Class)
{
    public static IReadOnlyList<PublishedMission> All { get; } =
    [
        new("UNTSO", "min07", "1.00", MandateAmbition.Minimalist),
        new("ONUC", "min02 min07 mod08 max03 max14 max16 ocat01", "1.86", MandateAmbition.Moderate),
        new("UNFICYP", "min02 min06*2 min07 mod05 max01 max02 max03 max17 max18 ocat02", "1.91", MandateAmbition.Moderate),
        new("UNTAG", "min01 min07 min08 min09 mod03 max08 max11 max15", "1.88", MandateAmbition.Moderate),
        new("UNSCOM", "min04", "1.00", MandateAmbition.Minimalist),
        new(
            "UNTAC",
            "min02 min03 min07 min08 min09 mod02 mod03 mod04 mod05 mod06 mod07 max06 max07 max08 max09 max10 max11 max16",
            "2.11",
            MandateAmbition.Maximalist),
        new("UNPROFOR", "min02 min05 min06 min07 min08 min11 max04 max16 ocat01", "1.33", MandateAmbition.Moderate),
        new("UNOSOM I", "min06 min07 min11 ocat01", "0.75", MandateAmbition.Minimalist),
        new("UNMIH", "min08 min11 mod03 mod04 max01 max15 ocat01", "1.71", MandateAmbition.Moderate),
        new(
            "UNMIK",
            "min01 min02 min03 min05 min06 min07 min08 min09 mod01 mod03 mod06 mod07 mod08 max03 max05 max07 max08 max15 max16 max17",
            "1.95",
            MandateAmbition.Moderate),
        new("UNIFIL", "min01 min02 min03 min06 min07 min09 min10 min11 mod05 mod11*2 max16 max18", "1.54", MandateAmbition.Moderate),
        new("CICIG", "max10 max15 max16", "3.00", MandateAmbition.Maximalist),
        new(
            "MONUSCO",
            "min01 min02 min03 min05 min07 min09 min10 min11 mod01 mod02 mod03 mod05 mod06 mod07 mod08 mod09 mod10 mod11 "
            + "max01 max02 max03 max04 max06 max07 max10 max12 max13 max14 max15 max16 max17 max18*2 ocat01 ocat02",
            "2.09",
            MandateAmbition.Maximalist),
    ];

    /// <summary>Its tasks, each as often as it was given.</summary>
    public IEnumerable<TaskCategory> Tasks
    {
        get
        {
            foreach (var code in Codes.Split(' '))
            {
                var parts = code.Split('*');
                TaskCategories.TryParse(parts[0], out var category).Should().BeTrue(code);
                var count = parts.Length == 1 ? 1 : int.Parse(parts[1], CultureInfo.InvariantCulture);
                for (var i = 0; i < count; i++)
                    yield return category;
            }
        }
    }

    public override string ToString() => Name;
}
