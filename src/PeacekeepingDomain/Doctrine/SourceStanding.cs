namespace PeacekeepingDomain.Doctrine;

/// <summary>What a source binds, and whom.</summary>
public enum SourceStanding
{
    /// <summary>Law: it binds the States it is addressed to (Charter, Art. 25; treaties their parties).</summary>
    Binding = 1,

    /// <summary>Policy of the Secretariat, binding on its missions and personnel.</summary>
    BindingOnMissions = 2,

    /// <summary>Agreed by an organ or by Member States together, without binding them by law.</summary>
    Agreed = 3,

    /// <summary>A report, an inquiry, an opinion of the Court or guidance that advises those who decide.</summary>
    Advisory = 4,

    /// <summary>Research: it says what was observed, not what must be done.</summary>
    Research = 5,

    /// <summary>A record of what was decided and done: a data set or a page of facts.</summary>
    Record = 6,
}
