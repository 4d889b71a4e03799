using TcAssistant.App.Asks;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>What people do with plans in a chat: bring one, look at what was doubtful in it, correct it, choose it.</summary>
internal sealed class PlanTurn(
    PlanStore plans, PlanChoice choice, Corrections corrections, DroppedDocuments documents, OwnersTurn owners, Authority authority, AskTurn asks, PlanClock clock)
{
    /// <summary>A file was dropped into the chat.</summary>
    public async Task<CardMessage> DroppedAsync(ChatMessage message, DroppedFile file, CancellationToken cancellation)
    {
        var language = message.Language ?? Language.English;
        if (message.Kind != ConversationKind.Personal)
        {
            return NoticeCard.FileInChannel(message.BotName, language);
        }

        if (await authority.IsGuestAsync(message, cancellation))
        {
            return ChangeCard.Word(LifeWording.GuestsBringNothing, language);
        }

        var outcome = await documents.ReadAsync(file, cancellation);
        if (outcome.Owners is { } list)
        {
            return await owners.ListedAsync(message, list, language, cancellation);
        }

        if (outcome.Plan is null)
        {
            return NoticeCard.Refused(outcome.Refusal!, language);
        }

        var import = new ImportRequest(PlanChoice.ScopeOf(message), outcome.Plan, message.By, clock.Now, message.Operation)
        {
            SourceFile = file.Name,
            TimeZone = message.Zone.Id,
        };
        return await ImportAsync(message, import, language, cancellation);
    }

    /// <summary>The sample plan, in the person's language.</summary>
    public async Task<CardMessage> TrySampleAsync(ChatMessage message, CancellationToken cancellation)
    {
        var language = message.Language ?? Language.English;
        if (message.Kind != ConversationKind.Personal)
        {
            return NoticeCard.FileInChannel(message.BotName, language);
        }

        var plan = PlanFile.Read(SamplePlan.FileOf(language));
        var import = new ImportRequest(PlanChoice.ScopeOf(message), plan, SamplePlan.Steward, clock.Now, message.Operation)
        {
            IsSample = true,
            Onto = (await SamplesAsync(message, cancellation)).FirstOrDefault()?.Ref.Key ?? new PlanKey("sample"),
        };
        return await ImportAsync(message, import, language, cancellation);
    }

    public async Task<CardMessage> RemoveSampleAsync(ChatMessage message, CancellationToken cancellation)
    {
        if (message.Kind != ConversationKind.Personal)
        {
            // The sample is nowhere else, and what is spoken about there is not this button's to change.
            return NoticeCard.StaleButton(message.Language ?? Language.English);
        }

        foreach (var sample in await SamplesAsync(message, cancellation))
        {
            await plans.RemoveAsync(sample.Ref, cancellation);
        }

        await choice.UseAsync(message, null, isOneOfSeveral: false, cancellation);
        return NoticeCard.SampleRemoved(message.Language ?? Language.English);
    }

    /// <summary>What was typed as a command.</summary>
    public async Task<CardMessage> CommandAsync(ChatMessage message, Command command, string text, CancellationToken cancellation)
    {
        if (command is Command.UsePlan use)
        {
            // The plan's own words, which may be in another language, say nothing of the person's.
            var asked = LanguageDetection.OfCommand(text.Replace(use.Plan, "", StringComparison.OrdinalIgnoreCase));
            return await UseNamedAsync(asked is null ? message : message with { Language = asked }, use.Plan, cancellation);
        }

        if (command is Command.TrySample sample)
        {
            return await TrySampleAsync(message with { Language = sample.Language }, cancellation);
        }

        if (command is Command.WhichPlan which)
        {
            return await WhichAsync(message, which.Language, text, cancellation);
        }

        if (await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan })
        {
            return await asks.AnswerAsync(message, text, cancellation);
        }

        var language = LanguageDetection.OfCommand(text) ?? message.Language ?? plan.Header.Language;
        var id = command switch
        {
            Command.Means means => means.Line,
            Command.HasNoDate none => none.Line,
            Command.Undo undo => undo.Line,
            _ => null,
        };
        var line = plan.Tracked.Plan.Lines.FirstOrDefault(line => line.Id == id);
        if (line is null)
        {
            return await asks.AnswerAsync(message, text, cancellation);
        }

        if (!await authority.MayManageAsync(message, plan.Header, cancellation))
        {
            return asks.WithToday(NoticeCard.OnlySteward(plan.Header.Steward.Name, language), plan.Header, message);
        }

        var said = command switch
        {
            Command.Means means => await corrections.ReadAsAsync(message, plan, [line], means.Words, language, cancellation),
            Command.HasNoDate => await corrections.NoDateAsync(message, plan, [line], language, cancellation),
            _ => await corrections.UndoAsync(message, plan, [line], language, cancellation),
        };
        return asks.WithToday(said, plan.Header, message);
    }

    /// <summary>A press on one of the buttons beside a doubtful reading.</summary>
    public async Task<PressOutcome> CorrectAsync(
        Press press, StoredPlan plan, IReadOnlyList<ActionLine> lines, ChatMessage message, Language language, CancellationToken cancellation)
    {
        switch (press.Verb)
        {
            case Verbs.Right:
                var now = await corrections.RightAsync(message, plan, lines, cancellation);
                return new(InPlace: Review(now ?? plan, press.Page, language));
            case Verbs.ReadAs or Verbs.ReadEach when press.Typed is null && press.Readings.Count == 0:
                return new(Words: NoticeWording.NothingTyped.In(language));
            case Verbs.ReadEach:
                List<ActionLine> typed = [.. lines.Where(line => press.Readings.ContainsKey(line.Key!.Value.Value))];
                return await EchoedAsync(typed, await corrections.ReadEachAsync(message, plan, typed, press.Readings, language, cancellation));
            case Verbs.ReadAs when press.Typed is { } words:
                return await EchoedAsync(lines, await corrections.ReadAsAsync(message, plan, lines, words, language, cancellation));
            case Verbs.NoDate:
                return await EchoedAsync(lines, await corrections.NoDateAsync(message, plan, lines, language, cancellation));
            case Verbs.Undo:
                return new(InPlace: await corrections.UndoAsync(message, plan, lines, language, cancellation));
            default:
                return new(InPlace: NoticeCard.StaleButton(language));
        }

        // The echo comes as a message; what it settled goes from the card. Words that were not understood leave the card, and what was typed on it.
        async Task<PressOutcome> EchoedAsync(IReadOnlyList<ActionLine> about, CardMessage echo) => await plans.LoadAsync(plan.Header.Ref, cancellation) is { } now && about.All(line => ReviewItem.IsSettled(now.Tracked, line))
            ? new(InPlace: Review(now, press.Page, language), Aside: echo)
            : new(Aside: echo);
    }

    /// <summary>What still needs eyes in a stored plan.</summary>
    public static CardMessage Review(StoredPlan plan, int page, Language language) =>
        ImportCard.Render(plan.Tracked, plan.Tracked.Plan.Findings, language, page, plan.Header.IsSample ? SamplePlan.Today : null);

    public static CardMessage HowToUseInChannel(StoredPlan plan, ChatMessage message) => NoticeCard.UseInChannel(
        message.BotName,
        $"@{message.BotName} use plan {plan.Header.Reference ?? plan.Header.Title}",
        message.Language ?? plan.Header.Language);

    /// <summary>The button under "which plan?".</summary>
    public async Task<CardMessage> UseAsync(ChatMessage message, string key, string? question, CancellationToken cancellation)
    {
        if (message.Kind != ConversationKind.Personal && await authority.IsGuestAsync(message, cancellation))
        {
            return NoticeCard.Brief(LifeWording.OthersPlans.In(message.Language ?? Language.English), message.Language ?? Language.English);
        }

        var usable = await choice.UsableAsync(message, cancellation);
        if (usable.FirstOrDefault(plan => plan.Ref.Key.Value == key) is not { } header)
        {
            return NoticeCard.StaleButton(message.Language ?? Language.English);
        }

        message = await choice.UseAsync(message, header.Ref, usable.Count > 1, cancellation);
        return question is null
            ? asks.WithToday(NoticeCard.UsesPlan(header.Reference ?? header.Title, message.Language ?? header.Language), header, message)
            : await asks.AnswerAsync(message, question, cancellation);
    }

    private async Task<CardMessage> UseNamedAsync(ChatMessage message, string name, CancellationToken cancellation)
    {
        var usable = await choice.UsableAsync(message, cancellation);
        var named = usable.Where(plan => Is(name, plan.Reference) || Is(name, plan.Title)).ToList();
        return named switch
        {
            [var plan] => await UseAsync(message, plan.Ref.Key.Value, null, cancellation),
            [] when usable.All(plan => plan.Ref.Scope.Kind == ScopeKind.Person && message.Kind != ConversationKind.Personal) => NoticeCard.NoPlan(AskTurn.Kind(message.Kind), message.BotName, message.Language ?? Language.English),
            _ => NoticeCard.WhichPlan(
                [.. (named.Count > 0 ? named : await choice.SeenAsync(message, cancellation)).Select(plan => (plan.Ref.Key, plan.Reference ?? plan.Title))],
                null,
                message.Language ?? Language.English,
                named.Count > 0 ? null : CardText.Shorten(name, 60)),
        };
    }

    /// <summary>"Which plan?": the one in use here, and the others that could be.</summary>
    private async Task<CardMessage> WhichAsync(ChatMessage message, Language language, string text, CancellationToken cancellation)
    {
        var chosen = await choice.FindAsync(message, cancellation);
        if (chosen is not ChosenPlan.One { Plan.Header: var used })
        {
            return await asks.AnswerAsync(message, text, cancellation);
        }

        // What everybody here may see: the titles of a person's own plans are not shown to others.
        var others = (await choice.SeenAsync(message, cancellation)).Where(plan => plan.Ref != used.Ref);
        var card = LifeCard.SpeaksAbout(
            used.Reference ?? used.Title, [.. others.Select(plan => (plan.Ref.Key, plan.Reference ?? plan.Title))], language);
        return asks.WithToday(chosen.IsOtherGone ? LifeCard.PlanGone(card) : card, used, message);
    }

    private async Task<CardMessage> ImportAsync(ChatMessage message, ImportRequest import, Language language, CancellationToken cancellation)
    {
        var outcome = await plans.ImportAsync(import, cancellation);
        await choice.UseAsync(message, outcome.Plan.Header.Ref, (await choice.UsableAsync(message, cancellation)).Count > 1, cancellation);
        return Review(outcome.Plan, 1, language) with { Then = PastDatesTurn.AfterImport(outcome, language) };
    }

    private async Task<List<PlanHeader>> SamplesAsync(ChatMessage message, CancellationToken cancellation) =>
        [.. (await plans.ListAsync(PlanChoice.ScopeOf(message), cancellation)).Where(plan => plan.IsSample)];

    private static bool Is(string name, string? title) => string.Equals(name, title, StringComparison.OrdinalIgnoreCase);
}
