namespace PeacekeepingDomain.History;

/// <content>Each operation by its name.</content>
public static partial class PeaceOperations
{
    /// <summary>United Nations Truce Supervision Organization, established by S/RES/50 (1948), para. 6.</summary>
    public static PeaceOperation Untso => Operations.Untso.Record;

    /// <summary>United Nations Military Observer Group in India and Pakistan.</summary>
    public static PeaceOperation Unmogip => Operations.Unmogip.Record;

    /// <summary>First United Nations Emergency Force.</summary>
    public static PeaceOperation UnefI => Operations.UnefI.Record;

    /// <summary>United Nations Operation in the Congo, established by S/RES/143 (1960), para. 2.</summary>
    public static PeaceOperation Onuc => Operations.Onuc.Record;

    /// <summary>United Nations Temporary Executive Authority.</summary>
    public static PeaceOperation Untea => Operations.Untea.Record;

    /// <summary>United Nations Peacekeeping Force in Cyprus, established by S/RES/186 (1964), para. 4.</summary>
    public static PeaceOperation Unficyp => Operations.Unficyp.Record;

    /// <summary>Mission of the Representative of the Secretary-General in the Dominican Republic, established by S/RES/203 (1965), para. 2.</summary>
    public static PeaceOperation Domrep => Operations.Domrep.Record;

    /// <summary>Inter-American Peace Force.</summary>
    public static PeaceOperation OasIapf => Operations.OasIapf.Record;

    /// <summary>Second United Nations Emergency Force, established by S/RES/340 (1973), para. 3.</summary>
    public static PeaceOperation UnefII => Operations.UnefII.Record;

    /// <summary>United Nations Disengagement Observer Force, established by S/RES/350 (1974), para. 3.</summary>
    public static PeaceOperation Undof => Operations.Undof.Record;

    /// <summary>United Nations Interim Force in Lebanon, established by S/RES/425 (1978), para. 3.</summary>
    public static PeaceOperation Unifil => Operations.Unifil.Record;

    /// <summary>United Nations Transition Assistance Group, established by S/RES/435 (1978), para. 3.</summary>
    public static PeaceOperation Untag => Operations.Untag.Record;

    /// <summary>United Nations Observer Group in Central America, established by S/RES/644 (1989), paras. 2 and 3.</summary>
    public static PeaceOperation Onuca => Operations.Onuca.Record;

    /// <summary>ECOMOG in Liberia.</summary>
    public static PeaceOperation EcomogLbr => Operations.EcomogLbr.Record;

    /// <summary>United Nations Mission for the Referendum in Western Sahara, established by S/RES/690 (1991), para. 4.</summary>
    public static PeaceOperation Minurso => Operations.Minurso.Record;

    /// <summary>United Nations Angola Verification Mission II, established by S/RES/696 (1991), paras. 2 and 3.</summary>
    public static PeaceOperation UnavemII => Operations.UnavemII.Record;

    /// <summary>United Nations Observer Mission in El Salvador, established by S/RES/693 (1991), paras. 2 and 3.</summary>
    public static PeaceOperation Onusal => Operations.Onusal.Record;

    /// <summary>United Nations Protection Force, established by S/RES/743 (1992), paras. 2 and 3.</summary>
    public static PeaceOperation Unprofor => Operations.Unprofor.Record;

    /// <summary>United Nations Transitional Authority in Cambodia, established by S/RES/745 (1992), para. 2.</summary>
    public static PeaceOperation Untac => Operations.Untac.Record;

    /// <summary>United Nations Operation in Somalia I, established by S/RES/751 (1992), paras. 2 and 3.</summary>
    public static PeaceOperation UnosomI => Operations.UnosomI.Record;

    /// <summary>United Nations Observer Mission in South Africa, established by S/RES/772 (1992), para. 4.</summary>
    public static PeaceOperation Unomsa => Operations.Unomsa.Record;

    /// <summary>United Nations Operation in Mozambique, established by S/RES/797 (1992), paras. 2 and 3.</summary>
    public static PeaceOperation Onumoz => Operations.Onumoz.Record;

    /// <summary>Unified Task Force, established by S/RES/794 (1992), para. 10.</summary>
    public static PeaceOperation Unitaf => Operations.Unitaf.Record;

    /// <summary>United Nations Observer Mission to Verify the Referendum in Eritrea.</summary>
    public static PeaceOperation Unover => Operations.Unover.Record;

    /// <summary>International Civilian Mission in Haiti.</summary>
    public static PeaceOperation Micivih => Operations.Micivih.Record;

