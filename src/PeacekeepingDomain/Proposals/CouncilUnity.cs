namespace PeacekeepingDomain.Proposals;

/// <summary>Whether the Security Council stands behind the mission (The Future of Peacekeeping, 2024, §7).</summary>
public enum CouncilUnity
{
    /// <summary>It does, as one.</summary>
    United = 1,

    /// <summary>It is divided, or agrees on the least only.</summary>
    Divided = 2,

    /// <summary>A permanent member has said it votes against.</summary>
    PermanentMemberOpposes = 3,
}
