using System.CommandLine;
using System.CommandLine.Parsing;

namespace MissionCheck;

/// <summary>
/// Options and arguments that take one of a few words. They hold the word itself, since options of many types cost time at
/// every start of the program.
/// </summary>
internal static class Choice
{
    public static Option<string> Option<T>(string name, string description)
        where T : struct, Enum
    {
        var words = Words<T>();
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words) };
        option.Validators.Add(result => Hold(result, result.Tokens, $"{name} takes", words));
        option.CompletionSources.Add(words);
        return option;
    }

    public static Argument<string?> Argument<T>(string name, string description)
        where T : struct, Enum
    {
        var words = Words<T>();
        var argument = new Argument<string?>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
        argument.Validators.Add(result => Hold(result, result.Tokens, $"{name} is", words));
        argument.CompletionSources.Add(words);
        return argument;
    }

    /// <summary>What a word means; null where none was given.</summary>
    public static T? Of<T>(string? word)
        where T : struct, Enum => word is null ? null : Enum.Parse<T>(word, ignoreCase: true);

    private static void Hold(SymbolResult result, IReadOnlyList<Token> tokens, string what, string[] words)
    {
        foreach (var token in tokens)
        {
            if (!words.Contains(token.Value, StringComparer.Ordinal))
                result.AddError($"{what} one of {string.Join(", ", words)}; \"{token.Value}\" is none of them.");
        }
    }

    private static string[] Words<T>()
        where T : struct, Enum => Array.ConvertAll(Enum.GetNames<T>(), static name => name.ToLowerInvariant());
}