    /// <summary>United Nations Operation in Somalia II, established by S/RES/814 (1993), paras. 5 and 6.</summary>
    public static PeaceOperation UnosomII => Operations.UnosomII.Record;

    /// <summary>United Nations Observer Mission in Georgia, established by S/RES/858 (1993), paras. 2 and 3.</summary>
    public static PeaceOperation Unomig => Operations.Unomig.Record;

    /// <summary>United Nations Mission in Haiti, established by S/RES/867 (1993), paras. 1 and 2.</summary>
    public static PeaceOperation Unmih => Operations.Unmih.Record;

    /// <summary>United Nations Observer Mission in Liberia, established by S/RES/866 (1993), para. 2.</summary>
    public static PeaceOperation Unomil => Operations.Unomil.Record;

    /// <summary>United Nations Assistance Mission for Rwanda, established by S/RES/872 (1993), para. 2.</summary>
    public static PeaceOperation Unamir => Operations.Unamir.Record;

    /// <summary>The peacekeeping force of the Commonwealth of Independent States in Georgia.</summary>
    public static PeaceOperation CisPkfGeorgia => Operations.CisPkfGeorgia.Record;

    /// <summary>United Nations Mission of Observers in Tajikistan, established by S/RES/968 (1994), paras. 2 and 3.</summary>
    public static PeaceOperation Unmot => Operations.Unmot.Record;

    /// <summary>The Collective Peacekeeping Forces of the Commonwealth of Independent States in Tajikistan.</summary>
    public static PeaceOperation CisCpfTajikistan => Operations.CisCpfTajikistan.Record;

    /// <summary>United Nations Angola Verification Mission III, established by S/RES/976 (1995), para. 1.</summary>
    public static PeaceOperation UnavemIII => Operations.UnavemIII.Record;

    /// <summary>United Nations Preventive Deployment Force, established by S/RES/983 (1995), para. 2.</summary>
    public static PeaceOperation Unpredep => Operations.Unpredep.Record;

    /// <summary>Multinational implementation force, established by S/RES/1031 (1995), para. 14.</summary>
    public static PeaceOperation Ifor => Operations.Ifor.Record;

    /// <summary>United Nations Mission in Bosnia and Herzegovina, established by S/RES/1035 (1995), para. 2.</summary>
    public static PeaceOperation Unmibh => Operations.Unmibh.Record;

    /// <summary>United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium, established by S/RES/1037 (1996), para. 1.</summary>
    public static PeaceOperation Untaes => Operations.Untaes.Record;

    /// <summary>Multinational stabilization force, established by S/RES/1088 (1996), para. 18.</summary>
    public static PeaceOperation Sfor => Operations.Sfor.Record;

    /// <summary>The multinational force for eastern Zaire that was authorized in 1996, established by S/RES/1080 (1996), para. 5.</summary>
    public static PeaceOperation MnfEasternZaire1996 => Operations.MnfEasternZaire1996.Record;

    /// <summary>United Nations Observer Mission in Angola, established by S/RES/1118 (1997), para. 2.</summary>
    public static PeaceOperation Monua => Operations.Monua.Record;

    /// <summary>ECOMOG in Sierra Leone.</summary>
    public static PeaceOperation EcomogSle => Operations.EcomogSle.Record;

    /// <summary>United Nations Verification Mission in Guatemala.</summary>
    public static PeaceOperation Minugua => Operations.Minugua.Record;

    /// <summary>United Nations Observer Mission in Sierra Leone, established by S/RES/1181 (1998), para. 6.</summary>
    public static PeaceOperation Unomsil => Operations.Unomsil.Record;

    /// <summary>United Nations Mission in Kosovo, established by S/RES/1244 (1999), para. 10.</summary>
    public static PeaceOperation Unmik => Operations.Unmik.Record;

    /// <summary>Kosovo Force, established by S/RES/1244 (1999), para. 5.</summary>
    public static PeaceOperation Kfor => Operations.Kfor.Record;

    /// <summary>OSCE Mission in Kosovo.</summary>
    public static PeaceOperation OsceOmik => Operations.OsceOmik.Record;

    /// <summary>International Force in East Timor, established by S/RES/1264 (1999), para. 3.</summary>
    public static PeaceOperation Interfet => Operations.Interfet.Record;

    /// <summary>United Nations Mission in Sierra Leone, established by S/RES/1270 (1999), para. 8.</summary>
    public static PeaceOperation Unamsil => Operations.Unamsil.Record;

    /// <summary>United Nations Transitional Administration in East Timor, established by S/RES/1272 (1999), para. 1.</summary>
    public static PeaceOperation Untaet => Operations.Untaet.Record;

