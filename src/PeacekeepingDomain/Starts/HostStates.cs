namespace PeacekeepingDomain.Starts;

/// <summary>The States that the record's territories name. A territory that names none has its host States still to be said.</summary>
internal static class HostStates
{
    // A name that holds another comes before it.
    private static readonly string[] Names =
    [
        "former Yugoslav Republic of Macedonia", "Democratic Republic of the Congo", "Central African Republic", "Bosnia and Herzegovina",
        "Republic of the Congo", "Dominican Republic", "Guinea-Bissau", "Côte d'Ivoire", "Sierra Leone", "South Africa", "South Sudan",
        "El Salvador", "Timor-Leste", "Mozambique", "Tajikistan", "Guatemala", "Cambodia", "Ethiopia", "Namibia", "Burundi", "Croatia",
        "Eritrea", "Georgia", "Lebanon", "Liberia", "Somalia", "Angola", "Cyprus", "Guinea", "Israel", "Rwanda", "Egypt", "Haiti",
        "Nepal", "Sudan", "Syria", "Zaire", "Chad", "Fiji", "Mali",
    ];

    /// <summary>The States, in the order in which the territory names them.</summary>
    public static List<string> In(string territory)
    {
        var found = new List<(int At, string Name)>();
        // No State of its own, and it holds the name of one.
        var rest = territory.Replace("New Guinea", "          ", StringComparison.OrdinalIgnoreCase);
        foreach (var name in Names)
        {
            var at = rest.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            found.Add((at, territory.Substring(at, name.Length)));
            rest = rest.Replace(name, new string(' ', name.Length), StringComparison.OrdinalIgnoreCase);
        }

        return found.OrderBy(state => state.At).Select(state => state.Name).ToList();
    }
}
