using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>Police and advisers help elections that the State asked help for; broken: nobody asked and nobody decided.</summary>
    private static ModelMission ElectionSecurityAndAssistance
    {
        get
        {
            var kept = Mission("Help with the elections", MissionModel.ElectionSecurityAndAssistance) with
            {
                Mandate = new()
                {
                    ElectionRequest = new() { By = "the Government", MonthsBeforePolling = 14, NeedsAssessment = true, ObservationOrCertification = false },
                    Tasks =
                    [
                        Task("assist", "give technical help to the electoral commission", TaskCategory.ElectoralAssistance, Engagement.Assist, ComponentKind.Civilian),
                        Task("security", "help to plan the security of the vote", TaskCategory.ElectoralSecurity, Engagement.Assist, ComponentKind.Police),
                    ],
                },
                Force = Strength(military: 0, police: 300, civilian: 200, armed: true),
            };
            return new(MissionModel.ElectionSecurityAndAssistance, "M11-1", kept, kept.ButAuthorization(static authorization => authorization with { Organ = Organ.SecretaryGeneral }) with
            {
                Mandate = kept.Mandate! with { ElectionRequest = kept.Mandate.ElectionRequest! with { By = "" } },
            });
        }
    }
}
