using System.CommandLine;
using PeacekeepingDomain.Json;

namespace MissionCheck;

/// <summary>schema [proposal|settings]: prints a JSON Schema.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var document = Choice.Argument<SchemaKind>("DOCUMENT", "proposal or settings; proposal when left out.");
        var command = new Command("schema", "Prints the JSON Schema of proposals or of settings, for editors.") { document };
        command.SetAction(call => terminal.Output.Write(Choice.Of<SchemaKind>(call.GetValue(document)) == SchemaKind.Settings ? SettingsDocument.Schema : ProposalDocument.Schema));
        return command;
    }
}
