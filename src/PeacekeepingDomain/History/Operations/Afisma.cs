using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>African-led International Support Mission in Mali.</summary>
internal static class Afisma
{
    public static PeaceOperation Record { get; } = new("AFISMA", Presence.UnAuthorizedForce, OperationStatus.Ended)
    {
        Name = new("African-led International Support Mission in Mali", Scr(2085, 2012, "para. 9")),
        Acronym = "AFISMA",
        AlsoKnownAs = ["African-led International Support Mission to Mali"],
        Territory = new("Mali", Scr(2085, 2012, "para. 9")),
        End = new(new(2013, 7, 1), Scr(2100, 2013, "para. 7")),
        Decisions =
        [
            new(Scr(2085, 2012, "para. 9"), DecisionEffect.Established, "Authorized the deployment for a first period of one year."),
            new(
                Scr(2085, 2012, "para. 11"),
                DecisionEffect.Supported,
                "Wanted the military planning refined, and the satisfaction of the Council confirmed, before the offensive "
                + "began."),
            new(Scr(2100, 2013, "para. 7"), DecisionEffect.Ended, "Had authority pass to MINUSMA on 1 July 2013."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(2085, 2012, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "The mission",
                "To carry out the tasks of the paragraph, within humanitarian and human rights law",
                Scr(2085, 2012, "para. 9")),
        ],
        Tasks =
        [
            new(TaskCategory.MilitaryReform, "Help to rebuild the Malian defence and security forces", Scr(2085, 2012, "para. 9(a)")),
            new(TaskCategory.UseOfForce, "Support the authorities in recovering the north from terrorist and armed groups", Scr(2085, 2012, "para. 9(b)")),
            new(
                TaskCategory.SupportToPermanentStateAdministration,
                "Turn to stabilization and help to consolidate State authority",
                Scr(2085, 2012, "para. 9(c)")),
            new(TaskCategory.ProtectionOfCivilians, "Support the authorities in their duty to protect the population", Scr(2085, 2012, "para. 9(d)")),
            new(TaskCategory.SecureEnvironmentForAid, "Support a secure environment for civilian aid and voluntary return", Scr(2085, 2012, "para. 9(e)")),
            new(TaskCategory.Other, "Protect its personnel, premises and mission", Scr(2085, 2012, "para. 9(f)")),
            new(
                TaskCategory.SupportToInternationalCriminalJustice,
                "Support efforts to bring those who commit serious abuses to justice",
                Scr(2085, 2012, "para. 19")),
        ],
        Models =
        [
            new(MissionModel.RegionalSecurity),
            new(MissionModel.ProtectionOfCivilians),
        ],
        Modalities =
        [
            new(ModalityKind.Sequenced, Study("note 101")),
            new(ModalityKind.UnAuthorized, Scr(2085, 2012, "para. 9")),
        ],
        Successors = [new("MINUSMA", Study("note 101"))],
        Notes = [new("The study writes \"to Mali\"; the Council wrote \"in Mali\".", [Study("List of Abbreviations"), Scr(2085, 2012, "para. 9")])],
    };
}
