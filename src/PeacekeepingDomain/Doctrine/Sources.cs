namespace PeacekeepingDomain.Doctrine;

/// <summary>The register of the documents that doctrine is read from.</summary>
/// <remarks>
/// A year or a symbol is given only where it could be confirmed; a source without one is not undated, only unconfirmed.
/// </remarks>
public static class Sources
{
    // Treaties.

    /// <summary>Who may send a peace operation, under which chapter, with whose consent, and who pays for it.</summary>
    public static DoctrineSource Charter { get; } = new("Charter", "Charter of the United Nations", SourceKind.Treaty) { Date = new(1945, 6, 26), Issuer = "United Nations Conference on International Organization" };

    /// <summary>The immunities the Organization and its personnel enjoy in a host State, whatever a status agreement adds.</summary>
    public static DoctrineSource PrivilegesAndImmunities { get; } = new("PrivilegesAndImmunities", "Convention on the Privileges and Immunities of the United Nations", SourceKind.Treaty) { Date = new(1946), Issuer = "General Assembly" };

    /// <summary>Nobody is returned to where persecution threatens; a mission's returns are voluntary and safe.</summary>
    public static DoctrineSource RefugeeConvention { get; } = new("RefugeeConvention", "Convention relating to the Status of Refugees", SourceKind.Treaty) { Date = new(1951), Issuer = "United Nations Conference of Plenipotentiaries on the Status of Refugees and Stateless Persons" };

    /// <summary>Whose ships a maritime mission may board, and that ships may sail in the Organization's service under its flag.</summary>
    public static DoctrineSource LawOfTheSea { get; } = new("LawOfTheSea", "United Nations Convention on the Law of the Sea", SourceKind.Treaty) { ShortTitle = "UNCLOS", Date = new(1982), Issuer = "Third United Nations Conference on the Law of the Sea" };

    /// <summary>Attacks on personnel are crimes; the protection falls away where personnel fight as combatants in enforcement under Chapter VII.</summary>
    public static DoctrineSource SafetyConvention { get; } = new("SafetyConvention", "Convention on the Safety of United Nations and Associated Personnel", SourceKind.Treaty) { ShortTitle = "Safety Convention", Date = new(1994), Issuer = "General Assembly" };

    /// <summary>Keeps children out of hostilities and of the forces that a mission works with or is made of.</summary>
    public static DoctrineSource ChildrenInArmedConflict { get; } = new("ChildrenInArmedConflict", "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict", SourceKind.Treaty) { ShortTitle = "Optional Protocol on children in armed conflict", Date = new(2000), Issuer = "General Assembly" };

    // Resolutions and statements of the Security Council.

    /// <summary>Urged all measures against civil war in the Congo, the use of force as a last resort among them, and asked for an impartial inquiry into the killing of leaders.</summary>
    public static DoctrineSource Resolution161 { get; } = DoctrineSource.CouncilResolution(161, 1961, "The Congo: measures against civil war");

    /// <summary>Establishes a force to keep conditions of peace and security while a settlement of the Yugoslav crisis is negotiated.</summary>
    public static DoctrineSource Resolution743 { get; } = DoctrineSource.CouncilResolution(743, 1992, "Establishment of UNPROFOR");

    /// <summary>Widens a force's mandate to deter attacks on safe areas and lets it, acting in self-defence, take the necessary measures, force included.</summary>
    public static DoctrineSource Resolution836 { get; } = DoctrineSource.CouncilResolution(836, 1993, "Safe areas in Bosnia and Herzegovina");

    /// <summary>Chose to begin the safe areas with a reinforcement far below what deterrence by strength was said to need.</summary>
    public static DoctrineSource Resolution844 { get; } = DoctrineSource.CouncilResolution(844, 1993, "Reinforcement of UNPROFOR for the safe areas");

    /// <summary>Establishes an assistance mission for a peace agreement, in stages that follow the agreement.</summary>
    public static DoctrineSource Resolution872 { get; } = DoctrineSource.CouncilResolution(872, 1993, "Establishment of UNAMIR");

    /// <summary>Cuts a mission down to go-between and observer while the killing around it goes on.</summary>
    public static DoctrineSource Resolution912 { get; } = DoctrineSource.CouncilResolution(912, 1994, "Adjustment of the mandate of UNAMIR");

    /// <summary>A transitional administration with a demilitarization that has a date, and a force to match it.</summary>
    public static DoctrineSource Resolution1037 { get; } = DoctrineSource.CouncilResolution(1037, 1996, "Establishment of UNTAES");

    /// <summary>Parts civil administration from security: Member States have the means for the one, the United Nations the task of the other.</summary>
    public static DoctrineSource Resolution1244 { get; } = DoctrineSource.CouncilResolution(1244, 1999, "Kosovo: international civil and security presences");

    /// <summary>Made the protection of children in conflict a matter of peace and security.</summary>
    public static DoctrineSource Resolution1261 { get; } = DoctrineSource.CouncilResolution(1261, 1999, "Children and armed conflict");

    /// <summary>Began the practice of letting a force, under Chapter VII, protect civilians under imminent threat within its means and area.</summary>
    public static DoctrineSource Resolution1270 { get; } = DoctrineSource.CouncilResolution(1270, 1999, "Sierra Leone: UNAMSIL and the protection of civilians");

    /// <summary>Gives a mission the whole administration of a territory and the measures to fulfil its mandate.</summary>
    public static DoctrineSource Resolution1272 { get; } = DoctrineSource.CouncilResolution(1272, 1999, "Establishment of UNTAET");

    /// <summary>Women take part in peace processes and operations, and operations carry a gender perspective.</summary>
    public static DoctrineSource Resolution1325 { get; } = DoctrineSource.CouncilResolution(1325, 2000, "Women and peace and security");

    /// <summary>Contributors are consulted before a mandate is given or changed.</summary>
    public static DoctrineSource Resolution1353 { get; } = DoctrineSource.CouncilResolution(1353, 2001, "Cooperation with troop-contributing countries");

    /// <summary>Mandates may provide for the protection of children, and missions for child protection advisers.</summary>
    public static DoctrineSource Resolution1379 { get; } = DoctrineSource.CouncilResolution(1379, 2001, "Children and armed conflict: child protection in mandates");

