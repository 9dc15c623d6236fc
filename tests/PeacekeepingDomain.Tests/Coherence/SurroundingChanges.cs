using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Coherence;

/// <summary>Missions with one thing changed in what surrounds them: the process, the setting, the units, the people.</summary>
public static class SurroundingChanges
{
    public static MissionProposal ButPolitics(this MissionProposal mission, Func<PoliticalProcess, PoliticalProcess> change) =>
        mission with { PoliticalProcess = change(mission.PoliticalProcess!) };

    public static MissionProposal ButSetting(this MissionProposal mission, Func<Setting, Setting> change) =>
        mission with { Setting = change(mission.Setting!) };

    public static MissionProposal ButArea(this MissionProposal mission, params string[] states) =>
        mission.ButSetting(setting => setting with { AreaOfOperations = setting.AreaOfOperations! with { States = states.ToValueList() } });

    public static MissionProposal ButTangible(this MissionProposal mission, Func<TangibleBenefits, TangibleBenefits> change) =>
        mission with { Tangible = change(mission.Tangible!) };

    public static MissionProposal ButFirstUnit(this MissionProposal mission, Func<Unit, Unit> change) =>
        mission.ButForce(force => force with { Units = [change(force.Units![0]), .. force.Units.Skip(1)] });

    public static MissionProposal ButSupport(this MissionProposal mission, Func<SecurityForceSupport, SecurityForceSupport> change) =>
        mission with { SupportToOthers = [change(mission.SupportToOthers![0])] };
}
