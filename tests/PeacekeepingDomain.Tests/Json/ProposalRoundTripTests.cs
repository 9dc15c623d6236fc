using FsCheck.Fluent;
using PeacekeepingDomain.Coherence;
using PeacekeepingDomain.Json;
using PeacekeepingDomain.Tests.Proposals;

namespace PeacekeepingDomain.Tests.Json;

public sealed class ProposalRoundTripTests
{
    private static readonly CoherenceChecker Checker = new(PeacekeepingDoctrine.RuleBook);

    [Fact]
    public void Any_proposal_written_and_read_again_is_equal() =>
        Prop.ForAll(ArbitraryProposals.All, proposal => ProposalDocument.Read(ProposalDocument.Write(proposal)).Proposal == proposal).ShouldHold(cases: 3000);

    [Fact]
    public void Any_proposal_written_twice_gives_the_same_text() =>
        Prop.ForAll(ArbitraryProposals.All, proposal =>
        {
            var text = ProposalDocument.Write(proposal);
            return ProposalDocument.Write(ProposalDocument.Read(text).Proposal) == text;
        }).ShouldHold(cases: 500);

    [Fact]
    public void A_check_never_fails_whatever_is_proposed() =>
        Prop.ForAll(ArbitraryProposals.All, proposal => Checker.Check(proposal).Notices.Count == 0).ShouldHold(cases: 3000);

    [Fact]
    public void A_proposal_written_and_read_again_has_the_same_findings() =>
        Prop.ForAll(ArbitraryProposals.All, proposal =>
        {
            var before = Checker.Check(proposal);
            var after = Checker.Check(ProposalDocument.Read(ProposalDocument.Write(proposal)).Proposal);
            return before.Findings == after.Findings && before.Readiness == after.Readiness && before.Questions == after.Questions
                && before.Derogations == after.Derogations && before.Verdict == after.Verdict;
        }).ShouldHold(cases: 2000);
}