    /// <summary>Sets thirty days for a status-of-forces agreement and applies the model agreement until then.</summary>
    public static DoctrineSource Resolution1509 { get; } = DoctrineSource.CouncilResolution(1509, 2003, "Liberia: establishment of UNMIL");

    /// <summary>Sets up the monitoring and reporting of grave violations against children, in which missions take part.</summary>
    public static DoctrineSource Resolution1612 { get; } = DoctrineSource.CouncilResolution(1612, 2005, "Children and armed conflict: monitoring and reporting");

    /// <summary>Widens a force's tasks and has it help guard entry points where the Government asks for it.</summary>
    public static DoctrineSource Resolution1701 { get; } = DoctrineSource.CouncilResolution(1701, 2006, "Lebanon: cessation of hostilities and a strengthened UNIFIL");

    /// <summary>The one hybrid operation: command and control structures come from the United Nations.</summary>
    public static DoctrineSource Resolution1769 { get; } = DoctrineSource.CouncilResolution(1769, 2007, "Darfur: African Union/United Nations hybrid operation");

    /// <summary>The need for women's protection advisers is assessed whenever a mission is prepared.</summary>
    public static DoctrineSource Resolution1888 { get; } = DoctrineSource.CouncilResolution(1888, 2009, "Sexual violence in conflict: protection in mandates");

    /// <summary>Protection of civilians is to be planned for with a strategy, and missions say how they carry it.</summary>
    public static DoctrineSource Resolution1894 { get; } = DoctrineSource.CouncilResolution(1894, 2009, "Protection of civilians in armed conflict");

    /// <summary>Parties suspected of patterns of sexual violence are listed, and missions monitor and report.</summary>
    public static DoctrineSource Resolution1960 { get; } = DoctrineSource.CouncilResolution(1960, 2010, "Sexual violence in conflict: listing, monitoring and reporting");

    /// <summary>Sends three hundred unarmed observers to monitor a cessation of violence that both sides have promised.</summary>
    public static DoctrineSource Resolution2043 { get; } = DoctrineSource.CouncilResolution(2043, 2012, "Establishment of UNSMIS");

    /// <summary>Allowed offensive operations by a brigade of a peacekeeping force, as an exception meant to set no precedent.</summary>
    public static DoctrineSource Resolution2098 { get; } = DoctrineSource.CouncilResolution(2098, 2013, "Democratic Republic of the Congo: the Intervention Brigade");

    /// <summary>Gives a mission stabilization and protection tasks, the safeguarding of cultural sites among them.</summary>
    public static DoctrineSource Resolution2100 { get; } = DoctrineSource.CouncilResolution(2100, 2013, "Mali: establishment of MINUSMA");

    /// <summary>Women lead and take part in the settlement of conflict and in the tasks that missions support.</summary>
    public static DoctrineSource Resolution2122 { get; } = DoctrineSource.CouncilResolution(2122, 2013, "Women and peace and security: leadership and participation");

    /// <summary>Allows urgent temporary measures to keep order, at the authorities' formal request, limited in scope and time.</summary>
    public static DoctrineSource Resolution2149 { get; } = DoctrineSource.CouncilResolution(2149, 2014, "Central African Republic: establishment of MINUSCA");

    /// <summary>Reform of a security sector is owned by the country concerned; missions support it.</summary>
    public static DoctrineSource Resolution2151 { get; } = DoctrineSource.CouncilResolution(2151, 2014, "Security sector reform");

    /// <summary>An epidemic can be a threat to international peace and security.</summary>
    public static DoctrineSource Resolution2177 { get; } = DoctrineSource.CouncilResolution(2177, 2014, "The Ebola outbreak in Africa");

    /// <summary>What police components are for, from operational support to the reform of national police.</summary>
    public static DoctrineSource Resolution2185 { get; } = DoctrineSource.CouncilResolution(2185, 2014, "United Nations policing");

    /// <summary>Gender advisers stand near the head of mission, and the numbers of women in uniform are to rise.</summary>
    public static DoctrineSource Resolution2242 { get; } = DoctrineSource.CouncilResolution(2242, 2015, "Women and peace and security: gender in planning and posts");

    /// <summary>Young people are represented where conflict is prevented and settled.</summary>
    public static DoctrineSource Resolution2250 { get; } = DoctrineSource.CouncilResolution(2250, 2015, "Youth, peace and security");

    /// <summary>Units are repatriated for widespread or systemic abuse, and contributors that do not act on allegations are replaced.</summary>
    public static DoctrineSource Resolution2272 { get; } = DoctrineSource.CouncilResolution(2272, 2016, "Sexual exploitation and abuse by peacekeepers");

    /// <summary>A mission may help protect heritage where the Council says so and the authorities ask.</summary>
    public static DoctrineSource Resolution2347 { get; } = DoctrineSource.CouncilResolution(2347, 2017, "Protection of cultural heritage in armed conflict");

    /// <summary>Missions address mines, remnants of war and improvised devices in their planning and protection.</summary>
    public static DoctrineSource Resolution2365 { get; } = DoctrineSource.CouncilResolution(2365, 2017, "Mine action and explosive threats");

    /// <summary>Political solutions guide the design of operations, and partners need financing that can be relied on.</summary>
    public static DoctrineSource Resolution2378 { get; } = DoctrineSource.CouncilResolution(2378, 2017, "Peacekeeping reform");

    /// <summary>Police tasks are given with the capacity, the performance and the exit they require.</summary>
    public static DoctrineSource Resolution2382 { get; } = DoctrineSource.CouncilResolution(2382, 2017, "United Nations policing: police components");

    /// <summary>Support to a regional force under conditions: a defined area, the mission's own mandate first, human rights safeguards.</summary>
    public static DoctrineSource Resolution2391 { get; } = DoctrineSource.CouncilResolution(2391, 2017, "Support to the joint force of the Group of Five for the Sahel");

    /// <summary>Performance has standards and consequences, for uniformed and civilian personnel; caveats are named as a harm.</summary>
    public static DoctrineSource Resolution2436 { get; } = DoctrineSource.CouncilResolution(2436, 2018, "Peacekeeping performance");

