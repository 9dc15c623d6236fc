using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Tests.Tasks;

public sealed class ModelsWithTaskTests
{
    [Fact]
    public void A_task_leads_to_every_model_made_of_it_and_to_no_other()
    {
        foreach (var category in Enum.GetValues<TaskCategory>())
            ModelDescriptions.WithTask(category).Should().Equal(ModelDescriptions.All.Where(model => model.Tasks.Contains(category)));
    }

    [Fact]
    public void Military_observation_leads_to_ceasefire_monitoring() =>
        ModelDescriptions.WithTask(TaskCategory.MilitaryObservation).Should().Contain(model => model.Model == MissionModel.CeasefireMonitoring);
}
