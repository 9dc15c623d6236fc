using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>International Civilian Mission in Haiti.</summary>
internal static class Micivih
{
    public static PeaceOperation Record { get; } = new("MICIVIH", Presence.SpecialPoliticalMission, OperationStatus.Ended)
    {
        Name = new("International Civilian Mission in Haiti", Study("List of Abbreviations")),
        Acronym = "MICIVIH",
        AlsoKnownAs = ["International Civilian Mission"],
        Territory = new("Haiti", Study("note 103")),
        Lead = new("United Nations and Organization of American States, jointly", Study("§5.3, modality 4")),
        Start = new(new(1993, 2), Unpmm),
        End = new(new(2000), Study("note 103")),
        Decisions =
        [
            new(
                Scr(1277, 1999, "para. 2"),
                DecisionEffect.Supported,
                "Asked the Secretary-General to coordinate the transition from the Mission to MICAH."),
        ],
        Tasks =
        [
            new(TaskCategory.HumanRightsMonitoring, "Monitor human rights", Study("note 103")),
            new(TaskCategory.HumanRightsPromotion, "Help to build institutions", Study("note 103")),
            new(TaskCategory.ElectoralAssistance, "Assist with the municipal and legislative elections of 25 June 1995", Scr(1007, 1995, "para. 2")),
        ],
        Models =
        [
            new(MissionModel.MonitoringAndReporting),
            new(MissionModel.RuleOfLawSupport),
        ],
        Modalities =
        [
            new(ModalityKind.Joint, Study("§5.3, modality 4")),
            new(ModalityKind.Parallel, Study("note 103")),
        ],
        Successors = [new("International Civilian Support Mission in Haiti (MICAH)", Scr(1277, 1999, "paras. 1 and 2"))],
        Parallels = [new("UNMIH", Study("note 103"))],
        Notes =
        [
            new(
                "The study dates the Mission 1993 to 2000. The data set ends it on 16 June 1999; later that year the Council still prepared the "
                + "transition to MICAH. The record follows the study.",
                [Study("note 103"), Unpmm, Scr(1277, 1999, "para. 2")]),
            new("Its staff were expelled in 1994.", [Scr(940, 1994, "preamble")]),
            new(
                "Each of the two organizations appointed one of the two heads of mission; staff and cost came from both.",
                [Study("§5.3, modality 4")]),
        ],
    };
}
