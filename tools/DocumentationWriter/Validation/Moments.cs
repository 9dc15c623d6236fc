using PeacekeepingDomain.Doctrine;

namespace DocumentationWriter.Validation;

/// <summary>The moments, with what inquiries and the record of history say of them.</summary>
public static class Moments
{
    private const Strength Error = Strength.Must;
    private const Strength Concern = Strength.Should;

    private static readonly string[] Consent = ["CON-01"];
    private static readonly string[] Party = ["CON-02"];
    private static readonly string[] Restrictions = ["CON-07"];
    private static readonly string[] Force = ["UOF-01", "POC-02"];
    private static readonly string[] Strengths = ["CAP-02", "POC-05"];
    private static readonly string[] Arriving = ["CAP-09", "DEP-04"];
    private static readonly string[] Enablers = ["CAP-01", "MAN-05"];
    private static readonly string[] Process = ["CON-05", "POL-01", "M07-1"];
    private static readonly string[] Enforcement = ["IMP-01", "IMP-02", "UOF-02"];
    private static readonly string[] Means = ["FIN-05", "MAN-05"];
    private static readonly string[] Timetable = ["MAN-03", "DEP-03", "DEP-04"];
    private static readonly string[] Leaving = ["EXT-02", "EXT-03", "EXT-06"];
    private static readonly string[] Council = ["POL-02"];
    private static readonly string[] OneSided = ["IMP-06"];
    private static readonly string[] Partners = ["CMD-01", "CMD-02", "CMD-04"];

