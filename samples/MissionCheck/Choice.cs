using System.CommandLine;

namespace MissionCheck;

/// <summary>Options and arguments that take one of a few words.</summary>
internal static class Choice
{
    public static Option<T?> Option<T>(string name, string description)
        where T : struct, Enum
    {
        var option = new Option<T?>(name) { Description = description, HelpName = string.Join('|', Words<T>()) };
        option.CustomParser = result => Parse<T>(result.Tokens[0].Value, problem => result.AddError($"{name} takes {problem}"));
        option.CompletionSources.Add(Words<T>());
        return option;
    }

    public static Argument<T?> Argument<T>(string name, string description)
        where T : struct, Enum
    {
        var argument = new Argument<T?>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
        argument.CustomParser = result => result.Tokens.Count == 0 ? null : Parse<T>(result.Tokens[0].Value, problem => result.AddError($"{name} is {problem}"));
        argument.CompletionSources.Add(Words<T>());
        return argument;
    }

    private static T? Parse<T>(string word, Action<string> fail)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Word(value) == word)
                return value;
        }

        fail($"one of {string.Join(", ", Words<T>())}; \"{word}\" is none of them.");
        return null;
    }

    private static string[] Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Word).ToArray();

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
