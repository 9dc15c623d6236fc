namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>A view of facts that can be named in a sentence: a party, a task, a State.</summary>
public interface INamedFacts
{
    /// <summary>The place of the record.</summary>
    Place ToPlace();

    /// <summary>Its name.</summary>
    string ToString();
}
