using PeacekeepingDomain.Coherence;

namespace MissionCheck;

/// <summary>What the check command was asked to do.</summary>
/// <param name="Files">The words that name the files.</param>
/// <param name="Format">How to print.</param>
/// <param name="Output">The file to write to; the screen when null.</param>
/// <param name="Settings">The file with checker settings; none when null.</param>
/// <param name="Profile">The profile, where it goes before that of the settings.</param>
/// <param name="FailOn">From which severity on the exit code is 1.</param>
/// <param name="AsOfToday">Judge by present doctrine.</param>
/// <param name="Explain">Say of every rule how it came out.</param>
/// <param name="Mend">Say what would mend the proposal.</param>
/// <param name="Mission">Of a resolution that turns to several missions, the one to check.</param>
internal sealed record CheckOptions(
    string[] Files,
    ReportFormat Format,
    string? Output,
    string? Settings,
    CheckProfile? Profile,
    FailOn FailOn,
    bool AsOfToday,
    bool Explain,
    bool Mend,
    string? Mission);
