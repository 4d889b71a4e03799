using System.CommandLine;
using TcAssistant.App.Contract;
using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Tracking;
using TcAssistant.Wording;
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
            var given = Options.Day(arguments.GetValue(today));
            var asked = arguments.GetValue(question);
            if (asked is not null && string.IsNullOrWhiteSpace(asked))
            {
                throw new BadInput(CommandLineWording.NoQuestion);
            }

            // Never waited for: whoever is first does it, the other finds it done.
            _ = Task.Run(Rehearsal.Run, cancel);
            var tracked = await AskedPlan.FindAsync(arguments.GetValue(plan), cancel);
            var day = given ?? await TodayAsync(terminal, language, cancel);
            var asJson = arguments.GetValue(json);
            Ask? previous = null;
            foreach (var request in Requests(asked, terminal.In))
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

    /// <summary>Today in plan time; where that is not the real time, says so beside the answers.</summary>
    private static async Task<DateOnly> TodayAsync(Terminal terminal, Language? language, CancellationToken cancellation)
    {
        var clock = await VerbSettings.ClockAsync(cancellation);
        var today = clock.Today(TimeZoneInfo.Local);
        if (clock.IsSet)
        {
            await terminal.Error.WriteLineAsync(NoticeWording.TakenToBeToday(today).In(language ?? Language.English));
        }

        return today;
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
