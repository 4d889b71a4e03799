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
            return AfterHeading(ask, text, language, today, previous, plans) ?? ask;
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
        bool IsKnown(string word) => Lexicon.All.Knows(word) || topics.IsSpelt(word) || topics.NamesSomeone(word) || Forms.Is(word, Form.Ordinary) || Forms.Is(word, Form.Idle);
        if (guess is Language.Spanish or null)
        {
            Enclitics.TakeApart(words, IsKnown);
        }

        if (guess is Language.French or null)
        {
            Elisions.TakeApart(words, IsKnown);
        }

        Correct(words, guess, topics);
        var own = Tongue.Of(words, text) ?? PlanTopics.LanguageOf(words);
        RhetoricalNegatives.TakeOut(words, isAsked: text.Contains('?', StringComparison.Ordinal));
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

        if (!isAsked && SmallTalk.IsThanksFor(words))
        {
            return ask with { Reading = new(Intent.Unknown) { Plan = named ?? OnlyPlan(plans) }, Courtesy = Courtesy.Thanks };
        }

        if (before is not null && Locating.Asks(words))
        {
            var located = new Sketch { Plan = named, FollowsUp = true, AfterUnclear = previous is { Understood: false, Courtesy: null } };
            located.Note(Cue.Show);
            located.Note(Cue.Them);
            return Decided(ask, located, before, day, named ?? before.Reading.Plan, plans);
        }

        var pieces = Piece.Cut(words, own ?? answerIn, PlanTopics.NamesIn(words));
        var toldLimit = Asides.TakeOut(pieces, text, word => topics.Knows(word, own));
        if (questions == MostQuestions && LeadUp(text, pieces) is { } lead)
        {
            var last = Read(text[pieces[lead].First.Start..], language, today, previous, plans, questions - 1, corrects) with { Question = text };
            if (last.Reading.Intent is Intent.Overview or Intent.Help || !pieces.GetRange(0, lead).Exists(piece => piece.IsConcept || topics.Knows(piece.First.Text, own)))
            {
                return last;
            }
        }

        var contrasts = Corrections.TakeOutContrasted(pieces);
        corrects |= before is not null && (contrasts || Corrections.TakeOutDenied(pieces));
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

        sketch.IsAsked = isAsked;
        sketch.AsksWithoutNoun = YesNo.AsksWithoutNoun(pieces);
        sketch.AsksWhichIsNext = YesNo.AsksWhichIsNext(pieces);
        sketch.OpensAsQuestion = YesNo.OpensAsQuestion(pieces);
        sketch.AfterUnclear = previous is { Understood: false, Courtesy: null };
        sketch.AfterHalfClear = sketch.AfterUnclear && previous!.Partly is { Intent: not Intent.Line };
        sketch.PointsBack = questions == MostQuestions && FollowUp.IsBareWhich(pieces);
        sketch.NarrowsToPart = pieces is [{ Cue: Cue.In }, ..];
        sketch.NarrowsNothing = before is null && sketch.AfterUnclear && FollowUp.Narrows(pieces);
        sketch.HangsOnNothing = before is null && sketch.AfterUnclear && previous!.Partly is not null && FollowUp.BeginsAsOne(pieces, orLeavesOut: true);
        var near = sketch.FollowsUp ? FollowUp.PeriodOf(before!.Reading) : null;
        var isAhead = pieces.FindIndex(static piece => piece.Is(Cue.Month)) is > 0 and var month && pieces[month - 1].Is(Form.For);
        var tense = isAhead ? Tense.Open : PastTense.Of(pieces);
        var leansOnPast = tense == Tense.Open && sketch.FollowsUp && !sketch.OpensAsQuestion && FollowUp.IsOfOverdue(before!.Reading)
            && !pieces.Exists(static piece => piece.Is(Cue.By) || piece.Is(Cue.AsOf) || piece.Is(Cue.Until) || piece.Is(Cue.Due) || piece.Is(Cue.Deadline) || piece.Is(Cue.Start) || piece.Is(Cue.Planned));
        var periods = new PeriodReader(pieces, new YearChoice(day, near, tense, isAhead, leansOnPast));
        var places = new PlaceReader(pieces, [.. plans.SelectMany(plan => plan.Plan.Parts).Select(part => part.Number).Distinct()], () => plans.SelectMany(static plan => plan.Plan.Lines).Select(static line => line.Id));
        var wantsOwner = pieces.Exists(static piece => piece.Is(Cue.Owner) || piece.Is(Cue.Who));
        new QuestionScan(pieces, periods, places, word => topics.Knows(word, own), (word, form) => Forms.Is(word, form, own ?? answerIn), run => topics.Owner(run, wantsOwner), sketch).Run();
        sketch.SettleTopics(topics.IsSpokenOf);
        var plan = named ?? before?.Reading.Plan ?? OnlyPlan(plans);
        var decided = Decided(ask, sketch, before, day, plan, plans);
        return toldLimit && decided.Understood && Decision.IsSweep(decided.Reading)
            // "I'm away in July, anything due?": whether July is meant is not said, and all dates there are certainly are not.
            ? decided with { Reading = new(Intent.Unknown) { Plan = plan }, Partly = decided.Reading }
            : decided;
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

    private static string? OnlyPlan(IReadOnlyList<TrackedPlan> plans) => plans.Count == 1 ? NameOf(plans[0]) : null;

    internal static string NameOf(TrackedPlan plan) => plan.Plan.Reference ?? plan.Plan.Title;
}
