namespace PeacekeepingDomain.Proposals;

/// <summary>The question a planner is asked where a fact is not stated, and where its answer is found.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class QuestionAttribute(string question, string hint) : Attribute
{
    public string Question { get; } = question;

    public string Hint { get; } = hint;
}
