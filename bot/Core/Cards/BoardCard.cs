using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>A due date that was moved on the board.</summary>
/// <param name="InForce">The date that stays in force.</param>
/// <param name="Expected">Where it was moved to.</param>
public sealed record MovedDate(LineKey Line, DateOnly InForce, DateOnly Expected);

/// <summary>What people see of the Planner board: choosing one, what would happen, and how it goes. What has to be decided is on <see cref="BoardQuestionCard"/>.</summary>
public static class BoardCard
{
    public const string BoardId = "boardId";
    public const string LinesId = "boardLines";
    public const string Dated = "dated";
    public const string All = "all";

    private const int LongestTitle = 60;
    private const int MostBoards = 50;
    private const int MostNamed = 20;

    /// <summary>Which board, and which lines. What is chosen comes back under <see cref="Press.Board"/>.</summary>
    /// <param name="boards">Basic boards of the group: id and title.</param>
    public static CardMessage Choose(TrackedPlan plan, IReadOnlyList<(string Id, string Title)> boards, Language language)
    {
        var title = BoardCardWording.Choose.In(language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            new ChoiceInput(
                BoardCardWording.WhichBoard.In(language),
                [new(BoardCardWording.NewBoard.In(language), BoardData.New), .. boards.Take(MostBoards).Select(board => new Choice(CardText.Shorten(board.Title, LongestTitle), board.Id))])
            {
                Id = BoardId,
                Value = BoardData.New,
            },
            new ChoiceInput(
                BoardCardWording.WhichLines.In(language),
                [
                    new(BoardCardWording.DatedLines(BoardSync.Lines(plan, new()).Count).In(language), Dated),
                    new(BoardCardWording.AllLines(BoardSync.Lines(plan, new(BoardLines.All)).Count).In(language), All),
                    .. plan.Plan.Parts.Select(part => new Choice(CardText.Shorten($"{CardWording.Part(part.Number, language)} · {part.Title}", LongestTitle), part.Number)),
                ])
            {
                Id = LinesId,
                Value = Dated,
            },
            Texts.Small(BoardCardWording.BasicOnly.In(language)),
            Buttons.Row(Buttons.Send(BoardCardWording.ShowFirst.In(language), new ButtonData(Verbs.PreviewBoard, Plan: plan.Key?.Value) { Board = new() }), Spacing.Medium),
        ];
        return Texts.Message(body, title, language);
    }

    /// <summary>What would happen; nothing has yet.</summary>
    /// <param name="chosen">What was chosen on <see cref="Choose"/>.</param>
    /// <param name="decides">Who may start it, in words.</param>
    public static CardMessage Preview(TrackedPlan plan, BoardPreview preview, BoardData chosen, string decides, Language language)
    {
        var title = BoardCardWording.WouldCreate(preview.Creates.Count, CardText.Shorten(chosen.Title ?? BoardCardWording.NewBoard.In(language), LongestTitle)).In(language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference)];
        body.AddRange(preview.Creates.Take(5).Select(task => Texts.Below(CardText.Shorten(task.Title, 100))));
        if (preview.Creates.Count > 5)
        {
            body.Add(Texts.Below(BoardCardWording.AndMore(preview.Creates.Count - 5).In(language)));
        }

        if (preview.Matches.Count > 0)
        {
            body.Add(Texts.Plain(BoardCardWording.Matches(preview.Matches.Count).In(language)) with { Spacing = Spacing.Medium });
        }

        body.Add(Texts.Plain((preview.Notified.Count == 0 ? BoardCardWording.NobodyNotified : BoardCardWording.Notified(preview.Notified.Count)).In(language)) with { Spacing = Spacing.Medium });
        body.Add(Texts.Small(ChangeWording.MayBeDoneBy(CardText.Shorten(decides, 200)).In(language)));
        CardAction Start(Sentence words, MatchChoice? matches, bool assigns) =>
            Buttons.Press(words.In(language), new ButtonData(Verbs.StartBoard, Plan: plan.Key?.Value) { Board = chosen with { Matches = matches, Assigns = assigns } });
        foreach (var assigns in preview.Notified.Count == 0 ? [false] : new[] { false, true })
        {
            if (preview.Notified.Count > 0)
            {
                body.Add(Texts.Small((assigns ? BoardCardWording.WithAssignments : BoardCardWording.WithoutAssignments).In(language)) with { Spacing = Spacing.Medium });
            }

            body.AddRange(Buttons.Rows(
                preview.Matches.Count == 0
                    ? [Start(BoardCardWording.Start, null, assigns)]
                    : [Start(BoardCardWording.LinkThem, MatchChoice.Link, assigns), Start(BoardCardWording.CreateAnyway(preview.Creates.Count + preview.Matches.Count(match => !match.IsMarked)), MatchChoice.Create, assigns), Start(BoardCardWording.LeaveThem, MatchChoice.Leave, assigns)],
                Spacing.Small));
        }

