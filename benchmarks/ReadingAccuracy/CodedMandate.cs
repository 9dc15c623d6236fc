using PeacekeepingDomain.Doctrine;

namespace ReadingAccuracy;

/// <summary>What people found in a resolution for a mission.</summary>
/// <param name="Resolution">The number of the resolution.</param>
/// <param name="Year">Its year.</param>
/// <param name="Mission">The mission.</param>
/// <param name="IsFull">Whether it is a new mandate or states the whole mandate anew.</param>
/// <param name="Tasks">The tasks.</param>
internal sealed record CodedMandate(int Resolution, int Year, string Mission, bool IsFull, ValueList<CodedTask> Tasks);
