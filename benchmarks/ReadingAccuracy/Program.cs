using System.Globalization;
using PeacekeepingDomain.Reading;
using ReadingAccuracy;

if (args.Length != 2 || !File.Exists(args[0]) || !Directory.Exists(args[1]))
{
    Console.Error.WriteLine("""
        Measures how well mandates are read, and writes the page docs/reading.md to standard output.
        Usage: dotnet run -c Release --project benchmarks/ReadingAccuracy -- CODING RESOLUTIONS
          CODING       a file with a coded resolution a line, as JSON
          RESOLUTIONS  a folder of texts named S_RES_1542_2004.txt
        """);
    return 2;
}

// The missions the wordings were written on: every second of the coded missions or so, with old and new among both.
string[] developed =
[
    "UNMIL", "MINUSTAH", "UNAMSIL", "UNAMID", "MINUSMA", "UNMIT", "UNTAET", "UNTAES", "MINURSO", "UNAVEM II", "UNAVEM III", "UNPROFOR", "UNOMIL", "ONUMOZ", "UNMIH",
];
var measured = new List<Measured>();
foreach (var coded in Coding.Read(args[0]))
{
    var file = Directory.GetFiles(args[1], string.Create(CultureInfo.InvariantCulture, $"S_RES_{coded.Resolution:0000}_*.txt"));
    if (file.Length == 0)
        Console.Error.WriteLine($"There is no text of resolution {coded.Resolution}.");
    else if (MandateReader.TryRead(File.ReadAllText(file[0]), out var reading, out var refusal))
        measured.Add(new(coded, reading));
    else
        Console.Error.WriteLine($"Resolution {coded.Resolution}: {refusal}");
}

var groups = measured.ToLookup(one => developed.Contains(one.Coded.Mission));
Console.Write(new AccuracyPage([.. groups[true]], [.. groups[false]]).Write());
return 0;
