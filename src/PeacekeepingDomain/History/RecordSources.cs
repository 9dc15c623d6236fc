using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.History;

/// <summary>The data sets that facts of the record are read from.</summary>
public static class RecordSources
{
    /// <summary>Names, places, dates and mandate tasks of 157 United Nations peace missions from 1948 to 2024.</summary>
    public static DoctrineSource Unpmm { get; } = new("Unpmm", "UN Peace Mission Mandates data set, version 2.2", SourceKind.DataSet)
    {
        ShortTitle = "UNPMM 2.2",
        Issuer = "Hellmüller, Tan and Bara",
        Date = new(2024),
    };

    /// <summary>Names, places and dates of the peacekeeping operations of the United Nations, kept by the Secretariat.</summary>
    public static DoctrineSource PeacekeepingOperations { get; } = new("PeacekeepingOperations", "Peacekeeping operations since 1948 (DPPADPOSS-PKO)", SourceKind.DataSet)
    {
        ShortTitle = "DPPADPOSS-PKO",
        Issuer = "United Nations Secretariat",
    };
}
