using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>Advisers help a country to reform and govern its security sector; broken: the country has no plan of its own.</summary>
    private static ModelMission SecuritySectorReform
    {
        get
        {
            var kept = Mission("Advice on the security sector", MissionModel.SecuritySectorReform) with
            {
                PoliticalProcess = new() { Status = ProcessStatus.Active, Lead = "the Special Representative", Strategy = true, NationalOwnershipPlan = true },
                Mandate = new()
                {
                    Tasks =
                    [
                        Task("army", "advise and mentor on the reform of the armed forces", TaskCategory.MilitaryReform, Engagement.Assist, ComponentKind.Civilian),
                        Task("oversight", "help to build oversight of the security sector", TaskCategory.GoodGovernance, Engagement.Assist, ComponentKind.Civilian),
                    ],
                },
                Force = Strength(military: 80, police: 120, civilian: 150, armed: false),
            };
            return new(MissionModel.SecuritySectorReform, "M13-1", kept, kept with
            {
                PoliticalProcess = kept.PoliticalProcess! with { NationalOwnershipPlan = false },
            });
        }
    }
}
