using TcAssistant.Asks.Topics;
using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>From the words of a question to what it asks for: spelling, language, a scan, a decision.</summary>
internal static partial class AskReader
{
    // Days far outside any plan would only overflow the calendar.
    private static readonly DaySpan Calendar = new(new DateOnly(1000, 1, 1), new DateOnly(9000, 12, 31));

    /// <summary>How many questions one message may hold: each is read in turn, so that the work must have an end.</summary>
    private const int MostQuestions = 3;

    /// <summary>Nobody asks in more; what lies behind is not read.</summary>
    private const int MostLetters = 2000;

    public static Ask Read(string text, Language? language, DateOnly today, Ask? previous, IReadOnlyList<TrackedPlan> plans)
    {
        if (text.Length > MostLetters)
        {
            return Read(text[..MostLetters], language, today, previous, plans) with { Question = text };
        }

        var ask = Read(text, language, today, previous, plans, MostQuestions);
        if (ask.Understood || ask.Courtesy is not null)
        {
            return ask;
        }

        if (Shorthand.WrittenOut(text, Tongue.Of(Word.Split(text), text) ?? ask.Language) is { } whole && Read(whole, language, today, previous, plans, MostQuestions) is { Understood: true } inWords)
        {
            return inWords with { Question = ask.Question };
        }

        return AmongSentences(ask, text, language, today, previous, plans) ?? ask;
    }

    private static Ask Read(string text, Language? language, DateOnly today, Ask? previous, IReadOnlyList<TrackedPlan> plans, int questions, bool corrects = false)
    {
        var day = today < Calendar.From ? Calendar.From.Value : today > Calendar.To ? Calendar.To.Value : today;
        var before = Followable(previous);
        var words = Word.Split(text);
        var named = NamedPlan(words, plans);
        var topics = new PlanTopics(plans);
        var guess = Tongue.Of(words, text);
        if (guess is Language.Spanish or null)
        {
            Enclitics.TakeApart(words, word => Lexicon.All.Knows(word) || topics.IsSpelt(word) || topics.NamesSomeone(word) || Forms.Is(word, Form.Ordinary) || Forms.Is(word, Form.Idle));
        }

        Correct(words, guess, topics);
        var own = Tongue.Of(words, text) ?? PlanTopics.LanguageOf(words);
        var answerIn = language ?? own ?? before?.Language ?? previous?.Language ?? (plans.Count > 0 ? plans[0].Plan.Language : Language.English);
        var ask = new Ask(text, answerIn, today, new Reading(Intent.Unknown)) { Before = before };
        if (words.Count > Piece.MostWords || words.Count == 0 && named is null)
        {
            return text.Contains('?', StringComparison.Ordinal) && words.Count == 0 ? ask with { Reading = new(Intent.Help) } : ask;
        }

        if (SmallTalk.WantsHelp(words))
        {
            return ask with { Reading = new(Intent.Help) { Plan = named ?? OnlyPlan(plans) } };
        }

        var isAsked = text.Contains('?', StringComparison.Ordinal);
        if (SmallTalk.Closing(words, isAsked) is { } courtesy)
        {
            return ask with { Reading = new(Intent.Unknown) { Plan = named ?? OnlyPlan(plans) }, Courtesy = isAsked ? null : courtesy };
        }

        var pieces = Piece.Cut(words, own ?? answerIn, PlanTopics.NamesIn(words));
        Asides.TakeOut(pieces, text, word => topics.Knows(word, own));
        if (questions == MostQuestions && LeadUp(text, pieces) is { } lead)
        {
            var last = Read(text[pieces[lead].First.Start..], language, today, previous, plans, questions - 1, corrects) with { Question = text };
            if (last.Reading.Intent is Intent.Overview or Intent.Help || !pieces.GetRange(0, lead).Exists(piece => piece.IsConcept || topics.Knows(piece.First.Text, own)))
            {
                return last;
            }
        }

        if (Corrections.In(pieces) is { } correction)
        {
            return questions > 1 ? Corrected(ask, text, correction, today, previous, plans, questions - 1) : ask;
        }

        if (pieces.Find(static piece => piece.Cue is not (Cue.Filler or Cue.And or Cue.Greeting)) is not { Cue: Cue.Except } && Joints.SecondQuestion(pieces) is { } second)
        {
            return questions > 1 ? Several(ask, text, second, today, previous, plans, questions - 1) : ask;
        }

        var sketch = new Sketch { Plan = named, FollowsUp = before is not null && (corrects || FollowUp.Looks(pieces)) };
        if (corrects)
        {
            sketch.Note(Cue.FollowUp);
        }

        sketch.AfterUnclear = previous is { Understood: false, Courtesy: null };
        sketch.AfterHalfClear = sketch.AfterUnclear && previous!.Partly is { Intent: not Intent.Line };
        sketch.NarrowsNothing = before is null && sketch.AfterUnclear && FollowUp.Narrows(pieces);
        sketch.HangsOnNothing = before is null && sketch.AfterUnclear && previous!.Partly is not null && FollowUp.BeginsAsOne(pieces, orLeavesOut: true);
        var near = sketch.FollowsUp ? FollowUp.PeriodOf(before!.Reading) : null;
        var periods = new PeriodReader(pieces, new YearChoice(day, near, Speaks(pieces).Exists(static piece => piece.Is(Cue.Past) && !piece.Is(Cue.Season) || piece.Value(Cue.Overdue) == 1 || piece.Is(Form.Arrears) || piece.Is(Form.LeftBehind) || piece.Cue != Cue.Filler && piece.Holds(Form.PastAuxiliary)) && !pieces.Exists(static piece => piece.Is(Cue.Within) || piece.Is(Cue.By) && !piece.Begins(Form.ByAgent))));
        var places = new PlaceReader(pieces, [.. plans.SelectMany(plan => plan.Plan.Parts).Select(part => part.Number).Distinct()], () => plans.SelectMany(static plan => plan.Plan.Lines).Select(static line => line.Id));
        var wantsOwner = pieces.Exists(static piece => piece.Is(Cue.Owner) || piece.Is(Cue.Who));
        new QuestionScan(pieces, periods, places, word => topics.Knows(word, own), (word, form) => Forms.Is(word, form, own ?? answerIn), run => topics.Owner(run, wantsOwner), sketch).Run();
        sketch.SettleTopics(topics.IsSpokenOf);
        var plan = named ?? before?.Reading.Plan ?? OnlyPlan(plans);
        return Decided(ask, sketch, before, day, plan, plans);
    }