    /// <summary>United Nations Organization Mission in the Democratic Republic of the Congo, established by S/RES/1279 (1999), para. 4.</summary>
    public static PeaceOperation Monuc => Operations.Monuc.Record;

    /// <summary>The European Union pillar of UNMIK.</summary>
    public static PeaceOperation EuPillarIV => Operations.EuPillarIV.Record;

    /// <summary>OAU Liaison Mission in Ethiopia-Eritrea.</summary>
    public static PeaceOperation Olmee => Operations.Olmee.Record;

    /// <summary>United Nations Mission in Ethiopia and Eritrea, established by S/RES/1312 (2000), para. 1.</summary>
    public static PeaceOperation Unmee => Operations.Unmee.Record;

    /// <summary>South African Protection Support Detachment.</summary>
    public static PeaceOperation Sapsd => Operations.Sapsd.Record;

    /// <summary>United Nations observers of the elections of 2001 in Fiji.</summary>
    public static PeaceOperation Unfeom => Operations.Unfeom.Record;

    /// <summary>United Nations Mission of Support in East Timor, established by S/RES/1410 (2002), para. 1.</summary>
    public static PeaceOperation Unmiset => Operations.Unmiset.Record;

    /// <summary>ECOWAS Mission in Liberia, established by S/RES/1497 (2003), para. 1.</summary>
    public static PeaceOperation Ecomil => Operations.Ecomil.Record;

    /// <summary>African Mission in Burundi.</summary>
    public static PeaceOperation Amib => Operations.Amib.Record;

    /// <summary>Interim Emergency Multinational Force in Bunia, established by S/RES/1484 (2003), para. 1.</summary>
    public static PeaceOperation Artemis => Operations.Artemis.Record;

    /// <summary>United Nations Mission in Liberia, established by S/RES/1509 (2003), para. 1.</summary>
    public static PeaceOperation Unmil => Operations.Unmil.Record;

    /// <summary>Operation Licorne, established by S/RES/1464 (2003), para. 9.</summary>
    public static PeaceOperation Licorne => Operations.Licorne.Record;

    /// <summary>African Union Mission in the Sudan.</summary>
    public static PeaceOperation Amis => Operations.Amis.Record;

    /// <summary>United Nations Operation in Côte d'Ivoire, established by S/RES/1528 (2004), para. 1.</summary>
    public static PeaceOperation Unoci => Operations.Unoci.Record;

    /// <summary>United Nations Stabilization Mission in Haiti, established by S/RES/1542 (2004), para. 1.</summary>
    public static PeaceOperation Minustah => Operations.Minustah.Record;

    /// <summary>United Nations Operation in Burundi, established by S/RES/1545 (2004), para. 2.</summary>
    public static PeaceOperation Onub => Operations.Onub.Record;

    /// <summary>United Nations Mission in Sudan, established by S/RES/1590 (2005), para. 1.</summary>
    public static PeaceOperation Unmis => Operations.Unmis.Record;

    /// <summary>Eufor R.D.Congo, established by S/RES/1671 (2006), para. 2.</summary>
    public static PeaceOperation EuforRdc => Operations.EuforRdc.Record;

    /// <summary>United Nations Integrated Mission in Timor-Leste, established by S/RES/1704 (2006), para. 1.</summary>
    public static PeaceOperation Unmit => Operations.Unmit.Record;

    /// <summary>International Commission against Impunity in Guatemala.</summary>
    public static PeaceOperation Cicig => Operations.Cicig.Record;

    /// <summary>African Union Special Task Force.</summary>
    public static PeaceOperation AuStfBurundi => Operations.AuStfBurundi.Record;

    /// <summary>African Union Mission in Somalia, established by S/RES/1744 (2007), para. 4.</summary>
    public static PeaceOperation Amisom => Operations.Amisom.Record;

    /// <summary>United Nations Mission in Nepal, established by S/RES/1740 (2007), para. 1.</summary>
    public static PeaceOperation Unmin => Operations.Unmin.Record;

    /// <summary>African Union/United Nations Hybrid operation in Darfur, established by S/RES/1769 (2007), para. 1.</summary>
    public static PeaceOperation Unamid => Operations.Unamid.Record;

    /// <summary>United Nations Mission in the Central African Republic and Chad, established by S/RES/1778 (2007), para. 2.</summary>
    public static PeaceOperation Minurcat => Operations.Minurcat.Record;

    /// <summary>European Union military operation in the Republic of Chad and in the Central African Republic, established by S/RES/1778 (2007), para. 6(a).</summary>
    public static PeaceOperation EuforTchadRca => Operations.EuforTchadRca.Record;

