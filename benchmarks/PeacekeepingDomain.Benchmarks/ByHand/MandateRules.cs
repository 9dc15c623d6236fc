using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.Benchmarks.ByHand.Stated;

namespace PeacekeepingDomain.Benchmarks.ByHand;

/// <summary>The mandate: its tasks, their order, their place and their means.</summary>
internal static class MandateRules
{
    public static void Check(in Stated mission, ref Told told)
    {
        // MAN-07.
        foreach (var task in mission.Area is { Count: > 0 } ? mission.Tasks ?? [] : [])
        {
            if (task.States is not { Count: > 0 } states || task.Task is null or TaskCategory.GoodOfficesAndMediation or TaskCategory.RegionalDialogueAndReconciliation
                or TaskCategory.InformationCampaigns or TaskCategory.CoordinationOfDonorsPartnersAndAgencies)
            {
                continue;
            }

            var outside = false;
            foreach (var state in states)
                outside |= !mission.Area!.Contains(state);
            if (outside)
                told.Tell("MAN-07", Secures(task) || Stated.Has(task, TaskTrait.Executive), $"{NameOf(task)}: this is to be done outside the area of operations.");
        }

        if (!mission.UnLed)
            return;

        // MAN-01.
        if (mission.IsSince(1993, 5, 28) && mission.DoesMoreThanObserve && mission.NoProcess && IsBlank(mission.Mission.Mandate?.Objective) && mission.Tasks is { Count: > 0 })
            told.Should("MAN-01", $"The mandate states no objective, and the political process is: {mission.Process}.");

        Means(mission, ref told);
        Order(mission, ref told);
    }

    // MAN-05 and MAN-08, where no other rule answers for the first.
    private static void Means(in Stated mission, ref Told told)
    {
        var bounded = mission.IsSince(1999, 10, 22);
        foreach (var task in mission.Tasks ?? [])
        {
            if (bounded && Secures(task) && task.WithinReach == false && mission.QualifiedByMeans(task) == false
                && task.Task is TaskCategory.ProtectionOfCivilians or TaskCategory.ProtectionOfChildren or TaskCategory.ProtectionFromSexualViolence)
            {
                told.Should("MAN-08", $"{NameOf(task)}: this promises protection beyond what can be reached, without a word on means.");
            }

            if (!IsCore(task) || ModelRules.ProtectsWithoutUniforms(mission, task))
                continue;
            if (task.Resources == TaskResources.Unfunded)
                told.Must("MAN-05", $"Nothing pays for a core task: {NameOf(task)}.");
            else if (task.Resources == TaskResources.WithinExisting)
                told.Should("MAN-05", $"A core task is to be carried within existing resources: {NameOf(task)}.");
            var carriers = task.Component switch
            {
                ComponentKind.Military => mission.Soldiers,
                ComponentKind.Police => mission.Police,
                ComponentKind.Civilian => mission.Civilians,
                _ => null,
            };
            if (carriers <= 0)
                told.Must("MAN-05", $"A core task falls to a component the mission does not have ({task.Component}): {NameOf(task)}.");
        }

        foreach (var holding in mission.Stage >= Stage.ForceGeneration ? mission.Holdings ?? [] : [])
        {
            if (holding.Status != HoldingStatus.Missing || ModelRules.LacksShips(mission, holding))
                continue;
            var impossible = "";
            foreach (var task in mission.Tasks ?? [])
            {
                if (IsCore(task) && Lists(task.Capabilities, holding.Capability))
                    impossible += (impossible.Length == 0 ? "" : ", ") + NameOf(task);
            }

            if (impossible.Length > 0)
                told.Must("MAN-05", $"The capability {holding.Capability} is missing, and this core work cannot be done without it: {impossible}.");
        }
    }

    // MAN-03.
    private static void Order(in Stated mission, ref Told told)
    {
        var intact = 0;
        foreach (var party in mission.Parties ?? [])
            intact += party is { Main: true, Control: PartyControl.Strong, Kind: PartyKind.HostGovernment or PartyKind.OtherState or PartyKind.ArmedGroup } ? 1 : 0;
        var tasks = mission.Tasks ?? [];
        for (var i = 0; i < tasks.Count; i++)
        {
            var task = tasks[i];
            var voteAmongArmies = intact > 1 && task.Task is TaskCategory.ElectoralAssistance or TaskCategory.ElectoralSecurity;
            if (task.After is not { } after)
                continue;
            for (var j = 0; after.Count > 0 && j < tasks.Count; j++)
            {
                var other = tasks[j];
                if (!after.Contains(other.Id))
                    continue;
                var round = Lists(other.After, task.Id);
                if (round && j >= i)
                    told.Must("MAN-03", $"{NameOf(task)} comes after {NameOf(other)}, and that after this.");
                if (!round && other.After is not null && (task.Due < other.Due || task.Starts < other.Starts))
                    told.Tell("MAN-03", voteAmongArmies && LaysDownArms(other), $"{NameOf(task)} comes after {NameOf(other)}, and is dated before it.");
            }

            if (voteAmongArmies)
                Vote(mission, task, after, ref told);
        }
    }

    private static void Vote(in Stated mission, MandateTask vote, Doctrine.ValueList<string> after, ref Told told)
    {
        var contradicted = false;
        var leftBehind = "";
        foreach (var other in mission.Tasks!)
        {
            if (!LaysDownArms(other) || after.Contains(other.Id))
                continue;
            leftBehind += (leftBehind.Length == 0 ? "" : ", ") + NameOf(other);
            contradicted |= vote.Due < other.Due || (mission.Unarmed && other.Task != TaskCategory.Demilitarization);
        }

        if (leftBehind.Length > 0)
            told.Tell("MAN-03", contradicted, $"{NameOf(vote)}: two armies are intact, and the vote does not wait for this: {leftBehind}.");
    }

    private static bool LaysDownArms(MandateTask task) =>
        task.Task is TaskCategory.DisarmamentDemobilizationReintegration or TaskCategory.MilitaryReform or TaskCategory.Demilitarization;
}
