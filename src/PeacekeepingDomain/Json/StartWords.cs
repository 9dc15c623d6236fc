using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using PeacekeepingDomain.History;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Json;

/// <summary>Reads the words in which somebody asks for a start. A word that is not known is answered with the nearest that is.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public static class StartWords
{
    /// <summary>Reads a model from its number, <c>4</c>, or its word, <c>ceasefire-monitoring</c>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="model">The model, where there is no problem.</param>
    /// <param name="problem">What is wrong, in a sentence; null where nothing is.</param>
    public static bool TryReadModel(string word, out MissionModel model, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            model = (MissionModel)number;
            problem = Enum.IsDefined(model) ? null : $"There is no model {word}; the models are numbered from 1 to {ModelDescriptions.All.Count.ToString(CultureInfo.InvariantCulture)}.";
            return problem is null;
        }

        problem = Vocabulary.TryParse(Encoding.UTF8.GetBytes(word), out model) ? null : Unknown(word, "is no model.", Vocabulary.MissionModelWords);
        return problem is null;
    }

    /// <summary>Reads a modality from its word: <c>un-authorized</c>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="modality">The modality, where there is no problem.</param>
    /// <param name="problem">What is wrong, in a sentence; null where nothing is.</param>
    public static bool TryReadModality(string word, out ModalityKind modality, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(word);
        problem = Vocabulary.TryParse(Encoding.UTF8.GetBytes(word), out modality) ? null : Unknown(word, "is no modality.", Vocabulary.ModalityKindWords);
        return problem is null;
    }

    /// <summary>Finds an operation of the record by its acronym or by one of its names, in any case.</summary>
    /// <param name="word">The acronym or the name.</param>
    /// <param name="operation">The operation, where there is no problem.</param>
    /// <param name="problem">What is wrong, in a sentence; null where nothing is.</param>
    public static bool TryFindOperation(string word, [NotNullWhen(true)] out PeaceOperation? operation, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(word);
        operation = PeaceOperations.Find(word);
        problem = operation is not null ? null : Unknown(word, "is no operation of the record.", PeaceOperations.All
            .SelectMany(known => known.AlsoKnownAs.Prepend(known.Name.Value).Prepend(known.Acronym ?? known.Id).Prepend(known.Id))
            .ToArray());
        return problem is null;
    }

    private static string Unknown(string word, string what, ReadOnlySpan<string> known) =>
        NearestWord.To(word, known) is { } nearest ? $"\"{word}\" {what} Did you mean \"{nearest}\"?" : $"\"{word}\" {what}";
}
