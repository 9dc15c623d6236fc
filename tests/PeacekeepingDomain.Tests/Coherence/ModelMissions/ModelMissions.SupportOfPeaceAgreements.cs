using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>A multidimensional mission helps to carry an agreement out; broken: there is no process.</summary>
    private static ModelMission SupportOfPeaceAgreements
    {
        get
        {
            var kept = Mission("Support of the Strelsau Agreement", MissionModel.SupportOfPeaceAgreements) with
            {
                PoliticalProcess = new()
                {
                    Status = ProcessStatus.Implementing,
                    Agreement = "the Strelsau Agreement",
                    Lead = "the Special Representative",
                    Strategy = true,
                    CouncilUnity = CouncilUnity.United,
                    NationalOwnershipPlan = true,
                },
                Mandate = new()
                {
                    Tasks =
                    [
                        Task("monitor", "monitor how the agreement is carried out", TaskCategory.MilitaryObservation, Engagement.Monitor, ComponentKind.Military),
                        Task("reconcile", "support the national dialogue", TaskCategory.NationalDialogueAndReconciliation, Engagement.Assist, ComponentKind.Civilian),
                        Task("police", "help to reform the police", TaskCategory.PoliceReform, Engagement.Assist, ComponentKind.Police),
                    ],
                },
                Force = Strength(military: 5000, police: 800, civilian: 900, armed: true),
                Transition = new() { ExitStrategy = true, Basis = ExitBasis.Conditions },
            };
            return new(MissionModel.SupportOfPeaceAgreements, "M07-1", kept, kept.ButProcess(ProcessStatus.None));
        }
    }
}
