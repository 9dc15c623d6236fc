namespace PeacekeepingDomain.Doctrine;

/// <summary>The register of the documents that doctrine is read from.</summary>
/// <remarks>
/// A year or a symbol is given only where it could be confirmed; a source without one is not undated, only unconfirmed.
/// </remarks>
public static class Sources
{
    // Treaties.

    /// <summary>Who may send a peace operation, under which chapter, with whose consent, and who pays for it.</summary>
    public static DoctrineSource Charter { get; } = new("Charter", "Charter of the United Nations", SourceKind.Treaty) { Year = 1945 };

    /// <summary>The immunities the Organization and its personnel enjoy in a host State, whatever a status agreement adds.</summary>
    public static DoctrineSource PrivilegesAndImmunities { get; } = new("PrivilegesAndImmunities", "Convention on the Privileges and Immunities of the United Nations", SourceKind.Treaty) { Year = 1946 };

    /// <summary>Nobody is returned to where persecution threatens; a mission's returns are voluntary and safe.</summary>
    public static DoctrineSource RefugeeConvention { get; } = new("RefugeeConvention", "Convention relating to the Status of Refugees", SourceKind.Treaty) { Year = 1951 };

    /// <summary>Whose ships a maritime mission may board, and that ships may sail in the Organization's service under its flag.</summary>
    public static DoctrineSource LawOfTheSea { get; } = new("LawOfTheSea", "United Nations Convention on the Law of the Sea", SourceKind.Treaty) { Year = 1982 };

    /// <summary>Attacks on personnel are crimes; the protection falls away where personnel fight as combatants in enforcement under Chapter VII.</summary>
    public static DoctrineSource SafetyConvention { get; } = new("SafetyConvention", "Convention on the Safety of United Nations and Associated Personnel", SourceKind.Treaty) { Year = 1994 };

    /// <summary>Keeps children out of hostilities and of the forces that a mission works with or is made of.</summary>
    public static DoctrineSource ChildrenInArmedConflict { get; } = new("ChildrenInArmedConflict", "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict", SourceKind.Treaty) { Year = 2000 };

    // Resolutions and statements of the Security Council.

    /// <summary>Chose to begin the safe areas with a reinforcement far below what deterrence by strength was said to need.</summary>
    public static DoctrineSource Resolution844 { get; } = new("Resolution844", "Reinforcement of UNPROFOR for the safe areas", SourceKind.CouncilResolution) { Symbol = "S/RES/844 (1993)", Year = 1993 };

    /// <summary>Made the protection of children in conflict a matter of peace and security.</summary>
    public static DoctrineSource Resolution1261 { get; } = new("Resolution1261", "Children and armed conflict", SourceKind.CouncilResolution) { Symbol = "S/RES/1261 (1999)", Year = 1999 };

    /// <summary>Began the practice of letting a force, under Chapter VII, protect civilians under imminent threat within its means and area.</summary>
    public static DoctrineSource Resolution1270 { get; } = new("Resolution1270", "Sierra Leone: UNAMSIL and the protection of civilians", SourceKind.CouncilResolution) { Symbol = "S/RES/1270 (1999)", Year = 1999 };

    /// <summary>Women take part in peace processes and operations, and operations carry a gender perspective.</summary>
    public static DoctrineSource Resolution1325 { get; } = new("Resolution1325", "Women and peace and security", SourceKind.CouncilResolution) { Symbol = "S/RES/1325 (2000)", Year = 2000 };

    /// <summary>Contributors are consulted before a mandate is given or changed.</summary>
    public static DoctrineSource Resolution1353 { get; } = new("Resolution1353", "Cooperation with troop-contributing countries", SourceKind.CouncilResolution) { Symbol = "S/RES/1353 (2001)", Year = 2001 };

    /// <summary>Mandates may provide for the protection of children, and missions for child protection advisers.</summary>
    public static DoctrineSource Resolution1379 { get; } = new("Resolution1379", "Children and armed conflict: child protection in mandates", SourceKind.CouncilResolution) { Symbol = "S/RES/1379 (2001)", Year = 2001 };

    /// <summary>Sets thirty days for a status-of-forces agreement and applies the model agreement until then.</summary>
    public static DoctrineSource Resolution1509 { get; } = new("Resolution1509", "Liberia: establishment of UNMIL", SourceKind.CouncilResolution) { Symbol = "S/RES/1509 (2003)", Year = 2003 };

    /// <summary>Sets up the monitoring and reporting of grave violations against children, in which missions take part.</summary>
    public static DoctrineSource Resolution1612 { get; } = new("Resolution1612", "Children and armed conflict: monitoring and reporting", SourceKind.CouncilResolution) { Symbol = "S/RES/1612 (2005)", Year = 2005 };

    /// <summary>Widens a force's tasks and has it help guard entry points where the Government asks for it.</summary>
    public static DoctrineSource Resolution1701 { get; } = new("Resolution1701", "Lebanon: cessation of hostilities and a strengthened UNIFIL", SourceKind.CouncilResolution) { Symbol = "S/RES/1701 (2006)", Year = 2006 };

    /// <summary>The one hybrid operation: command and control structures come from the United Nations.</summary>
    public static DoctrineSource Resolution1769 { get; } = new("Resolution1769", "Darfur: African Union/United Nations hybrid operation", SourceKind.CouncilResolution) { Symbol = "S/RES/1769 (2007)", Year = 2007 };

    /// <summary>The need for women's protection advisers is assessed whenever a mission is prepared.</summary>
    public static DoctrineSource Resolution1888 { get; } = new("Resolution1888", "Sexual violence in conflict: protection in mandates", SourceKind.CouncilResolution) { Symbol = "S/RES/1888 (2009)", Year = 2009 };

