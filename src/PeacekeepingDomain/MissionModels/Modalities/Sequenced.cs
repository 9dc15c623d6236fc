using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels.Modalities;

/// <summary>Modality 2 (The Future of Peacekeeping, 2024, §5.3).</summary>
internal static class Sequenced
{
    private static readonly Citation Study = Sources.FutureOfPeacekeeping.At("§5.3, modality 2");

    public static ModalityDescription Description { get; } = new(
        ModalityKind.Sequenced,
        "Sequenced missions",
        "One organization or coalition begins, and another takes the mandate over from it. Where it is done well, each does "
        + "what it is best at: the one is there quickly, the other stays. The handover may run either way, to the United "
        + "Nations or from it.")
    {
        Constraints =
        [
            new("The organizations have agreed beforehand, at best before the first one deploys, that and how the mandate will pass on."),
            new("The decision sets the day or the condition on which authority passes, so that nobody is without a mandate in between."),
            new("Forces that are re-hatted come up to the standards of the United Nations, human rights screening included."),
            new("The host State consents to each mission in its turn.", "CON-01"),
        ],
        Variants =
        [
            new(
                "To the UN",
                "A mission led by the United Nations takes over from an operation of another organization and re-hats its "
                + "forces, in whole or in part.",
                [
                    new(
                        "UNMIL",
                        "Took over from ECOMIL, the force of ECOWAS in Liberia, on 1 October 2003.",
                        DoctrineSource.CouncilResolution(1509, 2003).At("para. 1")),
                    new(
                        "ONUB",
                        "Began in 2004 with the forces of AMIB, the African Mission in Burundi.",
                        DoctrineSource.CouncilResolution(1545, 2004).At("para. 3")),
                    new(
                        "UNAMID",
                        "Took in the personnel of AMIS, the African Union mission in Darfur, and was to assume its authority by "
                        + "the end of 2007.",
                        DoctrineSource.CouncilResolution(1769, 2007).At("paras. 2 and 5")),
                    new(
                        "MINURCAT",
                        "Sent a military component to follow the force of the European Union in Chad and the Central African "
                        + "Republic, with transfer on 15 March 2009.",
                        DoctrineSource.CouncilResolution(1861, 2009).At("para. 3")),
                    new(
                        "MINUSMA",
                        "Was to receive authority in Mali from AFISMA, an African-led mission, on 1 July 2013.",
                        DoctrineSource.CouncilResolution(2100, 2013).At("para. 7")),
                    new(
                        "MINUSCA",
                        "Was to receive authority in the Central African Republic from MISCA on 15 September 2014, after its "
                        + "civilians had begun.",
                        DoctrineSource.CouncilResolution(2149, 2014).At("para. 21")),
                ]),
            new(
                "From the UN",
                "An operation authorized by the United Nations and led by others replaces a mission led by the United Nations.",
                [
                    new(
                        "IFOR",
                        "Took over from UNPROFOR in 1995 to help carry out the peace agreement for Bosnia and Herzegovina.",
                        DoctrineSource.CouncilResolution(1031, 1995).At("paras. 14, 19 and 33")),
                ]),
        ],
        Precedents = [],
        Command = "Each organization in its turn. Authority passes on a set day, or when a report says that it has passed.",
        Finance = "Each organization for its own phase, by its own means.",
        Rules = "Those of the organization whose turn it is; forces that are re-hatted change over to the rules of the United Nations.",
        Sources =
        [
            Study,
            Sources.FutureOfPeacekeeping.At("note 101"),
            Sources.Resolution2149.At("para. 22"),
        ],
    };
}
