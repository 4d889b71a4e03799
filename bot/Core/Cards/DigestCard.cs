using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What a conversation is told once a week: the figures first, nobody mentioned.</summary>
public static class DigestCard
{
    private const int MostRows = 8;
    private const int MostIds = 20;
    private const int MostUnmuted = 6;

    /// <param name="aside">What was pressed on it, by whom and when; null: nothing.</param>
    public static CardMessage Render(Plan plan, PlanKey? key, Digest digest, Language language, string? aside = null)
    {
        var title = DigestWording.Title(digest.Day).In(language);
        var figures = DigestWording.Figures(digest.Passed.Count, digest.Due.Count, digest.Starting.Count, language);
        List<Element> body = [Texts.Heading(title, plan.Reference), Texts.Plain(figures)];
        body.AddRange(Section(DigestWording.Passed, digest.Passed, language));
        body.AddRange(Section(DigestWording.Due, digest.Due, language));
        body.AddRange(Section(DigestWording.Starting, digest.Starting, language));
        if (digest.Quiet.Count > 0)
        {
            body.Add(Texts.Small(DigestWording.Quiet(digest.Quiet.Count, CardText.Ids(digest.Quiet, MostIds)).In(language)) with { Separator = true });
        }

        if (digest.Heard.Count > 0)
        {
            body.Add(Texts.Small(DigestWording.Heard(digest.Heard.Count, CardText.Ids(digest.Heard, MostIds)).In(language)));
        }

        if (digest.Muted.Count > 0)
        {
            body.Add(Texts.Small(DigestWording.Muted(CardText.Ids(digest.Muted, MostIds)).In(language)));
            body.AddRange(Buttons.Rows(
                [
                    .. from line in digest.Muted.Take(MostUnmuted)
                       where line.Key is not null
                       select Buttons.Press(
                           RowWording.Unmute(line.Id.ToString()).In(language),
                           new ButtonData(Verbs.UnmuteLine, Plan: key?.Value, Lines: [line.Key!.Value.Value]) { Day = digest.Day }),
                ],
                Spacing.Small));
        }

        if (digest.PassedBeforeImport > 0)
        {
            body.Add(Texts.Small(DigestWording.PassedBefore(digest.PassedBeforeImport).In(language)));
        }

        if (aside is not null)
        {
            body.Add(Texts.Plain(aside));
        }

        if (digest.PassedBeforeImport > 0)
        {
            body.Add(Buttons.Row(PastDatesCard.GoThrough(key, language), Spacing.Small));
        }

        body.AddRange(ReminderFooter.OfDigest(key, language));
        return Texts.Message(body, Colon.Between(title, figures, language), language);
    }

    private static IEnumerable<Element> Section(Sentence heading, IReadOnlyList<DigestLine> lines, Language language)
    {
        if (lines.Count == 0)
        {
            yield break;
        }

        yield return new RichTextBlock([new TextRun(heading.In(language)) { Weight = TextWeight.Bolder }]) { Spacing = Spacing.Medium };
        foreach (var (line, date) in lines.Take(MostRows))
        {
            var at = date is { } dated ? dated.Expected ?? (dated.IsDue ? dated.Last : dated.First) : default;
            var when = date is { IsDue: true } ? Days.By(at, language) : Days.Day(at, language);
            yield return new RichTextBlock(
            [
                new TextRun(when) { Weight = TextWeight.Bolder },
                new TextRun($" · {line.Id} · {CardWording.Quote(CardText.Shorten(line.Text.TrimEnd(' ', ';', ','), 90))}"),
            ])
            { Spacing = Spacing.Small };
        }

        if (lines.Count > MostRows)
        {
            yield return Texts.Below(DigestWording.AndMore(lines.Count - MostRows, CardText.Ids([.. lines.Skip(MostRows).Select(line => line.Line)], MostIds)).In(language));
        }
    }
}