    /// <summary>"Hi, I just joined. What is this plan about?": where the last sentence begins, when those before it ask for nothing and set no limit; else null.</summary>
    private static int? LeadUp(string text, List<Piece> pieces)
    {
        for (var at = pieces.Count - 1; at > 0; at--)
        {
            var (before, start) = (pieces[at - 1].First.Start, pieces[at].First.Start);
            if (text.AsSpan(before, start - before).IndexOfAny('.', '!') < 0 || !char.IsWhiteSpace(text[start - 1]))
            {
                continue;
            }

            var lead = pieces.GetRange(0, at);
            return lead.Exists(static piece => piece.Cue == Cue.Unread) && lead.TrueForAll(static piece => !piece.First.Text.Any(char.IsAsciiDigit)
                && piece.Cue is Cue.Unread or Cue.Filler or Cue.Article or Cue.Greeting or Cue.Thanks or Cue.In or Cue.Past or Cue.Only or Cue.YouAre) ? at : null;
        }

        return null;
    }

    /// <summary>What the question says before it leaves anything out: "… hors ce qui est déjà en retard" does not make the rest past.</summary>
    private static List<Piece> Speaks(List<Piece> pieces) =>
        pieces.FindIndex(Math.Min(1, pieces.Count), static piece => piece.Cue == Cue.Except) is > 0 and var left ? pieces.GetRange(0, left) : pieces;

    private static string? OnlyPlan(IReadOnlyList<TrackedPlan> plans) => plans.Count == 1 ? NameOf(plans[0]) : null;

    internal static string NameOf(TrackedPlan plan) => plan.Plan.Reference ?? plan.Plan.Title;