    /// <summary>Prevention of, and response to, sexual violence are resourced and centred on survivors.</summary>
    public static DoctrineSource Resolution2467 { get; } = DoctrineSource.CouncilResolution(2467, 2019, "Sexual violence in conflict: accountability and survivors");

    /// <summary>Missions are given the medical, protective and legal means to keep their personnel safe.</summary>
    public static DoctrineSource Resolution2518 { get; } = DoctrineSource.CouncilResolution(2518, 2020, "Safety and security of peacekeepers");

    /// <summary>Young people take a full and meaningful part in building and keeping peace.</summary>
    public static DoctrineSource Resolution2535 { get; } = DoctrineSource.CouncilResolution(2535, 2020, "Youth, peace and security: full participation");

    /// <summary>Women serve in peacekeeping at all levels and in all positions, uniformed and civilian.</summary>
    public static DoctrineSource Resolution2538 { get; } = DoctrineSource.CouncilResolution(2538, 2020, "Women in peacekeeping");

    /// <summary>Carries the demand for nationally owned, accountable reform of the security sector further.</summary>
    public static DoctrineSource Resolution2553 { get; } = DoctrineSource.CouncilResolution(2553, 2020, "Security sector reform: national ownership and governance");

    /// <summary>Protecting what civilians depend on to live is part of protecting civilians.</summary>
    public static DoctrineSource Resolution2573 { get; } = DoctrineSource.CouncilResolution(2573, 2021, "Protection of objects that civilians need to survive");

    /// <summary>Host States investigate and prosecute attacks on peacekeepers, and missions follow the cases up.</summary>
    public static DoctrineSource Resolution2589 { get; } = DoctrineSource.CouncilResolution(2589, 2021, "Accountability for crimes against peacekeepers");

    /// <summary>Transition is planned from the earliest stage, with benchmarks that can be met, and civilians stay protected.</summary>
    public static DoctrineSource Resolution2594 { get; } = DoctrineSource.CouncilResolution(2594, 2021, "Transitions of peace operations");

    /// <summary>Schools are not put to military use.</summary>
    public static DoctrineSource Resolution2601 { get; } = DoctrineSource.CouncilResolution(2601, 2021, "Protection of education in armed conflict");

    /// <summary>Care for the mental health of personnel belongs to a mission's duty towards them.</summary>
    public static DoctrineSource Resolution2668 { get; } = DoctrineSource.CouncilResolution(2668, 2022, "Mental health of peace operations personnel");

    /// <summary>Ends a mission whose host no longer wants it, and lets it respond to threats to civilians in its vicinity for a last while.</summary>
    public static DoctrineSource Resolution2690 { get; } = DoctrineSource.CouncilResolution(2690, 2023, "Termination of the mandate of MINUSMA");

    /// <summary>Ties a withdrawal by provinces to a plan agreed with the host, and renews the Intervention Brigade as an exception.</summary>
    public static DoctrineSource Resolution2717 { get; } = DoctrineSource.CouncilResolution(2717, 2023, "MONUSCO: renewal and withdrawal from South Kivu");

    /// <summary>When assessed contributions may pay for an African Union-led operation: case by case, up to 75 per cent, with compliance.</summary>
    public static DoctrineSource Resolution2719 { get; } = DoctrineSource.CouncilResolution(2719, 2023, "Financing of African Union-led peace support operations");

    /// <summary>Lets a mission support a regional force beside it, within its area, its mandate and its existing resources.</summary>
    public static DoctrineSource Resolution2746 { get; } = DoctrineSource.CouncilResolution(2746, 2024, "Support to the SADC mission in the Democratic Republic of the Congo");

    /// <summary>Extends a force for the last time and says what it may still do while it leaves.</summary>
    public static DoctrineSource Resolution2790 { get; } = DoctrineSource.CouncilResolution(2790, 2025, "UNIFIL: final extension, drawdown and withdrawal");

    /// <summary>Bounds a non-United Nations force by time and strength; members pay for personnel, a support office for logistics.</summary>
    public static DoctrineSource Resolution2793 { get; } = DoctrineSource.CouncilResolution(2793, 2025, "Haiti: the Gang Suppression Force and a United Nations support office");

    /// <summary>Authorizes a force and an administration outside United Nations command, with an end date and six-monthly reports.</summary>
    public static DoctrineSource Resolution2803 { get; } = DoctrineSource.CouncilResolution(2803, 2025, "Gaza: the Board of Peace and the International Stabilization Force");

    /// <summary>The principles an operation is run by: clear goal, precise mandate, and consent save in exceptional cases.</summary>
    public static DoctrineSource OperationalPrinciples { get; } = new("OperationalPrinciples", "Statement on the operational principles of peacekeeping", SourceKind.CouncilStatement) { Symbol = "S/25859", Date = new(1993, 5, 28), Issuer = "President of the Security Council" };

    /// <summary>What the Council weighs before a new operation: a threat, a ceasefire, a clear goal, a precise mandate, safety.</summary>
    public static DoctrineSource FactorsForOperations { get; } = new("FactorsForOperations", "Statement on the factors for establishing an operation", SourceKind.CouncilStatement) { Symbol = "S/PRST/1994/22", Date = new(1994, 5, 3), Issuer = "President of the Security Council" };

    // Documents of the General Assembly, and what the Court advised it.

    /// <summary>How the Assembly may take up peace and security when the Council does not act.</summary>
    public static DoctrineSource UnitingForPeace { get; } = new("UnitingForPeace", "Uniting for Peace", SourceKind.AssemblyDocument) { Symbol = "A/RES/377(V)", Issuer = "General Assembly" };

    /// <summary>Advisory opinion: coercive action is the Council's, consensual peacekeeping the Assembly may recommend, and its costs are the Organization's.</summary>
    public static DoctrineSource CertainExpenses { get; } = new("CertainExpenses", "Certain Expenses of the United Nations (Article 17, paragraph 2, of the Charter)", SourceKind.CourtOpinion) { ShortTitle = "Certain Expenses", Date = new(1962), Issuer = "International Court of Justice" };

