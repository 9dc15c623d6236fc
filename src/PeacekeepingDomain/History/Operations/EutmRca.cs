using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>European Union Military Training Mission in the Central African Republic.</summary>
internal static class EutmRca
{
    private static readonly DoctrineSource Decision = new(
        "EuDecision2016610",
        "Council Decision (CFSP) 2016/610 on a European Union CSDP Military Training Mission in the Central African "
        + "Republic (EUTM RCA)",
        SourceKind.Report)
    {
        Symbol = "(CFSP) 2016/610",
        Date = new(2016, 4, 19),
        Issuer = "Council of the European Union",
        Standing = SourceStanding.Record,
    };

    private static readonly DoctrineSource Launch = new("EuDecision20161137", "Council Decision (CFSP) 2016/1137 on the launch of EUTM RCA", SourceKind.Report)
    {
        Symbol = "(CFSP) 2016/1137",
        Date = new(2016, 7, 12),
        Issuer = "Council of the European Union",
        Standing = SourceStanding.Record,
    };

    private static readonly DoctrineSource Consolidated = new(
        "EuDecision2016610Consolidated",
        "Council Decision (CFSP) 2016/610, consolidated text of 6 September 2024",
        SourceKind.Report)
    {
        Symbol = "(CFSP) 2016/610",
        Date = new(2024, 9, 6),
        Issuer = "Council of the European Union",
        Standing = SourceStanding.Record,
    };

    public static PeaceOperation Record { get; } = new("EUTM_RCA", Presence.RegionalOperation, OperationStatus.Ongoing)
    {
        Name = new("European Union Military Training Mission in the Central African Republic", Decision.Whole),
        Acronym = "EUTM RCA",
        Territory = new("Central African Republic", Decision.Whole),
        Lead = new("European Union", Decision.Whole),
        Start = new(new(2016, 7, 16), Launch.At("Art. 2")),
        Decisions =
        [
            new(Decision.Whole, DecisionEffect.Established, "The Council of the European Union decided on the mission."),
            new(Launch.At("Art. 2"), DecisionEffect.Established, "Had it begin on 16 July 2016."),
            new(
                Scr(2301, 2016, "preamble"),
                DecisionEffect.Supported,
                "Welcomed the launch, as an extension of the support to the reform of the armed forces."),
        ],
        Tasks =
        [
            new(
                TaskCategory.MilitaryReform,
                "Contribute to the reform of the defence sector, in the process that MINUSCA coordinates",
                Consolidated.At("Art. 1")),
            new(TaskCategory.GoodGovernance, "Advise the Ministry of Defence and the general staff", Consolidated.At("Art. 1")),
        ],
        Models = [new(MissionModel.SecuritySectorReform)],
        Modalities = [new(ModalityKind.Parallel, Study("note 103"))],
        Predecessors = [new("EUMAM RCA", Decision.At("recital 2"))],
        Parallels = [new("MINUSCA", Study("note 103"))],
        Notes =
        [
            new(
                "The study ends the mission in 2022. A text of the decision in force in September 2024 still has it, so the "
                + "record gives no end.",
                [Study("note 103"), Consolidated.Whole]),
        ],
    };
}
