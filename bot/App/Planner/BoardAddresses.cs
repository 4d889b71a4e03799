using TcAssistant.App.Plans;
using TcAssistant.BotFramework;
using TcAssistant.Plans;
using TcAssistant.Sync;

namespace TcAssistant.App.Planner;

/// <summary>Where people see a board and its tasks: in Planner's own pages, or on the stand-in's board page.</summary>
internal sealed class BoardAddresses(BoardStore store, GraphSettings settings, BotFrameworkOptions bot)
{
    public string Of(KeptBoard board) => settings.IsLocal ? Local : Page(board, "");

    public string Of(KeptBoard board, KeptLink task) => settings.IsLocal ? Local : Page(board, $"/task/{Uri.EscapeDataString(task.Task)}");

    /// <summary>Of the task that is kept in step with a line; null: it has none.</summary>
    public async Task<string?> OfTaskAsync(PlanRef plan, LineKey line, CancellationToken cancellation) =>
        await store.TaskAsync(plan, line, cancellation) is { Link.State: LinkState.Followed } found
            ? Of(found.Board, found.Link)
            : null;

    private string Local => settings.BaseUrl.GetLeftPart(UriPartial.Authority) + "/board";

    private string Page(KeptBoard board, string task) =>
        $"https://planner.cloud.microsoft/webui/plan/{Uri.EscapeDataString(board.Board)}/view/board{task}{(bot.TenantId is { } tenant ? $"?tid={tenant}" : "")}";
}
