using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Coherence.Violating;

public static partial class ViolatingMissions
{
    private static ValueList<ViolatingMission> OfModels =>
    [
        new("M01-1", "prevention in the midst of a war", PreventionAtWar),
        new("M01-2", "prevention after a war", PreventionAfterWar),
        new("M02-1", "nobody in uniform against atrocities", Of(MissionModel.AtrocityPrevention).ButMilitary(static _ => ComponentStrength.None)),
        new("M02-1", "unarmed against atrocities", Of(MissionModel.AtrocityPrevention).ButMilitary(static military => military with { Armed = false })),
        new("M02-2", "slow units against atrocities", SlowAgainstAtrocities),
        new("M02-2", "slow units against atrocities on a large scale", SlowAgainstAtrocities.ButConflict(static conflict => conflict with { Intensity = Intensity.LargeScale })),
        new("M03-1", "protection without anybody in uniform", NobodyToProtect),
        new("M03-1", "protection by soldiers alone", SoldiersAlone),
        new("M04-1", "no ceasefire", Sound.ButConflict(conflict => conflict with { Ceasefire = CeasefireState.None })),
        new("M04-1", "a partial ceasefire", Sound.ButConflict(conflict => conflict with { Ceasefire = CeasefireState.Partial })),
        new("M04-1", "a partial ceasefire, rising violence, unarmed observers", UnarmedInRisingViolence),
        new("M05-1", "nothing to monitor", NothingToMonitor),
        new("M06-1", "nothing to verify", NothingToVerify),
        new("M07-1", "no process to support", Sound.ButProcess(ProcessStatus.None)),
        new("M07-1", "a process that has not begun", Sound.ButProcess(ProcessStatus.Prospective)),
        new("M08-1", "an old State", Of(MissionModel.NewStateSupport)),
        new("M09-1", "assistance with the power to govern", AssistanceThatGoverns),
        new("M09-1", "assistance with a task that governs", AssistanceWithATaskThatGoverns),
        new("M10-1", "no basis to govern", NoBasisToGovern),
        new("M10-2", "nobody to govern", Of(MissionModel.TransitionalAdministration).ButForce(static force => force with { Civilian = ComponentStrength.None })),
        new("M10-3", "nobody to keep order", Of(MissionModel.TransitionalAdministration).ButMilitary(static _ => ComponentStrength.None)),
        new("M10-4", "no agreement on the future status", NoFutureStatus),
        new("M10-4", "neither future status nor exit strategy", NoEndInSight),
        new("M11-1", "elections nobody asked for", ElectionsNobodyAskedFor),
        new("M11-2", "observation on a request", ObservationOnRequest),
        new("M11-3", "a late request", Elections(static request => request with { MonthsBeforePolling = 2 })),
        new("M12-1", "demobilization against the will of fighters", Demobilization(static ddr => ddr with { Voluntary = false })),
        new("M12-1", "demobilization imposed", ImposedDemobilization),
        new("M12-2", "a programme with one party unwilling", Demobilization(static ddr => ddr with { Willingness = false })),
        new("M12-2", "a programme without an agreement", Demobilization(static ddr => ddr with { FrameworkAgreement = false })),
        new("M14-1", "police without courts and prisons", PoliceWithoutCourts),
        new("M15-1", "police help nobody asked for", PoliceHelpNobodyAskedFor),
        new("M15-1", "police help nobody asked for, and an ambiguous consent", PoliceHelpNobodyAskedFor.ButConsent(static consent => consent with { Status = ConsentStatus.Ambiguous })),
        new("M15-2", "police help without police", Of(MissionModel.PoliceAssistance)),
        .. OfModelsSixteenToThirty,
        .. OfTheMixOfModels,
    ];

    public static MissionProposal UnarmedInRisingViolence => Sound
        .ButConflict(conflict => conflict with { Ceasefire = CeasefireState.Partial, Trend = Trend.Rising })
        .ButMilitary(military => military with { Armed = false });

    public static MissionProposal PreventionAtWar =>
        Of(MissionModel.PreventiveDeployment).ButConflict(static conflict => conflict with { Intensity = Intensity.LargeScale });

    public static MissionProposal PreventionAfterWar => Of(MissionModel.PreventiveDeployment);

    public static MissionProposal SlowAgainstAtrocities => Of(MissionModel.AtrocityPrevention)
        .ButMilitary(static military => military with { Deployed = 0 })
        .ButForce(static force => force with { Bridging = false, Units = [force.Units![0]] });