    /// <summary>Advisory opinion: practice has come to let Assembly and Council deal with the same matter in parallel.</summary>
    public static DoctrineSource WallOpinion { get; } = new("WallOpinion", "Legal Consequences of the Construction of a Wall in the Occupied Palestinian Territory", SourceKind.CourtOpinion) { ShortTitle = "Wall", Date = new(2004), Issuer = "International Court of Justice" };

    /// <summary>The terms on which a force lives and moves in a host State; it applies provisionally until one is signed.</summary>
    public static DoctrineSource ModelStatusOfForces { get; } = new("ModelStatusOfForces", "Model status-of-forces agreement", SourceKind.AssemblyDocument) { Symbol = "A/45/594", Date = new(1990), Issuer = "Secretary-General", Standing = SourceStanding.Advisory };

    /// <summary>Humanity, neutrality and impartiality of relief, which military support must not compromise.</summary>
    public static DoctrineSource HumanitarianPrinciples { get; } = new("HumanitarianPrinciples", "Guiding principles of humanitarian emergency assistance", SourceKind.AssemblyDocument) { Symbol = "A/RES/46/182", Date = new(1991, 12, 19), Issuer = "General Assembly" };

    /// <summary>One focal point decides whether and how the United Nations assists an election.</summary>
    public static DoctrineSource ElectoralFocalPoint { get; } = new("ElectoralFocalPoint", "Periodic and genuine elections", SourceKind.AssemblyDocument) { Symbol = "A/RES/46/137", Issuer = "General Assembly" };

    /// <summary>Who is responsible for training the personnel that contributors send.</summary>
    public static DoctrineSource ContributorTraining { get; } = new("ContributorTraining", "Training of peacekeeping personnel", SourceKind.AssemblyDocument) { Symbol = "A/RES/49/37", Issuer = "General Assembly" };

    /// <summary>Which claims by third parties a mission must be ready to settle, and within what limits.</summary>
    public static DoctrineSource ThirdPartyLiability { get; } = new("ThirdPartyLiability", "Third-party liability in peacekeeping", SourceKind.AssemblyDocument) { Symbol = "A/RES/52/247", Issuer = "General Assembly" };

    /// <summary>Assessed money may carry reinsertion for twelve months ahead of reintegration.</summary>
    public static DoctrineSource Reinsertion { get; } = new("Reinsertion", "Financing of reinsertion", SourceKind.AssemblyDocument) { Symbol = "A/RES/59/296", Date = new(2005, 8, 15), Issuer = "General Assembly" };

    /// <summary>A State protects its own population first; others help, and act through the Council when it manifestly fails.</summary>
    public static DoctrineSource WorldSummitOutcome { get; } = new("WorldSummitOutcome", "2005 World Summit Outcome", SourceKind.AssemblyDocument) { Symbol = "A/RES/60/1", Date = new(2005), Issuer = "General Assembly" };

    /// <summary>What contributor and Organization owe each other for a unit, conduct and discipline included.</summary>
    public static DoctrineSource ModelMemorandum { get; } = new("ModelMemorandum", "Model memorandum of understanding", SourceKind.AssemblyDocument) { Symbol = "A/61/19 (Part III)", Issuer = "Special Committee on Peacekeeping Operations" };

    /// <summary>Gives the conduct provisions of the model memorandum the Assembly's authority.</summary>
    public static DoctrineSource ModelMemorandumAdoption { get; } = new("ModelMemorandumAdoption", "Adoption of the model memorandum of understanding", SourceKind.AssemblyDocument) { Symbol = "A/RES/61/267 B", Issuer = "General Assembly" };

    /// <summary>Nothing is spent on a mission without an appropriation, or a commitment authority the advisory committee concurs in.</summary>
    public static DoctrineSource FinancialRegulations { get; } = new("FinancialRegulations", "Financial Regulations of the United Nations", SourceKind.AssemblyDocument) { Issuer = "General Assembly", Standing = SourceStanding.BindingOnMissions };

    /// <summary>How much of the reserve fund and of the deployment stocks may be drawn to start a mission.</summary>
    public static DoctrineSource ReserveFund { get; } = new("ReserveFund", "Peacekeeping Reserve Fund and strategic deployment stocks", SourceKind.AssemblyDocument) { Symbol = "A/RES/64/269", Issuer = "General Assembly" };

    /// <summary>Member States' agreed view that a political strategy anchors an operation.</summary>
    public static DoctrineSource SpecialCommittee2021 { get; } = new("SpecialCommittee2021", "Report of the Special Committee on Peacekeeping Operations, 2021 substantive session", SourceKind.AssemblyDocument) { ShortTitle = "C34 report 2021", Symbol = "A/75/19", Date = new(2021), Issuer = "Special Committee on Peacekeeping Operations" };

    /// <summary>Member States' agreed demands on mandates: clear, prioritised, sequenced, achievable, resourced, and without harmful caveats.</summary>
    public static DoctrineSource SpecialCommittee2024 { get; } = new("SpecialCommittee2024", "Report of the Special Committee on Peacekeeping Operations, 2024 substantive session", SourceKind.AssemblyDocument) { ShortTitle = "C34 report 2024", Symbol = "A/78/19", Date = new(2024), Issuer = "Special Committee on Peacekeeping Operations" };

    /// <summary>Operations rest on political strategies and are adapted to new threats, with a review of all their forms.</summary>
    public static DoctrineSource PactForTheFuture { get; } = new("PactForTheFuture", "Pact for the Future", SourceKind.AssemblyDocument) { Symbol = "A/RES/79/1", Date = new(2024), Issuer = "General Assembly" };

    // Policies and guidelines of the Secretariat.

    /// <summary>How old uniformed personnel must be: 18, preferably 21, and 25 for police and observers.</summary>
    public static DoctrineSource MinimumAge { get; } = new("MinimumAge", "Secretary-General's minimum-age policy", SourceKind.SecretariatPolicy) { Date = new(1998), Issuer = "Secretary-General" };

