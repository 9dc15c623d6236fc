namespace PeacekeepingDomain.Proposals;

/// <summary>How far a party commands those who fight for it (Principles of peacekeeping, consent of the parties).</summary>
public enum PartyControl
{
    /// <summary>Orders are obeyed.</summary>
    Strong = 1,

    /// <summary>Orders are often not obeyed.</summary>
    Weak = 2,
}
