namespace PeacekeepingDomain.Doctrine;

/// <summary>A series of documents of the United Nations, by which a symbol begins.</summary>
public enum DocumentSeries
{
    /// <summary>Resolutions of the Security Council: <c>S/RES/2100 (2013)</c>.</summary>
    CouncilResolution = 1,

    /// <summary>Resolutions of the General Assembly: <c>A/RES/59/296</c>.</summary>
    AssemblyResolution = 2,

    /// <summary>Statements by the President of the Security Council: <c>S/PRST/1994/22</c>.</summary>
    CouncilStatement = 3,

    /// <summary>Other documents of the Security Council, reports and letters among them: <c>S/1999/1257</c>.</summary>
    CouncilDocument = 4,

    /// <summary>Other documents of the General Assembly and its committees: <c>A/78/19</c>.</summary>
    AssemblyDocument = 5,

    /// <summary>Documents of the Secretariat: <c>ST/SGB/2003/13</c>.</summary>
    SecretariatDocument = 6,
}
