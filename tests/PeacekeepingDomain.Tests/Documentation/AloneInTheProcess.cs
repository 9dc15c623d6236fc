namespace PeacekeepingDomain.Tests.Documentation;

/// <summary>Tests that change what belongs to the whole process, the current folder and the console, and so run alone.</summary>
[CollectionDefinition(nameof(AloneInTheProcess), DisableParallelization = true)]
public sealed class AloneInTheProcess;
