using System.Collections.Concurrent;
using System.Reflection;

namespace PeacekeepingDomain.Tests.Proposals;

/// <summary>The facts of a record, and whether each must be stated.</summary>
internal sealed class RecordMembers
{
    private static readonly ConcurrentDictionary<Type, RecordMembers> Known = new();

    private RecordMembers(Type type)
    {
        var nullability = new NullabilityInfoContext();
        All = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.CanWrite)
            .Select(property => new Member(property, nullability.Create(property).WriteState == NullabilityState.NotNull)).ToArray();
        None = type.GetProperty("None", BindingFlags.Public | BindingFlags.Static)?.GetValue(null);
    }

    public Member[] All { get; }

    /// <summary>The record that says there is nothing of the kind; null where there is no such word.</summary>
    public object? None { get; }

    public static RecordMembers Of(Type type) => Known.GetOrAdd(type, static type => new RecordMembers(type));

    internal sealed record Member(PropertyInfo Property, bool Required);
}
