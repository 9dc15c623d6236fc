using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>Eufor R.D.Congo.</summary>
internal static class EuforRdc
{
    private static readonly DoctrineSource JointAction = new(
        "EuJointAction2006319",
        "Council Joint Action 2006/319/CFSP on the European Union military operation in support of MONUC during the "
        + "election process",
        SourceKind.Report)
    {
        Symbol = "2006/319/CFSP",
        Date = new(2006, 4, 27),
        Issuer = "Council of the European Union",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("EUFOR_RDC", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("Eufor R.D.Congo", Scr(1671, 2006, "para. 1")),
        Acronym = "EUFOR RD Congo",
        Territory = new("Democratic Republic of the Congo", Scr(1671, 2006, "para. 2")),
        Lead = new("European Union", Scr(1671, 2006, "para. 1")),
        Start = new(new(2006), Study("note 104")),
        Decisions =
        [
            new(Scr(1671, 2006, "para. 2"), DecisionEffect.Established, "Authorized the deployment until four months after the first round of the elections."),
            new(JointAction.Whole, DecisionEffect.Established, "The Council of the European Union decided on the operation on 27 April 2006."),
            new(
                Scr(1671, 2006, "para. 9"),
                DecisionEffect.Established,
                "Left the decision to engage the force to the European Union, at the request of the Secretary-General or, in "
                + "an emergency, in consultation with MONUC."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1671, 2006, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "Eufor R.D.Congo",
                "To carry out the tasks of the paragraph, within its means and capabilities",
                Scr(1671, 2006, "para. 8")),
        ],
        Tasks =
        [
            new(TaskCategory.ElectoralSecurity, "Support MONUC while the elections are prepared and held", Scr(1671, 2006, "para. 1")),
            new(TaskCategory.UseOfForce, "Support MONUC in stabilizing a situation that it cannot master by itself", Scr(1671, 2006, "para. 8(a)")),
            new(
                TaskCategory.ProtectionOfCivilians,
                "Contribute to the protection of civilians under imminent threat where it is deployed",
                Scr(1671, 2006, "para. 8(b)")),
            new(TaskCategory.Other, "Contribute to the protection of the airport of Kinshasa", Scr(1671, 2006, "para. 8(c)")),
            new(TaskCategory.Other, "Bring individuals in danger out by limited operations", Scr(1671, 2006, "para. 8(e)")),
        ],
        Models =
        [
            new(MissionModel.ElectionSecurityAndAssistance),
            new(MissionModel.CitySecurity),
            new(MissionModel.ProtectionOfCivilians),
        ],
        Modalities =
        [
            new(ModalityKind.Parallel, Study("note 104")),
            new(ModalityKind.UnAuthorized, Scr(1671, 2006, "para. 2")),
        ],
        Parallels = [new("MONUC", Study("note 104"))],
        Notes =
        [
            new(
                "Only advance elements stood in Kinshasa; the rest of the force was held outside the country, \"over the "
                + "horizon\".",
                [Scr(1671, 2006, "para. 3")]),
        ],
    };
}
