namespace PeacekeepingDomain.Reading;

/// <summary>A mission as texts name it.</summary>
/// <param name="Acronym">Its acronym: UNAVEM III.</param>
/// <param name="Name">Its name in full, where known.</param>
internal sealed record MissionName(string Acronym, string? Name);
