using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;

namespace MissionCheck;

/// <summary>The real missions that come with the program.</summary>
internal static class BundledMissions
{
    public static int Check(Terminal terminal)
    {
        var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
        var folder = Path.Combine(AppContext.BaseDirectory, "missions");
        var checkedMissions = Directory.EnumerateFiles(folder, "*.json")
            .Select(file => ProposalDocument.Read(File.ReadAllBytes(file), Path.GetFileName(file)))
            .OrderBy(document => document.Proposal.AsOf)
            .Select(document => (document, checker.Check(document.Proposal)))
            .ToList();
        MissionTable.Show(terminal.Screen, checkedMissions);
        return ExitCode.Fine;
    }
}
