using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    private static ModelMission Cybersecurity => new(
        MissionModel.Cybersecurity,
        "M27-1",
        CybersecuritySound,
        CybersecuritySound
            .ButConsent(static consent => consent with { Status = ConsentStatus.Ambiguous })
            .ButAuthorization(static decision => decision with { Chapters = [CharterChapter.Six], ExecutivePowers = [ExecutivePower.CyberDisruption] }));

    private static MissionProposal CybersecuritySound => Small(
        "Digital safety of a peace process",
        MissionModel.Cybersecurity,
        "a peace process that nobody breaks into or drowns in lies",
        ["the network operators"],
        Duty("networks", "advise on the safety of the networks of the election commission", Engagement.Assist, ComponentKind.Civilian) with
        {
            Task = TaskCategory.Other,
        },
        Duty("reports", "watch, analyse and report intrusions and harmful information", Engagement.Monitor, ComponentKind.Civilian) with
        {
            Task = TaskCategory.ConflictAssessmentAndEarlyWarning,
        })
            .WithHoldings(Capability.Cybersecurity, Capability.InformationIntegrity, Capability.DataAnalytics, Capability.OpenSourceAnalysis)
            .ButConflict(static conflict => conflict with { Threats = [Threat.Cyber] });
}
