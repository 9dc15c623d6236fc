using Microsoft.Extensions.FileSystemGlobbing;

namespace MissionCheck;

/// <summary>The files that the words of a call mean: files, folders, patterns such as missions/*.json, and - for standard input.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    /// <summary>Whether a file holds a proposal on every line, by its name.</summary>
    public static bool HoldsLines(string file) => Path.GetExtension(file) is ".ndjson" or ".jsonl";

    /// <summary>The files in order; a pattern that meets none and a file that is not there are told and give null.</summary>
    public static IReadOnlyList<string>? Find(IEnumerable<string> words, TextWriter error)
    {
        var files = new List<string>();
        var wrong = false;
        foreach (var word in words)
        {
            if (word == StandardInput || File.Exists(word))
            {
                files.Add(word);
                continue;
            }

            var found = Matching(word);
            files.AddRange(found);
            if (found.Count > 0)
                continue;
            wrong = true;
            error.WriteLine(Directory.Exists(word) ? $"{word}: the folder holds no .json file." : $"{word}: there is no such file.");
        }

        return wrong ? null : files;
    }

    private static List<string> Matching(string word)
    {
        var (folder, pattern) = Directory.Exists(word) ? (word, "*.json") : Split(word);
        if (!Directory.Exists(folder) || !pattern.Contains('*', StringComparison.Ordinal))
            return [];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern);
        return matcher.GetResultsInFullPath(folder)
            .Select(file => Path.Combine(folder, Path.GetRelativePath(folder, file)))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The folder before the first step with a star, and the pattern from there.</summary>
    private static (string Folder, string Pattern) Split(string word)
    {
        var steps = word.Replace('\\', '/').Split('/');
        var star = Array.FindIndex(steps, step => step.Contains('*', StringComparison.Ordinal));
        if (star < 0)
            return (word, "");
        var folder = string.Join('/', steps[..star]);
        return (folder.Length > 0 ? folder : word.StartsWith('/') ? "/" : ".", string.Join('/', steps[star..]));
    }
}
