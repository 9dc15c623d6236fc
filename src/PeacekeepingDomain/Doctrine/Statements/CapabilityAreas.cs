using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Doctrine.Statements;

/// <summary>The nine areas of capability of The Future of Peacekeeping, 2024, §6.</summary>
internal static class CapabilityAreas
{
    private const StatementTopic Topic = StatementTopic.CapabilityArea;

    private static readonly DoctrineSource Study = Sources.FutureOfPeacekeeping;

    public static ValueList<DoctrineStatement> Table { get; } =
    [
        new(
            "capability-area-1",
            Topic,
            Area.Deployment,
            "Planning",
            "Missions to measure need strong planners, and there are too few: without them designs come from "
            + "templates and mistakes return. Headquarters and missions need planning that joins civilian, police, "
            + "military and support staff, lasts through the mission's life, and works with development, human rights "
            + "and outside partners. Plans begin with the context and local knowledge and look ahead to what a mission "
            + "leaves behind. Scenarios and options are put before the Council early, while prevention is still "
            + "possible.",
            [Study.At("§6, Planning"), Sources.SpecialCommittee2024.At("paras. 24, 120 and 162")])
        {
            Rules = ["DEP-01", "DEP-02"],
        },
        new(
            "capability-area-2",
            Topic,
            Area.Capabilities,
            "Personnel",
            "Peacekeeping depends on its people more than on anything else: the right ones, prepared, equipped and "
            + "willing when it is hard. Recruitment looks for skills before years of service, for younger people and "
            + "for knowledge of the place, and staff officers fit the tasks they are given. Missions are places where "
            + "women can do their work, and States find, train, keep and promote women and remove what stands in their "
            + "way.",
            [Study.At("§6, Personnel"), Sources.SpecialCommittee2024.At("para. 168"), Sources.Resolution2538.At("paras. 1, 2 and 6")])
        {
            Rules = ["CAP-08", "PRF-04"],
            Figures = [Figures.WomenInContingents, Figures.WomenObservers, Figures.WomenInFormedPolice, Figures.WomenIndividualPolice],
        },
        new(
            "capability-area-3",
            Topic,
            Area.Performance,
            "Leadership",
            "Leaders decide the fate of a mission, and only teams can lead one. A team is chosen on merit and from a "
            + "wide field, mixed in skills and in men and women, cut to the mission and changed with its phases. "
            + "Leaders live by the values of the Organization, know the roles of others in the country, and stay in "
            + "close touch with headquarters. They are inducted, coached and supported, and assessed before they are "
            + "renewed.",
            [Study.At("§6, Leadership"), Sources.Resolution2436.At("para. 8")])
        {
            Rules = ["PRF-04"],
        },
        new(
            "capability-area-4",
            Topic,
            Area.Capabilities,
            "Support capabilities",
            "Every mission needs supplies, flights, medical care, accommodation, technology and contracts soon after "
            + "it begins; how much depends on security, numbers, sites and what the country offers. Support is bought "
            + "and built so that the host's people and firms gain by it. The strategic deployment stocks start "
            + "missions, reinforce them and help in emergencies, and should serve all peace operations and partners.",
            [Study.At("§6, Support Capabilities")])
        {
            Rules = ["CAP-05", "CAP-10"],
            Figures = [Figures.DeploymentStocksCommitment],
        },
        new(
            "capability-area-5",
            Topic,
            Area.Information,
            "Data and information management",
            "Quick and sound action rests on knowledge: awareness of the situation, peacekeeping-intelligence, and "
            + "measures of effect. Much has been done to digitize and to read data, and leaders now use it before the "
            + "Council. What is left is less technical: full use of the data at hand, one system for the mission's "
            + "needs, common rules for collecting it, and enough specialists.",
            [Study.At("§6, Data and Information Management"), Sources.Resolution2518.At("para. 5")])
        {
            Rules = ["INF-02", "INF-05"],
        },
        new(
            "capability-area-6",
            Topic,
            Area.Information,
            "Strategic communications",
            "A mission reaches local, regional and world audiences with news that is timely, impartial and true, "
            + "tells what it does in a way that holds attention, and answers falsehood. It keeps expectations within "
            + "what it can do and helps to protect civilians and the peace process. That takes leaders who believe in "
            + "it, trained specialists in the mission and modern guidance from headquarters; not everything that is "
            + "politically delicate can be said.",
            [Study.At("§6, Strategic Communications"), Sources.StrategicCommunications.At("para. 7")])
        {
            Rules = ["INF-03"],
        },
        new(
            "capability-area-7",
            Topic,
            Area.Information,
            "Information integrity",
            "Harmful information has cost the lives of civilians and peacekeepers. Missions and headquarters watch "
            + "who spreads it, how they act and what they say, foresee moments of risk, and prevent and answer it "
            + "together. That takes data scientists, analysts of disinformation, work with communities, networks and "
            + "media literacy, and a way to see whether the answer helps.",
            [Study.At("§6, Information Integrity"), Sources.InformationIntegrity.Whole])
        {
            Rules = ["INF-04"],
        },
        new(
            "capability-area-8",
            Topic,
            Area.Deployment,
            "Standby and rapid deployment capabilities",
            "Peacekeepers are usually needed at once. The readiness system and its rapid deployment level have "
            + "brought units faster; the standing capacities for police and for justice and corrections, and the "
            + "civilian surge, do the same for others. Staff profiles should match what missions will need, travel and "
            + "upkeep should be paid for in advance, perhaps from a trust fund, and several units should exercise "
            + "deploying together, as a vanguard brigade or for disaster relief. A centre for observers could train a "
            + "ready cadre.",
            [Study.At("§6, Standby and Rapid Deployment Capabilities")])
        {
            Rules = ["CAP-03", "CAP-06", "DEP-04"],
            Models = [MissionModel.NaturalDisasterResponse],
            Figures = [Figures.RapidDeploymentDays, Figures.CivilianSurgeNotice, Figures.CivilianSurgeStay],
        },
        new(
            "capability-area-9",
            Topic,
            Area.Safety,
            "Security and welfare of peacekeepers",
            "Accidents and ill health harm most peacekeepers, and attacks on them grow. They are owed good medical "
            + "care and evacuation wherever they serve, care for the mind, a workplace free of abuse, and a line to "
            + "home. Missions defeat explosive devices, prepare the force and treat casualties on the spot, counter "
            + "hostile drones, and make bases that can be held and reinforced. Equipment fits women and men, and "
            + "sensors and good relations with communities make the area easier to read.",
            [
                Study.At("§6, Security and Welfare for Peacekeepers"),
                Sources.Resolution2518.At("paras. 4 and 5"),
                Sources.Resolution2668.At("paras. 1 to 3"),
            ])
        {
            Rules = ["SAF-01", "SAF-02", "SAF-03", "SAF-04", "SAF-05", "SAF-07", "SAF-08", "SAF-10", "SAF-11"],
            Figures = [Figures.CasualtyFirstAid, Figures.CasualtyAdvancedCare, Figures.CasualtySurgery],
        },
    ];
}