    /// <summary>When and how the law of armed conflict binds United Nations forces that fight.</summary>
    public static DoctrineSource HumanitarianLawBulletin { get; } = new("HumanitarianLawBulletin", "Observance of international humanitarian law", SourceKind.SecretariatPolicy) { Symbol = "ST/SGB/1999/13", Date = new(1999), Issuer = "Secretary-General" };

    /// <summary>Forbids sexual exploitation and abuse and sets the duties of those in charge.</summary>
    public static DoctrineSource ExploitationBulletin { get; } = new("ExploitationBulletin", "Special measures for protection from sexual exploitation and sexual abuse", SourceKind.SecretariatPolicy) { Symbol = "ST/SGB/2003/13", Date = new(2003), Issuer = "Secretary-General" };

    /// <summary>The core doctrine: principles, success factors, the decision to deploy, planning, command, and exit.</summary>
    public static DoctrineSource Capstone { get; } = new("Capstone", "United Nations Peacekeeping Operations: Principles and Guidelines", SourceKind.SecretariatPolicy) { ShortTitle = "Capstone doctrine", Date = new(2008, 1, 18), Issuer = "Department of Peacekeeping Operations and Department of Field Support" };

    /// <summary>How people are held; it gives no authority to detain, which only a mandate gives.</summary>
    public static DoctrineSource Detention { get; } = new("Detention", "Interim Standard Operating Procedures on Detention in United Nations Peace Operations", SourceKind.SecretariatPolicy) { Symbol = "2010.6", Date = new(2010), Issuer = "Department of Peacekeeping Operations and Department of Field Support" };

    /// <summary>Human rights work in missions: monitoring, reporting, and a part in the work of all components.</summary>
    public static DoctrineSource HumanRightsPolicy { get; } = new("HumanRightsPolicy", "Policy on Human Rights in United Nations Peace Operations", SourceKind.SecretariatPolicy) { Date = new(2011), Issuer = "United Nations Secretariat" };

    /// <summary>Nobody serves who has violated human rights: States certify, individuals attest, the Secretariat screens.</summary>
    public static DoctrineSource HumanRightsScreening { get; } = new("HumanRightsScreening", "Policy on Human Rights Screening of United Nations Personnel", SourceKind.SecretariatPolicy) { Date = new(2012), Issuer = "United Nations Secretariat" };

    /// <summary>The kinds of electoral assistance, and the principle that it follows a request or a mandate.</summary>
    public static DoctrineSource ElectoralAssistanceTypes { get; } = new("ElectoralAssistanceTypes", "Principles and Types of UN Electoral Assistance", SourceKind.SecretariatPolicy) { Symbol = "FP/01/2012", Date = new(2012), Issuer = "United Nations Focal Point for Electoral Assistance" };

    /// <summary>To supervise, observe or certify an election takes a decision of the Council or the Assembly.</summary>
    public static DoctrineSource ElectoralObservation { get; } = new("ElectoralObservation", "UN Electoral Assistance: Supervision, Observation, Panels and Certification", SourceKind.SecretariatPolicy) { Symbol = "FP/01/2013", Date = new(2013), Issuer = "United Nations Focal Point for Electoral Assistance" };

    /// <summary>No support to other forces without a risk assessment, none where grave violations are a real risk, and monitoring throughout.</summary>
    public static DoctrineSource DueDiligence { get; } = new("DueDiligence", "Human Rights Due Diligence Policy on United Nations Support to Non-United Nations Security Forces", SourceKind.SecretariatPolicy) { ShortTitle = "Human Rights Due Diligence Policy", Symbol = "A/67/775–S/2013/110", Date = new(2013), Issuer = "United Nations Secretariat" };

    /// <summary>How the policy is put to work: notice to the recipient, monitoring, intervention, suspension.</summary>
    public static DoctrineSource DueDiligenceGuidance { get; } = new("DueDiligenceGuidance", "Guidance Note on the Human Rights Due Diligence Policy", SourceKind.SecretariatPolicy) { Date = new(2015), Issuer = "United Nations Secretariat" };

    /// <summary>Contact with persons under international warrant is kept to what the mandate cannot do without.</summary>
    public static DoctrineSource ContactsWithIndictees { get; } = new("ContactsWithIndictees", "Guidance on contacts with persons under international arrest warrant", SourceKind.SecretariatPolicy) { Symbol = "A/67/828–S/2013/210", Date = new(2013), Issuer = "United Nations Secretariat" };

    /// <summary>An integrated assessment with the country team comes before a new presence and at each turning point.</summary>
    public static DoctrineSource IntegratedAssessment { get; } = new("IntegratedAssessment", "Policy on Integrated Assessment and Planning", SourceKind.SecretariatPolicy) { Date = new(2013), Issuer = "United Nations Secretariat" };

    /// <summary>How integrated assessments and plans are made.</summary>
    public static DoctrineSource IntegratedAssessmentHandbook { get; } = new("IntegratedAssessmentHandbook", "Integrated Assessment and Planning Handbook", SourceKind.SecretariatPolicy) { Date = new(2014), Issuer = "United Nations Secretariat" };

    /// <summary>Which level of medical facility stands behind which strength, and what is screened before deployment.</summary>
    public static DoctrineSource MedicalSupport { get; } = new("MedicalSupport", "Medical Support Manual", SourceKind.SecretariatPolicy) { Date = new(2015), Issuer = "United Nations Secretariat" };

    /// <summary>Force is graduated, minimum, proportionate, a last resort except where there is no time; rules of engagement come first.</summary>
    public static DoctrineSource UseOfForceGuidelines { get; } = new("UseOfForceGuidelines", "Use of Force by Military Components", SourceKind.SecretariatPolicy) { Symbol = "2016.24", Date = new(2017, 2, 1), Issuer = "Department of Peacekeeping Operations and Department of Field Support" };

    /// <summary>What formed police are for: public order, protection, and support to police operations.</summary>
    public static DoctrineSource FormedPolicePolicy { get; } = new("FormedPolicePolicy", "Formed Police Units", SourceKind.SecretariatPolicy) { Symbol = "2016.10", Date = new(2017, 1, 1), Issuer = "Department of Peacekeeping Operations and Department of Field Support" };

