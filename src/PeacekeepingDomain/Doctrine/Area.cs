namespace PeacekeepingDomain.Doctrine;

/// <summary>
/// The subject a demand belongs to. The first three are the principles of peacekeeping; the order is the order of reports.
/// </summary>
public enum Area
{
    /// <summary>Consent of the parties, the first principle (rules CON).</summary>
    Consent = 1,

    /// <summary>Impartiality, the second principle (rules IMP).</summary>
    Impartiality = 2,

    /// <summary>Non-use of force except in self-defence and defence of the mandate, the third principle (rules UOF).</summary>
    UseOfForce = 3,

    /// <summary>Who decided, on what legal basis (rules AUT).</summary>
    Authorization = 4,

    /// <summary>Clarity, priority and sequence of the mandate (rules MAN).</summary>
    Mandate = 5,

    /// <summary>The thirty models of missions and what each presupposes (rules M01 to M30 and MDL).</summary>
    Models = 6,

    /// <summary>Modality, unity of command, partners (rules CMD).</summary>
    Command = 7,

    /// <summary>Strength, capabilities and force generation (rules CAP).</summary>
    Capabilities = 8,

    /// <summary>Resources and finance (rules FIN).</summary>
    Finance = 9,

    /// <summary>Protection of civilians and human rights (rules POC).</summary>
    Protection = 10,

    /// <summary>Women, children, sexual violence in conflict and youth (rules WPS).</summary>
    Inclusion = 11,

    /// <summary>Support to security forces outside the United Nations (rules HRD).</summary>
    SupportToOthers = 12,

    /// <summary>Safety, security and medical care of personnel (rules SAF).</summary>
    Safety = 13,

    /// <summary>Political strategy, host and regional support (rules POL).</summary>
    Politics = 14,

    /// <summary>Information, peacekeeping-intelligence and communications (rules INF).</summary>
    Information = 15,

    /// <summary>Conduct and accountability (rules CND).</summary>
    Conduct = 16,

    /// <summary>Adaptability and performance (rules PRF).</summary>
    Performance = 17,

    /// <summary>Transition and exit (rules EXT).</summary>
    Transition = 18,

    /// <summary>Do no harm, environment and health (rules ENV).</summary>
    Footprint = 19,

    /// <summary>Readiness to deploy (rules DEP).</summary>
    Deployment = 20,

    /// <summary>What people see of the mission: benefits, local knowledge, stated expectations (rules BEN).</summary>
    LocalPopulation = 21,

    /// <summary>The step from one decision on a mission to the next (rules CHG).</summary>
    Change = 22,
}
