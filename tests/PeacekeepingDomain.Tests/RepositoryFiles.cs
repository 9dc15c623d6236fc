using System.Runtime.CompilerServices;

namespace PeacekeepingDomain.Tests;

/// <summary>Files of the repository that tests hold to what they say.</summary>
public static class RepositoryFiles
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
