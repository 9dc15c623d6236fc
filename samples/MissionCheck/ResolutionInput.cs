using System.Diagnostics.CodeAnalysis;
using System.Text;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Reading;
using PeacekeepingDomain.Starts;

namespace MissionCheck;

/// <summary>A resolution, the mission that is meant, and the proposal that was read from it.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="Mandate">The mandate that is meant.</param>
/// <param name="Start">The proposal, with its notes.</param>
internal sealed record ResolutionInput(MandateReading Reading, MissionMandate Mandate, ProposalStart Start)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a file holds words and no JSON, by the first character that is not blank.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        var begin = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        begin = begin.TrimStart(" \t\r\n"u8);
        return begin is not ([] or [(byte)'{' or (byte)'[' or (byte)'/' or (byte)'"', ..]);
    }

    /// <summary>Reads a text; where it gives nothing to check, says why and gives false.</summary>
    public static bool TryRead(byte[] bytes, string name, string? mission, [NotNullWhen(true)] out ResolutionInput? resolution, TextWriter error)
    {
        resolution = null;
        if (!TryRead(bytes, out var reading, out var refusal))
        {
            error.WriteLine($"{name}: {refusal}");
            return false;
        }

        if (!reading.TryFind(mission, out var mandate, out refusal))
        {
            error.WriteLine($"{name}: {refusal}{(mission is null && reading.Missions.Count > 1 ? $" For example: --mission {reading.Missions[0].Mission}" : "")}");
            return false;
        }

        resolution = new ResolutionInput(reading, mandate, reading.ToProposal(mandate));
        return true;
    }

    /// <summary>Reads a text, whatever it gives.</summary>
    public static bool TryRead(byte[] bytes, [NotNullWhen(true)] out MandateReading? reading, [NotNullWhen(false)] out string? refusal)
    {
        reading = null;
        if (!IsText(bytes))
        {
            refusal = bytes.Length == 0 ? "The file is empty; give the text of a resolution." : "This is no text of a resolution; check reads a proposal in JSON.";
            return false;
        }

        try
        {
            return MandateReader.TryRead(Strict.GetString(bytes), out reading, out refusal);
        }
        catch (DecoderFallbackException)
        {
            refusal = "The text is not in UTF-8; save it as plain text in UTF-8.";
            return false;
        }
    }

    /// <summary>The proposal as a document, for what works on documents.</summary>
    public ProposalDocument Document(string name) => ProposalDocument.Read(ProposalDocument.Write(Start.Proposal), name);
}
