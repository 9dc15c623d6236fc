namespace PeacekeepingDomain.Reading;

/// <summary>The missions that texts may name without a word of explanation.</summary>
internal static class MissionNames
{
    private static readonly (MissionName Mission, string[][] Names)[] Table =
    [
        Row("AFISMA", "African-led International Support Mission in Mali", "African-led International Support Mission to Mali"),
        Row("AMIB", "African Mission in Burundi", "African Union Mission in Burundi"),
        Row("AMIS", "African Union Mission in the Sudan", "African Union Mission in Sudan", "African Union Mission in Darfur"),
        Row("AMISOM", "African Union Mission in Somalia", "African Union Mission to Somalia"),
        Row("CICIG", "International Commission against Impunity in Guatemala"),
        Row("DOMREP", "Mission of the Representative of the Secretary-General in the Dominican Republic"),
        Row("EACRF", "East African Community Regional Force", "East African Community-Regional Force"),
        Row("ECOMIL", "ECOWAS Mission in Liberia"),
        Row("ECOMOG", "Military Observer Group of the Economic Community of West African States"),
        Row("ECOMOG", "Military Observer Group of the Economic Community of West African States"),
        Row("EUFOR RD Congo", "Eufor R.D.Congo"),
        Row("EUFOR Tchad/RCA", "European Union military operation in the Republic of Chad and in the Central African Republic"),
        Row("EULEX", "European Union Rule of Law Mission in Kosovo"),
        Row("EUTM Mali", "European Union Training Mission in Mali"),
        Row("EUTM RCA", "European Union Military Training Mission in the Central African Republic"),
        Row("IFOR", "Multinational implementation force"),
        Row("INTERFET", "International Force in East Timor", "International Force for East Timor"),
        Row("KFOR", "international security presence", "Kosovo Force", "International security presence in Kosovo"),
        Row("MENUB", "United Nations Electoral Observation Mission in Burundi"),
        Row("MICIVIH", "International Civilian Mission in Haiti"),
        Row("MINUGUA", "United Nations Verification Mission in Guatemala"),
        Row("MINUJUSTH", "United Nations Mission for Justice Support in Haiti"),
        Row("MINURCAT", "United Nations Mission in the Central African Republic and Chad"),
        Row("MINURSO", "United Nations Mission for the Referendum in Western Sahara"),
        Row("MINUSCA", "United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic"),
        Row("MINUSMA", "United Nations Multidimensional Integrated Stabilization Mission in Mali"),
        Row("MINUSTAH", "United Nations Stabilization Mission in Haiti"),
        Row("MISCA", "African-led International Support Mission to the Central African Republic", "African Union Mission in the Central African Republic"),
        Row("MONUA", "United Nations Observer Mission in Angola"),
        Row("MONUC", "United Nations Organization Mission in the Democratic Republic of the Congo"),
        Row("MONUSCO", "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo", "UN Stabilization Mission in the Democratic Republic of Congo"),
        Row("IAPF", "Inter-American Peace Force"),
        Row("OLMEE", "OAU Liaison Mission in Ethiopia-Eritrea", "OAU Liaison Mission in Ethiopia/Eritrea"),
        Row("ONUB", "United Nations Operation in Burundi"),
        Row("ONUC", "United Nations Operation in the Congo", "United Nations Force in the Congo"),
        Row("ONUCA", "United Nations Observer Group in Central America"),
        Row("ONUMOZ", "United Nations Operation in Mozambique"),
        Row("ONUSAL", "United Nations Observer Mission in El Salvador"),
        Row("SAMIDRC", "Southern African Development Community Mission in the Democratic Republic of Congo", "SADC Mission in the DRC"),
        Row("SAPSD", "South African Protection Support Detachment", "Interim multinational security presence in Burundi"),
        Row("SFOR", "Multinational stabilization force"),
        Row("UNAMID", "African Union-United Nations Hybrid Operation in Darfur", "AU/UN Hybrid operation in Darfur", "United Nations-African Union Hybrid Operation in Darfur"),
        Row("UNAMIR", "United Nations Assistance Mission for Rwanda", "United Nations Assistance Mission in Rwanda"),
        Row("UNAMSIL", "United Nations Mission in Sierra Leone"),
        Row("UNAVEM II", "United Nations Angola Verification Mission II"),
        Row("UNAVEM III", "United Nations Angola Verification Mission III"),
        Row("UNDOF", "United Nations Disengagement Observer Force"),
        Row("UNEF I", "First United Nations Emergency Force", "United Nations Emergency Force"),
        Row("UNEF II", "Second United Nations Emergency Force", "United Nations Emergency Force"),
        Row("UNFEOM", "United Nations Electoral Observer Mission for the general elections in Fiji"),
        Row("UNFICYP", "United Nations Peacekeeping Force in Cyprus", "United Nations Peace-keeping Force in Cyprus"),
        Row("UNIFIL", "United Nations Interim Force in Lebanon", "United Nations interim force for Southern Lebanon"),
        Row("UNIOGBIS", "United Nations Integrated Peacebuilding Office in Guinea-Bissau"),
        Row("UNIPSIL", "United Nations Integrated Peacebuilding Office in Sierra Leone"),
        Row("UNISFA", "United Nations Interim Security Force for Abyei"),
        Row("UNITAF", "Unified Task Force"),
        Row("UNITAMS", "United Nations Integrated Transition Assistance Mission in Sudan"),
        Row("UNMEE", "United Nations Mission in Ethiopia and Eritrea"),
        Row("UNMEER", "United Nations Mission for Ebola Emergency Response"),
        Row("UNMIBH", "United Nations Mission in Bosnia and Herzegovina"),
        Row("UNMIH", "United Nations Mission in Haiti"),
        Row("UNMIK", "international civil presence", "United Nations Mission in Kosovo"),
        Row("UNMIL", "United Nations Mission in Liberia"),
        Row("UNMIN", "United Nations Mission in Nepal"),
        Row("UNMIS", "United Nations Mission in Sudan"),
        Row("UNMISET", "United Nations Mission of Support in East Timor", "UN Mission in Support of East Timor"),
        Row("UNMISS", "United Nations Mission in the Republic of South Sudan", "United Nations Mission in South Sudan"),
        Row("UNMIT", "United Nations Integrated Mission in Timor-Leste"),
        Row("UNMOGIP", "United Nations Military Observer Group in India and Pakistan"),
        Row("UNMOT", "United Nations Mission of Observers in Tajikistan"),
        Row("UNOCI", "United Nations Operation in Côte d'Ivoire", "UN Mission in Côte d'Ivoire"),
        Row("UNOMIG", "United Nations Observer Mission in Georgia"),
        Row("UNOMIL", "United Nations Observer Mission in Liberia"),
        Row("UNOMSA", "United Nations Observer Mission in South Africa", "United Nations Observation Mission in South Africa"),
        Row("UNOMSIL", "United Nations Observer Mission in Sierra Leone"),
        Row("UNOSOM I", "United Nations Operation in Somalia", "United Nations Operation in Somalia I"),
        Row("UNOSOM II", "United Nations Operation in Somalia II"),
        Row("UNOVER", "United Nations Observer Mission to Verify the Referendum in Eritrea"),
        Row("UNPREDEP", "United Nations Preventive Deployment Force"),
        Row("UNPROFOR", "United Nations Protection Force"),
        Row("UNSMIS", "United Nations Supervision Mission in Syria"),
        Row("UNSOA", "United Nations Support Office for AMISOM"),
        Row("UNSOS", "United Nations Support Office in Somalia", "UN Support Office for Somalia"),
        Row("UNTAC", "United Nations Transitional Authority in Cambodia"),
        Row("UNTAES", "United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium", "United Nations Transitional Authority in Eastern Slavonia, Baranja and Western Sirmium"),
        Row("UNTAET", "United Nations Transitional Administration in East Timor", "UN Transition Authority in East Timor"),
        Row("UNTAG", "United Nations Transition Assistance Group"),
        Row("UNTEA", "United Nations Temporary Executive Authority", "United Nations Temporary Executive Authority in West Irian"),
        Row("UNTSO", "United Nations Truce Supervision Organization"),
        Row("MINUCI", "United Nations Mission in Côte d'Ivoire"),
        Row("UNOMUR", "United Nations Observer Mission Uganda-Rwanda"),
        Row("MIPONUH", "United Nations Civilian Police Mission in Haiti"),
        Row("UNSMIH", "United Nations Support Mission in Haiti"),
        Row("UNTMIH", "United Nations Transition Mission in Haiti"),
        Row("UNCRO", "United Nations Confidence Restoration Operation"),
        Row("UNMOP", "United Nations Mission of Observers in Prevlaka"),
        Row("UNIKOM", "United Nations Iraq-Kuwait Observation Mission"),
        Row("MINURCA", "United Nations Mission in the Central African Republic"),
        Row("UNAMA", "United Nations Assistance Mission in Afghanistan"),
        Row("UNAMI", "United Nations Assistance Mission for Iraq"),
        Row("BINUCA", "United Nations Integrated Peacebuilding Office in the Central African Republic"),
        Row("UNSMIL", "United Nations Support Mission in Libya"),
        Row("BINUH", "United Nations Integrated Office in Haiti"),
        Row("UNMHA", "United Nations Mission to Support the Hudaydah Agreement"),
        Row("UNPSG"),
        Row("UNIIMOG", "United Nations Iran-Iraq Military Observer Group"),
        Row("UNGOMAP"),
    ];

