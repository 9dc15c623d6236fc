using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>What all thirty models share (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class SharedByAllModels
{
    public static ValueList<string> Sentences { get; } = [];
}
