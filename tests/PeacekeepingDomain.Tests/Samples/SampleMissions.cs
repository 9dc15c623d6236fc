using PeacekeepingDomain.Json;

namespace PeacekeepingDomain.Tests.Samples;

/// <summary>The real moments that come with the project, as documents.</summary>
public static class SampleMissions
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "missions");

    public static TheoryData<string> Names
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var name in All)
                names.Add(name);
            return names;
        }
    }

    /// <summary>The names in their order.</summary>
    public static IEnumerable<string> All => Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(static file => Path.GetFileNameWithoutExtension(file));

    public static ProposalDocument Read(string name) => ProposalDocument.Read(Bytes(name), name + ".json");

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".json"));
}
