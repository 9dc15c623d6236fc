namespace PeacekeepingDomain.Proposals;

/// <summary>
/// In a section declared whole, silence on this fact means no, none or zero. Facts without the mark stay "not stated"
/// even there: a resolution that grants no powers has granted none, but it does not say that nobody will resist.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SilenceMeansNoAttribute : Attribute;
