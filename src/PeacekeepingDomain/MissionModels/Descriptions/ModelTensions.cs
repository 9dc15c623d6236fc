using PeacekeepingDomain.Doctrine;

namespace PeacekeepingDomain.MissionModels.Descriptions;

/// <summary>Models that pull against each other in one mission.</summary>
internal static class ModelTensions
{
    public static ValueList<ModelTension> Table { get; } =
    [
        new(
            "observers-and-offence",
            [MissionModel.CeasefireMonitoring, MissionModel.MonitoringAndReporting, MissionModel.Verification],
            [],
            "Observers report on all sides while the same mission takes the offensive against one of them.",
            "Observers depend on being seen as impartial. The side that is attacked no longer sees them so, denies them access and "
                + "may attack them.",
            "Keep observation and offence under separate chains of command, better still in separate missions.",
            [Study("§5.2, model 4"), Study("§5.2, model 5"), Study("§5.2, model 6"), Study("§2.3")]),
        new(
            "ceasefire-and-crime",
            [MissionModel.CeasefireMonitoring],
            [MissionModel.CounterOrganizedCrime],
            "The mission monitors a ceasefire and, with executive powers, breaks up the criminal business of a party that signed it.",
            "The party that is monitored becomes a target of the monitors, and has a reason to leave the ceasefire.",
            "Leave what the ceasefire covers out of the task against crime, and have police and not observers lead it.",
            [Study("§5.2, model 4"), Study("§5.2, model 17")]),
        new(
            "assistance-and-government",
            [MissionModel.TransitionAssistance],
            [MissionModel.TransitionalAdministration],
            "The mission assists a State in its transition and governs the same territory.",
            "To assist leaves authority with the State; to govern takes it over for a time. Nobody can tell who answers for what.",
            "Choose one of the two, or let them follow one another on a clear date.",
            [Study("§5.2, model 9"), Study("§5.2, model 10")]),
        new(
            "guarantor-and-supporter",
            [MissionModel.SupportOfPeaceAgreements],
            [MissionModel.SecuritySectorReform, MissionModel.RegionalSecurity],
            "The mission mediates an agreement or stands surety for it, and builds up the forces of one of its signatories.",
            "The other signatories take the mission for the ally of their opponent.",
            "Apply the human rights due diligence policy, weigh each support against the agreement, and offer the other side its "
                + "equal where the agreement provides for it.",
            [Study("§5.2, model 7"), Study("§5.2, model 13"), Study("§5.2, model 28")]),
        new(
            "demobilization-and-offence",
            [MissionModel.DisarmamentDemobilizationReintegration],
            [],
            "The mission asks fighters to lay down their arms and takes the offensive against the group they belong to.",
            "Disarmament is voluntary and lives on trust. Who comes forward must not fear to be treated as an enemy.",
            "Open a separate track for those who leave the group, and use community violence reduction until the fighting ends.",
            [Study("§5.2, model 12"), Study("§2.3")]),
        new(
            "relief-and-counter-insurgency",
            [MissionModel.EmergencyHumanitarianResponse, MissionModel.HumanitarianAccompaniment],
            [],
            "The mission secures relief and camps, and fights insurgents or collects intelligence in the same camps.",
            "Humanitarian principles are to be kept, and camps are to stay civilian. People who seek relief become suspects or "
                + "targets, and relief workers with them.",
            "Separate the two in place, in time and in command, and let the Office for the Coordination of Humanitarian Affairs lead "
                + "on access.",
            [Study("§5.2, model 19"), Study("§5.2, model 22"), Study("§2.3")]),
        new(
            "atrocity-prevention-and-light-posture",
            [MissionModel.AtrocityPrevention],
            [],
            "The mission is to deter atrocities with a light or unarmed presence.",
            "A presence that cannot act deters nobody who means to kill, and those who trusted it are left exposed.",
            "Draw on units at the rapid deployment level and on aviation, or leave deterrence to a force that has both.",
            [Study("§5.2, model 2")]),
        new(
            "civilians-and-static-guards",
            [MissionModel.ProtectionOfCivilians],
            [MissionModel.InfrastructureSecurity],
            "The mission protects civilians where they are threatened, and ties down its force as static guards of infrastructure.",
            "Units on guard at many sites cannot go where people are in danger.",
            "List the sites by criteria, review them, and keep a mobile part of the force for people.",
            [Study("§5.2, model 3"), Study("§5.2, model 26")]),
        new(
            "sanctions-and-good-offices",
            [MissionModel.Verification],
            [MissionModel.SupportOfPeaceAgreements],
            "The mission verifies sanctions on a party and offers the same party its good offices.",
            "To verify sanctions is to press; to mediate is to keep the door open. The party closes it to the mediator as well.",
            "Leave the verification of sanctions to a panel apart from the mission.",
            [Study("§5.2, model 6"), Study("§5.2, model 7")]),
        new(
            "arrests-and-signatories",
            [MissionModel.SupportToAccountability],
            [MissionModel.SupportOfPeaceAgreements, MissionModel.DisarmamentDemobilizationReintegration],
            "The mission helps to arrest persons who are indicted, and some of them have signed the agreement or lead fighters who "
                + "are to disarm.",
            "Peace and justice both ask for the same people. An arrest may stop disarmament; waiting may cost justice.",
            "Agree on the order in time, and on a policy for contacts with persons under indictment.",
            [Study("§5.2, model 16"), Study("§5.2, model 7"), Study("§5.2, model 12"), Sources.ContactsWithIndictees.Whole]),
        new(
            "networks-and-observers",
            [MissionModel.MineAction],
            [MissionModel.CeasefireMonitoring, MissionModel.MonitoringAndReporting],
            "The mission attacks the networks behind improvised devices, and observes the parties those networks belong to.",
            "Work against explosives drifts into enforcement against a party, and observers lose the name of being impartial.",
            "Keep to the defensive parts of the work: prepare the force and defeat the device.",
            [Study("§5.2, model 18"), Study("§5.2, model 4"), Study("§5.2, model 5")]),
    ];

    private static Citation Study(string clause) => Sources.FutureOfPeacekeeping.At(clause);
}
