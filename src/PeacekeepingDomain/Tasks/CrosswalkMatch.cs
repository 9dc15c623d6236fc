namespace PeacekeepingDomain.Tasks;

/// <summary>
/// How a category of UNPMM stands to what another taxonomy calls a task. Read it from the category: "the category is broader
/// than the task".
/// </summary>
public enum CrosswalkMatch
{
    /// <summary>The category and the task mean the same.</summary>
    Exact = 1,

    /// <summary>The category is broader: it takes in the whole task and more.</summary>
    Broader = 2,

    /// <summary>The category is narrower: it is a part of the task.</summary>
    Narrower = 3,

    /// <summary>The category and the task overlap or serve one another, and neither takes in the other.</summary>
    Related = 4,
}
