namespace PeacekeepingDomain.Doctrine;

/// <summary>What kind of document a source is, and so what weight it carries.</summary>
public enum SourceKind
{
    /// <summary>A treaty in force, the Charter of the United Nations first among them.</summary>
    Treaty = 1,

    /// <summary>A resolution of the Security Council.</summary>
    CouncilResolution = 2,

    /// <summary>A statement by the President of the Security Council.</summary>
    CouncilStatement = 3,

    /// <summary>A resolution or a report adopted by the General Assembly or one of its committees.</summary>
    AssemblyDocument = 4,

    /// <summary>A policy, guideline, bulletin or manual binding in the Secretariat and its missions.</summary>
    SecretariatPolicy = 5,

    /// <summary>A report of the Secretary-General or of a panel he appointed.</summary>
    Report = 6,

    /// <summary>An inquiry into a failure.</summary>
    Inquiry = 7,

    /// <summary>An independent study.</summary>
    Study = 8,

    /// <summary>A page of guidance published by the United Nations.</summary>
    Guidance = 9,

    /// <summary>A judgment or an advisory opinion of the International Court of Justice.</summary>
    CourtOpinion = 10,

    /// <summary>A data set compiled by researchers or by the Secretariat.</summary>
    DataSet = 11,

    /// <summary>A policy or a manual of a State, a regional organization or another body outside the United Nations, for its own use.</summary>
    OwnPolicy = 12,
}
