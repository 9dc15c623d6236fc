using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Reading;

namespace PeacekeepingDomain.Tests.Reading;

/// <summary>Force is read for the one to whom a clause gives it, and for nobody whom it merely tells to act.</summary>
public sealed class ForceTests
{
    [Theory]
    [InlineData("Authorizes UNMIL to take the necessary measures, within its capabilities;", "UNMIL")]
    [InlineData("Authorises UNMIL to use all means necessary;", "UNMIL")]
    [InlineData("Mandates UNMIL to use all necessary means;", "UNMIL")]
    [InlineData("Decides that UNMIL is authorized to use all necessary means;", "UNMIL")]
    [InlineData("Decides that UNMIL is hereby mandated to use all necessary means;", "UNMIL")]
    [InlineData("Decides that UNMIL may use all necessary means;", "UNMIL")]
    [InlineData("Decides that UNMIL may, within its means and where the Government so asks, use all necessary means;", "UNMIL")]
    [InlineData("Decides that UNMIL has the authority to use all necessary means;", "UNMIL")]
    [InlineData("Decides to extend UNMIL with the authority to use all necessary means;", "UNMIL")]
    [InlineData("Decides to renew the authorization to use all necessary means to help UNMIL;", "UNMIL")]
    [InlineData("Authorizes the multinational force to use all necessary means to help UNMIL;", "multinational force")]
    [InlineData("Authorizes Eufor R.D.Congo to use all necessary means to help UNMIL;", "Eufor R.D.Congo")]
    [InlineData("Authorizes the French forces, within the limits of their deployment, to use all necessary means in support of UNMIL;", "French forces")]
    [InlineData("Decides to renew the authorization for the French forces to use all necessary means to help UNMIL;", "French forces")]
    [InlineData("Decides to renew the authorization to Member States to use all necessary means to help UNMIL;", "Member States")]
    [InlineData("Decides to renew the authorization given to Member States to use all necessary means to help UNMIL;", "Member States")]
    [InlineData("Authorizes Member States, acting nationally or through regional organizations, to use all necessary means to help UNMIL;", "Member States")]
    [InlineData("Decides that Member States may take, at the request of UNMIL, all necessary measures in defence of UNMIL;", "Member States")]
    [InlineData("Authorizes the European Union force and the African Union to use all necessary means to help UNMIL;", "European Union force and the African Union")]
    [InlineData("Authorizes the African Union or the to use all necessary means to help UNMIL;", "African Union")]
    [InlineData("Authorizes the Secretary-General and Member States to use all necessary means to help UNMIL;", "Secretary-General and Member States")]
    [InlineData("Authorizes the Secretary-General to take all necessary measures against all those who attack UNMIL;", "the Secretary-General")]
    [InlineData("Decides to authorize the Member States of the African Union to maintain AMISOM, which shall be authorized to take all necessary measures, and thanks UNMIL;", "AMISOM")]
    [InlineData("Decides that UNMIL, which shall be authorized to use all necessary means, stays;", "UNMIL")]
    [InlineData("Decides that there shall be an intervention brigade, which shall be authorized to use all necessary means, in UNMIL;", "intervention brigade")]
    [InlineData("Authorizes Member States to deploy UNMIL with the necessary means;", "UNMIL")]
    [InlineData("Authorizes Member States to deploy UNMIL with necessary means;", "UNMIL")]
    [InlineData("Authorizes Member States to deploy UNMIL and to use all necessary means;", "Member States")]
    [InlineData("Decides that UNMIL shall stay, on the authorization given to the French forces in its area of operations to use all necessary means;", "French forces in its area of operations")]
    [InlineData("Decides that UNMIL shall stay and that this force may use all necessary means;", "UNMIL")]
    [InlineData("Decides that UNMIL shall stay and that the operation may use all necessary means;", "UNMIL")]
    [InlineData("Decides that UNMIL shall stay and that this mission may use all necessary means;", "UNMIL")]
    [InlineData("Decides that UNMIL shall stay and that a force may use all necessary means;", "force")]
    [InlineData("Authorizes the Member States acting with UNMIL to use all necessary means;", "Member States")]
    [InlineData("Authorizes the Member States who help UNMIL to use all necessary means;", "Member States")]
    [InlineData("Authorizes the Member States referred to above to use all necessary means for UNMIL;", "Member States")]
    [InlineData("Authorizes the Member States cooperating with UNMIL to use all necessary means;", "Member States")]
    [InlineData("Authorizes Member States to establish the international security presence with all necessary means next to UNMIL;", "KFOR")]
    [InlineData("Welcomes the multinational force, and decides that such operation shall be authorized to use all necessary means to help UNMIL;", "multinational force")]
    [InlineData("Welcomes UNMIL, and decides that this operation shall be authorized to use all necessary means;", "UNMIL")]
    [InlineData("Recognizes the right of UNMIL to take all necessary action;", "UNMIL")]
    [InlineData("Authorizes UNMIL to:\n(a)\nuse all necessary means;\n(b)\nreport;", "UNMIL")]
    [InlineData("Decides that UNMIL is authorized to:\n(a)\nuse all necessary means;", "UNMIL")]
    [InlineData("Authorizes the French forces to:\n(a)\nuse all necessary means to help UNMIL;", "French forces")]
    public void It_is_for_the_one_to_whom_the_clause_gives_it(string paragraph, string addressee) =>
        Force(paragraph).Should().ContainSingle().Which.Addressee.Should().Be(addressee);

