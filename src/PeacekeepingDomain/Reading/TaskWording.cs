using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Reading;

/// <summary>How texts put a task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Says">Wordings that put it.</param>
/// <param name="Without">Wordings that look like it and are something else; they are set aside first.</param>
internal sealed record TaskWording(PemaTask Task, Wording Says, Wording? Without = null);
