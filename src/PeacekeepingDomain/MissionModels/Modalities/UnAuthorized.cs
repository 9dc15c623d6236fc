using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels.Modalities;

/// <summary>Modality 6 (The Future of Peacekeeping, 2024, §5.3).</summary>
internal static class UnAuthorized
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.3, modality 6");

    public static ModalityDescription Description { get; } = new(
        ModalityKind.UnAuthorized,
        "UN-authorized operation",
        "A regional organization or a coalition of States conducts the operation under its own command, with the authority of "
        + "the Security Council. It is not a mission of the United Nations, though it may serve any of the purposes of the "
        + "models. The United Nations may support it with personnel who deliver financial, technical or logistical help, or "
        + "may not.")
    {
        Constraints =
        [
            new("The Security Council has authorized the operation."),
            new("Those who conduct it have command, and answer for it; nothing in the decision suggests that the United Nations commands."),
            new("Support from the United Nations is given after an assessment of the risk, that of grave violations included.", "HRD-01"),
            new(
                "Assessed contributions for an operation led by the African Union are decided case by case, up to 75 per cent "
                + "of its annual budget."),
        ],
        Variants =
        [
            new(
                "Without support package",
                "Those who conduct the operation bring what it needs; voluntary contributions may help them.",
                [
                    new(
                        "IFOR",
                        "Member States, with the organization named in the peace agreement, set up a force for Bosnia and "
                        + "Herzegovina under unified command.",
                        DoctrineSource.CouncilResolution(1031, 1995).At("para. 14")),
                    new(
                        "KFOR",
                        "Member States and international organizations set up the security presence in Kosovo, beside the civil "
                        + "presence of the United Nations.",
                        DoctrineSource.CouncilResolution(1244, 1999).At("para. 7")),
                    new(
                        "INTERFET",
                        "A multinational force under unified command was to restore peace and security in East Timor, at the "
                        + "request of the Government of Indonesia.",
                        DoctrineSource.CouncilResolution(1264, 1999).At("para. 3")),
                    new(
                        "UNITAF",
                        "A force of Member States in Somalia in 1992 under a unified command, to whose headquarters UNOSOM was "
                        + "to attach a liaison staff.",
                        DoctrineSource.CouncilResolution(794, 1992).At("paras. 10, 12 and 15")),
                ]),
            new(
                "With support package",
                "The United Nations supports the operation, for example with logistics through a support office of its own.",
                [
                    new("UNSOA", "Supported the African Union operation in Somalia with logistics.", Study),
                    new(
                        "UNSOS",
                        "Carries on the support to Somalia under the name it was given in 2015.",
                        DoctrineSource.CouncilResolution(2245, 2015).At("para. 1")),
                    new(
                        "AMISOM",
                        "Member States of the African Union maintained the mission in Somalia, with a trust fund and with "
                        + "equipment and services from the United Nations.",
                        DoctrineSource.CouncilResolution(1863, 2009).At("paras. 2, 8, 10 and 12")),
                ]),
            new(
                "Partly assessed",
                "An operation led by the African Union, authorized by the Council and financed in part from assessed contributions.",
                []),
        ],
        Precedents = [],
        Command = "The regional organization or the coalition that conducts it. The United Nations does not command.",
        Finance =
            "Those who conduct it, helped by voluntary contributions. The United Nations pays for a support package where there "
            + "is one, and may pay up to 75 per cent of an operation led by the African Union. For the force in Haiti "
            + "authorized in 2025, voluntary contributions bear the cost of personnel.",
        Rules =
            "Those of the organization or the States that conduct it, within what the Council authorized. Where assessed "
            + "contributions are used, the financial rules of the United Nations apply, and with any support its human rights "
            + "due diligence policy.",
        Sources =
        [
            Study,
            Sources.Resolution2719.At("paras. 2, 4, 6 and 7"),
            Sources.Resolution2793.At("paras. 1 and 10"),
            Sources.FutureOfPeacekeeping.At("§7"),
        ],
    };
}
