using System.Text;
using MissionCheck;

namespace PeacekeepingDomain.Tests.Documentation;

/// <summary>A line of a console snippet, run in this process where it is the console program's.</summary>
internal static class PageCommand
{
    private static readonly string[] Program = ["dotnet run --project samples/MissionCheck", "mission-check"];

    // What only a shell can run. The projects they name are looked for.
    private static readonly string[] Others = ["dotnet test", "dotnet add package", "dotnet tool install", "dotnet tool restore", "dotnet stryker", "dotnet new", "dotnet run --project", "git clone", "cd ", "parallel "];

    /// <summary>Whether a line is a command at all.</summary>
    public static bool IsKnown(string line) => line.StartsWith('#') || IsOfTheProgram(line) || Others.Any(line.StartsWith);

    public static bool IsOfTheProgram(string line) => Program.Any(line.StartsWith);

    /// <summary>The folder of the project that a line names; null where it names none.</summary>
    public static string? Project(string line)
    {
        var words = line.Split(' ');
        var at = Array.IndexOf(words, "--project");
        return at < 0 ? null : words[at + 1];
    }

    /// <summary>Runs a line, through its pipes, from a file where it has &lt; and into one where it has &gt;.</summary>
    public static (int Code, string Text) Run(string line)
    {
        var into = line.Split(" > ");
        var from = into[0].Split(" < ");
        var (code, text) = (ExitCode.Fine, from.Length > 1 ? File.ReadAllText(from[1].Trim()) : "");
        foreach (var part in from[0].Split(" | "))
            (code, text) = Run(Words(part.Trim()), text);
        if (into.Length == 1)
            return (code, text);
        File.WriteAllText(into[1].Trim(), text);
        return (code, "");
    }

    private static (int Code, string Text) Run(string[] words, string input)
    {
        using var text = new StringWriter();
        using var bytes = new MemoryStream();
        var paper = Terminal.Paper(text);
        var terminal = new Terminal(new(paper), new(paper), text, text, () => new MemoryStream(Encoding.UTF8.GetBytes(input))) { OpenOutput = () => bytes };
        var code = Application.Run(words, terminal);
        return (code, text + Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static string[] Words(string part)
    {
        var words = part[Program.First(part.StartsWith).Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is ["--", .. var rest] ? rest : words;
    }
}
