using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Proposals;

/// <summary>Something a host State allows on conditions or restricts.</summary>
public sealed record ConsentCondition
{
    /// <summary>What it bears on.</summary>
    [Question("What does the condition bear on?", "The host State's letter, or the report of the restriction.")]
    public ConditionKind? Kind { get; init; }

    /// <summary>How much it takes away.</summary>
    [Question("Does the condition take away all of it or some?", "The report of the restriction.")]
    public Extent? Extent { get; init; }

    /// <summary>The tasks it affects, by id.</summary>
    [Question("Which tasks does the condition affect?", "The ids of tasks in the mandate; an empty list says none.")]
    public ValueList<string>? AffectsTasks { get; init; }

    /// <summary>The capabilities it affects.</summary>
    [Question("Which capabilities does the condition affect?", "The capabilities that cannot be used under it; an empty list says none.")]
    public ValueList<Capability>? AffectsCapabilities { get; init; }

    /// <summary>The condition in words.</summary>
    [Question("How does the condition read?", "The host State's words, shortened.")]
    public string? Description { get; init; }

    internal string Describe()
    {
        var kind = Kind is null or ConditionKind.Other ? null : Vocabulary.Reading(Kind.Value);
        return (kind, Description) switch
        {
            (null, null) => "something",
            (null, var description) => description,
            (var word, null) => word,
            var (word, description) => $"{word} ({description})",
        };
    }
}
