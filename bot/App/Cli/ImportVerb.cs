using System.CommandLine;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.Languages;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Cli;

/// <summary><c>import FILE</c>: stores a plan, for a team or for everybody of the organisation.</summary>
internal static class ImportVerb
{
    public static Command Command(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A plan document: .docx, .html, .xlsx or .txt." };
        var team = new Option<string?>("--team") { Description = "The team it belongs to (its 19:… id); without it, everybody of the organisation." };
        var steward = new Option<string?>("--steward") { Description = "Who manages it, by Entra object id; without it, whoever runs this command and the administrators." };
        var lang = Options.Lang();
        var command = new Command("import", "Store a plan, or the next edition of a known one.") { file, team, steward, lang };
        command.SetAction(async (arguments, cancel) =>
        {
            var path = arguments.GetRequiredValue(file);
            var plan = PlanFile.Read(path);
            using var stored = await StoredPlans.OpenAsync(cancel);
            var scope = arguments.GetValue(team) is { } id
                ? new Scope(stored.Tenant, ScopeKind.Team, id)
                : Scope.Organisation(stored.Tenant);
            var request = new ImportRequest(scope, plan, arguments.GetValue(steward) is { } manager ? new Person(manager, manager) : new Person(Environment.UserName, Environment.UserName), stored.Clock.Now, $"cli-{Guid.NewGuid():n}")
            {
                SourceFile = Path.GetFileName(path),
            };
            var outcome = await stored.Plans.ImportAsync(request, cancel);
            var header = outcome.Plan.Header;
            var name = header.Reference ?? header.Title;
            var sentence = outcome.Result is ImportResult.NewPlan or ImportResult.NewEdition
                ? CommandLineWording.Imported(name, outcome.Plan.Tracked.Plan.Lines.Count(), header.Edition)
                : CommandLineWording.AlreadyImported(name, header.Edition);
            var language = Options.Language(arguments.GetValue(lang)) ?? Language.English;
            terminal.Answer(sentence.In(language));
            if (PastDatesTurn.AfterImport(outcome, language) is { Summary: var question })
            {
                // Nobody is here to press a button; whoever manages the plan is told how to be asked.
                terminal.Answer($"{question} {PastDatesWording.AskInTheChat.In(language)}");
            }
        });
        return command;
    }
}
