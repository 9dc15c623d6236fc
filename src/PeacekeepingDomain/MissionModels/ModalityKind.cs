namespace PeacekeepingDomain.MissionModels;

/// <summary>
/// The configuration in which a mandate is carried out, and who commands in it: the six modalities of The Future of
/// Peacekeeping (Wane, Williams and Kihara-Hunt, 2024), §5.3. The words are closed.
/// </summary>
/// <remarks>Any model may take any of these modalities. The numbers are those of the study.</remarks>
public enum ModalityKind
{
    /// <summary>
    /// One mission, led and commanded by the United Nations, carries out the mandate, newly created or following an
    /// earlier United Nations mission (The Future of Peacekeeping, 2024, §5.3, modality 1).
    /// </summary>
    Standalone = 1,

    /// <summary>
    /// One organization or coalition hands the mandate over to another, and each commands in its turn (The Future of
    /// Peacekeeping, 2024, §5.3, modality 2).
    /// </summary>
    Sequenced = 2,

    /// <summary>
    /// A United Nations mission works beside another deployment, each under its own command, with mandates that
    /// complement each other and work that is coordinated (The Future of Peacekeeping, 2024, §5.3, modality 3).
    /// </summary>
    Parallel = 3,

    /// <summary>
    /// Two or more organizations form one mission in which each keeps its own line of authority, works by its own rules
    /// and bears part of the cost (The Future of Peacekeeping, 2024, §5.3, modality 4).
    /// </summary>
    Joint = 4,

    /// <summary>
    /// Two or more organizations deploy one mission with a single Head of Mission and one shared command, on the
    /// finance and the rules of the United Nations (The Future of Peacekeeping, 2024, §5.3, modality 5).
    /// </summary>
    Hybrid = 5,

    /// <summary>
    /// A coalition of States or a regional organization conducts the operation under its own command, by authority of
    /// the Security Council, with a United Nations support package or without (The Future of Peacekeeping, 2024, §5.3,
    /// modality 6).
    /// </summary>
    UnAuthorized = 6,
}