    public static MissionProposal NobodyToProtect => Sound.ButMilitary(static _ => ComponentStrength.None);

    public static MissionProposal SoldiersAlone => Sound.ButForce(static force => force with { Civilian = ComponentStrength.None });

    public static MissionProposal NothingToMonitor =>
        Of(MissionModel.MonitoringAndReporting).ButTasks(static task => task with { Task = TaskCategory.HumanitarianAssistance, Engagement = Engagement.Assist });

    public static MissionProposal NothingToVerify
    {
        get
        {
            var mission = Of(MissionModel.Verification).ButProcess(ProcessStatus.Active);
            return mission with { Mandate = mission.Mandate! with { AgreementToVerify = false } };
        }
    }

    public static MissionProposal AssistanceThatGoverns =>
        Of(MissionModel.TransitionAssistance).ButAuthorization(static authorization => authorization with { ExecutivePowers = [ExecutivePower.Governing] });

    public static MissionProposal AssistanceWithATaskThatGoverns => Of(MissionModel.TransitionAssistance)
        .WithTask("monitor", static task => task with { Task = TaskCategory.TransitionalStateInstitutions, Description = "run the ministries", Traits = [TaskTrait.Executive] });

    public static MissionProposal NoBasisToGovern => Of(MissionModel.TransitionalAdministration)
        .ButAuthorization(static authorization => authorization with { Chapters = [CharterChapter.Six] })
        .ButConsent(static consent => consent with { Status = ConsentStatus.Ambiguous });

    public static MissionProposal NoFutureStatus
    {
        get
        {
            var mission = Of(MissionModel.TransitionalAdministration);
            return mission with { Mandate = mission.Mandate! with { StatusAgreement = false } };
        }
    }

    public static MissionProposal NoEndInSight =>
        NoFutureStatus.ButProcess(ProcessStatus.Prospective) with { Transition = NoFutureStatus.Transition! with { ExitStrategy = false } };

    public static MissionProposal ElectionsNobodyAskedFor => Elections(static request => request with { By = "" })
        .ButAuthorization(static authorization => authorization with { Organ = Organ.SecretaryGeneral });

    public static MissionProposal ObservationOnRequest => Elections(static request => request with { ObservationOrCertification = true })
        .ButAuthorization(static authorization => authorization with { Organ = Organ.SecretaryGeneral });

    public static MissionProposal ImposedDemobilization => Demobilization(static ddr => ddr)
        .WithTask("monitor", static task => task with
        {
            Task = TaskCategory.DisarmamentDemobilizationReintegration,
            Description = "disarm the militias",
            Traits = [TaskTrait.Forced],
        });

    public static MissionProposal PoliceWithoutCourts =>
        Of(MissionModel.RuleOfLawSupport).WithTask("monitor", static task => task with { Task = TaskCategory.PoliceReform, Description = "rebuild the police", Engagement = Engagement.Assist });

    public static MissionProposal PoliceHelpNobodyAskedFor =>
        Of(MissionModel.PoliceAssistance).ButProcess(ProcessStatus.Active).ButConsent(static consent => consent with { RequestedBy = "" });

    /// <summary>The sound mission, of this model alone.</summary>
    /// <summary>The sound mission with electoral help that was asked for in time, changed.</summary>
    public static MissionProposal Elections(Func<ElectionRequest, ElectionRequest> change)
    {
        var mission = Of(MissionModel.ElectionSecurityAndAssistance);
        var request = new ElectionRequest { By = "the Government", MonthsBeforePolling = 12, NeedsAssessment = true, ObservationOrCertification = false };
        return mission with { Mandate = mission.Mandate! with { ElectionRequest = change(request) } };
    }

    /// <summary>The sound mission with a demobilization programme that has all its preconditions, changed.</summary>
    public static MissionProposal Demobilization(Func<DdrArrangement, DdrArrangement> change)
    {
        var mission = Of(MissionModel.DisarmamentDemobilizationReintegration);
        var ddr = new DdrArrangement
        {
            Form = DdrForm.Programme,
            FrameworkAgreement = true,
            MinimumSecurity = true,
            Willingness = true,
            Voluntary = true,
            ReintegrationFunded = true,
        };
        return mission with { Mandate = mission.Mandate! with { Ddr = change(ddr) } };
    }
}
