using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Reading;

/// <summary>How texts put the 41 tasks of PEMA.</summary>
internal static class TaskWordings
{
    public static TaskWording[] Table { get; } =
    [
        new(PemaTask.DisarmamentAndDemobilization, Wording.Of("disarm*", "demobili*", "ddr*", "cantonment*", "regroup* ..6 forces/combatants", "quartering")),
        new(PemaTask.Reintegration, Wording.Of("reintegrat*", "ddr*", "reinsertion", "community violence reduction", "repatriation ..3 resettlement"),
            Without: Wording.Of("return ..4 reintegration ..5 refugees/displaced")),
        new(PemaTask.SmallArmsControl, Wording.Of(
            "small arms", "light weapons", "weapons/arms/ammunition/stockpiles ..8 collect*/destroy*/destruction/seize*/store/storage/registr*/flow*/dispos*/manage*/custody/neutralize/surrender*/guard/secure",
            "collect*/destroy*/destruction/seiz*/stor*/registr*/flow*/dispos*/manage*/custody/neutralize/guard/secur* ..8 weapons/arms/ammunition/weaponry/stockpiles/armaments", "illicit ..4 arms/weapons", "traffick* ..5 arms/weapons", "arms/weapons traffick*", "proliferation ..5 arms/weapons", "weapons ..2 control/management")),
        new(PemaTask.Demilitarization, Wording.Of(
            "demilitari*", "withdraw* ..8 forces/troops/army/elements", "quartering", "weaponsfree", "heavy weapons", "separation ..2 forces", "disengagement ..3 forces", "separate ..4 forces", "safe area/areas", "exclusion zone", "redeploy* ..8 forces/troops", "buffer zone", "foreign forces")),
        new(PemaTask.ArmsEmbargo, Wording.Of("embargo*", "measures ..3 imposed/established/set ..12 paragraph/paragraphs/resolution", "measures in paragraph/paragraphs", "arms ..8 violation of", "arms ..4 material ..3 present", "presence of arms", "panel of experts", "group of experts")),
        new(PemaTask.CivilianProtection, Wording.Of(
            "protect* ..12 civilian/civilians/population/populations", "civilian/civilians/population ..6 protection/protected/protect", "threat* of ..2 physical violence", "early warning", "safety of civilians", "protection of civilians", "attacks ..3 against ..3 civilians", "threats ..6 civilians/civilian", "deter* ..8 civilians/civilian"),
            Without: Wording.Of("protection of civilians in armed conflict", "civilian police", "civilian component")),
        new(PemaTask.HumanRights, Wording.Of("human rights", "international humanitarian law", "impunity", "humanitarian law"),
            Without: Wording.Of("human rights due diligence", "human rights defenders")),
        new(PemaTask.ChildrensRights, Wording.Of("child*", "girls")),
        new(PemaTask.SexualAndGenderBasedViolence, Wording.Of("sexual/gender-based ..6 violence", "gender based violence", "women protection adviser*/advisor*", "women's protection adviser*", "rape", "violence against women", "violence ..4 women"),
            Without: Wording.Of("sexual exploitation ..4 abuse", "sexual exploitation")),
        new(PemaTask.PoliceReform, Wording.Of(
            "police*/policing ..20 reform*/restructur*/train*/mentor*/capacity*/develop*/rebuild*/build*/establish*/reorgani*/support*/strengthen*/monitor*/supervis*/vet*/advi*/assist*/professional*/certif*/institution*/operational/coordinat*/colocat*",
            "reform*/restructur*/train*/mentor*/capacity*/develop*/rebuild*/build*/establish*/reorgani*/support*/strengthen*/monitor*/supervis*/vet*/advi*/assist*/professional*/certif*/institution*/operational/creat*/re-establish* ..14 police/policing",
            "security sector", "security institutions", "ssr", "security services", "law enforcement", "gendarmerie")),
        new(PemaTask.MilitaryReform, Wording.Of(
            "security sector", "ssr", "army/military/defence ..10 reform*/restructur*/train*/integrat*/reorgani*/rebuild*/professional*", "reform*/restructur*/formation/train*/integrat*/reorgani*/rebuild*/professional*/develop*/sustainable ..12 army/military/defence/armed forces", "security institutions", "national army", "armed forces ..6 formation/integrat*/train*"),
            Without: Wording.Of("military observers/personnel/component", "training ..3 military")),
        new(PemaTask.OffensiveOperations, Wording.Of("offensive", "neutraliz* ..6 groups", "neutralis* ..6 groups", "robust ..4 action/posture")),
        new(PemaTask.JusticeSectorReform, Wording.Of(
            "judici*", "justice system/sector/sectors/institutions", "rule of law", "courts", "legal system", "justice ..6 institutions/reform/capacity/sector/sectors/corrections", "reform* ..8 justice", "prosecut* ..4 capacity", "criminal justice", "magistrates", "rule of law and justice"),
            Without: Wording.Of("international criminal court", "bring* ..6 justice", "brought ..3 justice", "extra-judicial*", "extrajudicial*")),
        new(PemaTask.TransitionalJustice, Wording.Of(
            "war crimes", "international criminal court", "icc", "special court", "truth ..6 commission", "transitional justice", "bring* ..8 to justice", "brought to justice", "crimes against humanity", "international tribunal", "criminal tribunal", "special criminal court", "perpetrators ..12 justice", "genocide ..8 justice", "hold* ..6 accountable", "serious crimes", "justice and reconciliation")),
        new(PemaTask.CorrectionsReform, Wording.Of("prison*", "penal", "penitentiary", "correction/corrections/correctional"), Without: Wording.Of("corrections officers", "prisoners of war", "exchange of prisoners", "release of ..4 prisoners")),
        new(PemaTask.BorderControl, Wording.Of("border/borders", "customs", "immigration", "frontier*", "cross-border"), Without: Wording.Of("without borders", "cross-border cooperation")),
        new(PemaTask.Demining, Wording.Of("demin*", "mine action/clearance/awareness/removal", "mines", "minefield*", "unexploded", "explosive ordnance/devices", "landmine*", "clearance of mines", "mineclearance")),
        new(PemaTask.Resources, Wording.Of("natural resources", "minerals", "diamond*", "mining", "timber", "mineral", "oil")),
        new(PemaTask.StateAuthorityExtension, Wording.Of(
            "extension/restoration/extend*/extending/restor*/reestablish*/redeploy*/consolidat*/assert* ..6 authority", "state authority", "authority of the state", "public/state/civil/local/territorial/government ..1 administration", "administrative structures/capacities", "governance", "government/state/national/public institutions", "public services", "administration of ..4 territory", "institution-building", "institution building", "state structures", "extend* ..8 services")),
        new(PemaTask.Democratization, Wording.Of("democrati*", "democracy", "democratic ..3 institutions/process/governance/principles", "political ..3 space"),
            Without: Wording.Of("democratic republic", "democratic forces", "lao people's democratic republic", "democratically elected")),
        new(PemaTask.ElectoralSecurity, Wording.Of(
            "secur* ..8 election*/electoral/referendum/voting/polling", "election*/electoral/referendum ..28 secur*", "peaceful elections", "conducive ..8 election*/electoral", "police ..8 electoral/election*", "safe ..4 elections"),
            Without: Wording.Of("security council", "security sector", "security assistance")),
        new(PemaTask.ElectoralAssistance, Wording.Of("election*", "electoral", "referend*", "voter*", "ballot", "plebiscite")),
        new(PemaTask.VotersEducation, Wording.Of("voter*/civic/electoral ..3 education/information/awareness", "public ..3 education ..8 election*")),
        new(PemaTask.PoliticalPartyAssistance, Wording.Of("political parties")),
        new(PemaTask.CivilSociety, Wording.Of("civil society", "women's organizations")),
        new(PemaTask.MediaDevelopment, Wording.Of("media", "journalis*", "press freedom", "incit* ..4 hatred")),
        new(PemaTask.PublicInformation, Wording.Of(
            "public information", "radio ..6 broadcast*/capability/programme*", "communication* strategy", "information campaign*", "broadcast*", "inform* ..6 population/public", "information to ..4 people/population/public", "understanding ..8 mandate/process/role/work/activities", "outreach", "strategic communication*", "sensiti* ..4 population/public", "public affairs")),
        new(PemaTask.PowerSharing, Wording.Of("power sharing", "powersharing")),
        new(PemaTask.NationalReconciliation, Wording.Of("reconciliation", "national/political/inclusive/inter-malian ..2 dialogue", "good offices", "mediat*", "confidence building", "dialogue"),
            Without: Wording.Of("government of national ..3 reconciliation", "government of national ..2 unity", "inter-communal dialogue", "joint chief mediator")),
        new(PemaTask.LocalReconciliation, Wording.Of(
            "intercommunal", "intertribal", "intercommunity", "interethnic", "local ..4 reconciliation/dialogue/conflict/conflicts/mediation/disputes", "reconciliation/dialogue/mediation/facilitation/conflict* ..10 local/community/communities/tribal/grassroots", "tribal", "communities ..12 dialogue/reconciliation", "community ..3 dialogue")),
        new(PemaTask.RegionalReconciliation, Wording.Of("regional ..4 reconciliation/dialogue", "peace , security and cooperation framework", "relations between ..8 sudan", "neighbouring ..8 dialogue/relations")),
        new(PemaTask.EconomicDevelopment, Wording.Of("economic ..4 development/recovery/growth/reform*/activit*", "social and economic", "socioeconomic ..2 development/recovery", "development ..2 programmes/projects/activities", "poverty", "livelihood*", "reconstruction ..3 development", "economic reconstruction", "labour-intensive", "employment")),
        new(PemaTask.HumanitarianRelief, Wording.Of("humanitarian ..4 assistance/aid/relief/access/operations/activities/convoys/efforts/supplies/actors/agencies/workers/needs/personnel/situation/conditions", "relief", "delivery of ..4 assistance/aid")),
        new(PemaTask.PublicHealth, Wording.Of("hiv*", "health", "ebola", "cholera", "aids", "disease*")),
        new(PemaTask.RefugeesAndDisplacedPersons, Wording.Of("refugee*", "displaced", "returnee*", "idp*")),
        new(PemaTask.Gender, Wording.Of("women", "gender*", "1325"), Without: Wording.Of("particularly ..4 women", "especially ..6 women", "against ..5 women", "including women", "women and children", "violence ..6 women ..3 girls", "violence against women", "sexual ..4 violence ..8 women", "gender-based violence", "women protection adviser*")),
        new(PemaTask.LegalReform, Wording.Of("constitution* ..3 reform/review/process/making/drafting", "constitutional and", "legislat* ..3 reform*/framework", "key legislation", "legislation", "law reform", "legal reform*", "legal framework*", "drafting ..4 laws/constitution"), Without: Wording.Of("constitutional order")),
        new(PemaTask.Ceasefire, Wording.Of("ceasefire", "cease-fire", "cease fire", "cessation of ..2 hostilities/violence", "armistice", "truce")),
        new(PemaTask.PeaceProcess, Wording.Of("peace process", "implementation ..4 peace agreement*/accord*", "implement ..3 peace agreement*/accord*", "peace plan", "peace talks", "peace negotiations", "settlement plan")),
        new(PemaTask.CulturalHeritageProtection, Wording.Of("cultural/historical ..3 sites/heritage")),
        new(PemaTask.UseOfForce, Wording.Of("use/using ..2 force")),
    ];
}
