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
            foreach (var file in Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal))
                names.Add(Path.GetFileNameWithoutExtension(file));
            return names;
        }
    }

    public static ProposalDocument Read(string name) =>
        ProposalDocument.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".json")), name + ".json");
}
