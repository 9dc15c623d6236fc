using System.Globalization;
using PeacekeepingDomain.Proposals;
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
var readings = new Dictionary<int, MandateReading?>();
var measured = new List<Measured>();
foreach (var coded in Coding.Read(args[0]))
{
    if (Read(coded.Resolution) is { } reading)
        measured.Add(new(coded, reading));
}

var groups = measured.ToLookup(one => developed.Contains(one.Coded.Mission));
Console.Write(new AccuracyPage([.. groups[true]], [.. groups[false]]).Write(Fields(), Chapters()));
return 0;

MandateReading? Read(int number)
{
    if (readings.TryGetValue(number, out var known))
        return known;
    var file = Directory.GetFiles(args[1], string.Create(CultureInfo.InvariantCulture, $"S_RES_{number:0000}_*.txt"));
    MandateReading? reading = null;
    if (file.Length == 0)
        Console.Error.WriteLine($"There is no text of resolution {number}.");
    else if (!MandateReader.TryRead(File.ReadAllText(file[0]), out reading, out var refusal))
        Console.Error.WriteLine($"Resolution {number}: {refusal}");
    return readings[number] = reading;
}

IReadOnlyList<(string Part, int Texts, Score[] Scores)> Fields()
{
    var path = Path.Combine(AppContext.BaseDirectory, "fields.jsonl");
    return
    [
        ("judging", FieldsCoding.Measure(path, "judging", Read, out var judging) is var kept ? judging : 0, kept),
        ("all", FieldsCoding.Measure(path, null, Read, out var all) is var every ? all : 0, every),
    ];
}

// The index of the texts holds the United Nations' own flag: is the resolution adopted under Chapter VII?
(int Agree, int All) Chapters()
{
    var (agree, all) = (0, 0);
    var index = Path.Combine(args[1], "index.csv");
    foreach (var row in File.Exists(index) ? File.ReadLines(index).Skip(1).Select(line => line.Split(',')) : [])
    {
        if (row[4] is not ("" or "Chapter VII") || Read(int.Parse(row[0], CultureInfo.InvariantCulture)) is not { } reading)
            continue;
        all++;
        if (reading.Chapters.Any(clause => clause.Chapter == CharterChapter.Seven) == (row[4].Length > 0))
            agree++;
    }

    return (agree, all);
}
