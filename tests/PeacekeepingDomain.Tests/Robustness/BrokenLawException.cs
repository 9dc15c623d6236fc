using PeacekeepingDomain.Json;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Tests.Robustness;

/// <summary>What a property says of the case that breaks it: in words, and as the document that shows it.</summary>
public sealed class BrokenLawException : Exception
{
    public BrokenLawException(string law)
        : base(law)
    {
    }

    public BrokenLawException(string law, Exception inner)
        : base(law, inner)
    {
    }

    public BrokenLawException()
    {
    }

    internal static BrokenLawException By(MissionProposal proposal, string law) => new($"{law}\n{Shown(proposal)}");

    private static string Shown(MissionProposal proposal)
    {
        try
        {
            return ProposalDocument.Write(proposal);
        }
        catch (ArgumentException)
        {
            return proposal.ToString();
        }
    }
}
