namespace PeacekeepingDomain.Tests;

/// <summary>Files of the repository that tests hold to what they say.</summary>
public static class RepositoryFiles
{
    /// <summary>The folder of the repository: the tests are built into it.</summary>
    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PeacekeepingDomain.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests are run from within the repository.");
    }
}
