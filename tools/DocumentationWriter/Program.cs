using DocumentationWriter;

// Writes the generated pages of docs/ anew: run it from the root of the repository.
var root = args.Length > 0 ? args[0] : Directory.GetCurrentDirectory();
if (!Directory.Exists(Path.Combine(root, "docs")))
{
    Console.Error.WriteLine($"There is no folder docs in {root}. Run this from the root of the repository, or name that folder.");
    return 2;
}

var written = 0;
foreach (var page in GeneratedPages.Of(root))
{
    var path = Path.Combine(root, page.Path);
    if (File.Exists(path) && File.ReadAllText(path) == page.Text)
        continue;
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllText(path, page.Text);
    Console.WriteLine(page.Path);
    written++;
}

Console.WriteLine(written == 0 ? "All pages are as they should be." : "These pages were written anew.");
return 0;
