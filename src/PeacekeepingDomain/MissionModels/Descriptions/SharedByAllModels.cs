using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>What all thirty models share (The Future of Peacekeeping, 2024, §5.2).</summary>
internal static class SharedByAllModels
{
    public static ValueList<string> Sentences { get; } =
    [
        "A model is an option and not a template: it joins a strategic goal with tasks that may serve it and the capabilities "
            + "they call for, and it may overlap with others.",
        "A mission may rest on one model or on several, for a short time or a long one, and models may follow one another as "
            + "it grows, narrows or leaves; whatever the mix, it stays strategically coherent.",
        "How feasible a model is, and how likely to succeed, can be judged only against the situation it is meant for.",
        "Each assumes a mission that the United Nations leads and commands, that stands on Chapter VI or Chapter VII of the "
            + "Charter and that has sound logistics and support; costs differ. The six modalities allow for other arrangements.",
        "Each upholds the purposes and principles of the Charter and the values and norms that followed it, human rights law "
            + "and humanitarian law included.",
        "Each responds to gender and advances the equality of women and men and the women, peace and security agenda, because peace "
            + "does not last without them.",
        "Each does no harm, by its footprint or by the conduct of its people, and leaves civilians safer.",
        "Each builds on what the Resident Coordinator, the country team and the region already do, and strengthens it; the "
            + "mission can broker partnerships inside and outside the United Nations and make them work.",
        "Each is anchored in a political strategy that guides it, and does best within a wider framework that goes to the "
            + "causes of the conflict by way of political solutions that last.",
        "Each gives thought early on to how what it achieves will be sustained once it has gone.",
    ];
}
