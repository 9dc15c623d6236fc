using PeacekeepingDomain;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

// A mission to watch a ceasefire that is falling apart. What is left out is not stated, and never read as no.
var mission = new MissionProposal
{
    Name = "Observer mission in Ruritania",
    Presence = Presence.PeacekeepingOperation,
    Stage = Stage.CouncilOption,
    Models = [MissionModel.CeasefireMonitoring],
    Setting = new() { HostStates = [new() { State = "Ruritania", Consent = new() { Status = ConsentStatus.Explicit } }] },
    Conflict = new() { Ceasefire = CeasefireState.Collapsing },
};

var checker = new CoherenceChecker(PeacekeepingDoctrine.RuleBook);
var report = checker.Check(mission);

Console.WriteLine(ReportWords.Sentence(report));
foreach (var finding in report.Findings)
    Console.WriteLine($"{finding.Rule.Id}: {finding.Message} ({finding.Rule.Sources[0]}) {finding.Rule.Remedy}");
foreach (var question in report.Questions.Take(3))
    Console.WriteLine($"? {question.Question}");
