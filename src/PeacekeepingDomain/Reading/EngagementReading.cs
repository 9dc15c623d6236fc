using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Reading;

/// <summary>Tells how a mission is to take up a task, from the verbs that govern the words that put it.</summary>
internal static class EngagementReading
{
    private static readonly Wording Watches = Wording.Of(
        "monitor*", "observ*", "verif*", "investigat*", "report/reporting", "oversee/overseeing", "oversight", "inspect*", "supervis*", "record", "identify", "document", "assess*", "track", "receive");

    private static readonly Wording Helps = Wording.Of(
        "assist*", "support*", "help*", "facilitat*", "advis*", "advice", "provid*", "provision", "contribut*", "promot*", "coordinat*", "cooperat*", "train*", "strengthen*", "develop*", "build*",
        "encourag*", "ensur*", "protect*", "implement*", "carry", "establish*", "create", "conduct", "organi*", "restor*", "mentor*", "devise", "work", "continue");

    private static readonly Wording Secures = Wording.Of("secure", "secured", "securing", "security", "safe", "safety", "safely", "protect*", "patrol*", "escort*", "unhindered", "unimpeded");

    private static readonly Wording Facilitates = Wording.Of("facilitat*", "assist/assisting", "support/supporting", "help/helping", "coordinat*", "cooperate", "provision");

    private static readonly Wording Deters = Wording.Of("safe area/areas", "provide security", "security in", "security at", "deter");

    private static readonly Wording Warns = Wording.Of("early warning", "identify", "record", "monitor*", "report*");

    private static readonly Wording ProtectsCivilians = Wording.Of("protect*", "physical violence", "deter*", "prevent*", "safety");

    /// <summary>Adds the engagements that a clause asks for.</summary>
    /// <param name="task">The task.</param>
    /// <param name="words">The words of the passage.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="match">The words that put the task.</param>
    /// <param name="engagements">Where they are added.</param>
    public static void Add(PemaTask task, ReadOnlySpan<Word> words, Clause clause, TaskMatch match, ISet<PemaEngagement> engagements)
    {
        var body = words[clause.Body..clause.End];
        var before = words[clause.Body..Math.Max(clause.Body, Math.Min(match.End, clause.End))];
        switch (task)
        {
            case PemaTask.UseOfForce or PemaTask.OffensiveOperations or PemaTask.CulturalHeritageProtection:
                engagements.Add(PemaEngagement.Security);
                break;
            case PemaTask.CivilianProtection:
                var protects = ProtectsCivilians.In(body);
                if (protects || !Warns.In(body))
                    engagements.Add(PemaEngagement.Security);
                else
                    engagements.Add(PemaEngagement.Monitor);
                break;
            case PemaTask.HumanitarianRelief or PemaTask.RefugeesAndDisplacedPersons:
                var secures = Secures.In(body);
                if (secures)
                    engagements.Add(PemaEngagement.Security);
                if (!secures || Facilitates.In(body))
                    engagements.Add(Nearest(before) ?? PemaEngagement.Assist);
                break;
            case PemaTask.ArmsEmbargo:
                engagements.Add(PemaEngagement.Monitor);
                if (Facilitates.In(body))
                    engagements.Add(PemaEngagement.Assist);
                break;
            case PemaTask.HumanRights or PemaTask.ChildrensRights or PemaTask.SexualAndGenderBasedViolence:
                var watches = Watches.In(before);
                if (watches)
                    engagements.Add(PemaEngagement.Monitor);
                if (!watches || Helps.In(before))
                    engagements.Add(PemaEngagement.Assist);
                break;
            case PemaTask.Demilitarization or PemaTask.DisarmamentAndDemobilization when Deters.In(body):
                engagements.Add(PemaEngagement.Security);
                break;
            default:
                engagements.Add(Nearest(before) ?? PemaEngagement.Assist);
                break;
        }
    }

    // The verb that stands nearest before the words governs them.
    private static PemaEngagement? Nearest(ReadOnlySpan<Word> words)
    {
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (Watches.At(words, i) > 0)
                return PemaEngagement.Monitor;
            if (Helps.At(words, i) > 0)
                return PemaEngagement.Assist;
        }

        return null;
    }
}
