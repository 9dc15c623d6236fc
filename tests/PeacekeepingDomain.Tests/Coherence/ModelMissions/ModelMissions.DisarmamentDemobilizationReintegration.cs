using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>A voluntary programme under an agreement, with its money; broken: the programme has no agreement.</summary>
    private static ModelMission DisarmamentDemobilizationReintegration
    {
        get
        {
            var kept = Mission("Demobilization of two armies", MissionModel.DisarmamentDemobilizationReintegration) with
            {
                PoliticalProcess = new()
                {
                    Status = ProcessStatus.Implementing,
                    Agreement = "the Strelsau Agreement",
                    Lead = "the Special Representative",
                    Strategy = true,
                },
                Mandate = new()
                {
                    Ddr = new()
                    {
                        Form = DdrForm.Programme,
                        FrameworkAgreement = true,
                        MinimumSecurity = true,
                        Willingness = true,
                        Voluntary = true,
                        ReintegrationFunded = true,
                    },
                    Tasks =
                    [
                        Task("demobilize", "disarm and demobilize fighters of both sides", TaskCategory.DisarmamentDemobilizationReintegration, Engagement.Assist, ComponentKind.Civilian),
                        Task("observe", "observe the cantonment sites", TaskCategory.MilitaryObservation, Engagement.Monitor, ComponentKind.Military),
                    ],
                },
                Force = Strength(military: 1200, police: 100, civilian: 300, armed: true),
            };
            return new(MissionModel.DisarmamentDemobilizationReintegration, "M12-2", kept, kept with { Mandate = kept.Mandate! with { Ddr = kept.Mandate.Ddr! with { FrameworkAgreement = false } } });
        }
    }
}
