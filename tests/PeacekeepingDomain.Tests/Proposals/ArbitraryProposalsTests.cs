using System.Collections;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Proposals;

public sealed class ArbitraryProposalsTests
{
    private static readonly MissionProposal[] Many = Enumerable.Range(0, 400).Select(ArbitraryProposals.From).ToArray();

    [Fact]
    public void A_seed_gives_the_same_proposal_every_time() =>
        (ArbitraryProposals.From(7) == ArbitraryProposals.From(7) && ArbitraryProposals.From(7) != ArbitraryProposals.From(8)).Should().BeTrue();

    [Fact]
    public void Every_fact_of_every_record_is_stated_in_some_proposal_and_left_out_in_another()
    {
        var stated = new HashSet<string>(StringComparer.Ordinal);
        var silent = new HashSet<string>(StringComparer.Ordinal);
        foreach (var proposal in Many)
            Walk(proposal, stated, silent);
        var optional = stated.Concat(silent).Distinct(StringComparer.Ordinal).Except(
            ["MissionProposal.Name", "Party.Id", "MandateTask.Id", "Evidence.Pointer", "Derogation.Rule", "CapabilityHolding.Capability"], StringComparer.Ordinal).ToList();
        optional.Should().HaveCountGreaterThan(100);
        stated.Should().Contain(optional);
        silent.Should().Contain(optional);
    }

    [Fact]
    public void Proposals_are_made_smaller_one_fact_at_a_time()
    {
        var proposal = Many.First(candidate => candidate.Models is { Count: > 1 });
        var smaller = ArbitraryProposals.All.Shrinker(proposal).ToList();
        smaller.Contains(proposal).Should().BeFalse();
        smaller.Contains(proposal with { Models = null }).Should().BeTrue();
        smaller.Contains(proposal with { Models = proposal.Models!.Skip(1).ToValueList() }).Should().BeTrue();
    }

    private static void Walk(object record, HashSet<string> stated, HashSet<string> silent)
    {
        foreach (var property in record.GetType().GetProperties().Where(property => property.CanWrite))
        {
            var value = property.GetValue(record);
            (value is null ? silent : stated).Add($"{record.GetType().Name}.{property.Name}");
            if (value is IEnumerable list and not string)
            {
                foreach (var item in list.Cast<object>().Where(item => item.GetType().IsClass && item is not string))
                    Walk(item, stated, silent);
            }
            else if (value is not null and not string && value.GetType().IsClass)
            {
                Walk(value, stated, silent);
            }
        }
    }
}
