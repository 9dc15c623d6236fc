using System.Text;
using MissionCheck;

Console.OutputEncoding = Encoding.UTF8;
return Application.Run(args, Terminal.OfProcess());
