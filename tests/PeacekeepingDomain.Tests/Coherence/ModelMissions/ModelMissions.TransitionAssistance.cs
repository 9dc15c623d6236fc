using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>A mission helps to hold a referendum and guards those who negotiate; broken: it is given the power to govern.</summary>
    private static ModelMission TransitionAssistance
    {
        get
        {
            var kept = Mission("Assistance to the transition", MissionModel.TransitionAssistance) with
            {
                PoliticalProcess = new()
                {
                    Status = ProcessStatus.Implementing,
                    Agreement = "the Transition Charter",
                    Lead = "the Special Representative",
                    Strategy = true,
                },
                Mandate = new()
                {
                    Tasks =
                    [
                        Task("institutions", "help the transitional institutions", TaskCategory.TransitionalStateInstitutions, Engagement.Assist, ComponentKind.Civilian),
                        Task("dialogue", "support the talks on the constitution", TaskCategory.NationalDialogueAndReconciliation, Engagement.Assist, ComponentKind.Civilian),
                    ],
                },
                Force = Strength(military: 1500, police: 400, civilian: 500, armed: true),
            };
            return new(MissionModel.TransitionAssistance, "M09-1", kept, kept.ButAuthorization(static authorization => authorization with { ExecutivePowers = [ExecutivePower.Governing] }));
        }
    }
}
