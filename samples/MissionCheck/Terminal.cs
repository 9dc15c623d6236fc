using Spectre.Console;

namespace MissionCheck;

/// <summary>Where the program writes and reads.</summary>
/// <param name="Screen">For text that people read; has colour on a terminal only.</param>
/// <param name="Output">For text that programs read.</param>
/// <param name="Error">For what is wrong with the input or the call.</param>
/// <param name="OpenInput">Opens standard input.</param>
public sealed record Terminal(IAnsiConsole Screen, TextWriter Output, TextWriter Error, Func<Stream> OpenInput);