        body.Add(Buttons.Row(Buttons.Press(ChangeWording.NotNow.In(language), new ButtonData(Verbs.NotNow, Plan: plan.Key?.Value)), Spacing.Small));
        return Texts.Message(body, title, language);
    }

    /// <summary>How far the first tasks have come.</summary>
    public static CardMessage Progress(TrackedPlan plan, string board, int done, int all, Language language)
    {
        var title = BoardCardWording.Progress(done, all, CardText.Shorten(board, LongestTitle)).In(language);
        return Texts.Message([Texts.Heading(title, plan.Plan.Reference)], title, language);
    }

    /// <summary>The board is in step.</summary>
    /// <param name="url">Null: it is not known.</param>
    public static CardMessage Ready(TrackedPlan plan, string board, int tasks, string? url, Language language)
    {
        var title = BoardCardWording.Ready(tasks, CardText.Shorten(board, LongestTitle)).In(language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference), Texts.Small(BoardCardWording.HowItWorks.In(language))];
        if (url is not null)
        {
            body.Add(Buttons.Row(new OpenUrl(BoardCardWording.Open.In(language), url), Spacing.Small));
        }

        return Texts.Message(body, title, language);
    }

    /// <summary>The day's message: due dates that were moved on the board.</summary>
    public static CardMessage Moved(TrackedPlan plan, IReadOnlyList<MovedDate> moved, Language language)
    {
        var lines = plan.Plan.Lines.Where(line => line.Key is not null).ToDictionary(line => line.Key!.Value);
        var shown = moved.Where(date => lines.ContainsKey(date.Line)).ToList();
        var title = BoardCardWording.Moved(shown.Count).In(language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference)];
        foreach (var date in shown.Take(MostNamed))
        {
            var line = lines[date.Line];
            body.Add(Texts.Plain($"{line.Id}  {ChangeWording.Expected(date.Expected, null).In(language)}") with { Spacing = Spacing.Small });
            body.Add(Texts.Below($"{CardWording.Quote(CardText.Shorten(line.Text.TrimEnd(' ', ';', ','), 100))} · {BoardCardWording.InForce(date.InForce).In(language)}"));
        }

        if (shown.Count > MostNamed)
        {
            body.Add(Texts.Below(BoardCardWording.AndMore(shown.Count - MostNamed).In(language)));
        }

        body.Add(Texts.Small(ChangeWording.DateStays.In(language)));
        return Texts.Message(body, title, language);
    }

    /// <summary>What changed on the board.</summary>
    /// <param name="entries">Of changes that came from the board, the newest first.</param>
    /// <param name="from">The first day that is looked at.</param>
    public static CardMessage Changed(TrackedPlan plan, IReadOnlyList<AuditEntry> entries, DateOnly from, Audience audience, Language language)
    {
        var lines = plan.Plan.Lines.Where(line => line.Key is not null).ToDictionary(line => line.Key!.Value);
        var shown = entries.Where(entry => entry.Line is { } key && lines.ContainsKey(key)).ToList();
        var title = BoardCardWording.Changed(shown.Count, from).In(language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference)];
        foreach (var entry in shown.Take(MostNamed))
        {
            var by = audience.SeesNotes ? $" · {CardText.Shorten(entry.By.Name, 60)}" : "";
            body.Add(Texts.Plain($"{lines[entry.Line!.Value].Id}  {string.Join(", ", HistoryCard.Differences(entry, audience, language).Take(3))}") with { Spacing = Spacing.Small });
            body.Add(Texts.Below($"{Days.Day(audience.DayOf(entry.On), language)}{by}"));
        }

        if (shown.Count > MostNamed)
        {
            body.Add(Texts.Below(BoardCardWording.AndMore(shown.Count - MostNamed).In(language)));
        }

        return Texts.Message(body, title, language);
    }

    /// <summary>The board waits, why, what can be done, and by whom.</summary>
    /// <param name="board">Null: one that was chosen just now, and cannot be tracked.</param>
    /// <param name="decides">Who manages the plan, in words.</param>
    public static CardMessage Parked(TrackedPlan plan, string? board, ParkReason reason, string decides, Language language)
    {
        var title = (board is null ? BoardCardWording.CannotBeTracked : BoardCardWording.Waits(CardText.Shorten(board, LongestTitle))).In(language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            Texts.Plain(reason.Sentence().In(language)),
            Texts.Small(ChangeWording.MayBeDoneBy(CardText.Shorten(decides, 200)).In(language)),
        ];
        return Texts.Message(body, title, language);
    }

    /// <summary>Planner refused what was written of some lines; the others go on.</summary>
    /// <param name="lines">Their ids.</param>
    public static CardMessage Refused(TrackedPlan plan, string lines, ParkReason reason, Language language)
    {
        var title = BoardCardWording.WasRefused(lines).In(language);
        return Texts.Message([Texts.Heading(title, plan.Plan.Reference), Texts.Plain(reason.Sentence().In(language)), Texts.Small(BoardCardWording.TriedAgain.In(language))], title, language);
    }

    /// <summary>We may not work with Planner: a text to forward to whoever can allow it.</summary>
    /// <param name="application">The application's id; null: it has none.</param>
    public static CardMessage NotAllowed(TrackedPlan plan, string? application, bool offersFile, Language language)
    {
        var title = BoardCardWording.NotAllowed.In(language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            Texts.Plain(BoardCardWording.Forward.In(language)),
            new Container([Texts.Plain(BoardCardWording.ToTheAdministrator(application).In(language))]) { Style = ContainerStyle.Emphasis },
            Texts.Small(BoardCardWording.Meanwhile.In(language)),
            Texts.Small((offersFile ? BoardCardWording.FileComes : BoardCardWording.FileInPersonalChat).In(language)),
        ];
        return Texts.Message(body, title, language);
    }

    /// <summary>The board is no longer followed; it stays as it is.</summary>
    public static CardMessage Stopped(TrackedPlan plan, string board, Language language)
    {
        var title = BoardCardWording.Stopped(CardText.Shorten(board, LongestTitle)).In(language);
        return Texts.Message([Texts.Heading(title, plan.Plan.Reference)], title, language);
    }
}
