namespace PeacekeepingDomain.Proposals;

/// <summary>A number that is a share, from 0 to 1.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ShareAttribute : Attribute;
