using System.Text;
using MissionCheck;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
return Application.Run(args, new Terminal(AnsiConsole.Console, Console.Out, Console.Error, Console.OpenStandardInput));
