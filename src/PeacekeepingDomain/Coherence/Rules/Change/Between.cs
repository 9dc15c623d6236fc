using PeacekeepingDomain.Coherence.Facts;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Coherence.Rules.Change;

/// <summary>What several rules on change ask of two proposals.</summary>
internal static class Between
{
    /// <summary>Whether a mission has the task with this id.</summary>
    public static Tri Has(MissionFacts mission, Text task)
    {
        var has = Tri.False;
        foreach (var other in mission.Mandate.Tasks)
        {
            has |= other.Id == task;
            if ((!has).IsRuledOut)
                break;
        }

        return has;
    }

    /// <summary>Whether the first mission has a task that the second has not.</summary>
    public static Tri AnyTaskOnlyIn(MissionFacts mission, MissionFacts other)
    {
        var only = Tri.False;
        foreach (var task in mission.Mandate.Tasks)
        {
            only |= !Has(other, task.Id);
            if ((!only).IsRuledOut)
                break;
        }

        return only;
    }

    /// <summary>Whether the authority to use force goes up.</summary>
    public static Tri AuthorityRises(MissionFacts before, MissionFacts after) =>
        before.Authorization.ForceAuthority.Before(after.Authorization.ForceAuthority);

    /// <summary>Whether another kind of presence takes the place of the first.</summary>
    public static Tri PresenceChanges(MissionFacts before, MissionFacts after) =>
        before.Presence.Before(after.Presence) | after.Presence.Before(before.Presence);

    /// <summary>Whether a task is to be carried through against somebody.</summary>
    public static Tri Coerces(MandateTaskFacts task) => task.Engagement.IsAny(Engagement.Secure, Engagement.Enforce);
}
