using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>The United Nations police component for Burundi that was decided in 2016.</summary>
internal static class UnPoliceBurundi2016
{
    public static PeaceOperation Record { get; } = new("UN_POLICE_BURUNDI_2016", Presence.PoliceMission, OperationStatus.NeverDeployed)
    {
        Name = new("United Nations police component in Burundi", Scr(2303, 2016, "para. 13")),
        Territory = new("Burundi", Scr(2303, 2016, "para. 13")),
        Lead = new("United Nations", Scr(2303, 2016, "para. 13")),
        Decisions =
        [
            new(
                Scr(2303, 2016, "para. 13"),
                DecisionEffect.Established,
                "Asked the Secretary-General to establish the component for a first period of one year."),
            new(
                Scr(2303, 2016, "para. 14"),
                DecisionEffect.Established,
                "Set its strength; it was to deploy by steps in Bujumbura and throughout the country."),
        ],
        Ceilings = [new(ComponentKind.Police, 228, Scr(2303, 2016, "para. 14"), "individual police officers")],
        Tasks =
        [
            new(TaskCategory.ConflictAssessmentAndEarlyWarning, "Monitor the security situation", Scr(2303, 2016, "para. 13")),
            new(
                TaskCategory.HumanRightsMonitoring,
                "Support the human rights office of the United Nations as it monitors violations and abuses",
                Scr(2303, 2016, "para. 13")),
        ],
        Models =
        [
            new(MissionModel.MonitoringAndReporting, Study("note 48")),
            new(MissionModel.RuleOfLawSupport, Study("note 67")),
        ],
        Notes =
        [
            new("The component was authorized and did not deploy.", [Study("note 67")]),
            new(
                "The Council took note of the consent of the Government to a police component with 50 United Nations "
                + "officers; the strength it then allowed is more than four times that.",
                [Scr(2303, 2016, "preamble"), Scr(2303, 2016, "para. 14")]),
        ],
    };
}
