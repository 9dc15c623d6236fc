namespace PeacekeepingDomain.Proposals;

/// <summary>How the United Nations supports a force it does not command (The Future of Peacekeeping, 2024, §5.3, modality 6).</summary>
public enum SupportPackageKind
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>With logistics.</summary>
    Logistics = 1,

    /// <summary>With money.</summary>
    Financial = 2,

    /// <summary>With advice and technical means.</summary>
    Technical = 3,

    /// <summary>Through an office of its own.</summary>
    SupportOffice = 4,
}