    /// <summary>Protection of civilians is to be planned for with a strategy, and missions say how they carry it.</summary>
    public static DoctrineSource Resolution1894 { get; } = new("Resolution1894", "Protection of civilians in armed conflict", SourceKind.CouncilResolution) { Symbol = "S/RES/1894 (2009)", Year = 2009 };

    /// <summary>Parties suspected of patterns of sexual violence are listed, and missions monitor and report.</summary>
    public static DoctrineSource Resolution1960 { get; } = new("Resolution1960", "Sexual violence in conflict: listing, monitoring and reporting", SourceKind.CouncilResolution) { Symbol = "S/RES/1960 (2010)", Year = 2010 };

    /// <summary>Allowed offensive operations by a brigade of a peacekeeping force, as an exception meant to set no precedent.</summary>
    public static DoctrineSource Resolution2098 { get; } = new("Resolution2098", "Democratic Republic of the Congo: the Intervention Brigade", SourceKind.CouncilResolution) { Symbol = "S/RES/2098 (2013)", Year = 2013 };

    /// <summary>Gives a mission stabilization and protection tasks, the safeguarding of cultural sites among them.</summary>
    public static DoctrineSource Resolution2100 { get; } = new("Resolution2100", "Mali: establishment of MINUSMA", SourceKind.CouncilResolution) { Symbol = "S/RES/2100 (2013)", Year = 2013 };

    /// <summary>Women lead and take part in the settlement of conflict and in the tasks that missions support.</summary>
    public static DoctrineSource Resolution2122 { get; } = new("Resolution2122", "Women and peace and security: leadership and participation", SourceKind.CouncilResolution) { Symbol = "S/RES/2122 (2013)", Year = 2013 };

    /// <summary>Allows urgent temporary measures to keep order, at the authorities' formal request, limited in scope and time.</summary>
    public static DoctrineSource Resolution2149 { get; } = new("Resolution2149", "Central African Republic: establishment of MINUSCA", SourceKind.CouncilResolution) { Symbol = "S/RES/2149 (2014)", Year = 2014 };

    /// <summary>Reform of a security sector is owned by the country concerned; missions support it.</summary>
    public static DoctrineSource Resolution2151 { get; } = new("Resolution2151", "Security sector reform", SourceKind.CouncilResolution) { Symbol = "S/RES/2151 (2014)", Year = 2014 };

    /// <summary>An epidemic can be a threat to international peace and security.</summary>
    public static DoctrineSource Resolution2177 { get; } = new("Resolution2177", "The Ebola outbreak in Africa", SourceKind.CouncilResolution) { Symbol = "S/RES/2177 (2014)", Year = 2014 };

    /// <summary>What police components are for, from operational support to the reform of national police.</summary>
    public static DoctrineSource Resolution2185 { get; } = new("Resolution2185", "United Nations policing", SourceKind.CouncilResolution) { Symbol = "S/RES/2185 (2014)", Year = 2014 };

    /// <summary>Gender advisers stand near the head of mission, and the numbers of women in uniform are to rise.</summary>
    public static DoctrineSource Resolution2242 { get; } = new("Resolution2242", "Women and peace and security: gender in planning and posts", SourceKind.CouncilResolution) { Symbol = "S/RES/2242 (2015)", Year = 2015 };

    /// <summary>Young people are represented where conflict is prevented and settled.</summary>
    public static DoctrineSource Resolution2250 { get; } = new("Resolution2250", "Youth, peace and security", SourceKind.CouncilResolution) { Symbol = "S/RES/2250 (2015)", Year = 2015 };

    /// <summary>Units are repatriated for widespread or systemic abuse, and contributors that do not act on allegations are replaced.</summary>
    public static DoctrineSource Resolution2272 { get; } = new("Resolution2272", "Sexual exploitation and abuse by peacekeepers", SourceKind.CouncilResolution) { Symbol = "S/RES/2272 (2016)", Year = 2016 };

    /// <summary>A mission may help protect heritage where the Council says so and the authorities ask.</summary>
    public static DoctrineSource Resolution2347 { get; } = new("Resolution2347", "Protection of cultural heritage in armed conflict", SourceKind.CouncilResolution) { Symbol = "S/RES/2347 (2017)", Year = 2017 };

    /// <summary>Missions address mines, remnants of war and improvised devices in their planning and protection.</summary>
    public static DoctrineSource Resolution2365 { get; } = new("Resolution2365", "Mine action and explosive threats", SourceKind.CouncilResolution) { Symbol = "S/RES/2365 (2017)", Year = 2017 };

    /// <summary>Political solutions guide the design of operations, and partners need financing that can be relied on.</summary>
    public static DoctrineSource Resolution2378 { get; } = new("Resolution2378", "Peacekeeping reform", SourceKind.CouncilResolution) { Symbol = "S/RES/2378 (2017)", Year = 2017 };

    /// <summary>Police tasks are given with the capacity, the performance and the exit they require.</summary>
    public static DoctrineSource Resolution2382 { get; } = new("Resolution2382", "United Nations policing: police components", SourceKind.CouncilResolution) { Symbol = "S/RES/2382 (2017)", Year = 2017 };

    /// <summary>Support to a regional force under conditions: a defined area, the mission's own mandate first, human rights safeguards.</summary>
    public static DoctrineSource Resolution2391 { get; } = new("Resolution2391", "Support to the joint force of the Group of Five for the Sahel", SourceKind.CouncilResolution) { Symbol = "S/RES/2391 (2017)", Year = 2017 };

