using TcAssistant.Asks;
using TcAssistant.Languages;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>A question and how it has to be taken, as one line of a corpus says it.</summary>
/// <param name="Lines">Ids with blanks between, "-" for none, "=12" for so many. Both sides say " + " where a second question is answered.</param>
internal sealed record AskCase(string File, int Number, string Question, string Reading, string Lines)
{
    public string Place => $"{File}:{Number}";
}

/// <summary>Reads corpora line by line and fails on any line that is not one.</summary>
internal static class AskCorpus
{
    /// <summary>The conversations of a file: blocks with blank lines between.</summary>
    public static IReadOnlyList<IReadOnlyList<AskCase>> Conversations(string file)
    {
        var blocks = new List<List<AskCase>>();
        var number = 0;
        var open = false;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Asks", file)))
        {
            number++;
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (line.Length == 0)
            {
                open = false;
                continue;
            }

            if (!open)
            {
                blocks.Add([]);
                open = true;
            }

            blocks[^1].Add(Case(file, number, line));
        }

        return blocks.Count > 0 ? blocks : throw new InvalidDataException($"{file} has no questions.");
    }

    /// <summary>The lines of a file that hold one form each, "en overdue: what is late?": what stands before the colon, and the form.</summary>
    public static IReadOnlyList<(string Head, string Form)> Forms(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Asks", file)).Where(static line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(": ", 2) is [{ Length: > 1 } head, { Length: > 0 } form] ? (head, form) : throw new InvalidDataException($"{file}: \"{line}\" is no form."))];

    /// <summary>How a question was taken, in the words of the corpora.</summary>
    public static string Written(Ask ask)
    {
        var reading = ask.Reading;
        var words = new List<string> { ask.Language.Code(), Name(reading.Intent) + (reading.Of is { } of ? $"/{Name(of)}" : "") };
        if ((reading.From ?? reading.To) is not null)
        {
            words.Add($"{reading.From:yyyy-MM-dd}..{reading.To:yyyy-MM-dd}");
        }

        Add(words, "part", reading.Part);
        Add(words, "issue", reading.Issue);
        Add(words, "owner", reading.Owner);
        Add(words, "status", reading.Status);
        Add(words, "text", reading.Text);
        Add(words, "except", reading.Except?.Replace("; ", ";", StringComparison.Ordinal));
        Add(words, "asOf", reading.AsOf?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        words.AddRange(reading.OrStarting ? ["orStarting"] : []);
        words.AddRange(reading.Quietest ? ["quietest"] : []);
        Add(words, "missing", reading.Missing?.ToString());
        Add(words, "unread", ask.Unread);
        return string.Join(' ', words) + (ask.Then is { } then ? $" + {Written(then)}" : "");
    }

    /// <summary>The answer's lines, written as the expectation is: all ids, or only how many.</summary>
    public static string Written(Answer answer, string expected) =>
        answer.Then is { } then ? $"{Written(answer with { Then = null }, expected)} + {Written(then, expected[(expected.IndexOf(" + ", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..])}"
        : answer.Lines.Count == 0 ? "-"
        : expected.StartsWith('=') ? $"={answer.Lines.Count}"
        : string.Join(' ', answer.Lines.Select(line => line.Line.Id));

    private static AskCase Case(string file, int number, string line)
    {
        var arrow = line.Split(" ⇒ ");
        var bar = arrow.Length == 2 ? arrow[1].Split(" | ") : [];
        return bar is [var reading, { Length: > 0 } lines] && LanguageCodes.Parse(reading.Split(' ')[0]) is not null && arrow[0].Trim() == arrow[0]
            ? new AskCase(file, number, arrow[0], reading, lines)
            : throw new InvalidDataException($"{file}:{number} is no question: {line}");
    }

    private static void Add(List<string> words, string name, string? value)
    {
        if (value is not null)
        {
            words.Add($"{name}={value.Replace(' ', '_')}");
        }
    }

    private static string Name(Intent intent) => char.ToLowerInvariant(intent.ToString()[0]) + intent.ToString()[1..];
}
