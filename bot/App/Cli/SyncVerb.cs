using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using TcAssistant.App.Contract;
using TcAssistant.App.Planner;
using TcAssistant.App.Teams;
using TcAssistant.Languages;
using TcAssistant.Sync;
using TcAssistant.Wording;
using Command = System.CommandLine.Command;

namespace TcAssistant.App.Cli;

/// <summary><c>sync</c>: what would change on a plan's Planner board, or would come back from it, and why; or the tasks of a plan as a workbook. Changes nothing.</summary>
internal static class SyncVerb
{
    public static Command Command(Terminal terminal)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change on either side, and why; nothing does." };
        var tasks = new Option<string?>("--tasks") { Description = "Write the tasks that a board would get to this .xlsx file." };
        var plan = new Option<string?>("--plan") { Description = "The reference of a stored plan; for --tasks also a plan document." };
        var today = Options.Today();
        var lang = Options.Lang();
        var json = Options.Json();
        var command = new Command("sync", "Show what would change between a plan and its Planner board and why, or write the tasks of a plan to a workbook.") { dryRun, tasks, plan, today, lang, json };
        command.SetAction(async (arguments, cancel) =>
        {
            var language = Options.Language(arguments.GetValue(lang)) ?? Language.English;
            var (name, day) = (arguments.GetValue(plan), Options.Day(arguments.GetValue(today)));
            switch (arguments.GetValue(dryRun), arguments.GetValue(tasks))
            {
                case (true, null):
                    terminal.Answer(await PreviewAsync(name, day, language, arguments.GetValue(json), cancel));
                    break;
                case (false, { } file):
                    terminal.Answer(await TasksVerb.WriteAsync(name, day, file, language, cancel));
                    break;
                default:
                    throw new BadInput(BoardChatWording.OnlyDryRun);
            }
        });
        return command;
    }

    private static async Task<string> PreviewAsync(string? name, DateOnly? day, Language language, bool json, CancellationToken cancellation)
    {
        var settings = VerbSettings.Of(() => GraphSettings.From(VerbSettings.Read()));
        using var stored = await StoredPlans.OpenAsync(cancellation);
        var plan = await stored.FindAsync(name, cancellation);
        var store = new BoardStore(stored.Tables);
        if (await store.ReadAsync(plan.Header.Ref, cancellation) is not { } state)
        {
            throw new BadInput(BoardChatWording.NoBoard);
        }

        if (!settings.IsOn)
        {
            throw new BadInput(BoardChatWording.GraphIsOff);
        }

        using var door = new GraphDoor(settings, TimeProvider.System, NullLogger<GraphDoor>.Instance);
        var preview = new BoardDecision(new BoardLook(door, settings), VerbSettings.Of(() => LineLinks.From(VerbSettings.Read())), stored.Clock, TimeProvider.System);
        var looked = await preview.PreviewAsync(state, plan, day, cancellation) ?? throw new WorkFailed(BoardChatWording.NoAnswer);
        var reference = plan.Header.Reference ?? plan.Header.Title;
        return json
            ? ContractJson.Write(SyncJson.Of(reference, state.Board, looked.Changes, looked.Preparations, looked.Parked, language))
            : Text(reference, state.Board, looked, language);
    }

    private static string Text(string plan, KeptBoard board, SyncPreview looked, Language language)
    {
        List<string> lines = [$"{plan} · {board.Title}"];
        if (looked.Parked is { } parked)
        {
            lines.Add(parked.Sentence().In(language));
        }

        lines.AddRange(looked.Preparations.Select(preparation => "  " + BoardChatWording.Needed(preparation switch
        {
            Preparation.Bucket bucket => bucket.Name,
            Preparation.Label label => label.Name,
            _ => "",
        }).In(language)));
        lines.AddRange(looked.Changes.Select(change => "  " + change.Why.In(language)));
        if (lines.Count == 1)
        {
            lines.Add("  " + BoardChatWording.InStep.In(language));
        }

        return string.Join(Environment.NewLine, lines);
    }
}
