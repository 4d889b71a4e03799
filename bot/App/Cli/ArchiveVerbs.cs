using System.CommandLine;
using System.Runtime.CompilerServices;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.App.Cli;

/// <summary><c>export</c>, <c>restore</c> and <c>remove</c>: everything stored as JSON lines, back again, and away.</summary>
internal static class ArchiveVerbs
{
    public static Command Export(Terminal terminal)
    {
        var file = new Argument<string?>("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "Without it, standard output." };
        var command = new Command("export", "Write everything stored as JSON lines.") { file };
        command.SetAction(async (arguments, cancel) =>
        {
            using var stored = await StoredPlans.OpenAsync(cancel);
            var path = arguments.GetValue(file);
            await using var output = path is null ? null : Create(path);
            await foreach (var line in new Archive(stored.Tables).ExportAsync(cancel))
            {
                await (output ?? terminal.Out).WriteLineAsync(line);
            }
        });
        return command;
    }

    public static Command Restore(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "What export wrote." };
        var lang = Options.Lang();
        var command = new Command("restore", "Store again what export wrote.") { file, lang };
        command.SetAction(async (arguments, cancel) =>
        {
            var path = arguments.GetRequiredValue(file);
            using var input = new StreamReader(PlanFile.Open(path));
            using var stored = await StoredPlans.OpenAsync(cancel);
            var rows = await new Archive(stored.Tables).RestoreAsync(LinesAsync(input, cancel), cancel);
            terminal.Answer(CommandLineWording.Restored(rows).In(Options.Language(arguments.GetValue(lang)) ?? Language.English));
        });
        return command;
    }

    public static Command Remove(Terminal terminal)
    {
        var plan = new Argument<string?>("PLAN") { Arity = ArgumentArity.ZeroOrOne, Description = "Its reference; needed when several are stored." };
        var lang = Options.Lang();
        var command = new Command("remove", "Remove a stored plan with everything recorded of it.") { plan, lang };
        command.SetAction(async (arguments, cancel) =>
        {
            using var stored = await StoredPlans.OpenAsync(cancel);
            var found = await stored.FindAsync(arguments.GetValue(plan), cancel);
            await stored.Plans.RemoveAsync(found.Header.Ref, cancel);
            terminal.Answer(CommandLineWording.Removed(found.Header.Reference ?? found.Header.Title)
                .In(Options.Language(arguments.GetValue(lang)) ?? Language.English));
        });
        return command;
    }

    private static async IAsyncEnumerable<string> LinesAsync(StreamReader input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await input.ReadLineAsync(cancellation) is { } line)
        {
            yield return line;
        }
    }

    private static StreamWriter Create(string path)
    {
        try
        {
            return new StreamWriter(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new BadInput(CommandLineWording.FileNotReadable(path, refused.Message));
        }
    }
}