    [Fact]
    public void The_Force_is_the_mission_that_the_text_is_about() => Force("Decides that the Force may use all necessary means;").Should().ContainSingle().Which.Addressee.Should().Be("UNMIL");

    [Theory]
    [InlineData("Calls upon all parties to take all necessary measures to ensure the safety of UNMIL;")]
    [InlineData("Urges UNMIL to take all necessary measures within its rules of engagement to protect its personnel;")]
    [InlineData("Demands that the Government take the necessary action so that UNMIL can move freely;")]
    [InlineData("Requests the Secretary-General to take the necessary measures so that UNMIL keeps to the code of conduct;")]
    [InlineData("Decides that all States shall take the necessary measures to prevent the sale of arms, and requests UNMIL to report on it;")]
    [InlineData("Authorizes the Secretary-General to take the necessary steps to help UNMIL;")]
    [InlineData("Authorizes the Secretary-General to take all necessary measures to deploy UNMIL without delay;")]
    [InlineData("Authorizes the Government to use all necessary means to help UNMIL;")]
    [InlineData("Approves the authority of the Government to use all necessary means to help UNMIL;")]
    [InlineData("Authorizes UNMIL to help, and requests States to use all necessary means;")]
    [InlineData("Decides that UNMIL shall:\n(a)\nuse all necessary means;")]
    [InlineData("Authorizes UNMIL to monitor the ceasefire;")]
    public void What_parties_and_officials_are_to_do_is_no_force(string paragraph) => Force(paragraph).Should().BeEmpty();

    [Theory]
    [InlineData("Recalls that UNMIL is authorized to take all the necessary action in fulfilment of its mandate;")]
    [InlineData("Welcomes that UNMIL may use all necessary means;")]
    public void Force_recalled_is_restated(string paragraph) => Force(paragraph).Should().ContainSingle().Which.IsRestated.Should().BeTrue();

    [Theory]
    [InlineData("Authorizes UNMIL to use all necessary means;", ForceAuthority.AllNecessaryMeans)]
    [InlineData("Authorizes UNMIL, acting in self-defence, to take the necessary measures, including the use of force, in reply to attacks;", ForceAuthority.SelfDefence)]
    [InlineData("Authorizes UNMIL to use all necessary means to defend itself;", ForceAuthority.SelfDefence)]
    [InlineData("Decides that UNMIL may take action in self-defence;", ForceAuthority.SelfDefence)]
    public void Force_in_self_defence_is_no_more_than_that(string paragraph, ForceAuthority authority) =>
        Force(paragraph).Should().ContainSingle().Which.Authority.Should().Be(authority);

    [Theory]
    [InlineData("to carry out its mandate, within its capabilities and its areas of deployment", "within its capabilities and its areas of deployment")]
    [InlineData("upon the request of the Government, within its capabilities", "upon the request of the Government", "within its capabilities")]
    [InlineData("within the limits of its capacities in order to help", "within the limits of its capacities")]
    [InlineData("within its capabilities in support of the police", "within its capabilities")]
    [InlineData("within its capabilities to help", "within its capabilities")]
    [InlineData("within its capabilities and", "within its capabilities")]
    [InlineData("as it deems within its capabilities", "as it deems within its capabilities")]
    [InlineData("in time")]
    public void What_bounds_it_is_told_in_the_words_of_the_text(string words, params string[] qualifiers) =>
        Force($"Authorizes UNMIL to use all necessary means {words};").Should().ContainSingle().Which.Qualifiers.Should().Equal(qualifiers);

    [Theory]
    [InlineData("Decides that UNMIL may{0} use all necessary means;", 24)]
    [InlineData("Decides to give UNMIL the authority{0} to use all necessary means;", 5)]
    public void Who_may_stands_within_some_words_of_what_may_be_done(string sentence, int words)
    {
        Force(Draft.Apart(sentence, words)).Should().ContainSingle();
        Force(Draft.Apart(sentence, words + 1)).Should().BeEmpty();
    }

    [Fact]
    public void A_bound_that_goes_on_is_cut()
    {
        Force($"Authorizes UNMIL to use all necessary means within its capabilities{Draft.Fill(20)} there;").Single().Qualifiers.Single().Should().EndWith("there");
        Force($"Authorizes UNMIL to use all necessary means within its capabilities{Draft.Fill(21)} there;").Single().Qualifiers.Single().Should().EndWith("indeed");
    }

    private static ValueList<ForceClause> Force(string paragraph) => Draft.Unmil(paragraph, "Requests UNMIL to support the holding of elections;").Force;
}
