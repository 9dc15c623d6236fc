using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Model 16 (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class SupportToAccountability
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.2, model 16");

    public static ModelDescription Description { get; } = new(
        MissionModel.SupportToAccountability,
        "Support to Accountability Mechanisms",
        "Help hybrid or internationalized courts and similar bodies to investigate and prosecute serious international "
        + "crimes tied to threats the Security Council has named.")
    {
        Description =
            "A small number of uniformed and civilian staff helps a State to bring to justice genocide, crimes against "
            + "humanity, war crimes or terrorism, grave breaches of human rights law and humanitarian law among them. The "
            + "proceedings are the State's own, with an international element: judges, prosecutors or other court staff "
            + "from abroad. The mission may help courts to sit away from their seat, protect witnesses and judges, and "
            + "operate jointly with national forces. Where those forces are absent or not up to the task, it may, when "
            + "the authorities ask, take urgent temporary measures and arrest and detain persons the court has indicted. "
            + "In the Central African Republic the Council bound such measures to a formal request, to exceptional cases "
            + "and to limits of scope and time.",
        Preconditions =
        [
            new("The national authorities have asked for the support.", "M16-1"),
            new("The proceedings have a hybrid or internationalized element."),
            new("The crimes bear on a threat to international peace and security that the Security Council has named."),
            new("The court cannot impose the death penalty."),
            new("Arrests rest on a formal request, and are made only where national forces are absent or unable to act.", "M16-1"),
            new("Before it operates with national forces, the risk to human rights has been assessed.", "HRD-01"),
        ],
        Tasks =
        [
            TaskCategory.SupportToInternationalCriminalJustice,
            TaskCategory.TransitionalJustice,
            TaskCategory.JudicialReform,
            TaskCategory.HumanRightsMonitoring,
        ],
        DefiningCapabilities =
        [
            Capability.InvestigationAndForensics,
            Capability.JudgesProsecutorsAndLawyers,
        ],
        SupportingCapabilities =
        [
            Capability.ProtectedMobility,
            Capability.ForceProtection,
            Capability.Corrections,
        ],
        Components = [new(ComponentKind.Police, Leads: true), new(ComponentKind.Civilian, Leads: true), new(ComponentKind.Military, Leads: false)],
        Consent = "The national authorities, whose request comes first; for arrests, a formal request of their own.",
        Partners = ["The court or other body that is supported", "International Criminal Court"],
        Precedents =
        [
            new(
                "UNAMSIL",
                "Was to help the police to keep the Special Court for Sierra Leone secure while the mission remained.",
                DoctrineSource.CouncilResolution(1562, 2004).At("para. 2")),
            new("MINUSCA", "Supported the Central African Republic's Special Criminal Court.", Sources.FutureOfPeacekeeping.At("note 71")),
        ],
        Related =
        [
            MissionModel.SupportOfPeaceAgreements,
            MissionModel.RuleOfLawSupport,
        ],
        Sources = [Study, Sources.FutureOfPeacekeeping.At("note 71"), Sources.Resolution2149.At("para. 40"), Sources.RuleOfLaw.Whole],
    };
}
