using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence;

public static partial class ModelMissions
{
    /// <summary>Civilians help a government that has just begun; broken: the State has been independent for decades.</summary>
    private static ModelMission NewStateSupport
    {
        get
        {
            var kept = Mission("Support of a new State", MissionModel.NewStateSupport) with
            {
                Setting = new()
                {
                    HostStates =
                    [
                        new()
                        {
                            State = "Ruritania", IndependentSince = new DateOnly(2024, 6, 1),
                            Consent = new() { Status = ConsentStatus.Explicit, InWriting = true, RequestedBy = "the Government", Conditions = [], Restrictions = [] },
                        },
                    ],
                },
                Mandate = new()
                {
                    Tasks =
                    [
                        Task("govern", "help the ministries to do their work", TaskCategory.SupportToPermanentStateAdministration, Engagement.Assist, ComponentKind.Civilian),
                        Task("police", "help to build the police service", TaskCategory.PoliceReform, Engagement.Assist, ComponentKind.Police),
                        Task("courts", "help to build the courts", TaskCategory.JudicialReform, Engagement.Assist, ComponentKind.Civilian),
                    ],
                },
                Force = Strength(military: 2000, police: 600, civilian: 900, armed: true),
            };
            return new(MissionModel.NewStateSupport, "M08-1", kept, kept with
            {
                Setting = kept.Setting! with { HostStates = [kept.Setting.HostStates![0] with { IndependentSince = new DateOnly(1960, 1, 1) }] },
            });
        }
    }
}