    /// <summary>Performance has standards and consequences, for uniformed and civilian personnel; caveats are named as a harm.</summary>
    public static DoctrineSource Resolution2436 { get; } = new("Resolution2436", "Peacekeeping performance", SourceKind.CouncilResolution) { Symbol = "S/RES/2436 (2018)", Year = 2018 };

    /// <summary>Prevention of, and response to, sexual violence are resourced and centred on survivors.</summary>
    public static DoctrineSource Resolution2467 { get; } = new("Resolution2467", "Sexual violence in conflict: accountability and survivors", SourceKind.CouncilResolution) { Symbol = "S/RES/2467 (2019)", Year = 2019 };

    /// <summary>Missions are given the medical, protective and legal means to keep their personnel safe.</summary>
    public static DoctrineSource Resolution2518 { get; } = new("Resolution2518", "Safety and security of peacekeepers", SourceKind.CouncilResolution) { Symbol = "S/RES/2518 (2020)", Year = 2020 };

    /// <summary>Young people take a full and meaningful part in building and keeping peace.</summary>
    public static DoctrineSource Resolution2535 { get; } = new("Resolution2535", "Youth, peace and security: full participation", SourceKind.CouncilResolution) { Symbol = "S/RES/2535 (2020)", Year = 2020 };

    /// <summary>Women serve in peacekeeping at all levels and in all positions, uniformed and civilian.</summary>
    public static DoctrineSource Resolution2538 { get; } = new("Resolution2538", "Women in peacekeeping", SourceKind.CouncilResolution) { Symbol = "S/RES/2538 (2020)", Year = 2020 };

    /// <summary>Carries the demand for nationally owned, accountable reform of the security sector further.</summary>
    public static DoctrineSource Resolution2553 { get; } = new("Resolution2553", "Security sector reform: national ownership and governance", SourceKind.CouncilResolution) { Symbol = "S/RES/2553 (2020)", Year = 2020 };

    /// <summary>Protecting what civilians depend on to live is part of protecting civilians.</summary>
    public static DoctrineSource Resolution2573 { get; } = new("Resolution2573", "Protection of objects that civilians need to survive", SourceKind.CouncilResolution) { Symbol = "S/RES/2573 (2021)", Year = 2021 };

    /// <summary>Host States investigate and prosecute attacks on peacekeepers, and missions follow the cases up.</summary>
    public static DoctrineSource Resolution2589 { get; } = new("Resolution2589", "Accountability for crimes against peacekeepers", SourceKind.CouncilResolution) { Symbol = "S/RES/2589 (2021)", Year = 2021 };

    /// <summary>Transition is planned from the earliest stage, with benchmarks that can be met, and civilians stay protected.</summary>
    public static DoctrineSource Resolution2594 { get; } = new("Resolution2594", "Transitions of peace operations", SourceKind.CouncilResolution) { Symbol = "S/RES/2594 (2021)", Year = 2021 };

    /// <summary>Schools are not put to military use.</summary>
    public static DoctrineSource Resolution2601 { get; } = new("Resolution2601", "Protection of education in armed conflict", SourceKind.CouncilResolution) { Symbol = "S/RES/2601 (2021)", Year = 2021 };

    /// <summary>Care for the mental health of personnel belongs to a mission's duty towards them.</summary>
    public static DoctrineSource Resolution2668 { get; } = new("Resolution2668", "Mental health of peace operations personnel", SourceKind.CouncilResolution) { Symbol = "S/RES/2668 (2022)", Year = 2022 };

    /// <summary>When assessed contributions may pay for an African Union-led operation: case by case, up to 75 per cent, with compliance.</summary>
    public static DoctrineSource Resolution2719 { get; } = new("Resolution2719", "Financing of African Union-led peace support operations", SourceKind.CouncilResolution) { Symbol = "S/RES/2719 (2023)", Year = 2023 };

    /// <summary>Lets a mission support a regional force beside it, within its area, its mandate and its existing resources.</summary>
    public static DoctrineSource Resolution2746 { get; } = new("Resolution2746", "Support to the SADC mission in the Democratic Republic of the Congo", SourceKind.CouncilResolution) { Symbol = "S/RES/2746 (2024)", Year = 2024 };

    /// <summary>Bounds a non-United Nations force by time and strength; members pay for personnel, a support office for logistics.</summary>
    public static DoctrineSource Resolution2793 { get; } = new("Resolution2793", "Haiti: the Gang Suppression Force and a United Nations support office", SourceKind.CouncilResolution) { Symbol = "S/RES/2793 (2025)", Year = 2025 };

    /// <summary>Authorizes a force and an administration outside United Nations command, with an end date and six-monthly reports.</summary>
    public static DoctrineSource Resolution2803 { get; } = new("Resolution2803", "Gaza: the Board of Peace and the International Stabilization Force", SourceKind.CouncilResolution) { Symbol = "S/RES/2803 (2025)", Year = 2025 };

    /// <summary>The principles an operation is run by: clear goal, precise mandate, and consent save in exceptional cases.</summary>
    public static DoctrineSource OperationalPrinciples { get; } = new("OperationalPrinciples", "Statement on the operational principles of peacekeeping", SourceKind.CouncilStatement) { Symbol = "S/25859", Year = 1993 };

    /// <summary>What the Council weighs before a new operation: a threat, a ceasefire, a clear goal, a precise mandate, safety.</summary>
    public static DoctrineSource FactorsForOperations { get; } = new("FactorsForOperations", "Statement on the factors for establishing an operation", SourceKind.CouncilStatement) { Symbol = "S/PRST/1994/22", Year = 1994 };

    // Documents of the General Assembly, and what the Court advised it.

