using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>United Nations Mission in Kosovo.</summary>
internal static class Unmik
{
    public static PeaceOperation Record { get; } = new("UNMIK", Presence.PeacekeepingOperation, OperationStatus.Ongoing)
    {
        Name = new("United Nations Mission in Kosovo", Unpmm),
        Acronym = "UNMIK",
        Territory = new("Kosovo", Scr(1244, 1999, "para. 10")),
        Lead = new("United Nations", Scr(1244, 1999, "para. 6")),
        Start = new(new(1999, 6, 10), Unpmm),
        Decisions =
        [
            new(
                Scr(1244, 1999, "para. 10"),
                DecisionEffect.Established,
                "Let the Secretary-General establish an international civil presence with an interim administration."),
            new(Scr(1244, 1999, "para. 19"), DecisionEffect.Extended, "Set both presences up for a year, to go on until the Council decides otherwise."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1244, 1999, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States and international organizations that form the international security presence",
                "Meet the responsibilities of the security presence, the safety of the civil presence among them",
                Scr(1244, 1999, "para. 7")),
        ],
        Tasks =
        [
            new(
                TaskCategory.TransitionalStateInstitutions,
                "Administer the territory and build provisional institutions of self-government",
                Scr(1244, 1999, "para. 11")),
            new(TaskCategory.ElectoralAssistance, "Hold elections to the provisional institutions", Scr(1244, 1999, "para. 11")),
            new(TaskCategory.GoodOfficesAndMediation, "Ease a political process on the future status", Scr(1244, 1999, "para. 11")),
            new(
                TaskCategory.RecoveryRehabilitationAndReconstruction,
                "Support the rebuilding of key infrastructure and the economy",
                Scr(1244, 1999, "para. 11")),
            new(TaskCategory.HumanitarianAssistance, "Support humanitarian and disaster relief", Scr(1244, 1999, "para. 11")),
            new(
                TaskCategory.PoliceReform,
                "Keep civil law and order, with international police, while local forces are established",
                Scr(1244, 1999, "para. 11")),
            new(TaskCategory.HumanRightsPromotion, "Protect and promote human rights", Scr(1244, 1999, "para. 11")),
            new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, "See to the safe return of refugees and displaced persons", Scr(1244, 1999, "para. 11")),
        ],
        Models =
        [
            new(MissionModel.TransitionalAdministration, Study("note 59")),
            new(MissionModel.CounterOrganizedCrime, Study("note 76")),
            new(MissionModel.RuleOfLawSupport),
            new(MissionModel.PoliceAssistance),
        ],
        Modalities = [new(ModalityKind.Joint, Study("§5.3, modality 4")), new(ModalityKind.Parallel, Study("note 104"))],
        Parallels =
        [
            new("KFOR", Study("note 104")),
            new("OSCE_OMIK", Study("§5.3, modality 4")),
            new("EU_PILLAR_IV", Study("§5.3, modality 4")),
            new("EULEX", Eulex.Report.At("para. 3")),
        ],
        Notes =
        [
            new(
                "Resolution 1244 does not name the mission: it speaks of an international civil presence. The study and the data "
                + "set of mandates call it the mission in Kosovo.",
                [Scr(1244, 1999, "para. 10"), Study("List of Abbreviations"), Unpmm]),
            new(
                "The necessary means are given to those who form the security presence, not to the mission; Chapter VII covers "
                + "both.",
                [Scr(1244, 1999, "para. 7"), Scr(1244, 1999, "preamble")]),
            new(
                "The study describes four pillars, two led by the United Nations, one by the OSCE and one by the EU, and says "
                + "that the Council established them; resolution 1244 speaks only of the help of relevant international "
                + "organizations.",
                [Study("§5.3, modality 4"), Scr(1244, 1999, "para. 10")]),
        ],
    };
}
