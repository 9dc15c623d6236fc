using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Assistance Mission for Rwanda.</summary>
internal static class Unamir
{
    public static PeaceOperation Record { get; } = new("UNAMIR", Presence.PeacekeepingOperation, OperationStatus.Ended)
    {
        Name = new("United Nations Assistance Mission for Rwanda", Scr(872, 1993, "para. 2")),
        Acronym = "UNAMIR",
        AlsoKnownAs = ["United Nations Assistance Mission in Rwanda"],
        Territory = new("Rwanda", Scr(872, 1993, "para. 2")),
        Lead = new("United Nations", Scr(872, 1993, "para. 2")),
        Start = new(new(1993, 10), Pko),
        End = new(new(1996, 3), Pko),
        Decisions =
        [
            new(Scr(872, 1993, "para. 2"), DecisionEffect.Established, "Established the Mission for six months, with a review after ninety days."),
            new(
                Scr(912, 1994, "para. 8"),
                DecisionEffect.Changed,
                "Adjusted the mandate to mediation, relief where feasible and reporting, with the force level of a report."),
            new(
                Scr(918, 1994, "paras. 3 and 5"),
                DecisionEffect.Changed,
                "Added the protection of people at risk and of relief, with up to 5,500 troops."),
            new(
                Scr(965, 1994, "para. 3"),
                DecisionEffect.Changed,
                "Added security for the International Tribunal and the training of a police force."),
            new(
                Scr(997, 1995, "paras. 1 and 3"),
                DecisionEffect.Changed,
                "Reduced the force in two steps and turned the mandate to returns and reconciliation."),
            new(Scr(1029, 1995, "para. 1"), DecisionEffect.Ended, "Extended the mandate for a final period, until 8 March 1996."),
            new(
                Scr(1050, 1996, "para. 2"),
                DecisionEffect.Changed,
                "Let those who remain until withdrawal help to protect the International Tribunal."),
        ],
        Force =
        [
            new(
                ForceAuthority.SelfDefence,
                "UNAMIR",
                "Act against those who threaten protected sites and populations, humanitarian personnel, or the means to bring relief",
                Scr(918, 1994, "para. 4")),
        ],
        Ceilings =
        [
            new(ComponentKind.Military, 5500, Scr(918, 1994, "para. 5")),
            new(ComponentKind.Military, 2330, Scr(997, 1995, "para. 1"), "Troops, within three months."),
            new(ComponentKind.Military, 1800, Scr(997, 1995, "para. 1"), "Troops, within four months."),
            new(ComponentKind.Military, 1200, Scr(1029, 1995, "para. 3"), "Troops."),
            new(ComponentKind.Military, 200, Scr(1029, 1995, "para. 4"), "Military observers, headquarters and other military support staff."),
        ],
        Tasks =
        [
            new(
                TaskCategory.Demilitarization,
                "Help to keep Kigali secure, within a weapons-secure area set up by the parties",
                Scr(872, 1993, "para. 3 (a)")),
            new(TaskCategory.MilitaryObservation, "Monitor the cease-fire agreement and the demilitarized zone", Scr(872, 1993, "para. 3 (b)")),
            new(TaskCategory.Demining, "Assist with mine clearance, mostly by training", Scr(872, 1993, "para. 3 (d)")),
            new(
                TaskCategory.AssistanceToRefugeesAndDisplacedPersons,
                "Monitor the return of refugees and the displaced",
                Scr(872, 1993, "para. 3 (f)")),
            new(TaskCategory.CoordinationOfDonorsPartnersAndAgencies, "Help to coordinate humanitarian assistance", Scr(872, 1993, "para. 3 (g)")),
            new(TaskCategory.PoliceObservation, "Investigate incidents that involve the gendarmerie and the police", Scr(872, 1993, "para. 3 (h)")),
            new(TaskCategory.GoodOfficesAndMediation, "Go between the parties for a cease-fire", Scr(912, 1994, "para. 8 (a)")),
            new(TaskCategory.ProtectionOfCivilians, "Help to protect the displaced, refugees and civilians at risk", Scr(918, 1994, "para. 3 (a)")),
            new(TaskCategory.SecureEnvironmentForAid, "Provide security and support for relief", Scr(918, 1994, "para. 3 (b)")),
            new(
                TaskCategory.SupportToInternationalCriminalJustice,
                "Contribute to the security of the International Tribunal for Rwanda",
                Scr(965, 1994, "para. 3 (a)")),
            new(TaskCategory.PoliceReform, "Help to set up and train a national police force", Scr(965, 1994, "para. 3 (b)")),
            new(TaskCategory.NationalDialogueAndReconciliation, "Offer good offices for national reconciliation", Scr(965, 1994, "para. 2 (c)")),
        ],
        Models =
        [
            new(MissionModel.SupportOfPeaceAgreements),
            new(MissionModel.CeasefireMonitoring),
            new(MissionModel.AtrocityPrevention),
        ],
        Predecessors = [new("Neutral Military Observer Group of the Organization of African Unity", Scr(872, 1993, "para. 5"))],
        Parallels = [new("United Nations Observer Mission Uganda-Rwanda (UNOMUR)", Scr(872, 1993, "para. 4"))],
        Howard = new(Assessment.NotASuccess, Study("endnote ii")),
        Notes =
        [
            new(
                "The study writes Assistance Mission in Rwanda where the resolution has for Rwanda.",
                [Study("List of Abbreviations"), Scr(872, 1993, "para. 2")]),
            new("Resolution 918 invokes Chapter VII for its arms embargo alone, not for what the Mission may do.", [Scr(918, 1994, "part B")]),
            new("Resolution 912 sets the force level by pointing to a report; it gives no number.", [Scr(912, 1994, "para. 8")]),
        ],
    };
}
