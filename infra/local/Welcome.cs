using System.Globalization;

namespace TcAssistant.Local;

/// <summary>What the start command says once everything runs.</summary>
internal static class Welcome
{
    public static string Text(Workbench workbench) => $"""

        Open {workbench.Playground.Page.GetLeftPart(UriPartial.Authority)} and ask: what is due in May 2000?

        In a channel say “track this plan in Planner”; the board is at {workbench.Planner.Page}.

        The clock is set to {SamplePlan.Today.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, a day in the life of the sample plan; every start begins on it.
        The bot listens on {workbench.Bot.Address.GetLeftPart(UriPartial.Authority)}, for this machine only. What is stored stays in {Path.Combine(Folders.Local, "azurite")}.
        Logs are in {workbench.Logs}.{(workbench.IsStorageAtUsualPorts ? "" : OtherStorage(workbench.Storage))}
        Ctrl+C stops everything.
        """;

    /// <summary>What the command line in another terminal must be told to reach storage on other ports than the usual.</summary>
    internal static string OtherStorage(string connectionString) => $"""


        The usual ports of the storage were taken. For import, ask and the other verbs in a second terminal, first run there (sh, then PowerShell):
          export Storage__ConnectionString='{connectionString}'
          $env:Storage__ConnectionString='{connectionString}'

        """;
}
