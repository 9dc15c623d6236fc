using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Observer Mission in Sierra Leone.</summary>
internal static class Unomsil
{
    public static PeaceOperation Record { get; } = new("UNOMSIL", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Observer Mission in Sierra Leone", Scr(1181, 1998, "para. 3")),
        Acronym = "UNOMSIL",
        Territory = new("Sierra Leone", Scr(1181, 1998, "para. 3")),
        Lead = new("United Nations", Scr(1181, 1998, "para. 8")),
        Start = new(new(1998, 7, 13), Unpmm),
        End = new(new(1999, 10, 22), Unpmm),
        Decisions =
        [
            new(Scr(1181, 1998, "para. 6"), DecisionEffect.Established, "Established the mission for a first six months."),
            new(
                Scr(1260, 1999, "para. 4"),
                DecisionEffect.Changed,
                "Allowed up to 210 military observers for a time, under the security that ECOMOG provided."),
            new(
                Scr(1260, 1999, "para. 6"),
                DecisionEffect.Changed,
                "Strengthened its political, civil affairs, information, human rights and child protection staff."),
            new(Scr(1270, 1999, "para. 10"), DecisionEffect.Ended, "Ended the mandate on the establishment of UNAMSIL."),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 70, Scr(1181, 1998, "para. 6"), "Military observers"),
            new(ComponentKind.Military, 210, Scr(1260, 1999, "para. 4"), "Military observers"),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryObservation, "Monitor the military and security situation, as conditions allow", Scr(1181, 1998, "para. 6")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Monitor the disarmament and demobilization of combatants, and the part of ECOMOG in it",
                Scr(1181, 1998, "para. 6")),
            new(TaskCategory.HumanRightsMonitoring, "Help to monitor respect for international humanitarian law", Scr(1181, 1998, "para. 6")),
            new(TaskCategory.PoliceReform, "Advise the Government on police practice, training and reform", Scr(1181, 1998, "para. 8")),
            new(TaskCategory.HumanRightsPromotion, "Report on violations and help the Government with human rights needs", Scr(1181, 1998, "para. 8")),
        ],
        Models =
        [
            new(MissionModel.MonitoringAndReporting),
        ],
        Modalities = [new(ModalityKind.Parallel, Study("§5.3, modality 3 and note 102"))],
        Successors = [new("UNAMSIL", Scr(1270, 1999, "para. 10"))],
        Parallels = [new("ECOMOG_SLE", Scr(1181, 1998, "para. 11"))],
    };
}
