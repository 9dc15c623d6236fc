using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>A few experts verify an agreement on arms; broken: there are no terms to verify.</summary>
    private static ModelMission Verification
    {
        get
        {
            var kept = Mission("Verification of the arms agreement", MissionModel.Verification) with
            {
                PoliticalProcess = new() { Status = ProcessStatus.Agreement, Agreement = "the Arms Agreement", Lead = "the Special Envoy", Strategy = true },
                Mandate = new()
                {
                    AgreementToVerify = true,
                    Tasks =
                    [
                        Task("verify", "verify that the parties store and declare their weapons", TaskCategory.SmallArmsAndLightWeapons, Engagement.Monitor, ComponentKind.Military),
                    ],
                },
                Force = Strength(military: 120, police: 0, civilian: 60, armed: false),
            };
            return new(MissionModel.Verification, "M06-1", kept, kept.ButProcess(ProcessStatus.Active) with { Mandate = kept.Mandate! with { AgreementToVerify = false, DemilitarizationAgreement = false } });
        }
    }
}