    private static Ask Decided(Ask ask, Sketch sketch, Ask? before, DateOnly today, string? plan, IReadOnlyList<TrackedPlan> plans)
    {
        var fresh = Decision.Of(sketch, today);
        if (before is not null && sketch.Has(Cue.NotHeld) && fresh.Intent == Intent.Unknown && !Decision.Limited(fresh))
        {
            // "And the budget?": of the lines before.
            fresh = fresh with { Intent = Intent.Line, Missing = (NotHeld)sketch.Missing };
        }

        if (before is { Reading: { } spoken } && (spoken.Issue ?? spoken.Text) is not null && sketch.Has(Cue.When) && fresh is { Part: not null, Issue: null, Text: null, From: null, To: null } && FollowUp.OnlyLine(spoken, today, plans) is not null)
        {
            // "And when was the first part expected?", of the one thing that was spoken of.
            sketch.Places.Clear();
            sketch.Note(Cue.Them);
            sketch.PointsToOne = true;
            fresh = Decision.Of(sketch, today);
        }

        if (before is not null && FollowUp.AsksOfTheLine(sketch, fresh, before.Reading, today, plans))
        {
            sketch.Note(Cue.Them);
            sketch.FollowsUp = true;
            sketch.PointsToOne = true;
            sketch.AsksOfOne = true;
        }

        if (before is { Reading.Intent: Intent.Workload } && sketch.Period is null && !sketch.Has(Cue.When) && (sketch.HasAny(Cue.Them, Cue.SamePeriod) || sketch.PointsToOne) && FollowUp.Busiest(before.Reading, today, plans) is { } busiest)
        {
            // "What's in it?", "list that month's" after the months: the busiest, which the answer named.
            before = before with { Reading = busiest };
            sketch.Note(Cue.Show);
        }

        var follows = before is not null && FollowUp.Applies(sketch, fresh, before.Reading);
        var reading = FollowUp.HangsOnUnclear(sketch, fresh, follows) ? null
            : follows ? FollowUp.Merge(before!.Reading, before.Wider, sketch, fresh, today, plans)
            : before is null && LeansOnNothing(sketch, fresh) || FollowUp.SaysNoMoreThanStill(sketch, fresh) && !ask.Question.Contains('?', StringComparison.Ordinal) ? null
            : Decision.Alone(sketch, fresh);
        if (before is not null && !follows && reading is not null && FollowUp.IsOfTheShown(sketch, reading, before.Reading))
        {
            reading = FollowUp.OfTheShown(before.Reading, reading, today, plans) ?? reading;
        }

        if (before is not null && reading is not null && fresh is { Text: not null } && (fresh.Intent == Intent.Owner || fresh.Intent == Intent.Unknown && before.Reading.Text is null) && reading != fresh && !sketch.HasAny(Cue.Them, Cue.Only) && !sketch.PointsBack
            && Answers.Selection.PlanOf(reading with { Plan = plan }, plans) is { } meant && new Answers.Selection(reading, meant, today).Lines().Count == 0
            && Decision.Alone(sketch, fresh) is { } alone && new Answers.Selection(alone, meant, today).Lines().Count > 0)
        {
            // "And who leads the study?", "and the manual?" after a month in which nothing of it is due: asks anew.
            reading = alone;
        }

        if (before is not null && reading is not null && sketch.Unread.Count == 0 && FollowUp.WithinTheShown(sketch, fresh, reading with { Plan = plan }, before.Reading, today, plans) is { } within)
        {
            reading = within;
        }

        var all = reading;
        if (sketch.Earliest && reading is { Intent: Intent.Overdue, Issue: null })
        {
            // "Which overdue line is the oldest?"
            reading = FollowUp.Earliest(reading with { Plan = plan }, today, plans) ?? reading;
        }
        else if (sketch.Has(Cue.FinalOne) && !follows && reading is { Intent: Intent.Overdue, Issue: null })
        {
            // "Which overdue line was due last?"
            reading = FollowUp.Latest(reading with { Plan = plan }, today, plans) ?? reading;
        }

        reading = sketch.Has(Cue.SameDay) && reading is not null ? OnTheDay(reading with { Plan = plan }, plans, today) : reading;
        if (sketch.Unread.Count > 0 || reading is null)
        {
            var partly = (reading ?? fresh) is { Intent: not Intent.Unknown } read ? read with { Plan = plan, Owner = sketch.Stranger ?? read.Owner } : null;
            return ask with
            {
                Reading = new Reading(Intent.Unknown) { Plan = plan },
                Partly = partly,
                Unread = sketch.Unread.Count > 0 ? string.Join(' ', sketch.Unread) : null,
                Courtesy = sketch.Unread.Count > 0 || partly is not null ? null : sketch.Has(Cue.Thanks) ? Courtesy.Thanks : sketch.Has(Cue.Farewell) ? Courtesy.Farewell : null,
            };
        }

        if (reading.Intent != Intent.Help && IsCommand(ask.Question))
        {
            return ask with { Reading = new Reading(Intent.Unknown) { Plan = plan } };
        }

        var asksOn = follows && before!.Reading is { Intent: Intent.Due or Intent.Starting, Text: not null, From: null, To: null } && reading.Text != before.Reading.Text;
        reading = OfOneThing(Dated(reading with { Plan = plan }, sketch, plans, today, asksOn), sketch, plans, today);
        return ask with { Reading = reading, Before = reading.Intent is Intent.Help or Intent.Overview ? before : null, Wider = follows ? FollowUp.Wider(before!, reading, sketch, today, plans) : sketch.Earliest && all is { Intent: Intent.Overdue, Issue: null } ? all with { Plan = plan } : null };
    }

