using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>European Union Training Mission in Mali.</summary>
internal static class EutmMali
{
    private static readonly DoctrineSource Decision = new(
        "EuDecision201334",
        "Council Decision 2013/34/CFSP on a European Union military mission to contribute to the training of the "
        + "Malian Armed Forces (EUTM Mali)",
        SourceKind.Report)
    {
        Symbol = "2013/34/CFSP",
        Date = new(2013, 1, 17),
        Issuer = "Council of the European Union",
        Standing = SourceStanding.Record,
    };

    private static readonly DoctrineSource Extension = new(
        "EuDecision2016446",
        "Council Decision (CFSP) 2016/446 amending and extending Council Decision 2013/34/CFSP",
        SourceKind.Report)
    {
        Symbol = "(CFSP) 2016/446",
        Date = new(2016, 3, 23),
        Issuer = "Council of the European Union",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("EUTM_MALI", Presence.RegionalOperation, OperationStatus.Ended)
    {
        Name = new("European Union Training Mission in Mali", Scr(2100, 2013, "para. 22")),
        Acronym = "EUTM Mali",
        Territory = new("Mali", Scr(2100, 2013, "para. 22")),
        Lead = new("European Union", Decision.Whole),
        Start = new(new(2013, 2, 18), Extension.At("recital 2")),
        End = new(new(2024), Study("note 103")),
        Decisions =
        [
            new(
                Decision.At("Art. 1"),
                DecisionEffect.Established,
                "The Council of the European Union decided on a mission to train and advise the Malian armed forces, in the "
                + "south of Mali and without taking part in combat."),
            new(Scr(2100, 2013, "para. 22"), DecisionEffect.Supported, "Welcomed the deployment and asked for close coordination with MINUSMA."),
            new(
                Extension.At("recital 3 and Art. 1"),
                DecisionEffect.Changed,
                "Recast the task of advice and training, no longer for the south alone, and went on until 18 May 2018."),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryReform, "Train and advise the Malian armed forces", Decision.At("Art. 1")),
            new(TaskCategory.HumanRightsPromotion, "Train them also in humanitarian law, the protection of civilians and human rights", Decision.At("Art. 1")),
        ],
        Models = [new(MissionModel.SecuritySectorReform)],
        Modalities = [new(ModalityKind.Parallel, Study("note 103"))],
        Parallels = [new("MINUSMA", Study("note 103")), new("BARKHANE", Scr(2423, 2018, "para. 41"))],
    };
}
