using System.CommandLine;
using TcAssistant.App.Storage;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.App.Cli;

/// <summary>
/// The command line of CONTRACT: every verb is a thin call of the code the chat uses. Exit codes: 0 done, 1 the work
/// failed, 2 bad input or bad arguments.
/// </summary>
internal static class CommandLine
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Bad = 2;

    /// <param name="serve">What runs when no verb is given.</param>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, Func<string[], Task<int>> serve)
    {
        // Settings such as --Urls=… belong to the host, which has its own reader of them.
        if (args.Length == 0 || args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version"))
        {
            return await serve(args);
        }

        var root = Root(terminal);
        var parsed = root.Parse(args);
        if (parsed.CommandResult.Command == root && parsed.UnmatchedTokens is [var verb, ..])
        {
            return await SayAsync(terminal, CommandLineWording.NoSuchVerb(verb, root.Subcommands.Select(command => command.Name)), LanguageOf(args), Bad);
        }

        if (parsed.Errors.Count > 0)
        {
            await terminal.Error.WriteLineAsync(parsed.Errors[0].Message);
            return Bad;
        }

        var language = LanguageOf(args);
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            };
            var code = await parsed.InvokeAsync(configuration);
            await terminal.Out.FlushAsync();
            return code;
        }
        catch (BadInput bad)
        {
            return await SayAsync(terminal, bad.Sentence, language, Bad);
        }
        catch (WorkFailed failed)
        {
            return await SayAsync(terminal, failed.Sentence, language, Failed);
        }
        catch (StorageException failed)
        {
            return await SayAsync(terminal, failed.Said, language, failed.IsOfInput ? Bad : Failed);
        }
        catch (Exception failed) when (Outage.Is(failed))
        {
            return await SayAsync(terminal, CommandLineWording.StorageFailed(Outage.CodeOf(failed)), language, Failed);
        }
        catch (OperationCanceledException)
        {
            return Failed;
        }
    }

    private static RootCommand Root(Terminal terminal) =>
        new("TcAssistant reads implementation plans and answers questions about them. Without a verb it serves the bot.")
        {
            ReadVerb.Command(terminal),
            WhenVerb.Command(terminal),
            AskVerb.Command(terminal),
            RemindVerb.Command(terminal),
            SyncVerb.Command(terminal),
            ImportVerb.Command(terminal),
            ArchiveVerbs.Export(terminal),
            ArchiveVerbs.Restore(terminal),
            ArchiveVerbs.Remove(terminal),
        };

    private static async Task<int> SayAsync(Terminal terminal, Sentence sentence, Language language, int code)
    {
        await terminal.Out.FlushAsync();
        await terminal.Error.WriteLineAsync(sentence.In(language));
        return code;
    }

    /// <summary>Read before the arguments are: what is wrong with them is to be said in it as well.</summary>
    private static Language LanguageOf(string[] args)
    {
        const string Option = "--lang";
        var at = Array.FindIndex(args, arg => arg == Option || arg.StartsWith($"{Option}=", StringComparison.Ordinal) || arg.StartsWith($"{Option}:", StringComparison.Ordinal));
        var named = at < 0 ? null : args[at].Length > Option.Length ? args[at][(Option.Length + 1)..] : args.ElementAtOrDefault(at + 1);
        return named is null ? Language.English : LanguageCodes.Parse(named) ?? Language.English;
    }
}
