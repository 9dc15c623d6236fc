namespace PeacekeepingDomain.Proposals;

/// <summary>A site and how long help takes to reach it.</summary>
public sealed record Site
{
    /// <summary>The site's name.</summary>
    [Question("What is the site called?", "The map of the concept of operations.")]
    public string? Name { get; init; }

    /// <summary>Minutes until first aid.</summary>
    [Question("Within how many minutes is there first aid?", "The medical support plan; ten is the standard.")]
    public int? FirstAidMinutes { get; init; }

    /// <summary>Minutes until advanced resuscitation.</summary>
    [Question("Within how many minutes is there advanced resuscitation?", "The medical support plan; sixty is the standard.")]
    public int? ResuscitationMinutes { get; init; }

    /// <summary>Minutes until damage-control surgery.</summary>
    [Question("Within how many minutes is there surgery?", "The medical support plan; a hundred and twenty is the standard.")]
    public int? SurgeryMinutes { get; init; }

    internal string Describe() => Name ?? "a site";
}
