namespace PeacekeepingDomain.Options;

/// <summary>How a situation stands to a model or a modality.</summary>
public enum SituationStanding
{
    /// <summary>
    /// Nothing that is stated speaks against it, and no rule waits for a fact of the situation. It is no recommendation:
    /// what no rule checks is for people to judge, and what the mission will be is for planning to say.
    /// </summary>
    Admitted = 1,

    /// <summary>It hangs on a fact of the situation that is not stated.</summary>
    Open = 2,

    /// <summary>A fact of the situation speaks against it: what must or should hold for it does not.</summary>
    Refused = 3,
}
