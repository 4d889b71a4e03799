using System.CommandLine;
using TcAssistant.App.Contract;
using TcAssistant.Languages;
using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.App.Cli;

/// <summary><c>when [PHRASE]</c>: how a timetable phrase is read.</summary>
internal static class WhenVerb
{
    public static Command Command(Terminal terminal)
    {
        var phrase = new Argument<string?>("PHRASE") { Arity = ArgumentArity.ZeroOrOne, Description = "Without it, one phrase a line from standard input." };
        var lang = Options.Lang();
        var today = Options.Today();
        var json = Options.Json();
        var command = new Command("when", "Say how a timetable phrase is read.") { phrase, lang, today, json };
        command.SetAction(arguments =>
        {
            var language = Options.Language(arguments.GetValue(lang));
            var day = Options.Day(arguments.GetValue(today));
            var asJson = arguments.GetValue(json);
            foreach (var request in Requests(arguments.GetValue(phrase), terminal.In))
            {
                terminal.Answer(Answer(
                    request.Phrase!, Options.Language(request.Lang) ?? language, request.Today ?? day, asJson));
            }
        });
        return command;
    }

    private static IEnumerable<WhenRequest> Requests(string? phrase, TextReader input) => phrase is not null
        ? [new WhenRequest(phrase, null, null)]
        : InputLines.Read(
            input, ContractJson.Default.WhenRequest, line => new WhenRequest(line, null, null), request => request.Phrase is not null, "phrase");

    private static string Answer(string phrase, Language? language, DateOnly? today, bool json)
    {
        var timetable = Timetable.Read(phrase, language, new Anchor(today));
        var spoken = language ?? LanguageDetection.Detect(phrase) ?? Language.English;
        return json ? ContractJson.Write(TimetableJson.Of(timetable, spoken)) : InWords(timetable, spoken);
    }

    private static string InWords(Timetable timetable, Language language)
    {
        var said = timetable.Understood
            ? timetable.Describe(language)
            : $"{CommandLineWording.NotUnderstood().In(language)}: {timetable.Phrase}";
        return string.Join(" · ", [said, .. timetable.Findings.Select(finding => finding.Message.In(language))]);
    }
}
