using System.CommandLine;
using TcAssistant.App.Contract;
using TcAssistant.App.Plans;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.App.Cli;

/// <summary><c>read FILE</c>: what is found in a plan document. Stores nothing.</summary>
internal static class ReadVerb
{
    public static Command Command(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A plan document: .docx, .html, .xlsx or .txt." };
        var lang = Options.Lang();
        var json = Options.Json();
        var command = new Command("read", "Read a plan document and say what it holds.") { file, lang, json };
        command.SetAction(arguments =>
        {
            var language = Options.Language(arguments.GetValue(lang));
            var plan = PlanFile.Read(arguments.GetRequiredValue(file));
            var spoken = language ?? plan.Language;
            if (arguments.GetValue(json))
            {
                terminal.Answer(ContractJson.Write(PlanJson.Of(plan, spoken)));
            }
            else
            {
                Print(plan, spoken, terminal);
            }
        });
        return command;
    }

    private static void Print(Plan plan, Language language, Terminal terminal)
    {
        terminal.Out.WriteLine(string.Join(" · ", new[] { plan.Reference, plan.Title, plan.Date?.ToString("O") }.Where(part => part is not null)));
        foreach (var part in plan.Parts)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine($"{part.Number}  {part.Title}");
            foreach (var issue in part.Issues)
            {
                terminal.Out.WriteLine($"  {issue.Id}  {issue.Title}");
                foreach (var line in issue.Lines)
                {
                    terminal.Out.WriteLine($"    {line.Id}  {line.Text}");
                    if (line.Timetable is { } timetable)
                    {
                        var meaning = timetable.Understood ? timetable.Describe(language) : CommandLineWording.NotUnderstood().In(language);
                        terminal.Out.WriteLine($"      « {timetable.Phrase} » → {meaning}");
                    }
                }
            }
        }

        if (plan.Findings.Count > 0)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(CommandLineWording.FindingsHeading(plan.Findings.Count).In(language));
            foreach (var finding in plan.Findings)
            {
                terminal.Out.WriteLine($"  {finding.Where}: {finding.Message.In(language)}");
            }
        }

        terminal.Out.Flush();
    }
}
