using System.Text;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.Asks.Answers;

/// <summary>The whole answer for a terminal or an e-mail: headline, a row a line, notes, what was not counted.</summary>
internal static class PlainText
{
    private const int FewLines = 3;
    private const int LongestQuote = 110;
    private const int MostNamed = 20;
    private const int MostRows = 200;

    public static string Of(Ask ask, string headline, IReadOnlyList<AnswerLine> lines, Also? also, IReadOnlyList<MonthLoad> months, IReadOnlyList<string> notes)
    {
        var language = ask.Language;
        var text = new StringBuilder(headline);
        foreach (var note in notes)
        {
            text.Append('\n').Append(note);
        }

        foreach (var month in months)
        {
            text.Append('\n').Append("  ").Append(Colon.Between(PeriodWording.Month(month.Month).In(language), $"{month.Count}", language));
        }

        var quote = lines.Count > FewLines ? LongestQuote : int.MaxValue;
        var owners = ask.Reading.Intent == Intent.Owner;
        var rows = months.Count > 0 ? 0 : Math.Min(lines.Count, MostRows);
        for (var at = 0; at < rows; at++)
        {
            Row(text, lines[at], language, quote, owners);
        }

        if (rows > 0 && lines.Count > rows)
        {
            text.Append("\n  ").Append(AnswerNotes.AndMore(lines.Count - rows).In(language));
        }

        if (also is not null)
        {
            NotCounted(text, also, language);
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, AnswerLine line, Language language, int quote, bool owners)
    {
        text.Append("\n  ").Append(line.Line.Id).Append("  ");
        if (line.Milestone is { } date)
        {
            text.Append(When(date).In(language)).Append("  ");
        }

        text.Append(Shortened(line.Line.Text, quote));
        var marks = Marks(line, owners).Select(mark => mark.In(language));
        text.Append("\n      ").Append(string.Join(" · ", marks));
    }

    private static IEnumerable<Sentence> Marks(AnswerLine line, bool owners)
    {
        yield return line.Timetable is { } timetable && timetable.Phrase.Length > 0 ? AnswerNotes.Written(timetable.Phrase) : AnswerNotes.NoEntry;
        if (line.Line.Pairing == Pairing.Shared)
        {
            yield return AnswerNotes.Shared;
        }

        if (Mark(line) is { } mark)
        {
            yield return mark;
        }

        if (line is { State: null or { Status: null }, Line.Status: { Length: > 0 } written })
        {
            yield return LineWording.StatusInDocument(written);
        }

        var expected = line.State?.Milestones.Where(milestone => milestone.Expected is not null && milestone.Key == line.Milestone?.Key).Select(milestone => milestone.Expected).FirstOrDefault();
        if (expected is { } day)
        {
            yield return AnswerNotes.Expected(day);
        }

        if ((line.State?.Owner ?? line.Line.Responsible) is { } who)
        {
            yield return AnswerNotes.Responsible(who);
        }
        else if (owners)
        {
            yield return AnswerNotes.NoOwner;
        }
    }

    /// <summary>How a line stands, said in any case.</summary>
    public static Sentence MarkOf(AnswerLine line) => Mark(line) ?? AnswerNotes.NoStatusMark;

    private static Sentence? Mark(AnswerLine line) => line.Mark switch
    {
        LineMark.Done => AnswerNotes.DoneMark,
        LineMark.DoneInDocument => AnswerNotes.DoneInDocumentMark,
        LineMark.PassedNoStatus => AnswerNotes.PassedMark,
        LineMark.Late => AnswerNotes.LateMark,
        LineMark.UnderWayReported => AnswerNotes.ReportedMark,
        LineMark.UnderWayInDocument => AnswerNotes.InDocumentMark,
        _ => line.Milestone is { Kind: not MilestoneKind.Start } ? AnswerNotes.NoStatusMark : null,
    };

    private static Sentence When(Milestone date) => date.Kind switch
    {
        MilestoneKind.Start => AnswerNotes.Starts(date.From, date.To),
        MilestoneKind.FirstResults => AnswerNotes.FirstResultsBy(date.To),
        _ => AnswerNotes.By(date.To),
    };

    private static void NotCounted(StringBuilder text, Also also, Language language)
    {
        var groups = new List<string>();
        void Add(IReadOnlyList<AnswerLine> lines, Func<int, Sentence> words)
        {
            if (lines.Count > 0)
            {
                groups.Add($"{words(lines.Count).In(language)} ({Headlines.Ids(lines.Take(MostNamed))}{(lines.Count > MostNamed ? ", …" : "")})");
            }
        }

        Add(also.Covers, AnswerNotes.CoverIt);
        Add(also.UnderWay, AnswerNotes.StartedBefore);
        Add(also.Starting, AnswerNotes.StartInIt);
        Add(also.Passed, AnswerNotes.Passed);
        if (groups.Count > 0)
        {
            text.Append('\n').Append(AnswerNotes.NotCounted.In(language)).Append(' ').AppendJoin("; ", groups).Append('.');
        }
    }

    private static string Shortened(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', longest);
        return string.Concat(text.AsSpan(0, end > longest / 2 ? end : longest), " …");
    }
}
