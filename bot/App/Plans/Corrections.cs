using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.App.Plans;

/// <summary>How people say that a timetable is to be read, by a button or in words, and take it back.</summary>
internal sealed class Corrections(PlanStore plans, PlanClock clock)
{
    /// <summary>Reads the lines as the words say, and echoes how they were understood.</summary>
    public Task<CardMessage> ReadAsAsync(
        ChatMessage message, StoredPlan plan, IReadOnlyList<ActionLine> lines, string words, Language language, CancellationToken cancellation) =>
        Reading(words, plan.Tracked.Plan) is { } timetable
            ? CorrectAsync(message, plan, lines, words, timetable, language, cancellation)
            : Task.FromResult(NoticeCard.ReadingNotUnderstood(words, language));

    /// <summary>Reads each line as what was typed beside it, or none of them where one is not understood.</summary>
    /// <param name="typed">By the lines' keys.</param>
    public async Task<CardMessage> ReadEachAsync(
        ChatMessage message, StoredPlan plan, IReadOnlyList<ActionLine> lines, IReadOnlyDictionary<string, string> typed, Language language, CancellationToken cancellation)
    {
        List<(ActionLine Line, Correction Correction)> read = [];
        foreach (var line in lines)
        {
            var words = typed[line.Key!.Value.Value];
            var timetable = Reading(words, plan.Tracked.Plan);
            if (timetable is null && !Command.SaysNoDate(words))
            {
                return NoticeCard.ReadingNotUnderstood(words, language);
            }

            read.Add((line, new(line.Timetable?.Phrase, timetable is null ? null : words, timetable, message.By.Name, clock.Now)));
        }

        return await SaveAsync(message, plan, read, cancellation) ? CorrectionCard.RenderEach(plan.Tracked.Plan, plan.Header.Ref.Key, read, language) : NoticeCard.StaleButton(language);
    }

    /// <summary>The timetable that a person's words give; null: they are not understood, or name neither a date nor a rhythm.</summary>
    public static Timetable? Reading(string words, Plan plan) =>
        Timetable.Read(words, null, new Anchor(plan.Date)) is { Understood: true } timetable and ({ Milestones.Count: > 0 } or { Cadences.Count: > 0 }) ? timetable : null;

    public Task<CardMessage> NoDateAsync(
        ChatMessage message, StoredPlan plan, IReadOnlyList<ActionLine> lines, Language language, CancellationToken cancellation) =>
        CorrectAsync(message, plan, lines, null, null, language, cancellation);

    /// <summary>Each line is read rightly as it is: the reading that counts becomes the person's own, unless somebody has given one.</summary>
    public async Task<StoredPlan?> RightAsync(ChatMessage message, StoredPlan plan, IReadOnlyList<ActionLine> lines, CancellationToken cancellation)
    {
        foreach (var line in lines.Where(line => !ReviewItem.IsSettled(plan.Tracked, line)))
        {
            var reading = plan.Tracked.TimetableOf(line);
            await SaveAsync(message, plan, line, new Correction(line.Timetable?.Phrase, reading?.Phrase, reading, message.By.Name, clock.Now), cancellation);
        }

        return await plans.LoadAsync(plan.Header.Ref, cancellation);
    }

    public async Task<CardMessage> UndoAsync(
        ChatMessage message, StoredPlan plan, IReadOnlyList<ActionLine> lines, Language language, CancellationToken cancellation)
    {
        foreach (var line in lines)
        {
            await plans.UndoCorrectionAsync(plan.Header.Ref, line.Key!.Value, message.By, clock.Now, $"{message.Operation}.{line.Key}", message.Conversation, cancellation);
        }

        return await plans.LoadAsync(plan.Header.Ref, cancellation) is { } now ? AsItIsReadNow(now, lines, language) : CorrectionCard.Undone(plan.Tracked.Plan, lines, language);
    }

    /// <summary>How lines are read again once a correction was taken back.</summary>
    public static CardMessage AsItIsReadNow(StoredPlan now, IReadOnlyList<ActionLine> lines, Language language) => now.Tracked.StateOf(lines[0])?.Correction is { } earlier
        ? CorrectionCard.Render(now.Tracked.Plan, now.Header.Ref.Key, lines, earlier, language)
        : CorrectionCard.Undone(now.Tracked.Plan, lines, language);

    private async Task<CardMessage> CorrectAsync(
        ChatMessage message,
        StoredPlan plan,
        IReadOnlyList<ActionLine> lines,
        string? words,
        Timetable? timetable,
        Language language,
        CancellationToken cancellation)
    {
        var correction = new Correction(null, words, timetable, message.By.Name, clock.Now);
        return await SaveAsync(message, plan, [.. lines.Select(line => (line, correction with { Phrase = line.Timetable?.Phrase }))], cancellation)
            ? CorrectionCard.Render(plan.Tracked.Plan, plan.Header.Ref.Key, lines, correction, language)
            : NoticeCard.StaleButton(language);
    }

    private async Task<bool> SaveAsync(ChatMessage message, StoredPlan plan, IReadOnlyList<(ActionLine Line, Correction Correction)> read, CancellationToken cancellation)
    {
        foreach (var (line, correction) in read)
        {
            if ((await SaveAsync(message, plan, line, correction, cancellation)).Result is not (ChangeResult.Done or ChangeResult.AlreadyDone))
            {
                return false;
            }
        }

        return true;
    }

    // One operation a line: a message that speaks of several lines changes each of them once.
    private Task<ChangeOutcome> SaveAsync(ChatMessage message, StoredPlan plan, ActionLine line, Correction correction, CancellationToken cancellation) =>
        plans.CorrectAsync(plan.Header.Ref, line.Key!.Value, correction, message.By, $"{message.Operation}.{line.Key}", message.Conversation, cancellation);
}