    /// <summary>Child protection runs through a mission: advisers, training, monitoring, and limits on the mission's own conduct.</summary>
    public static DoctrineSource ChildProtectionPolicy { get; } = new("ChildProtectionPolicy", "Child Protection in United Nations Peace Operations", SourceKind.SecretariatPolicy) { Symbol = "2017.11", Date = new(2017), Issuer = "Department of Peacekeeping Operations and Department of Field Support" };

    /// <summary>How police plan for the protection of civilians, use force for it, and act in each tier and phase of it.</summary>
    public static DoctrineSource PoliceProtectionGuidelines { get; } = new("PoliceProtectionGuidelines", "Guidelines on the role of United Nations Police in the protection of civilians", SourceKind.SecretariatPolicy) { Symbol = "2017.12", Date = new(2017), Issuer = "Department of Peacekeeping Operations and Department of Field Support" };

    /// <summary>The shares of women the Secretariat aims for among contingents, observers and police.</summary>
    public static DoctrineSource GenderParityStrategy { get; } = new("GenderParityStrategy", "Uniformed Gender Parity Strategy 2018–2028", SourceKind.SecretariatPolicy) { Issuer = "Department of Peace Operations" };

    /// <summary>The levels by which pledged units are registered, assessed and held ready, and how soon each can deploy.</summary>
    public static DoctrineSource CapabilityReadiness { get; } = new("CapabilityReadiness", "Peacekeeping Capability Readiness System Guidelines", SourceKind.SecretariatPolicy) { Symbol = "2019.01", Date = new(2019), Issuer = "Department of Peace Operations" };

    /// <summary>Information is acquired openly: never clandestinely, and only within the mandate and the area of operations.</summary>
    public static DoctrineSource PeacekeepingIntelligence { get; } = new("PeacekeepingIntelligence", "Peacekeeping-Intelligence Policy", SourceKind.SecretariatPolicy) { Symbol = "2019.08", Date = new(2019), Issuer = "Department of Peace Operations" };

    /// <summary>How military components acquire, assess and share information within that policy.</summary>
    public static DoctrineSource PeacekeepingIntelligenceHandbook { get; } = new("PeacekeepingIntelligenceHandbook", "Military Peacekeeping-Intelligence Handbook", SourceKind.SecretariatPolicy) { Symbol = "2019.36", Date = new(2019), Issuer = "Department of Peace Operations" };

    /// <summary>Operational authority lies with the United Nations; contingents take no operational orders from their capitals.</summary>
    public static DoctrineSource CommandAndControl { get; } = new("CommandAndControl", "Authority, Command and Control", SourceKind.SecretariatPolicy) { Symbol = "2019.23", Date = new(2019, 10, 25), Issuer = "Department of Peace Operations" };

    /// <summary>The four preconditions of a programme, that it is voluntary, and the tools that need no peace agreement.</summary>
    public static DoctrineSource IntegratedDdrStandards { get; } = new("IntegratedDdrStandards", "Integrated Disarmament, Demobilization and Reintegration Standards", SourceKind.SecretariatPolicy) { ShortTitle = "IDDRS 2.10", Symbol = "IDDRS 2.10", Date = new(2019, 11, 19), Issuer = "Inter-Agency Working Group on Disarmament, Demobilization and Reintegration" };

    /// <summary>First aid in ten minutes, advanced care in one hour, surgery in two; evacuation outranks almost everything.</summary>
    public static DoctrineSource CasualtyEvacuation { get; } = new("CasualtyEvacuation", "Casualty Evacuation in the Field", SourceKind.SecretariatPolicy) { Symbol = "DOS/2020.7", Date = new(2020, 3, 1), Issuer = "Department of Operational Support" };

    /// <summary>Civilians are protected from any source of threat, within means and area, by a strategy of the whole mission.</summary>
    public static DoctrineSource ProtectionPolicy { get; } = new("ProtectionPolicy", "The Protection of Civilians in United Nations Peacekeeping", SourceKind.SecretariatPolicy) { Symbol = "DPO 2023.05", Date = new(2023, 5, 1), Issuer = "Department of Peace Operations" };

    /// <summary>A mission plans and resources what it says, and keeps expectations within what it can do.</summary>
    public static DoctrineSource StrategicCommunications { get; } = new("StrategicCommunications", "Strategic Communications in Peace Operations", SourceKind.SecretariatPolicy) { Symbol = "DPO 2024.04", Date = new(2024, 6, 1), Issuer = "Department of Peace Operations" };

    /// <summary>How a mission watches for and answers harmful information without trespassing on rights.</summary>
    public static DoctrineSource InformationIntegrity { get; } = new("InformationIntegrity", "Information Integrity: Addressing Mis/Dis/Malinformation and Hate Speech in Peacekeeping Settings", SourceKind.SecretariatPolicy) { Date = new(2024), Issuer = "Department of Peace Operations" };

    /// <summary>What equipment and self-sustainment a contingent brings, to what standard, and how it is reimbursed.</summary>
    public static DoctrineSource ContingentOwnedEquipment { get; } = new("ContingentOwnedEquipment", "Contingent-Owned Equipment Manual", SourceKind.SecretariatPolicy) { Issuer = "United Nations Secretariat" };

    /// <summary>A mission controls its waste, wastewater, energy and water, and does no harm by its sites.</summary>
    public static DoctrineSource FieldEnvironmentPolicy { get; } = new("FieldEnvironmentPolicy", "Environmental Policy for UN Field Missions", SourceKind.SecretariatPolicy) { Issuer = "United Nations Secretariat" };

    /// <summary>Measures and reduces the environmental footprint and the risk of field missions.</summary>
    public static DoctrineSource EnvironmentStrategy { get; } = new("EnvironmentStrategy", "DOS environment strategy", SourceKind.SecretariatPolicy) { Issuer = "Department of Operational Support" };

    // Reports of the Secretary-General and of panels.

    /// <summary>The first statement of what a peacekeeping force is, drawn from UNEF: consent, composition, no party to the conflict.</summary>
    public static DoctrineSource UnefSummaryStudy { get; } = new("UnefSummaryStudy", "UNEF summary study", SourceKind.Report) { Symbol = "A/3943", Date = new(1958), Issuer = "Secretary-General" };

