using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.History;

/// <summary>The data sets that only the record is read from; the others stand in <see cref="Sources"/>.</summary>
public static class RecordSources
{
    /// <summary>Names, places and dates of the peacekeeping operations of the United Nations, kept by the Secretariat.</summary>
    public static DoctrineSource PeacekeepingOperations { get; } = new("PeacekeepingOperations", "Peacekeeping operations since 1948 (DPPADPOSS-PKO)", SourceKind.DataSet)
    {
        ShortTitle = "DPPADPOSS-PKO",
        Issuer = "United Nations Secretariat",
    };
}
