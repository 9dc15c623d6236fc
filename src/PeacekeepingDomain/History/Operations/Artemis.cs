using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Interim Emergency Multinational Force in Bunia.</summary>
internal static class Artemis
{
    private static readonly DoctrineSource Launch = new(
        "EuDecision2003432",
        "Council Decision 2003/432/CFSP on the launching of the European Union military operation in the Democratic "
        + "Republic of Congo",
        SourceKind.Report)
    {
        Symbol = "2003/432/CFSP",
        Date = new(2003, 6, 12),
        Issuer = "Council of the European Union",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("ARTEMIS", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("Interim Emergency Multinational Force in Bunia", Scr(1484, 2003, "para. 1")),
        AlsoKnownAs = ["Operation Artemis"],
        Territory = new("Bunia, Ituri, Democratic Republic of the Congo", Scr(1484, 2003, "para. 1")),
        Lead = new("European Union", Study("note 104")),
        Start = new(new(2003, 6, 12), Launch.At("Art. 3")),
        End = new(new(2003, 9, 1), Scr(1484, 2003, "para. 1")),
        Decisions =
        [
            new(Scr(1484, 2003, "para. 1"), DecisionEffect.Established, "Authorized the force until 1 September 2003, in close coordination with MONUC."),
            new(Launch.At("Art. 3"), DecisionEffect.Established, "The European Union launched its operation on 12 June 2003."),
            new(
                Scr(1484, 2003, "para. 2"),
                DecisionEffect.Established,
                "Made it strictly temporary, so that the Secretary-General could reinforce MONUC in Bunia by mid-August."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1484, 2003, "preamble"))],
        Force = [new(ForceAuthority.AllNecessaryMeans, "Member States taking part in the force", "To fulfil its mandate", Scr(1484, 2003, "para. 4"))],
        Tasks =
        [
            new(TaskCategory.UseOfForce, "Contribute to stabilizing security in Bunia", Scr(1484, 2003, "para. 1")),
            new(TaskCategory.SecureEnvironmentForAid, "Contribute to improving the humanitarian situation in the town", Scr(1484, 2003, "para. 1")),
            new(TaskCategory.AssistanceToRefugeesAndDisplacedPersons, "Protect the displaced persons in the camps of Bunia", Scr(1484, 2003, "para. 1")),
            new(
                TaskCategory.ProtectionOfCivilians,
                "If need be, contribute to the safety of the population and of United Nations and humanitarian personnel",
                Scr(1484, 2003, "para. 1")),
            new(TaskCategory.Other, "Protect the airport", Scr(1484, 2003, "para. 1")),
        ],
        Models =
        [
            new(MissionModel.AtrocityPrevention),
            new(MissionModel.ProtectionOfCivilians),
            new(MissionModel.CitySecurity),
        ],
        Modalities =
        [
            new(ModalityKind.Parallel, Study("note 104")),
            new(ModalityKind.UnAuthorized, Scr(1484, 2003, "para. 1")),
        ],
        Parallels = [new("MONUC", Study("note 104"))],
        Notes =
        [
            new(
                "The study speaks of Operation Artemis of the European Union; the Council authorized an Interim Emergency "
                + "Multinational Force of Member States and named no organization.",
                [Study("note 104"), Scr(1484, 2003, "paras. 1 and 4")]),
        ],
    };
}