    /// <summary>How the Assembly may take up peace and security when the Council does not act.</summary>
    public static DoctrineSource UnitingForPeace { get; } = new("UnitingForPeace", "Uniting for Peace", SourceKind.AssemblyDocument) { Symbol = "A/RES/377(V)" };

    /// <summary>Advisory opinion: coercive action is the Council's, consensual peacekeeping the Assembly may recommend, and its costs are the Organization's.</summary>
    public static DoctrineSource CertainExpenses { get; } = new("CertainExpenses", "International Court of Justice, Certain Expenses", SourceKind.CourtOpinion) { Year = 1962 };

    /// <summary>Advisory opinion: practice has come to let Assembly and Council deal with the same matter in parallel.</summary>
    public static DoctrineSource WallOpinion { get; } = new("WallOpinion", "International Court of Justice, Wall", SourceKind.CourtOpinion) { Year = 2004 };

    /// <summary>The terms on which a force lives and moves in a host State; it applies provisionally until one is signed.</summary>
    public static DoctrineSource ModelStatusOfForces { get; } = new("ModelStatusOfForces", "Model status-of-forces agreement", SourceKind.AssemblyDocument) { Symbol = "A/45/594", Year = 1990 };

    /// <summary>Humanity, neutrality and impartiality of relief, which military support must not compromise.</summary>
    public static DoctrineSource HumanitarianPrinciples { get; } = new("HumanitarianPrinciples", "Guiding principles of humanitarian emergency assistance", SourceKind.AssemblyDocument) { Symbol = "A/RES/46/182", Year = 1991 };

    /// <summary>One focal point decides whether and how the United Nations assists an election.</summary>
    public static DoctrineSource ElectoralFocalPoint { get; } = new("ElectoralFocalPoint", "Periodic and genuine elections", SourceKind.AssemblyDocument) { Symbol = "A/RES/46/137" };

    /// <summary>Who is responsible for training the personnel that contributors send.</summary>
    public static DoctrineSource ContributorTraining { get; } = new("ContributorTraining", "Training of peacekeeping personnel", SourceKind.AssemblyDocument) { Symbol = "A/RES/49/37" };

    /// <summary>Which claims by third parties a mission must be ready to settle, and within what limits.</summary>
    public static DoctrineSource ThirdPartyLiability { get; } = new("ThirdPartyLiability", "Third-party liability in peacekeeping", SourceKind.AssemblyDocument) { Symbol = "A/RES/52/247" };

    /// <summary>Assessed money may carry reinsertion for twelve months ahead of reintegration.</summary>
    public static DoctrineSource Reinsertion { get; } = new("Reinsertion", "Financing of reinsertion", SourceKind.AssemblyDocument) { Symbol = "A/RES/59/296", Year = 2005 };

    /// <summary>A State protects its own population first; others help, and act through the Council when it manifestly fails.</summary>
    public static DoctrineSource WorldSummitOutcome { get; } = new("WorldSummitOutcome", "2005 World Summit Outcome", SourceKind.AssemblyDocument) { Symbol = "A/RES/60/1", Year = 2005 };

    /// <summary>What contributor and Organization owe each other for a unit, conduct and discipline included.</summary>
    public static DoctrineSource ModelMemorandum { get; } = new("ModelMemorandum", "Model memorandum of understanding", SourceKind.AssemblyDocument) { Symbol = "A/61/19 (Part III)" };

    /// <summary>Gives the conduct provisions of the model memorandum the Assembly's authority.</summary>
    public static DoctrineSource ModelMemorandumAdoption { get; } = new("ModelMemorandumAdoption", "Adoption of the model memorandum of understanding", SourceKind.AssemblyDocument) { Symbol = "A/RES/61/267 B" };

    /// <summary>Nothing is spent on a mission without an appropriation, or a commitment authority the advisory committee concurs in.</summary>
    public static DoctrineSource FinancialRegulations { get; } = new("FinancialRegulations", "Financial Regulations of the United Nations", SourceKind.AssemblyDocument);

    /// <summary>How much of the reserve fund and of the deployment stocks may be drawn to start a mission.</summary>
    public static DoctrineSource ReserveFund { get; } = new("ReserveFund", "Peacekeeping Reserve Fund and strategic deployment stocks", SourceKind.AssemblyDocument) { Symbol = "A/RES/64/269" };

    /// <summary>Member States' agreed view that a political strategy anchors an operation.</summary>
    public static DoctrineSource SpecialCommittee2021 { get; } = new("SpecialCommittee2021", "Report of the Special Committee on Peacekeeping Operations, 2021 substantive session", SourceKind.AssemblyDocument) { Symbol = "A/75/19", Year = 2021 };

    /// <summary>Member States' agreed demands on mandates: clear, prioritised, sequenced, achievable, resourced, and without harmful caveats.</summary>
    public static DoctrineSource SpecialCommittee2024 { get; } = new("SpecialCommittee2024", "Report of the Special Committee on Peacekeeping Operations, 2024 substantive session", SourceKind.AssemblyDocument) { Symbol = "A/78/19", Year = 2024 };

    /// <summary>Operations rest on political strategies and are adapted to new threats, with a review of all their forms.</summary>
    public static DoctrineSource PactForTheFuture { get; } = new("PactForTheFuture", "Pact for the Future", SourceKind.AssemblyDocument) { Symbol = "A/RES/79/1", Year = 2024 };

    // Policies and guidelines of the Secretariat.

    /// <summary>How old uniformed personnel must be: 18, preferably 21, and 25 for police and observers.</summary>
    public static DoctrineSource MinimumAge { get; } = new("MinimumAge", "Secretary-General's minimum-age policy", SourceKind.SecretariatPolicy) { Year = 1998 };