    /// <summary>Told the Council what deterrence by strength in the safe areas would take, and what a light option could not do.</summary>
    public static DoctrineSource SafeAreasReport { get; } = new("SafeAreasReport", "Report of the Secretary-General pursuant to resolution 836 (1993)", SourceKind.Report) { Symbol = "S/25939", Date = new(1993), Issuer = "Secretary-General" };

    /// <summary>Who may ask for electoral assistance, in writing, and how long before polling.</summary>
    public static DoctrineSource ElectoralAssistance { get; } = new("ElectoralAssistance", "Guidelines on requests for electoral assistance", SourceKind.Report) { Symbol = "A/49/675", Issuer = "Secretary-General" };

    /// <summary>Draws the line: what goes beyond peacekeeping is for a multinational force that the Council authorizes.</summary>
    public static DoctrineSource Unprofor1995 { get; } = new("Unprofor1995", "Report of the Secretary-General on UNPROFOR of 30 May 1995", SourceKind.Report) { Symbol = "S/1995/444", Date = new(1995, 5, 30), Issuer = "Secretary-General" };

    /// <summary>Credible force, clear rules, no mandate without committed means, and telling the Council what it needs to know.</summary>
    public static DoctrineSource Brahimi { get; } = new("Brahimi", "Report of the Panel on United Nations Peace Operations", SourceKind.Report) { ShortTitle = "Brahimi report", Symbol = "A/55/305–S/2000/809", Date = new(2000, 8, 21), Issuer = "Panel on United Nations Peace Operations" };

    /// <summary>An operation ends on conditions met and on a successor arranged, not on fatigue.</summary>
    public static DoctrineSource NoExitWithoutStrategy { get; } = new("NoExitWithoutStrategy", "No exit without strategy", SourceKind.Report) { Symbol = "S/2001/394", Date = new(2001), Issuer = "Secretary-General" };

    /// <summary>No amnesty for genocide, war crimes or crimes against humanity; no part in courts that may impose death.</summary>
    public static DoctrineSource RuleOfLaw { get; } = new("RuleOfLaw", "Rule of law and transitional justice", SourceKind.Report) { Symbol = "S/2004/616", Date = new(2004), Issuer = "Secretary-General" };

    /// <summary>Politics first, mandates tailored and sequenced, and no military counter-terrorism by peacekeepers.</summary>
    public static DoctrineSource Hippo { get; } = new("Hippo", "Report of the High-level Independent Panel on Peace Operations", SourceKind.Report) { ShortTitle = "HIPPO report", Symbol = "A/70/95–S/2015/446", Date = new(2015, 6, 17), Issuer = "High-level Independent Panel on Peace Operations" };

    /// <summary>The Secretary-General's answer to the panel, its limit on counter-terrorism included.</summary>
    public static DoctrineSource HippoResponse { get; } = new("HippoResponse", "The future of United Nations peace operations: implementation of the recommendations of the High-level Independent Panel on Peace Operations", SourceKind.Report) { Symbol = "A/70/357–S/2015/682", Date = new(2015), Issuer = "Secretary-General" };

    /// <summary>Why peacekeepers die by violence, and what posture, equipment and sites that fit the threat would change.</summary>
    public static DoctrineSource Cruz { get; } = new("Cruz", "Improving Security of United Nations Peacekeepers", SourceKind.Report) { ShortTitle = "Cruz report", Date = new(2017, 12, 19), Issuer = "Carlos Alberto dos Santos Cruz, for the United Nations" };

    /// <summary>Prevention, political strategies, and enforcement left to authorized partners with compliance and oversight.</summary>
    public static DoctrineSource NewAgendaForPeace { get; } = new("NewAgendaForPeace", "A New Agenda for Peace", SourceKind.Report) { Date = new(2023, 7), Issuer = "Secretary-General" };

    /// <summary>A mandate must give clear strategic direction if performance is to be had.</summary>
    public static DoctrineSource PeacekeepingPerformance { get; } = new("PeacekeepingPerformance", "Overall performance of United Nations peacekeeping operations", SourceKind.Report) { Symbol = "S/2023/646", Date = new(2023, 9, 1), Issuer = "Secretary-General" };

    // Inquiries.

    /// <summary>How safe areas without agreement, demilitarisation or adequate force ended.</summary>
    public static DoctrineSource Srebrenica { get; } = new("Srebrenica", "The fall of Srebrenica", SourceKind.Inquiry) { Symbol = "A/54/549", Issuer = "Secretary-General" };

    /// <summary>How a mission without means or will behind it, and unclear about its rules, failed when the peace process did.</summary>
    public static DoctrineSource Carlsson { get; } = new("Carlsson", "Report of the Independent Inquiry into the actions of the United Nations during the 1994 genocide in Rwanda", SourceKind.Inquiry) { ShortTitle = "Carlsson report", Symbol = "S/1999/1257", Date = new(1999), Issuer = "Independent Inquiry into the actions of the United Nations during the 1994 genocide in Rwanda" };

    // Studies.

    /// <summary>Security Council Report: the Council's powers do not hang on citing Chapter VII by name.</summary>
    public static DoctrineSource ChapterSevenMyths { get; } = new("ChapterSevenMyths", "Chapter VII: Myths and Realities", SourceKind.Study) { Date = new(2008), Issuer = "Security Council Report" };

    /// <summary>Security Council Report: how mandates fill up with tasks, and why the Council finds it hard to take them out.</summary>
    public static DoctrineSource ChristmasMandates { get; } = new("ChristmasMandates", "Is Christmas Really Over?", SourceKind.Study) { Date = new(2019, 2, 22), Issuer = "Security Council Report" };

    /// <summary>Wane, Williams and Kihara-Hunt: the thirty models, six modalities, capabilities and success factors this library speaks of.</summary>
    public static DoctrineSource FutureOfPeacekeeping { get; } = new("FutureOfPeacekeeping", "The Future of Peacekeeping, New Models, and Related Capabilities", SourceKind.Study) { ShortTitle = "The Future of Peacekeeping", Date = new(2024, 10), Issuer = "El-Ghassim Wane, Paul D. Williams and Ai Kihara-Hunt" };

