using FsCheck.Fluent;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Tests.Proposals;

namespace PeacekeepingDomain.Tests.Json;

/// <summary>That any proposal is equal when it is read again stands among the laws of Robustness.</summary>
public sealed class ProposalRoundTripTests
{
    [Fact]
    public void Any_proposal_written_twice_gives_the_same_text() =>
        Prop.ForAll(ArbitraryProposals.All, proposal =>
        {
            var text = ProposalDocument.Write(proposal);
            return ProposalDocument.Write(ProposalDocument.Read(text).Proposal) == text;
        }).ShouldHold(cases: 500);
}
