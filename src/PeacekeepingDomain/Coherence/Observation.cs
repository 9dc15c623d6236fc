using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Coherence;

/// <summary>Preventive deployment and observation, of which doctrine asks less politics than of other models.</summary>
internal static class Observation
{
    /// <summary>Whether the mission is there to prevent by presence, to watch and to verify, and for nothing else.</summary>
    internal static Tri IsAllOf(MissionFacts mission) => mission.Models.IsOnly(
        MissionModel.PreventiveDeployment, MissionModel.CeasefireMonitoring, MissionModel.MonitoringAndReporting, MissionModel.Verification);
}