    /// <summary>The moments, in the order of history.</summary>
    public static IReadOnlyList<Moment> All { get; } =
    [
        new(
            "unef-1967",
            "The force left when Egypt withdrew its consent in May 1967; war followed in June. The Secretary-General held that the host was entitled to withdraw it.",
            Sound: false,
            new("Consent was withdrawn", Error, Consent),
            new("Nothing provided for an end", Concern, Leaving) { WhyNot = "An exit strategy is asked for since 2001, as a requirement; who could have followed the force is not stated." },
            new("No process stood behind the force", Concern, Process) { WhyNot = "The demand stands since 1993 (S/25859)." },
            new("The force stood on one side only", Concern, OneSided) { WhyNot = "That the other side refused the force on its soil stands in no source at hand." }),
        new(
            "undof-1974",
            "Two disciplined armies, a signed agreement and decades of calm: the textbook of ceasefire observation.",
            Sound: true,
            new("The observers needed no more authority than they had", null, Force),
            new("Both sides accepted them", null, Party),
            new("There was a ceasefire to watch", null, "M04-1")),
        new(
            "untag-1989",
            "A free and fair election and independence; judged a success (The Future of Peacekeeping, endnote ii). Fighting had resumed on the first day.",
            Sound: true,
            new("The force trailed the date on which the plan began", Concern, Arriving) { WhyNot = "The sources at hand do not say how many were there." },
            new("Six weeks lay between the decision to deploy and the start", Concern, Timetable) { WhyNot = "The sources at hand do not say how long the mission needed before it could begin." },
            new("Consent was given", null, Consent),
            new("The main parties were in", null, Party),
            new("Nobody was to be coerced", null, Force),
            new("There was a settlement to carry out", null, Process),
            new("Nothing was to be enforced", null, Enforcement)),
        new(
            "untac-1992",
            "The Paris Agreements, all parties and the Council behind them; judged a success (The Future of Peacekeeping, endnote ii).",
            Sound: true,
            new("The deployment was slow", Concern, Arriving) { WhyNot = "It showed later; on the day of the decision nobody is expected in the field." },
            new("Control of the administration outran capacity", Concern, Means) { WhyNot = "The sources at hand give no fact on capacity for it." },
            new("Consent was given", null, Consent),
            new("There was a settlement to carry out", null, Process),
            new("Nothing was to be enforced", null, Enforcement)),
        new(
            "untac-1992-11",
            "One of four parties refused to be cantoned and disarmed. The operation adapted, kept the elections and succeeded.",
            Sound: true,
            new("A main party stood outside", Concern, Party),
            new("Cantonment and demobilization lacked that party", Concern, "M12-1", "M12-2"),
            new("Consent of the host authority stood", null, Consent),
            new("Nothing was to be enforced", null, Enforcement)),
        new(
            "unavem-ii-1992",
            "Elections before two armies were disarmed, watched by a few hundred unarmed people; war in October 1992. Judged a failure (The Future of Peacekeeping, endnote ii).",
            Sound: false,
            new("Elections came before demobilization, with two armies intact", Error, Timetable),
            new("Strength fell far short of the task", Error, Strengths) { WhyNot = "No assessed requirement stands in the sources at hand; a comparison with Namibia is no fact of the proposal. The error comes from the sequence." },
            new("Elections were added on a token budget", Concern, Means) { WhyNot = "The sources at hand do not say what paid for them." },
            new("The winner was to take all", Concern, Process) { WhyNot = "What an agreement provides for the loser is no fact of a proposal." }),
        new(
            "onumoz-1992",
            "Sized after the failure in Angola, with both parties in; judged a success (The Future of Peacekeeping, endnote ii). It came late, and the first election date could not be kept.",
            Sound: true,
            new("The force came late", Concern, Arriving) { WhyNot = "It showed later; on the day of the decision nobody is expected in the field." },
            new("The date first set for the elections could not be kept", Concern, Timetable) { WhyNot = "The elections were to come after demobilization, so that the order was right; that the date would slip showed later." },
            new("Nobody was to be coerced", null, Force),
            new("Strength met the task", null, Strengths),
            new("There was an agreement to carry out", null, Process),
            new("The mission took no side", null, "IMP-03", "IMP-04")),
        new(
            "unprofor-safe-areas-1993",
            "The Secretary-General found in 1995 that the concept had no enforcement in it, and in 1999 told how the enclaves fell (S/1995/444; A/54/549).",
            Sound: false,
            new("Attacks were to be deterred by a force acting in self-defence", Error, Force),
            new("7,600 were authorized where 34,000 were asked for", Error, Strengths),
            new("The plan for peace had failed", Error, Process),
            new("A main party refused", Error, Party),
            new("The Council agreed on the least", Concern, Council),
            new("A contributor's national orders kept its battalion away", Concern, "CMD-07") { WhyNot = "The document names no units, and the text of the report is not at hand to state one." },
            new("One side was disarmed, the other left free", Concern, OneSided),
            new("Two keys had to turn for the use of air power", Concern, Partners) { WhyNot = "No source at hand states who held the keys." },
            new("What force was allowed was read differently", Concern, "UOF-04", "UOF-05") { WhyNot = "How rules were read is no fact of a proposal; that authority and task did not match is said." }),
        new(
            "unamir-1993",
            "The inquiry of 1999 found the mission neither planned nor dimensioned nor instructed for what came (S/1999/1257).",
            Sound: false,
            new("Kigali was to be secured without the authority", Error, Force),
            new("Strength fell short of the estimate", Error, Strengths) { WhyNot = "2,548 is 64 per cent of the lower estimate, which is a concern (CAP-02). The error comes from the authority, as the inquiry found." },
            new("Vehicles, helicopters and logistics were missing", Error, Enablers) { WhyNot = "What the units lacked showed when they came." },
            new("Rules of engagement were never approved", Concern, "UOF-04", "UOF-05") { WhyNot = "It showed later; on the day of the decision none are due." },
            new("The force came late", Concern, Arriving) { WhyNot = "It showed later; on the day of the decision nobody is expected in the field." },
            new("The transitional institutions were stuck", Concern, Process) { WhyNot = "That was so from January 1994 on." },
            new("The Council stood in the shadow of Somalia", Concern, Council) { WhyNot = "A mood is no fact of a proposal." }),
        new(
            "unamir-1994",
            "The force was cut to 270 while the killing went on; the inquiry of 1999 found a want of resources and of will (S/1999/1257).",
            Sound: false,
            new("Those who had fled to the mission were to be kept safe without authority or means", Error, Force),
            new("Strength was cut while the threat rose", Error, Strengths) { WhyNot = "A check sees one proposal; the cut is a step from one to the next." }),
        new(
            "unpredep-1995",
            "A small deployment at the right time, at the host's request; no war came while it stood.",
            Sound: true,
            new("Deterrence met nobody who would resist it", null, Force),
            new("Prevention needs no agreement", null, Process),
            new("Nothing was to be monitored but a border", null, "M04-1")),
        new(
            "minugua-1997",
            "Military observers for a ceasefire and a demobilization that both parties wanted, and that was completed.",
            Sound: true,
            new("Demobilizing one side by agreement is not one-sided", null, OneSided),
            new("Observers needed no more authority than they had", null, Force),
            new("The parties were willing", null, "M12-1", "M12-2")),
        new(
            "unpredep-1999",
            "A veto ended the mission against the wish of the host and the advice of the Secretary-General; war next door began weeks later.",
            Sound: true,
            new("It left without anybody to carry on", Concern, Leaving) { WhyNot = "No source at hand says in words who was to follow, or that nobody was." },
            new("A permanent member opposed it", Concern, Council),
            new("Deterrence met nobody who would resist it", null, Force)),
        new(
            "interfet-1999",
            "A force led by Australia, authorized by the Council and accepted by Indonesia, restored security.",
            Sound: true,
            new("The host had consented", null, "AUT-04"),
            new("Authority reached the task", null, "UOF-03"),
            new("The handover was planned", null, Partners)),
        new(
            "untaet-1999",
            "The territory was governed until independence; judged a success (The Future of Peacekeeping, endnote ii).",
            Sound: true,
            new("Civilian staff fell short of governing", Concern, "M10-2", "MAN-05") { WhyNot = "The sources at hand do not say how many civilians governing asked for." },
            new("Consent was given", null, Consent),
            new("Authority reached the task", null, Force),
            new("Strength met the task", null, Strengths),
            new("The handover left no gap", null, Partners)),
        new(
            "unoci-2004",
            "An operation took over from West African forces, with an agreement to carry out and French forces beside it; judged a success (The Future of Peacekeeping, endnote ii).",
            Sound: true,
            new("Authority reached the task", null, Force),
            new("The main parties were in", null, Party),
            new("There was an agreement to carry out", null, Process),
            new("The handover left no gap", null, Partners)),
        new(
            "unoci-2005",
            "The war was declared over and the country grew less safe; tasks were added, on militias, the arms embargo and the elections, and the ceilings were raised (S/RES/1609 (2005)). Judged a success (The Future of Peacekeeping, endnote ii).",
            Sound: true,
            new("Authority reached the task", null, Force),
            new("Strength met the task", null, Strengths),
            new("There was an agreement to carry out", null, Process)),
        new(
            "unmee-2007",
            "Crippling restrictions made the mandated tasks impossible; the Council ended the mission in 2008 (S/RES/1827 (2008)).",
            Sound: false,
            new("Restrictions on flight and fuel took consent away in practice", Error, Restrictions),
            new("The process was at an impasse", Concern, Process),
            new("The zone was no longer demilitarized", Concern, "M04-1"),
            new("Nothing provided for an end", Concern, Leaving) { WhyNot = "The sources at hand do not say what was planned for the end." }),
        new(
            "monusco-2010",
            "A mission was renamed for stability and up to 2,000 of its soldiers were to leave. In November 2012 the M23 entered Goma (S/RES/2076 (2012)), and in 2013 a brigade was added to neutralize armed groups (S/RES/2098 (2013)).",
            Sound: true,
            new("Authority reached the task", null, Force),
            new("Nobody was to be fought by the mission itself", null, "IMP-01", "UOF-02"),
            new("The mission supported the host's army against armed groups", Concern, "IMP-03", "IMP-04") { WhyNot = "The agreements of 2009 were being carried out, which the rule takes as an offset." }),
        new(
            "unisfa-2011",
            "An agreement of both sides, one capable contributor and clear authority.",
            Sound: true,
            new("Authority reached the task", null, Force),
            new("Both sides had asked for it", null, Party)),
        new(
            "unmiss-2011",
            "A mission to help build a new State. War broke out within it in December 2013, and the Council turned the mandate to the protection of civilians (S/RES/2132 (2013); S/RES/2155 (2014)).",
            Sound: true,
            new("Authority reached the task", null, Force),
            new("Strength met the task", null, Strengths)),
        new(
            "unsmis-2012",
            "Observers for a cessation of violence that did not hold: suspended in June, ended in August 2012.",
            Sound: false,
            new("There was no ceasefire to watch", Error, "M04-1"),
            new("The process was failing", Error, Process) { WhyNot = "The six-point plan stood on the day and both sides had accepted it; that it failed showed later." },
            new("The Council was divided", Concern, Council) { WhyNot = "The resolutions of April 2012 were adopted; no source at hand states the division on the day." },
            new("Aircraft were still to be agreed with the host", Concern, Restrictions)),
        new(
            "monusco-2013",
            "A brigade to neutralize armed groups, by way of exception and without precedent; whether it made the mission a party is argued since.",
            Sound: true,
            new("An offensive task in a peacekeeping operation", Concern, Enforcement),
            new("The mission fought beside the host's army", Concern, "IMP-03", "IMP-04") { WhyNot = "A framework agreement stood, with work for it in the mandate, which the rule takes as an offset; that a party was to be fought is said by IMP-01." },
            new("Protection and offence stood under one mandate", Concern, "CMD-01", "MDL-04", "MDL-05") { WhyNot = "Both stood under one command and one mandate; that they pull apart is said by IMP-01 on the offensive task." },
            new("Tasks were added within the ceiling", Concern, Means) { WhyNot = "A check sees one proposal; the ceiling of the day before is no fact of it." },
            new("A political framework stood", null, Process)),
        new(
            "minusma-2013",
            "An African force became a United Nations mission beside French forces that fought terrorist groups; the date hung on the end of major combat (S/RES/2100 (2013), para. 8).",
            Sound: true,
            new("Authority reached the task", null, Force),
            new("Consent was given", null, Consent),
            new("The handover left no gap", null, "CMD-01", "CMD-02"),
            new("The French forces and the mission shared the ground", Concern, "CMD-04") { WhyNot = "The decision does not say whether their areas were apart, nor how they kept in touch." }),
        new(
            "minusca-2014",
            "A new mission took over from an African force, with a date, a ceiling and authority to match.",
            Sound: true,
            new("Authority reached the task", null, Force),
            new("The handover left no gap", null, Partners),
            new("Strength met the task", null, Strengths)),
        new(
            "unmiss-2014",
            "Civil war in the State that the mission had helped to build: the mandate was cut to protection, human rights, aid and the ceasefire. The Council was deeply concerned at restrictions on its movement (S/RES/2155 (2014)) and added a protection force two years later (S/RES/2304 (2016)).",
            Sound: true,
            new("The host restricted the movement of the mission", Concern, Restrictions),
            new("Authority reached the task", null, Force),
            new("There was a process to serve", null, Process)),
        new(
            "un-police-burundi-2016",
            "Authorized, refused, never deployed (The Future of Peacekeeping, note 67).",
            Sound: false,
            new Expectation("The Government refused", Error, Consent) { WhyNot = "On the day the resolution noted a consent to about 50 officers and authorized 228, which is a condition (CON-07); the refusal came after. A consent refused is an error (CON-01)." }),
        new(
            "minusma-2016",
            "A more proactive posture and higher ceilings in a hostile place; the Council itself was concerned that key capabilities were still missing and that the Agreement was slow (S/RES/2295 (2016), preamble).",
            Sound: true,
            new("Key capabilities were still missing", Concern, Enablers),
            new("Authority reached the task", null, Force),
            new("The implementation of the Agreement was slow", Concern, Process) { WhyNot = "The Agreement was being carried out, with delays; delay is no state of a process that a proposal can name." }),
        new(
            "colombia-2016",
            "Verification of a ceasefire that both parties had asked for, by unarmed observers.",
            Sound: true,
            new("Observers needed no more authority than they had", null, Force),
            new("There was an agreement to verify", null, "M06-1"),
            new("The parties were in", null, Party)),
        new(
            "minujusth-2017",
            "A small police mission that followed a large force, with benchmarks and an end in sight.",
            Sound: true,
            new("Authority reached the task", null, Force),
            new("Police did police work", null, "UOF-07", "M15-2")),
    ];

    /// <summary>Moments that look alike and went differently.</summary>
    public static IReadOnlyList<(string Held, string Failed, string What)> Pairs { get; } =
    [
        ("undof-1974", "unef-1967", "Consent of both sides, and consent withdrawn"),
        ("undof-1974", "unsmis-2012", "A ceasefire that holds, and half of one"),
        ("onumoz-1992", "unavem-ii-1992", "Elections after demobilization, and before it"),
        ("unpredep-1995", "unamir-1993", "Deterrence where nobody resists, and where somebody will"),
        ("minusca-2014", "unprofor-safe-areas-1993", "Authority and strength to the task, and a fifth of it"),
        ("untac-1992-11", "unprofor-safe-areas-1993", "A party outside that the plan can do without, and one it cannot"),
        ("unisfa-2011", "unmee-2007", "A zone with both sides, and a host that cuts off fuel and flight"),
    ];
}
