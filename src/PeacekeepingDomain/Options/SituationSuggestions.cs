using System.Globalization;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Options;

/// <summary>
/// What a situation admits, leaves open and refuses among the thirty models and the six modalities. Each is put to the
/// situation as if it were proposed, and its own rules and those that its preconditions name answer. It ranks nothing and
/// recommends nothing: a model that is admitted is one that nothing stated speaks against.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class SituationSuggestions
{
    // All thirty rest on the consent of the host State, whether or not they name it among their preconditions.
    private static readonly Precondition HostConsent = new("The host State has not refused or withdrawn its consent.", "CON-01");

    private SituationSuggestions(CoherenceChecker checker, MissionProposal proposal)
    {
        var situation = new BareSituation(checker, proposal);
        Situation = proposal.Acronym is null ? proposal.Name : $"{proposal.Acronym}, {proposal.Name}";
        Assumption = situation.Assumption;
        Concerns = situation.Concerns();
        Models = ModelDescriptions.All.Select(model => Of(situation, model)).ToValueList();
        Modalities = ModalityDescriptions.All.Select(modality => Of(situation, modality)).ToValueList();
    }

    /// <summary>The name of the situation.</summary>
    public string Situation { get; }

    /// <summary>
    /// As which kind of presence the models were asked, where the situation states none that the United Nations leads; null
    /// where it does.
    /// </summary>
    public string? Assumption { get; }

    /// <summary>What speaks against a mission in this situation whatever its model, without forbidding it.</summary>
    public ValueList<Finding> Concerns { get; }

    /// <summary>The thirty models, by number.</summary>
    public ValueList<Suggestion> Models { get; }

    /// <summary>The six modalities, by number.</summary>
    public ValueList<Suggestion> Modalities { get; }

    /// <summary>Puts the models and the modalities to a situation.</summary>
    /// <param name="checker">Judges; its rule book and settings decide.</param>
    /// <param name="situation">
    /// The situation. Of a proposal these facts count: its day, its setting, the conflict, the political process, the kind of
    /// presence where the United Nations leads it, and of its mandate what others have agreed or asked for beforehand (an
    /// agreement to verify, a demilitarization agreement, an agreement on status, who asked for electoral help and when).
    /// What else it says of a mission is left aside.
    /// </param>
    public static SituationSuggestions For(CoherenceChecker checker, MissionProposal situation)
    {
        ArgumentNullException.ThrowIfNull(checker);
        ArgumentNullException.ThrowIfNull(situation);
        return new SituationSuggestions(checker, situation);
    }

    private static Suggestion Of(BareSituation situation, ModelDescription model)
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"M{(int)model.Model:00}-");
        var preconditions = model.Preconditions.Any(static precondition => precondition.Rule == HostConsent.Rule)
            ? model.Preconditions
            : [.. model.Preconditions, HostConsent];
        return situation.Put(
            (int)model.Model,
            model.Name,
            preconditions,
            about => about.Id.StartsWith(own, StringComparison.Ordinal),
            situation.Facts with { Models = [model.Model] });
    }

    private static Suggestion Of(BareSituation situation, ModalityDescription modality) => situation.Put(
        (int)modality.Modality,
        modality.Name,
        modality.Constraints,
        static about => about.Area == Area.Command,
        situation.Facts with
        {
            Modality = new() { Kind = modality.Modality },
            // An operation that others lead with the Council's authority is a presence of its own.
            Presence = modality.Modality == ModalityKind.UnAuthorized ? Presence.UnAuthorizedForce : situation.Facts.Presence,
        });
}