    /// <summary>When and how the law of armed conflict binds United Nations forces that fight.</summary>
    public static DoctrineSource HumanitarianLawBulletin { get; } = new("HumanitarianLawBulletin", "Observance of international humanitarian law", SourceKind.SecretariatPolicy) { Symbol = "ST/SGB/1999/13", Year = 1999 };

    /// <summary>Forbids sexual exploitation and abuse and sets the duties of those in charge.</summary>
    public static DoctrineSource ExploitationBulletin { get; } = new("ExploitationBulletin", "Special measures for protection from sexual exploitation and sexual abuse", SourceKind.SecretariatPolicy) { Symbol = "ST/SGB/2003/13", Year = 2003 };

    /// <summary>The core doctrine: principles, success factors, the decision to deploy, planning, command, and exit.</summary>
    public static DoctrineSource Capstone { get; } = new("Capstone", "United Nations Peacekeeping Operations: Principles and Guidelines", SourceKind.SecretariatPolicy) { Year = 2008 };

    /// <summary>How people are held; it gives no authority to detain, which only a mandate gives.</summary>
    public static DoctrineSource Detention { get; } = new("Detention", "Interim Standard Operating Procedures on Detention in United Nations Peace Operations", SourceKind.SecretariatPolicy) { Symbol = "2010.6", Year = 2010 };

    /// <summary>Human rights work in missions: monitoring, reporting, and a part in the work of all components.</summary>
    public static DoctrineSource HumanRightsPolicy { get; } = new("HumanRightsPolicy", "Policy on Human Rights in United Nations Peace Operations", SourceKind.SecretariatPolicy) { Year = 2011 };

    /// <summary>Nobody serves who has violated human rights: States certify, individuals attest, the Secretariat screens.</summary>
    public static DoctrineSource HumanRightsScreening { get; } = new("HumanRightsScreening", "Policy on Human Rights Screening of United Nations Personnel", SourceKind.SecretariatPolicy) { Year = 2012 };

    /// <summary>The kinds of electoral assistance, and the principle that it follows a request or a mandate.</summary>
    public static DoctrineSource ElectoralAssistanceTypes { get; } = new("ElectoralAssistanceTypes", "Principles and Types of UN Electoral Assistance", SourceKind.SecretariatPolicy) { Symbol = "FP/01/2012", Year = 2012 };

    /// <summary>To supervise, observe or certify an election takes a decision of the Council or the Assembly.</summary>
    public static DoctrineSource ElectoralObservation { get; } = new("ElectoralObservation", "UN Electoral Assistance: Supervision, Observation, Panels and Certification", SourceKind.SecretariatPolicy) { Symbol = "FP/01/2013", Year = 2013 };

    /// <summary>No support to other forces without a risk assessment, none where grave violations are a real risk, and monitoring throughout.</summary>
    public static DoctrineSource DueDiligence { get; } = new("DueDiligence", "Human Rights Due Diligence Policy on United Nations Support to Non-United Nations Security Forces", SourceKind.SecretariatPolicy) { Symbol = "A/67/775–S/2013/110", Year = 2013 };

    /// <summary>How the policy is put to work: notice to the recipient, monitoring, intervention, suspension.</summary>
    public static DoctrineSource DueDiligenceGuidance { get; } = new("DueDiligenceGuidance", "Guidance Note on the Human Rights Due Diligence Policy", SourceKind.SecretariatPolicy) { Year = 2015 };

    /// <summary>Contact with persons under international warrant is kept to what the mandate cannot do without.</summary>
    public static DoctrineSource ContactsWithIndictees { get; } = new("ContactsWithIndictees", "Guidance on contacts with persons under international arrest warrant", SourceKind.SecretariatPolicy) { Symbol = "A/67/828–S/2013/210", Year = 2013 };

    /// <summary>An integrated assessment with the country team comes before a new presence and at each turning point.</summary>
    public static DoctrineSource IntegratedAssessment { get; } = new("IntegratedAssessment", "Policy on Integrated Assessment and Planning", SourceKind.SecretariatPolicy) { Year = 2013 };

    /// <summary>How integrated assessments and plans are made.</summary>
    public static DoctrineSource IntegratedAssessmentHandbook { get; } = new("IntegratedAssessmentHandbook", "Integrated Assessment and Planning Handbook", SourceKind.SecretariatPolicy) { Year = 2014 };

    /// <summary>Which level of medical facility stands behind which strength, and what is screened before deployment.</summary>
    public static DoctrineSource MedicalSupport { get; } = new("MedicalSupport", "Medical Support Manual", SourceKind.SecretariatPolicy) { Year = 2015 };

    /// <summary>Force is graduated, minimum, proportionate, a last resort except where there is no time; rules of engagement come first.</summary>
    public static DoctrineSource UseOfForceGuidelines { get; } = new("UseOfForceGuidelines", "Use of Force by Military Components", SourceKind.SecretariatPolicy) { Symbol = "2016.24", Year = 2017 };

    /// <summary>What formed police are for: public order, protection, and support to police operations.</summary>
    public static DoctrineSource FormedPolicePolicy { get; } = new("FormedPolicePolicy", "Formed Police Units", SourceKind.SecretariatPolicy) { Symbol = "2016.10", Year = 2017 };

    /// <summary>Child protection runs through a mission: advisers, training, monitoring, and limits on the mission's own conduct.</summary>
    public static DoctrineSource ChildProtectionPolicy { get; } = new("ChildProtectionPolicy", "Child Protection in United Nations Peace Operations", SourceKind.SecretariatPolicy) { Symbol = "2017.11", Year = 2017 };

