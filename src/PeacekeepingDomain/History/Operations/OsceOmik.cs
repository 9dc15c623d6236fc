using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>OSCE Mission in Kosovo.</summary>
internal static class OsceOmik
{
    private static readonly DoctrineSource Decision = new(
        "OscePcDec305",
        "Decision No. 305 of the Permanent Council, on the OSCE Mission in Kosovo",
        SourceKind.Report)
    {
        Symbol = "PC.DEC/305",
        Date = new(1999, 7, 1),
        Issuer = "Permanent Council of the OSCE",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("OSCE_OMIK", Presence.RegionalOperation, OperationStatus.Ongoing)
    {
        Name = new("OSCE Mission in Kosovo", Decision.Whole),
        Territory = new("Kosovo", Study("§5.3, modality 4")),
        Lead = new("Organization for Security and Cooperation in Europe", Study("§5.3, modality 4")),
        Start = new(new(1999, 7, 1), Decision.Whole),
        Decisions =
        [
            new(
                Scr(1244, 1999, "para. 10"),
                DecisionEffect.Supported,
                "Authorized the Secretary-General to establish the civil presence with the help of relevant international "
                + "organizations."),
            new(Decision.Whole, DecisionEffect.Established, "Established the mission from 1 July 1999 as a distinct part of UNMIK."),
        ],
        Tasks =
        [
            new(TaskCategory.CivilSocietyCapacityBuilding, "Lead within UNMIK on building institutions and democracy", Decision.Whole),
            new(TaskCategory.HumanRightsPromotion, "Monitor, protect and promote human rights", Decision.Whole),
            new(TaskCategory.PoliceReform, "Train a new police service at a school that it runs", Decision.Whole),
            new(TaskCategory.JudicialReform, "Train judicial staff", Decision.Whole),
            new(TaskCategory.GoodGovernance, "Train civil administrators and support good governance", Decision.Whole),
            new(TaskCategory.ElectoralAssistance, "Organize and supervise elections", Decision.Whole),
        ],
        Models =
        [
            new(MissionModel.TransitionalAdministration, Study("note 60")),
            new(MissionModel.ElectionSecurityAndAssistance),
            new(MissionModel.RuleOfLawSupport),
        ],
        Modalities = [new(ModalityKind.Joint, Study("§5.3, modality 4"))],
        Predecessors = [new("OSCE Task Force for Kosovo", Decision.Whole)],
        Parallels = [new("UNMIK", Study("§5.3, modality 4")), new("EU_PILLAR_IV", Study("§5.3, modality 4"))],
        Notes =
        [
            new(
                "It is one pillar of UNMIK with its own line of authority, procedures and funds; no kind of presence names "
                + "that, and it is filed with the regional operations.",
                [Study("§5.3, modality 4")]),
        ],
    };
}
