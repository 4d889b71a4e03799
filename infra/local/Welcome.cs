using System.Globalization;

namespace TcAssistant.Local;

/// <summary>What the start command says once everything runs.</summary>
internal static class Welcome
{
    private const int SecondsADay = 86_400;

    public static string Text(Workbench workbench, PlanTime clock) => $"""

        Open {workbench.Playground.Page.GetLeftPart(UriPartial.Authority)} and ask: what is due in May 2000?

        In a channel say “track this plan in Planner”; the board is at {workbench.Planner.Page}.

        The Teams tab is at {new Uri(workbench.Bot.Address, "tab")}, the Word task pane at {new Uri(workbench.Bot.Address, "taskpane")} (it reads the document that Word has open).

        {Clock(clock)}
        The bot listens on {workbench.Bot.Address.GetLeftPart(UriPartial.Authority)}, for this machine only. What is stored stays in {Path.Combine(Folders.Local, "azurite")}.
        Logs are in {workbench.Logs}.{(workbench.IsStorageAtUsualPorts ? "" : OtherStorage(workbench.Storage))}
        Ctrl+C stops everything.
        """;

    private static string Clock(PlanTime clock) => (clock.Rate, clock.Start == SamplePlan.Today) switch
    {
        (1, true) => $"The clock is set to {Day(clock)}, a day in the life of the sample plan; every start begins on it.",
        (1, false) => $"The clock is set to {Day(clock)}; every start with that setting begins on it.",
        (var rate, _) => string.Create(CultureInfo.InvariantCulture, $"""
            The clock runs from {Day(clock)}, {rate / SecondsADay:0.##} days a second, and waits where a reminder is being sent. Say “remind us here” in a channel to see them come.
            What was sent is not sent again: to see a time once more, stop, delete {Path.Combine(Folders.Local, "azurite")} and start anew.
            """),
    };

    private static string Day(PlanTime clock) => clock.Start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>What the command line in another terminal must be told to reach storage on other ports than the usual.</summary>
    internal static string OtherStorage(string connectionString) => $"""


        The usual ports of the storage were taken. For import, ask and the other verbs in a second terminal, first run there (sh, then PowerShell):
          export Storage__ConnectionString='{connectionString}'
          $env:Storage__ConnectionString='{connectionString}'

        """;
}
