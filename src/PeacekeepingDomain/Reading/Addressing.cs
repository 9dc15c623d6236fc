namespace PeacekeepingDomain.Reading;

/// <summary>How a clause turns to a mission.</summary>
public enum Addressing
{
    /// <summary>An item of a list under "the mandate of the mission shall be".</summary>
    ItemOfMandate,

    /// <summary>An item of a list whose lead is addressed to the mission.</summary>
    ItemAddressed,

    /// <summary>An item of a list whose lead establishes or extends the mission.</summary>
    ItemOfEstablishing,

    /// <summary>An item of a list whose lead encourages the mission.</summary>
    ItemEncouraged,

    /// <summary>An item of a list whose lead says what the mission is to do, without deciding it.</summary>
    ItemAffirmed,

    /// <summary>The mandate is put in a sentence.</summary>
    Mandate,

    /// <summary>The Council decides, requests, authorizes or calls upon, and turns to the mission.</summary>
    Directed,

    /// <summary>The Council encourages the mission.</summary>
    Encouraged,

    /// <summary>The mission is established or extended, and the words after it say what for.</summary>
    Establishing,

    /// <summary>Others are encouraged to act with the mission's help.</summary>
    EncouragedWithHelp,

    /// <summary>The Council notes or stresses what others do with the mission's help.</summary>
    AffirmedWithHelp,

    /// <summary>Others are told to act with the mission's help.</summary>
    DirectedWithHelp,

    /// <summary>The Council notes or stresses what the mission should do.</summary>
    Affirmed,

    /// <summary>A decision or request to somebody else names the mission.</summary>
    DirectedNaming,

    /// <summary>The mission's mandate is spoken of.</summary>
    MandateNamed,

    /// <summary>The mission is named, and nothing is asked of it.</summary>
    Mentioned,
}