    /// <summary>How police plan for the protection of civilians, use force for it, and act in each tier and phase of it.</summary>
    public static DoctrineSource PoliceProtectionGuidelines { get; } = new("PoliceProtectionGuidelines", "Guidelines on the role of United Nations Police in the protection of civilians", SourceKind.SecretariatPolicy) { Symbol = "2017.12", Year = 2017 };

    /// <summary>The shares of women the Secretariat aims for among contingents, observers and police.</summary>
    public static DoctrineSource GenderParityStrategy { get; } = new("GenderParityStrategy", "Uniformed Gender Parity Strategy 2018–2028", SourceKind.SecretariatPolicy);

    /// <summary>The levels by which pledged units are registered, assessed and held ready, and how soon each can deploy.</summary>
    public static DoctrineSource CapabilityReadiness { get; } = new("CapabilityReadiness", "Peacekeeping Capability Readiness System Guidelines", SourceKind.SecretariatPolicy) { Symbol = "2019.01", Year = 2019 };

    /// <summary>Information is acquired openly: never clandestinely, and only within the mandate and the area of operations.</summary>
    public static DoctrineSource PeacekeepingIntelligence { get; } = new("PeacekeepingIntelligence", "Peacekeeping-Intelligence Policy", SourceKind.SecretariatPolicy) { Symbol = "2019.08", Year = 2019 };

    /// <summary>How military components acquire, assess and share information within that policy.</summary>
    public static DoctrineSource PeacekeepingIntelligenceHandbook { get; } = new("PeacekeepingIntelligenceHandbook", "Military Peacekeeping-Intelligence Handbook", SourceKind.SecretariatPolicy) { Symbol = "2019.36", Year = 2019 };

    /// <summary>Operational authority lies with the United Nations; contingents take no operational orders from their capitals.</summary>
    public static DoctrineSource CommandAndControl { get; } = new("CommandAndControl", "Authority, Command and Control", SourceKind.SecretariatPolicy) { Symbol = "2019.23", Year = 2019 };

    /// <summary>The four preconditions of a programme, that it is voluntary, and the tools that need no peace agreement.</summary>
    public static DoctrineSource IntegratedDdrStandards { get; } = new("IntegratedDdrStandards", "Integrated Disarmament, Demobilization and Reintegration Standards", SourceKind.SecretariatPolicy) { Symbol = "IDDRS 2.10", Year = 2019 };

    /// <summary>First aid in ten minutes, advanced care in one hour, surgery in two; evacuation outranks almost everything.</summary>
    public static DoctrineSource CasualtyEvacuation { get; } = new("CasualtyEvacuation", "Casualty Evacuation in the Field", SourceKind.SecretariatPolicy) { Symbol = "DOS/2020.7", Year = 2020 };

    /// <summary>Civilians are protected from any source of threat, within means and area, by a strategy of the whole mission.</summary>
    public static DoctrineSource ProtectionPolicy { get; } = new("ProtectionPolicy", "The Protection of Civilians in United Nations Peacekeeping", SourceKind.SecretariatPolicy) { Symbol = "DPO 2023.05", Year = 2023 };

    /// <summary>A mission plans and resources what it says, and keeps expectations within what it can do.</summary>
    public static DoctrineSource StrategicCommunications { get; } = new("StrategicCommunications", "Strategic Communications in Peace Operations", SourceKind.SecretariatPolicy) { Symbol = "DPO 2024.04", Year = 2024 };

    /// <summary>How a mission watches for and answers harmful information without trespassing on rights.</summary>
    public static DoctrineSource InformationIntegrity { get; } = new("InformationIntegrity", "Information Integrity: Addressing Mis/Dis/Malinformation and Hate Speech in Peacekeeping Settings", SourceKind.SecretariatPolicy) { Year = 2024 };

    /// <summary>What equipment and self-sustainment a contingent brings, to what standard, and how it is reimbursed.</summary>
    public static DoctrineSource ContingentOwnedEquipment { get; } = new("ContingentOwnedEquipment", "Contingent-Owned Equipment Manual", SourceKind.SecretariatPolicy);

    /// <summary>A mission controls its waste, wastewater, energy and water, and does no harm by its sites.</summary>
    public static DoctrineSource FieldEnvironmentPolicy { get; } = new("FieldEnvironmentPolicy", "Environmental Policy for UN Field Missions", SourceKind.SecretariatPolicy);

    /// <summary>Measures and reduces the environmental footprint and the risk of field missions.</summary>
    public static DoctrineSource EnvironmentStrategy { get; } = new("EnvironmentStrategy", "DOS environment strategy", SourceKind.SecretariatPolicy);

    // Reports of the Secretary-General and of panels.

    /// <summary>The first statement of what a peacekeeping force is, drawn from UNEF: consent, composition, no party to the conflict.</summary>
    public static DoctrineSource UnefSummaryStudy { get; } = new("UnefSummaryStudy", "UNEF summary study", SourceKind.Report) { Symbol = "A/3943", Year = 1958 };

    /// <summary>Told the Council what deterrence by strength in the safe areas would take, and what a light option could not do.</summary>
    public static DoctrineSource SafeAreasReport { get; } = new("SafeAreasReport", "Report of the Secretary-General pursuant to resolution 836 (1993)", SourceKind.Report) { Symbol = "S/25939", Year = 1993 };

    /// <summary>Who may ask for electoral assistance, in writing, and how long before polling.</summary>
    public static DoctrineSource ElectoralAssistance { get; } = new("ElectoralAssistance", "Guidelines on requests for electoral assistance", SourceKind.Report) { Symbol = "A/49/675" };

