namespace PeacekeepingDomain.Tasks;

/// <summary>
/// The 41 tasks of the Peacekeeping Mandates dataset (PEMA; Di Salvatore, Lundgren, Oksamytna and Smidt 2022), numbered in
/// its order.
/// </summary>
/// <remarks>
/// The definitions explain the names of the data set in this library's words; they do not replace its coding rules. What a
/// mission does about a task is its <see cref="PemaEngagement"/>.
/// </remarks>
public enum PemaTask
{
    /// <summary>Take weapons from fighters and release them from their armed forces or groups (PEMA 1).</summary>
    DisarmamentAndDemobilization = 1,

    /// <summary>Bring former fighters back into civilian life (PEMA 2).</summary>
    Reintegration = 2,

    /// <summary>Keep a hold on small arms and light weapons (PEMA 3).</summary>
    SmallArmsControl = 3,

    /// <summary>Free an area or a side from military forces and equipment (PEMA 4).</summary>
    Demilitarization = 4,

    /// <summary>See that a ban on the supply of arms is kept (PEMA 5).</summary>
    ArmsEmbargo = 5,

    /// <summary>Keep civilians safe from violence (PEMA 6).</summary>
    CivilianProtection = 6,

    /// <summary>See that human rights are respected and upheld (PEMA 7).</summary>
    HumanRights = 7,

    /// <summary>See that the rights of children are respected and upheld (PEMA 8).</summary>
    ChildrensRights = 8,

    /// <summary>Act against violence that is sexual or directed at people for their gender (PEMA 9).</summary>
    SexualAndGenderBasedViolence = 9,

    /// <summary>Rebuild the national police or make it better (PEMA 10).</summary>
    PoliceReform = 10,

    /// <summary>Rebuild the national armed forces or make them better (PEMA 11).</summary>
    MilitaryReform = 11,

    /// <summary>Take the fight to armed groups, or take part in operations that do (PEMA 12).</summary>
    OffensiveOperations = 12,

    /// <summary>Rebuild the courts and the justice system or make them better (PEMA 13).</summary>
    JusticeSectorReform = 13,

    /// <summary>Face the crimes of the past by trials, inquiries or other means of reckoning (PEMA 14).</summary>
    TransitionalJustice = 14,

    /// <summary>Rebuild the prison system or make it better (PEMA 15).</summary>
    CorrectionsReform = 15,

    /// <summary>Watch the borders of the country and what crosses them (PEMA 16).</summary>
    BorderControl = 16,

    /// <summary>Rid the land of mines and their danger (PEMA 17).</summary>
    Demining = 17,

    /// <summary>Look after the use of natural resources (PEMA 18).</summary>
    Resources = 18,

    /// <summary>Carry the authority of the State to the parts of the country it does not reach (PEMA 19).</summary>
    StateAuthorityExtension = 19,

    /// <summary>Make democratic government take root (PEMA 20).</summary>
    Democratization = 20,

    /// <summary>Keep elections safe; the data set has no engagement in security beside it (PEMA 21).</summary>
    ElectoralSecurity = 21,

    /// <summary>Help to prepare and hold elections (PEMA 22).</summary>
    ElectoralAssistance = 22,

    /// <summary>Teach voters what they vote on and how (PEMA 23).</summary>
    VotersEducation = 23,

    /// <summary>Help political parties to do their work (PEMA 24).</summary>
    PoliticalPartyAssistance = 24,

    /// <summary>Strengthen associations of citizens and draw them in (PEMA 25).</summary>
    CivilSociety = 25,

    /// <summary>Help newspapers and broadcasters to come into being and to grow (PEMA 26).</summary>
    MediaDevelopment = 26,

    /// <summary>Tell the public about the mission and the peace process (PEMA 27).</summary>
    PublicInformation = 27,

    /// <summary>Bring about a government in which former opponents share power, or keep it working (PEMA 28).</summary>
    PowerSharing = 28,

    /// <summary>Reconcile the people of a country with one another (PEMA 29).</summary>
    NationalReconciliation = 29,

    /// <summary>Reconcile communities within a part of the country (PEMA 30).</summary>
    LocalReconciliation = 30,

    /// <summary>Reconcile the country with its neighbours (PEMA 31).</summary>
    RegionalReconciliation = 31,

    /// <summary>Help the economy to grow (PEMA 32).</summary>
    EconomicDevelopment = 32,

    /// <summary>Bring relief to people in need, or make its delivery possible (PEMA 33).</summary>
    HumanitarianRelief = 33,

    /// <summary>Look after the health of the population (PEMA 34).</summary>
    PublicHealth = 34,

    /// <summary>Help refugees and people displaced within their own country (PEMA 35).</summary>
    RefugeesAndDisplacedPersons = 35,

    /// <summary>Give weight to gender, and to women in particular, in peace and public life (PEMA 36).</summary>
    Gender = 36,

    /// <summary>Renew the laws of the country (PEMA 37).</summary>
    LegalReform = 37,

    /// <summary>See that a ceasefire holds (PEMA 38).</summary>
    Ceasefire = 38,

    /// <summary>Move a peace process forward (PEMA 39).</summary>
    PeaceProcess = 39,

    /// <summary>Keep cultural heritage from harm (PEMA 40).</summary>
    CulturalHeritageProtection = 40,

    /// <summary>Use force, as authorized; its one engagement is security, and it is never merely encouraged (PEMA 41).</summary>
    UseOfForce = 41,
}
