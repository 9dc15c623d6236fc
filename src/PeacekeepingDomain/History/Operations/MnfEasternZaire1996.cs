using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;
using static PeacekeepingDomain.History.Cite;

namespace PeacekeepingDomain.History.Operations;

/// <summary>The multinational force for eastern Zaire that was authorized in 1996.</summary>
internal static class MnfEasternZaire1996
{
    public static PeaceOperation Record { get; } = new("MNF_EASTERN_ZAIRE_1996", Presence.UnAuthorizedForce, OperationStatus.NeverDeployed)
    {
        Name = new("Temporary multinational force for humanitarian purposes in eastern Zaire", Scr(1080, 1996, "para. 3")),
        Territory = new("Eastern Zaire", Scr(1080, 1996, "para. 3")),
        Lead = new("A Member State, by its own offer", Scr(1080, 1996, "para. 4")),
        Decisions =
        [
            new(
                Scr(1078, 1996, "paras. 6 to 8"),
                DecisionEffect.Supported,
                "Welcomed the proposal of a multinational force and urged States to prepare the arrangements."),
            new(Scr(1080, 1996, "para. 5"), DecisionEffect.Established, "Authorized Member States to conduct the operation."),
            new(Scr(1080, 1996, "para. 8"), DecisionEffect.Ended, "Set its end for 31 March 1997, unless the aims are reached earlier."),
            new(Scr(1080, 1996, "para. 12"), DecisionEffect.Supported, "Stated the intention that an operation should follow it."),
        ],
        Chapters = [new(CharterChapter.Seven, Scr(1080, 1996, "preamble"))],
        Force =
        [
            new(
                ForceAuthority.AllNecessaryMeans,
                "Member States cooperating with the Secretary-General",
                "To achieve the humanitarian aims of paragraph 3",
                Scr(1080, 1996, "para. 5")),
        ],
        Tasks =
        [
            new(
                TaskCategory.SecureEnvironmentForAid,
                "Ease the immediate return of humanitarian organizations and the delivery of their aid",
                Scr(1080, 1996, "para. 3")),
            new(
                TaskCategory.AssistanceToRefugeesAndDisplacedPersons,
                "Ease the voluntary return of refugees and displaced persons",
                Scr(1080, 1996, "para. 3")),
        ],
        Models = [new(MissionModel.EmergencyHumanitarianResponse, Study("note 80"))],
        Modalities = [new(ModalityKind.UnAuthorized, Scr(1080, 1996, "para. 5"))],
        Notes = [new("The force was authorized and in the end did not deploy.", [Study("note 80")])],
    };
}