    /// <summary>Draws the line: what goes beyond peacekeeping is for a multinational force that the Council authorizes.</summary>
    public static DoctrineSource Unprofor1995 { get; } = new("Unprofor1995", "Report of the Secretary-General on UNPROFOR of 30 May 1995", SourceKind.Report) { Symbol = "S/1995/444", Year = 1995 };

    /// <summary>Credible force, clear rules, no mandate without committed means, and telling the Council what it needs to know.</summary>
    public static DoctrineSource Brahimi { get; } = new("Brahimi", "Report of the Panel on United Nations Peace Operations", SourceKind.Report) { Symbol = "A/55/305–S/2000/809", Year = 2000 };

    /// <summary>An operation ends on conditions met and on a successor arranged, not on fatigue.</summary>
    public static DoctrineSource NoExitWithoutStrategy { get; } = new("NoExitWithoutStrategy", "No exit without strategy", SourceKind.Report) { Symbol = "S/2001/394", Year = 2001 };

    /// <summary>No amnesty for genocide, war crimes or crimes against humanity; no part in courts that may impose death.</summary>
    public static DoctrineSource RuleOfLaw { get; } = new("RuleOfLaw", "Rule of law and transitional justice", SourceKind.Report) { Symbol = "S/2004/616", Year = 2004 };

    /// <summary>Politics first, mandates tailored and sequenced, and no military counter-terrorism by peacekeepers.</summary>
    public static DoctrineSource Hippo { get; } = new("Hippo", "Report of the High-level Independent Panel on Peace Operations", SourceKind.Report) { Symbol = "A/70/95–S/2015/446", Year = 2015 };

    /// <summary>The Secretary-General's answer to the panel, its limit on counter-terrorism included.</summary>
    public static DoctrineSource HippoResponse { get; } = new("HippoResponse", "The future of United Nations peace operations: implementation of the recommendations of the High-level Independent Panel on Peace Operations", SourceKind.Report) { Symbol = "A/70/357–S/2015/682", Year = 2015 };

    /// <summary>Why peacekeepers die by violence, and what posture, equipment and sites that fit the threat would change.</summary>
    public static DoctrineSource Cruz { get; } = new("Cruz", "Improving Security of United Nations Peacekeepers", SourceKind.Report) { Year = 2017 };

    /// <summary>Prevention, political strategies, and enforcement left to authorized partners with compliance and oversight.</summary>
    public static DoctrineSource NewAgendaForPeace { get; } = new("NewAgendaForPeace", "A New Agenda for Peace", SourceKind.Report) { Year = 2023 };

    /// <summary>A mandate must give clear strategic direction if performance is to be had.</summary>
    public static DoctrineSource PeacekeepingPerformance { get; } = new("PeacekeepingPerformance", "Overall performance of United Nations peacekeeping operations", SourceKind.Report) { Symbol = "S/2023/646", Year = 2023 };

    // Inquiries.

    /// <summary>How safe areas without agreement, demilitarisation or adequate force ended.</summary>
    public static DoctrineSource Srebrenica { get; } = new("Srebrenica", "The fall of Srebrenica", SourceKind.Inquiry) { Symbol = "A/54/549" };

    /// <summary>How a mission without means or will behind it, and unclear about its rules, failed when the peace process did.</summary>
    public static DoctrineSource Carlsson { get; } = new("Carlsson", "Report of the Independent Inquiry into the actions of the United Nations during the 1994 genocide in Rwanda", SourceKind.Inquiry) { Symbol = "S/1999/1257", Year = 1999 };

    // Studies.

    /// <summary>Security Council Report: the Council's powers do not hang on citing Chapter VII by name.</summary>
    public static DoctrineSource ChapterSevenMyths { get; } = new("ChapterSevenMyths", "Chapter VII: Myths and Realities", SourceKind.Study) { Year = 2008 };

    /// <summary>Security Council Report: how mandates fill up with tasks, and why the Council finds it hard to take them out.</summary>
    public static DoctrineSource ChristmasMandates { get; } = new("ChristmasMandates", "Is Christmas Really Over?", SourceKind.Study) { Year = 2019 };

    /// <summary>Wane, Williams and Kihara-Hunt: the thirty models, six modalities, capabilities and success factors this library speaks of.</summary>
    public static DoctrineSource FutureOfPeacekeeping { get; } = new("FutureOfPeacekeeping", "The Future of Peacekeeping, New Models, and Related Capabilities", SourceKind.Study) { Year = 2024 };

    // Guidance: pages, standards, declarations and pledges.

    /// <summary>Consent of the parties, impartiality, and no force except in self-defence and defence of the mandate.</summary>
    public static DoctrineSource Principles { get; } = new("Principles", "United Nations peacekeeping: Principles of peacekeeping", SourceKind.Guidance);

    /// <summary>What police do for the protection of civilians, and that formed police are not sent against sustained fire or military weapons.</summary>
    public static DoctrineSource PoliceProtectionPage { get; } = new("PoliceProtectionPage", "United Nations Police: protection of civilians", SourceKind.Guidance);

    /// <summary>Which units peacekeeping is short of, and that only assessed units are considered.</summary>
    public static DoctrineSource CapabilityRequirements { get; } = new("CapabilityRequirements", "Current and Emerging Uniformed Capability Requirements", SourceKind.Guidance) { Year = 2022 };

    /// <summary>Member States' and the Secretariat's commitments, clear, sequenced, prioritised and achievable mandates among them.</summary>
    public static DoctrineSource ActionForPeacekeeping { get; } = new("ActionForPeacekeeping", "Action for Peacekeeping: Declaration of Shared Commitments", SourceKind.Guidance) { Year = 2018 };