    // Guidance: pages, standards, declarations and pledges.

    /// <summary>Consent of the parties, impartiality, and no force except in self-defence and defence of the mandate.</summary>
    public static DoctrineSource Principles { get; } = new("Principles", "United Nations peacekeeping: Principles of peacekeeping", SourceKind.Guidance) { ShortTitle = "Principles of peacekeeping", Issuer = "United Nations Peacekeeping" };

    /// <summary>What police do for the protection of civilians, and that formed police are not sent against sustained fire or military weapons.</summary>
    public static DoctrineSource PoliceProtectionPage { get; } = new("PoliceProtectionPage", "United Nations Police: protection of civilians", SourceKind.Guidance) { Issuer = "United Nations Police" };

    /// <summary>Which units peacekeeping is short of, and that only assessed units are considered.</summary>
    public static DoctrineSource CapabilityRequirements { get; } = new("CapabilityRequirements", "Current and Emerging Uniformed Capability Requirements", SourceKind.Guidance) { Date = new(2022, 3), Issuer = "Department of Peace Operations" };

    /// <summary>Member States' and the Secretariat's commitments, clear, sequenced, prioritised and achievable mandates among them.</summary>
    public static DoctrineSource ActionForPeacekeeping { get; } = new("ActionForPeacekeeping", "Action for Peacekeeping: Declaration of Shared Commitments", SourceKind.Guidance) { ShortTitle = "A4P Declaration", Date = new(2018), Issuer = "United Nations", Standing = SourceStanding.Agreed };

    /// <summary>The priorities for carrying those commitments out: political strategy, integration, capabilities, accountability, communication, host cooperation.</summary>
    public static DoctrineSource ActionForPeacekeepingPlus { get; } = new("ActionForPeacekeepingPlus", "Action for Peacekeeping+", SourceKind.Guidance) { ShortTitle = "A4P+", Date = new(2021), Issuer = "United Nations" };

    /// <summary>Eighteen pledges by contributors on protecting civilians: readiness to use force, and no hidden caveats.</summary>
    public static DoctrineSource KigaliPrinciples { get; } = new("KigaliPrinciples", "Kigali Principles", SourceKind.Guidance) { Date = new(2015), Issuer = "Contributing States", Standing = SourceStanding.Agreed };

    /// <summary>Armed escorts for relief are a last resort, in exceptional cases.</summary>
    public static DoctrineSource ArmedEscorts { get; } = new("ArmedEscorts", "IASC Non-Binding Guidelines on Armed Escorts", SourceKind.Guidance) { Date = new(2013, 2, 27), Issuer = "Inter-Agency Standing Committee" };

    /// <summary>When foreign military assets may support relief after disasters.</summary>
    public static DoctrineSource OsloGuidelines { get; } = new("OsloGuidelines", "Oslo Guidelines", SourceKind.Guidance) { Issuer = "Office for the Coordination of Humanitarian Affairs" };

    /// <summary>When military and civil defence assets may support relief in complex emergencies.</summary>
    public static DoctrineSource MilitaryAndCivilDefenceAssets { get; } = new("MilitaryAndCivilDefenceAssets", "MCDA Guidelines", SourceKind.Guidance) { Issuer = "Office for the Coordination of Humanitarian Affairs" };

    /// <summary>The standards to which mines and explosives are surveyed, cleared and disposed of.</summary>
    public static DoctrineSource MineActionStandards { get; } = new("MineActionStandards", "International Mine Action Standards", SourceKind.Guidance) { Issuer = "United Nations Mine Action Service" };

    // Data sets.

    /// <summary>Hellmüller, Tan and Bara: what each United Nations peace mission was mandated to do from 1948 to 2024, in 42 task categories.</summary>
    public static DoctrineSource Unpmm { get; } = new("Unpmm", "UN Peace Mission Mandates data set, version 2.2", SourceKind.DataSet) { ShortTitle = "UNPMM 2.2", Date = new(2025), Issuer = "Hellmüller, Tan and Bara" };

    /// <summary>What the Council asked of operations in Africa, in 41 tasks, and whether they were to watch it, help with it or secure it.</summary>
    public static DoctrineSource Pema { get; } = new("Pema", "Introducing the Peacekeeping Mandates (PEMA) Dataset", SourceKind.DataSet) { ShortTitle = "PEMA", Date = new(2022), Issuer = "Di Salvatore, Lundgren, Oksamytna and Smidt" };

    /// <summary>What mandates from 1948 to 2015 gave missions to do, in 40 tasks, some of them parts of others.</summary>
    public static DoctrineSource Tamm { get; } = new("Tamm", "New Data on UN Mission Mandates 1948–2015: Tasks Assigned to Missions in Their Mandates (TAMM)", SourceKind.DataSet) { ShortTitle = "TAMM", Date = new(2021, 4), Issuer = "Lloyd" };

    /// <summary>Every document, in the order of this register.</summary>
    public static ValueList<DoctrineSource> All { get; } =
    [
        Charter,
        PrivilegesAndImmunities,
        RefugeeConvention,
        LawOfTheSea,
        SafetyConvention,
        ChildrenInArmedConflict,
        Resolution161,
        Resolution743,
        Resolution836,
        Resolution844,
        Resolution872,
        Resolution912,
        Resolution1037,
        Resolution1244,
        Resolution1261,
        Resolution1270,
        Resolution1272,
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
        Resolution2043,
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
        Resolution2690,
        Resolution2717,
        Resolution2719,
        Resolution2746,
        Resolution2790,
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
        Unpmm,
        Pema,
        Tamm,
    ];

    /// <summary>The document a symbol names, or null where the register holds none.</summary>
    /// <param name="symbol">The symbol; a resolution is found with its year or without.</param>
    public static DoctrineSource? Find(DocumentSymbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        foreach (var source in All)
        {
            // A document that two organs share carries a symbol of each: A/55/305–S/2000/809.
            foreach (var part in (source.Symbol ?? "").Split('–'))
            {
                if (DocumentSymbol.TryParse(part, out var own) && own.Names(symbol))
                    return source;
            }
        }

        return null;
    }

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
