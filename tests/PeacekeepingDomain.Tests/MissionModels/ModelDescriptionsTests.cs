using PeacekeepingDomain.History;
using PeacekeepingDomain.MissionModels;

namespace PeacekeepingDomain.Tests.MissionModels;

/// <summary>The thirty models and the six modalities, and what leads from them to everything else.</summary>
public sealed class ModelDescriptionsTests
{
    public static TheoryData<MissionModel> Models
    {
        get
        {
            var models = new TheoryData<MissionModel>();
            foreach (var model in Enum.GetValues<MissionModel>())
                models.Add(model);
            return models;
        }
    }

    public static TheoryData<ModalityKind> Modalities
    {
        get
        {
            var modalities = new TheoryData<ModalityKind>();
            foreach (var modality in Enum.GetValues<ModalityKind>())
                modalities.Add(modality);
            return modalities;
        }
    }

    [Fact]
    public void There_are_thirty_models_numbered_as_in_the_study() =>
        ModelDescriptions.All.Select(static description => (int)description.Model).Should().Equal(Enumerable.Range(1, 30));

    [Fact]
    public void There_are_six_modalities_numbered_as_in_the_study() =>
        ModalityDescriptions.All.Select(static description => (int)description.Modality).Should().Equal(Enumerable.Range(1, 6));

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_has_a_purpose_a_task_a_defining_capability_and_a_source(MissionModel model)
    {
        var description = ModelDescriptions.Of(model);
        description.Model.Should().Be(model);
        description.Name.Should().NotBeNullOrWhiteSpace();
        description.Purpose.Should().EndWith(".");
        description.Description.Should().EndWith(".");
        description.Consent.Should().NotBeNullOrWhiteSpace();
        description.Preconditions.Should().NotBeEmpty();
        description.Tasks.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        description.DefiningCapabilities.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        description.SupportingCapabilities.Should().OnlyHaveUniqueItems().And.NotIntersectWith(description.DefiningCapabilities);
        description.Components.Should().NotBeEmpty();
        description.Sources.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Related_models_name_each_other(MissionModel model)
    {
        foreach (var other in ModelDescriptions.Of(model).Related)
            ModelDescriptions.Of(other).Related.Should().Contain(model, "{0} names {1}", model, other);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Each_precedent_of_a_model_stands_in_the_record_as_an_example_of_it(MissionModel model)
    {
        foreach (var precedent in ModelDescriptions.Of(model).Precedents)
            RecordOf(precedent).Models.Select(static use => use.Model).Should().Contain(model, "{0} is a precedent of it", precedent.Operation);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Each_operation_that_the_study_names_for_a_model_is_among_its_precedents(MissionModel model) =>
        PeaceOperations.All.Where(operation => operation.Models.Any(use => use.Model == model && use.By is not null)).Select(static operation => operation.Id)
            .Should().BeSubsetOf(ModelDescriptions.Of(model).Precedents.Select(static precedent => precedent.Operation));

    [Theory]
    [MemberData(nameof(Modalities))]
    public void A_modality_says_who_commands_who_pays_and_whose_rules_apply(ModalityKind modality)
    {
        var description = ModalityDescriptions.Of(modality);
        description.Modality.Should().Be(modality);
        description.Constraints.Should().NotBeEmpty();
        description.Command.Should().EndWith(".");
        description.Finance.Should().EndWith(".");
        description.Rules.Should().EndWith(".");
        description.Sources.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Modalities))]
    public void Each_precedent_of_a_modality_stands_in_the_record_as_an_example_of_it(ModalityKind modality)
    {
        var description = ModalityDescriptions.Of(modality);
        foreach (var precedent in description.Precedents.Concat(description.Variants.SelectMany(static variant => variant.Precedents)))
            RecordOf(precedent).Modalities.Select(static use => use.Value).Should().Contain(modality, "{0} is a precedent of it", precedent.Operation);
    }

    [Fact]
    public void Each_rule_that_checks_a_precondition_or_a_constraint_exists() =>
        ModelDescriptions.All.SelectMany(static description => description.Preconditions)
            .Concat(ModalityDescriptions.All.SelectMany(static description => description.Constraints))
            .Select(static condition => condition.Rule).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(static id => PeacekeepingDoctrine.RuleBook.Find(id) is null).Should().BeEmpty();

    [Fact]
    public void Tensions_have_names_of_their_own_models_on_a_side_and_sources()
    {
        ModelDescriptions.Tensions.Select(static tension => tension.Id).Should().OnlyHaveUniqueItems();
        ModelDescriptions.Tensions.Should().NotBeEmpty().And.OnlyContain(static tension => tension.Models.Count > 0 && tension.Sources.Count > 0);
        ModelDescriptions.TensionsOf(MissionModel.CeasefireMonitoring).Should().NotBeEmpty()
            .And.OnlyContain(static tension => tension.Models.Contains(MissionModel.CeasefireMonitoring) || tension.Against.Contains(MissionModel.CeasefireMonitoring));
    }

    [Fact]
    public void What_all_models_share_is_said_once() => ModelDescriptions.Shared.Should().NotBeEmpty();

    private static PeaceOperation RecordOf(Precedent precedent) =>
        PeaceOperations.All.Should().ContainSingle(operation => operation.Id == precedent.Operation, "the record holds {0}", precedent.Operation).Subject;
}
