using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>Police, courts and prisons are helped together; broken: the police alone are built up.</summary>
    private static ModelMission RuleOfLawSupport
    {
        get
        {
            var kept = Mission("Support of the rule of law", MissionModel.RuleOfLawSupport) with
            {
                Mandate = new()
                {
                    Tasks =
                    [
                        Task("police", "help to reform the police", TaskCategory.PoliceReform, Engagement.Assist, ComponentKind.Police),
                        Task("courts", "support the courts", TaskCategory.JudicialReform, Engagement.Assist, ComponentKind.Civilian),
                        Task("prisons", "support the prisons", TaskCategory.PenalSystemReform, Engagement.Assist, ComponentKind.Civilian),
                    ],
                },
                Force = Strength(military: 0, police: 700, civilian: 300, armed: true),
                Modality = new()
                {
                    Kind = ModalityKind.Standalone,
                    PartnerOrganizations = [],
                    ParallelForces = [],
                    LeadAgencies = [],
                    CountryTeam = new() { Consulted = true, Integrated = true, Pillars = [] },
                },
            };
            return new(MissionModel.RuleOfLawSupport, "M14-1", kept, kept with { Mandate = kept.Mandate! with { Tasks = [kept.Mandate.Tasks![0]] } });
        }
    }
}
