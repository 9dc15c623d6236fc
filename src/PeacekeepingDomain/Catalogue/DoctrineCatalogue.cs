using PeacekeepingDomain.Catalogue.Entries;
using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.Catalogue;

/// <summary>Doctrine and history as text: one shape for every subject, to print, to serve or to write as pages.</summary>
/// <remarks>A view of the typed doctrine, made when it is asked for; programs that compute use the types. Safe to use from several threads.</remarks>
public static class DoctrineCatalogue
{
    /// <summary>The entries on a subject.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the subjects.</exception>
    public static CatalogueSection On(CatalogueSubject subject) => subject switch
    {
        CatalogueSubject.Principles => PrincipleEntries.Section(),
        CatalogueSubject.Models => ModelEntries.Section(),
        CatalogueSubject.Modalities => ModalityEntries.Section(),
        CatalogueSubject.Tasks => TaskEntries.Section(),
        CatalogueSubject.Capabilities => CapabilityEntries.Section(),
        CatalogueSubject.Statements => StatementEntries.Section(),
        CatalogueSubject.Missions => MissionEntries.Section(),
        CatalogueSubject.Sources => SourceEntries.Section(),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "There is no such subject."),
    };
}
