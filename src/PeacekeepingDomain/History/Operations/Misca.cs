using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>African-led International Support Mission to the Central African Republic.</summary>
internal static class Misca
{
    public static PeaceOperation Record { get; } = new("MISCA", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("African-led International Support Mission to the Central African Republic", Scr(2217, 2015, "preamble")),
        Acronym = "MISCA",
        AlsoKnownAs = ["African Union Mission in the Central African Republic"],
        Territory = new("Central African Republic", Study("List of Abbreviations")),
        Lead = new("African Union", Study("List of Abbreviations")),
        Start = new(new(2013, 12), Scr(2127, 2013, "para. 30")),
        End = new(new(2014, 9, 15), Scr(2149, 2014, "para. 21")),
        Decisions =
        [
            new(Scr(2127, 2013, "para. 28"), DecisionEffect.Established, "Authorized the deployment for twelve months, with a review after six."),
            new(
                Scr(2127, 2013, "para. 30"),
                DecisionEffect.Established,
                "Asked that authority pass to it from the regional force MICOPAX on 19 December 2013."),
            new(Scr(2149, 2014, "para. 21"), DecisionEffect.Ended, "Had authority pass to MINUSCA on 15 September 2014."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(2127, 2013, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The mission",
                "To contribute to the tasks of the paragraph, in keeping with its concept of operations",
                Scr(2127, 2013, "para. 28")),
            new(
                ForceAuthority.AllNecessaryMeans,
                "French forces",
                "To support the mission in discharging its mandate, for a time",
                Scr(2127, 2013, "para. 50")),
        ],
        Tasks =
        [
            new(TaskCategory.ProtectionOfCivilians, "Protect civilians and restore security and public order", Scr(2127, 2013, "para. 28(i)")),
            new(TaskCategory.SupportToPermanentStateAdministration, "Stabilize the country and restore State authority", Scr(2127, 2013, "para. 28(ii)")),
            new(TaskCategory.SecureEnvironmentForAid, "Make the conditions for aid to those in need", Scr(2127, 2013, "para. 28(iii)")),
            new(
                TaskCategory.DisarmamentDemobilizationReintegration,
                "Contribute to the disarmament, demobilization and reintegration led by the authorities",
                Scr(2127, 2013, "para. 28(iv)")),
            new(TaskCategory.MilitaryReform, "Contribute to the reform of defence and security led by the authorities", Scr(2127, 2013, "para. 28(v)")),
        ],
        Models =
        [
            new(MissionModel.AtrocityPrevention),
            new(MissionModel.ProtectionOfCivilians),
        ],
        Modalities =
        [
            new(ModalityKind.Sequenced, Study("note 101")),
            new(ModalityKind.UnAuthorized, Scr(2127, 2013, "para. 28")),
            new(ModalityKind.Parallel, Scr(2127, 2013, "para. 50")),
        ],
        Predecessors = [new("MICOPAX", Scr(2127, 2013, "para. 30"))],
        Successors = [new("MINUSCA", Study("note 101"))],
        Parallels = [new("SANGARIS", Scr(2127, 2013, "para. 50")), new("EUFOR RCA", Scr(2149, 2014, "preamble"))],
        Notes =
        [
            new(
                "The study spells the acronym out as \"African Union Mission in the Central African Republic\"; the Council "
                + "calls it an African-led international support mission.",
                [Study("List of Abbreviations"), Scr(2217, 2015, "preamble")]),
        ],
    };
}