    /// <summary>Whether it leans on a question that was not understood, with nothing understood before that.</summary>
    private static bool LeansOnNothing(Sketch sketch, Reading fresh) =>
        sketch.NarrowsNothing || sketch.HangsOnNothing && fresh is { Intent: Intent.Unknown, Issue: null } || sketch.AfterUnclear && sketch.Has(Cue.And) && !Decision.Limited(fresh);

    /// <summary>"/start", "!remind": meant for another program.</summary>
    private static bool IsCommand(string text) => text.TrimStart() is ['/' or '!', >= 'a' and <= 'z' or >= 'A' and <= 'Z', ..];

    /// <summary>"When is … due", "the deadline of …", "anything planned for …" about lines none of which has such a date: then the lines themselves say what is known.</summary>
    /// <param name="asksOn">It was asked when something is due, and something else is named now: "and the one on local skills?"</param>
    private static Reading Dated(Reading reading, Sketch sketch, IReadOnlyList<TrackedPlan> plans, DateOnly today, bool asksOn)
    {
        var foresees = sketch.Has(Cue.Planned) && sketch.Period is null && reading is { Intent: Intent.Due, OrStarting: true, Text: not null, To: null } && reading.From == today;
        var asksWhen = (asksOn || sketch.Has(Cue.When) || sketch.NamesTheDeadline || !sketch.HasAny(Cue.Due, Cue.Start, Cue.Deadline) && sketch.Places is [{ Line: not null }])
            && (reading.Text ?? reading.Issue) is not null && reading is { From: null, To: null, Status: null, Intent: Intent.Due or Intent.Starting };
        return !(foresees || asksWhen) || Answers.Selection.PlanOf(reading, plans) is not { } plan || new Answers.Selection(reading, plan, today).Lines().Count > 0 ? reading
            : foresees ? reading with { Intent = Intent.Search, From = null, OrStarting = false }
            : reading with { Intent = reading.Text is null ? Intent.Line : Intent.Search };
    }

    /// <summary>"Who owns the manual?": where one line speaks of one and others of several, that line.</summary>
    private static Reading OfOneThing(Reading reading, Sketch sketch, IReadOnlyList<TrackedPlan> plans, DateOnly today)
    {
        if (!sketch.NamesOneThing || reading is not { Text: { } text, Issue: null, Part: null, From: null, To: null, Status: null } || !(reading.Intent is Intent.Owner or Intent.Status or Intent.Line || sketch.Has(Cue.When))
            || Answers.Selection.PlanOf(reading, plans) is not { } plan || Topic.Of(text) is not { Terms: [var thing] })
        {
            return reading;
        }

        var lines = new Answers.Selection(reading, plan, today).Lines();
        var named = lines.ToLookup(line => thing.IsOneIn(line.Line.Line.Text, plan.Plan.Language));
        return lines.Count > 1 && named[true].ToList() is [var one] && !named[null].Any() ? reading with { Issue = FollowUp.Name(one) } : reading;
    }

    /// <summary>"What else is due the same day as II.2.4?": what is due on the one day on which it is due. Null: there is no such day.</summary>
    private static Reading? OnTheDay(Reading reading, IReadOnlyList<TrackedPlan> plans, DateOnly today) =>
        reading.Issue is { } named && Place.Parse(named) is { Line: not null } && Answers.Selection.PlanOf(reading, plans) is { } plan
            && new Answers.Selection(new Reading(Intent.Due, Issue: named), plan, today).Lines() is [{ Date: { } date }]
            ? reading with { Intent = Intent.Due, Issue = null, From = date.Last, To = date.Last, Of = null, Status = null }
            : null;

    /// <summary>The last question that something can follow.</summary>
    private static Ask? Followable(Ask? previous)
    {
        var ask = previous?.Followed;
        while (ask is not null && (!ask.Understood || ask.Reading.Intent is Intent.Help or Intent.Overview))
        {
            ask = ask.Before;
        }

        return ask is null ? null : ask with { Before = null };
    }
}