    private static readonly Dictionary<string, MissionName> ByAcronym = Index();

    public static MissionName? Find(string acronym) => ByAcronym.GetValueOrDefault(acronym);

    public static (MissionName Mission, int End)? At(ReadOnlySpan<Word> words, int start)
    {
        if (words[start].Form is not ("united" or "un" or "african" or "first" or "second" or "au" or "multinational" or "international" or "interim"))
            return null;
        (MissionName Mission, int End)? best = null;
        foreach (var (mission, names) in Table)
        {
            foreach (var name in names)
            {
                var end = Match(words, start, name);
                if (end > (best?.End ?? 0))
                    best = (mission, end);
            }
        }

        return best;
    }

    private static int Match(ReadOnlySpan<Word> words, int at, string[] name)
    {
        foreach (var part in name)
        {
            while (at < words.Length && words[at].Is("the"))
                at++;
            if (at >= words.Length || !words[at].Is(part))
                return 0;
            at++;
        }

        return at;
    }

    private static (MissionName Mission, string[][] Names) Row(string acronym, params string[] names) =>
        (new(acronym, names.Length == 0 ? null : names[^1]), [.. names.Select(Forms)]);

    private static string[] Forms(string name)
    {
        var words = new List<Word>();
        Words.Cut(name, 0, name.Length, words);
        return [.. words.Where(word => !word.Is("the")).Select(word => word.Form)];
    }

    private static Dictionary<string, MissionName> Index()
    {
        var index = new Dictionary<string, MissionName>(StringComparer.Ordinal);
        foreach (var (mission, _) in Table)
            index.TryAdd(mission.Acronym, mission);
        return index;
    }
}
