using System.CommandLine;
using TcAssistant.App.Contract;
using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Tracking;
using Command = System.CommandLine.Command;

namespace TcAssistant.App.Cli;

/// <summary><c>ask [QUESTION]</c>: questions about a plan; several lines of input are one conversation.</summary>
internal static class AskVerb
{
    public static Command Command(Terminal terminal)
    {
        var question = new Argument<string?>("QUESTION") { Arity = ArgumentArity.ZeroOrOne, Description = "Without it, one question a line from standard input; an empty line starts a new conversation." };
        var plan = new Option<string?>("--plan") { Description = "A plan document, or the reference of a stored plan." };
        var today = Options.Today();
        var lang = Options.Lang();
        var json = Options.Json();
        var command = new Command("ask", "Ask a question about a plan.") { question, plan, today, lang, json };
        command.SetAction(async (arguments, cancel) =>
        {
            var language = Options.Language(arguments.GetValue(lang));
            var day = Options.Day(arguments.GetValue(today)) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
            var tracked = await AskedPlan.FindAsync(arguments.GetValue(plan), cancel);
            var asJson = arguments.GetValue(json);
            Ask? previous = null;
            foreach (var request in Requests(arguments.GetValue(question), terminal.In))
            {
                if (string.IsNullOrWhiteSpace(request.Question))
                {
                    previous = null;
                    continue;
                }

                var answer = AnswerTo(request, previous, tracked, language, day);
                previous = answer.Ask;
                terminal.Answer(asJson ? ContractJson.Write(AnswerJson.Of(answer)) : answer.Text);
            }
        });
        return command;
    }

    private static Answer AnswerTo(AskRequest request, Ask? previous, TrackedPlan plan, Language? language, DateOnly day)
    {
        var today = request.Today ?? day;
        var ask = Ask.Read(request.Question!, Options.Language(request.Lang) ?? language, today, previous, [plan]);
        return Answer.To(ask, [plan], today);
    }

    private static IEnumerable<AskRequest> Requests(string? question, TextReader input) => question is not null
        ? [new AskRequest(question, null, null)]
        : InputLines.Read(
            input, ContractJson.Default.AskRequest, line => new AskRequest(line, null, null), request => request.Question is not null, "question");
}