    /// <summary>The priorities for carrying those commitments out: political strategy, integration, capabilities, accountability, communication, host cooperation.</summary>
    public static DoctrineSource ActionForPeacekeepingPlus { get; } = new("ActionForPeacekeepingPlus", "Action for Peacekeeping+", SourceKind.Guidance) { Year = 2021 };

    /// <summary>Eighteen pledges by contributors on protecting civilians: readiness to use force, and no hidden caveats.</summary>
    public static DoctrineSource KigaliPrinciples { get; } = new("KigaliPrinciples", "Kigali Principles", SourceKind.Guidance) { Year = 2015 };

    /// <summary>Armed escorts for relief are a last resort, in exceptional cases.</summary>
    public static DoctrineSource ArmedEscorts { get; } = new("ArmedEscorts", "IASC Non-Binding Guidelines on Armed Escorts", SourceKind.Guidance) { Year = 2013 };

    /// <summary>When foreign military assets may support relief after disasters.</summary>
    public static DoctrineSource OsloGuidelines { get; } = new("OsloGuidelines", "Oslo Guidelines", SourceKind.Guidance);

    /// <summary>When military and civil defence assets may support relief in complex emergencies.</summary>
    public static DoctrineSource MilitaryAndCivilDefenceAssets { get; } = new("MilitaryAndCivilDefenceAssets", "MCDA Guidelines", SourceKind.Guidance);

    /// <summary>The standards to which mines and explosives are surveyed, cleared and disposed of.</summary>
    public static DoctrineSource MineActionStandards { get; } = new("MineActionStandards", "International Mine Action Standards", SourceKind.Guidance);

    /// <summary>Every document, in the order of this register.</summary>
    public static ValueList<DoctrineSource> All { get; } =
    [
        Charter,
        PrivilegesAndImmunities,
        RefugeeConvention,
        LawOfTheSea,
        SafetyConvention,
        ChildrenInArmedConflict,
        Resolution844,
        Resolution1261,
        Resolution1270,
        Resolution1325,
        Resolution1353,
        Resolution1379,
        Resolution1509,
        Resolution1612,
        Resolution1701,
        Resolution1769,
        Resolution1888,
        Resolution1894,
        Resolution1960,
        Resolution2098,
        Resolution2100,
        Resolution2122,
        Resolution2149,
        Resolution2151,
        Resolution2177,
        Resolution2185,
        Resolution2242,
        Resolution2250,
        Resolution2272,
        Resolution2347,
        Resolution2365,
        Resolution2378,
        Resolution2382,
        Resolution2391,
        Resolution2436,
        Resolution2467,
        Resolution2518,
        Resolution2535,
        Resolution2538,
        Resolution2553,
        Resolution2573,
        Resolution2589,
        Resolution2594,
        Resolution2601,
        Resolution2668,
        Resolution2719,
        Resolution2746,
        Resolution2793,
        Resolution2803,
        OperationalPrinciples,
        FactorsForOperations,
        UnitingForPeace,
        CertainExpenses,
        WallOpinion,
        ModelStatusOfForces,
        HumanitarianPrinciples,
        ElectoralFocalPoint,
        ContributorTraining,
        ThirdPartyLiability,
        Reinsertion,
        WorldSummitOutcome,
        ModelMemorandum,
        ModelMemorandumAdoption,
        FinancialRegulations,
        ReserveFund,
        SpecialCommittee2021,
        SpecialCommittee2024,
        PactForTheFuture,
        MinimumAge,
        HumanitarianLawBulletin,
        ExploitationBulletin,
        Capstone,
        Detention,
        HumanRightsPolicy,
        HumanRightsScreening,
        ElectoralAssistanceTypes,
        ElectoralObservation,
        DueDiligence,
        DueDiligenceGuidance,
        ContactsWithIndictees,
        IntegratedAssessment,
        IntegratedAssessmentHandbook,
        MedicalSupport,
        UseOfForceGuidelines,
        FormedPolicePolicy,
        ChildProtectionPolicy,
        PoliceProtectionGuidelines,
        GenderParityStrategy,
        CapabilityReadiness,
        PeacekeepingIntelligence,
        PeacekeepingIntelligenceHandbook,
        CommandAndControl,
        IntegratedDdrStandards,
        CasualtyEvacuation,
        ProtectionPolicy,
        StrategicCommunications,
        InformationIntegrity,
        ContingentOwnedEquipment,
        FieldEnvironmentPolicy,
        EnvironmentStrategy,
        UnefSummaryStudy,
        SafeAreasReport,
        ElectoralAssistance,
        Unprofor1995,
        Brahimi,
        NoExitWithoutStrategy,
        RuleOfLaw,
        Hippo,
        HippoResponse,
        Cruz,
        NewAgendaForPeace,
        PeacekeepingPerformance,
        Srebrenica,
        Carlsson,
        ChapterSevenMyths,
        ChristmasMandates,
        FutureOfPeacekeeping,
        Principles,
        PoliceProtectionPage,
        CapabilityRequirements,
        ActionForPeacekeeping,
        ActionForPeacekeepingPlus,
        KigaliPrinciples,
        ArmedEscorts,
        OsloGuidelines,
        MilitaryAndCivilDefenceAssets,
        MineActionStandards,
    ];

    /// <summary>The document with the given key, or null where the register holds none.</summary>
    /// <param name="key">The key as the register writes it, letter for letter: <c>Capstone</c>.</param>
    public static DoctrineSource? Find(string key)
    {
        foreach (var source in All)
        {
            if (string.Equals(source.Key, key, StringComparison.Ordinal))
                return source;
        }

        return null;
    }
}
