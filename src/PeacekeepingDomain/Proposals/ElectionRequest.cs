namespace PeacekeepingDomain.Proposals;

/// <summary>A request for electoral help (A/49/675, annex III).</summary>
public sealed record ElectionRequest
{
    /// <summary>The authority that asked.</summary>
    [Question("Which authority asked for electoral help, and can it bind the State?", "The letter.")]
    public string? By { get; init; }

    /// <summary>How many months before polling.</summary>
    [Question("How many months before polling was electoral help asked for?", "The letter and the electoral calendar; fewer than four is late.")]
    public int? MonthsBeforePolling { get; init; }

    /// <summary>Whether needs have been assessed.</summary>
    [Question("Have electoral needs been assessed?", "The needs assessment mission’s report.")]
    public bool? NeedsAssessment { get; init; }

    /// <summary>Whether observation, supervision or certification is asked for.</summary>
    [Question("Is observation, supervision or certification asked for?", "The letter or the mandate.")]
    [SilenceMeansNo]
    public bool? ObservationOrCertification { get; init; }
}
