using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>The United Nations governs a territory until its agreed status; broken: it has no civilians to do it.</summary>
    private static ModelMission TransitionalAdministration
    {
        get
        {
            var kept = Mission("Administration of the territory", MissionModel.TransitionalAdministration) with
            {
                PoliticalProcess = new()
                {
                    Status = ProcessStatus.Implementing,
                    Agreement = "the Status Agreement",
                    Lead = "the Special Representative",
                    Strategy = true,
                    NationalOwnershipPlan = true,
                },
                Authorization = new()
                {
                    Organ = Organ.SecurityCouncil,
                    DurationMonths = 12,
                    Chapters = [CharterChapter.Seven],
                    ThreatDetermination = true,
                    ForceAuthority = ForceAuthority.AllNecessaryMeans,
                    ExecutivePowers = [ExecutivePower.Governing, ExecutivePower.Policing],
                    ReportingMonths = 6,
                    ContributorsConsulted = true,
                },
                Mandate = new()
                {
                    StatusAgreement = true,
                    Tasks =
                    [
                        Task("administer", "run the civil administration and build those who take it over", TaskCategory.TransitionalStateInstitutions, Engagement.Assist, ComponentKind.Civilian) with
                        {
                            Traits = [TaskTrait.Executive],
                        },
                        Task("courts", "strengthen the courts", TaskCategory.JudicialReform, Engagement.Assist, ComponentKind.Civilian),
                        Task("economy", "help to rebuild the economy", TaskCategory.RecoveryRehabilitationAndReconstruction, Engagement.Assist, ComponentKind.Civilian),
                    ],
                },
                Force = Strength(military: 5000, police: 1500, civilian: 1200, armed: true),
                Transition = new() { ExitStrategy = true, Basis = ExitBasis.Conditions, Benchmarks = true },
            };
            return new(MissionModel.TransitionalAdministration, "M10-2", kept, kept.ButForce(static force => force with { Civilian = ComponentStrength.None }));
        }
    }
}