    /// <summary>European Union Rule of Law Mission in Kosovo.</summary>
    public static PeaceOperation Eulex => Operations.Eulex.Record;

    /// <summary>United Nations Integrated Peacebuilding Office in Sierra Leone, established by S/RES/1829 (2008), para. 1.</summary>
    public static PeaceOperation Unipsil => Operations.Unipsil.Record;

    /// <summary>United Nations Support Office for AMISOM, established by S/RES/1863 (2009), para. 10.</summary>
    public static PeaceOperation Unsoa => Operations.Unsoa.Record;

    /// <summary>United Nations Integrated Peacebuilding Office in Guinea-Bissau, established by S/RES/1876 (2009), para. 3.</summary>
    public static PeaceOperation Uniogbis => Operations.Uniogbis.Record;

    /// <summary>United Nations Organization Stabilization Mission in the Democratic Republic of the Congo, established by S/RES/1925 (2010), para. 1.</summary>
    public static PeaceOperation Monusco => Operations.Monusco.Record;

    /// <summary>United Nations Interim Security Force for Abyei, established by S/RES/1990 (2011), para. 1.</summary>
    public static PeaceOperation Unisfa => Operations.Unisfa.Record;

    /// <summary>United Nations Mission in South Sudan, established by S/RES/1996 (2011), para. 1.</summary>
    public static PeaceOperation Unmiss => Operations.Unmiss.Record;

    /// <summary>United Nations Supervision Mission in Syria, established by S/RES/2043 (2012), para. 5.</summary>
    public static PeaceOperation Unsmis => Operations.Unsmis.Record;

    /// <summary>African-led International Support Mission in Mali, established by S/RES/2085 (2012), para. 9.</summary>
    public static PeaceOperation Afisma => Operations.Afisma.Record;

    /// <summary>European Union Training Mission in Mali.</summary>
    public static PeaceOperation EutmMali => Operations.EutmMali.Record;

    /// <summary>United Nations Multidimensional Integrated Stabilization Mission in Mali, established by S/RES/2100 (2013), para. 7.</summary>
    public static PeaceOperation Minusma => Operations.Minusma.Record;

    /// <summary>African-led International Support Mission to the Central African Republic, established by S/RES/2127 (2013), para. 28.</summary>
    public static PeaceOperation Misca => Operations.Misca.Record;

    /// <summary>Operation Barkhane, established by S/RES/2164 (2014), para. 26.</summary>
    public static PeaceOperation Barkhane => Operations.Barkhane.Record;

    /// <summary>Operation Sangaris, established by S/RES/2127 (2013), para. 50.</summary>
    public static PeaceOperation Sangaris => Operations.Sangaris.Record;

    /// <summary>United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic, established by S/RES/2149 (2014), para. 18.</summary>
    public static PeaceOperation Minusca => Operations.Minusca.Record;

    /// <summary>United Nations Mission for Ebola Emergency Response.</summary>
    public static PeaceOperation Unmeer => Operations.Unmeer.Record;

    /// <summary>United Nations Electoral Observation Mission in Burundi, established by S/RES/2137 (2014), para. 6.</summary>
    public static PeaceOperation Menub => Operations.Menub.Record;

    /// <summary>United Nations Support Office in Somalia, established by S/RES/2245 (2015), para. 1.</summary>
    public static PeaceOperation Unsos => Operations.Unsos.Record;

    /// <summary>European Union Military Training Mission in the Central African Republic.</summary>
    public static PeaceOperation EutmRca => Operations.EutmRca.Record;

    /// <summary>The United Nations police component for Burundi that was decided in 2016, established by S/RES/2303 (2016), para. 13.</summary>
    public static PeaceOperation UnPoliceBurundi2016 => Operations.UnPoliceBurundi2016.Record;

    /// <summary>United Nations Mission for Justice Support in Haiti, established by S/RES/2350 (2017), para. 5.</summary>
    public static PeaceOperation Minujusth => Operations.Minujusth.Record;

    /// <summary>United Nations Integrated Transition Assistance Mission in Sudan, established by S/RES/2524 (2020), para. 1.</summary>
    public static PeaceOperation Unitams => Operations.Unitams.Record;

    /// <summary>East African Community Regional Force.</summary>
    public static PeaceOperation Eacrf => Operations.Eacrf.Record;

    /// <summary>Southern African Development Community Mission in the Democratic Republic of Congo.</summary>
    public static PeaceOperation Samidrc => Operations.Samidrc.Record;
}
