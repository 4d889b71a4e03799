using TcAssistant.Languages;
using TcAssistant.Reminders;

namespace TcAssistant.Asks.Wishes;

/// <summary>Reads how somebody wants to be reminded: what is named may come in any order. Whatever is left over was not understood.</summary>
internal sealed partial class TermsReader
{
    private readonly List<Token> _tokens;
    private readonly WishWords _words;
    private readonly TcAssistant.Reminders.Holidays _holidays;
    private readonly List<string> _left = [];

    /// <summary>What is named so far; naming the same twice is not understood.</summary>
    private ReminderTerms _terms = ReminderTerms.None;

    public TermsReader(IEnumerable<Token> tokens, WishWords words, TcAssistant.Reminders.Holidays holidays) =>
        (_tokens, _words, _holidays) = (words.Corrected([.. tokens]), words, holidays);

    /// <summary>Whether this conversation was named.</summary>
    public bool SaysHere { get; private set; }

    /// <summary>The words that were not understood, as they were typed; null: all were.</summary>
    public string? Left => _left.Count == 0 ? null : string.Join(' ', _left);

    public ReminderTerms Read()
    {
        // The order counts: a place before "holidays" is no zone, "at 8" is no part, and what says nothing comes last.
        Func<int, (ReminderTerms Terms, int After)?>[] kinds = [Quiet, Holidays, Leads, Week, Hour, Parts, Zone, Tongue];
        for (var at = 0; at < _tokens.Count;)
        {
            if (kinds.Select(kind => kind(at)).FirstOrDefault(found => found is not null) is var (terms, after))
            {
                _terms = terms;
                at = after;
            }
            else if (_words.At(_tokens, at, Cue.Here) is { } here)
            {
                SaysHere = true;
                at += here.Length;
            }
            else if (_words.Courtesy(_tokens, at) is > 0 and var courtesy)
            {
                at += courtesy;
            }
            else if (Saying(at) is { } small)
            {
                at += small;
            }
            else
            {
                _left.Add(_tokens[at].Written);
                at++;
            }
        }

        return _terms;
    }

    /// <summary>How many tokens say nothing of their own; null: none does.</summary>
    private int? Saying(int at) =>
        ((Cue[])[Cue.Small, Cue.And, Cue.About, Cue.In, Cue.To]).Select(cue => Length(at, cue)).Where(length => length > 0).Cast<int?>().FirstOrDefault();

    private (ReminderTerms Terms, int After)? Tongue(int at) => _terms.Language is null && _words.At(_tokens, at, Cue.Language) is var (language, length)
        ? (_terms with { Language = (Language)language }, at + length)
        : null;

    /// <summary>"at 8", "8:30", "à 8 h 30", "a las 8 de la mañana", "noon".</summary>
    private (ReminderTerms Terms, int After)? Hour(int at) =>
        _terms.Hour is null && TimeAt(at, needsSign: true) is var (hour, after) ? (_terms with { Hour = hour }, after) : null;

    /// <param name="needsSign">Whether a bare number is no time unless "at" stands before it.</param>
    private (TimeOnly Time, int After)? TimeAt(int at, bool needsSign)
    {
        if (_words.At(_tokens, at, Cue.Noon) is { } noon)
        {
            return (new(12, 0), at + noon.Length);
        }

        var from = at + Length(at, Cue.At);
        if (_words.At(_tokens, from, Cue.Noon) is { } named)
        {
            return (new(12, 0), from + named.Length);
        }

        if (NumberAt(from) is not { } hour || _tokens[from].Text.Length > 2)
        {
            return null;
        }

        var (minute, signed, after) = (0, from > at || !needsSign, from + 1);
        var sign = Length(after, Cue.HourSign);
        if (sign > 0)
        {
            (signed, after) = (true, after + sign);
        }

        if (after < _tokens.Count && _tokens[after] is { Text.Length: 2, Number: { } minutes } next && (next.Before is ":" or "." || sign > 0))
        {
            (minute, signed, after) = (minutes, true, after + 1);
        }

        var afternoon = Length(after, Cue.Afternoon);
        var morning = Length(after, Cue.Morning);
        if (afternoon + morning > 0)
        {
            (signed, after) = (hour is >= 1 and <= 12, after + afternoon + morning);
            hour = afternoon > 0 ? hour % 12 + 12 : hour % 12;
        }

        // "at 3 days before" is no hour.
        return signed && hour < 24 && minute < 60 && Length(after, Cue.Unit) == 0 ? (new(hour, minute), after + Length(after, Cue.HourSign)) : null;
    }

    /// <summary>"Geneva time", "heure de Genève", "Europe/Paris", "in Lima".</summary>
    private (ReminderTerms Terms, int After)? Zone(int at)
    {
        if (_terms.Zone is not null)
        {
            return null;
        }

        var cue = Length(at, Cue.Zone);
        var from = at + cue;
        var (place, after) = PlaceAt(from + (cue > 0 ? Articles(from) : 0));
        var isNamed = cue > 0 || place is not null && Length(after, Cue.Zone) > 0 || after > from && _tokens.Skip(from + 1).Take(after - from - 1).Any(token => token.Before == "/");
        return place is { Zone: { } zone } && (isNamed || place.IsCommon) ? (_terms with { Zone = zone }, after + Length(after, Cue.Zone)) : null;
    }

    /// <summary>"with the holidays of Geneva", "jours fériés du Pérou", "Geneva holidays", "no holidays".</summary>
    private (ReminderTerms Terms, int After)? Holidays(int at)
    {
        if (_terms.Holidays is not null)
        {
            return null;
        }

        var no = Length(at, Cue.No);
        if (no > 0 && Length(at + no, Cue.Holidays) is > 0 and var none)
        {
            return (_terms with { Holidays = "" }, at + no + none);
        }

        var cue = Length(at, Cue.Holidays);
        if (cue > 0)
        {
            var from = at + cue;
            var articles = Enumerable.Range(from, _tokens.Count - from).TakeWhile(IsArticle).Count();
            for (var skipped = articles; skipped >= 0; skipped--)
            {
                if (HolidaysAt(from + skipped) is var (code, after))
                {
                    return (_terms with { Holidays = code }, after);
                }
            }

            return null;
        }

        return HolidaysAt(at) is var (before, next) && Length(next, Cue.Holidays) is > 0 and var named ? (_terms with { Holidays = before }, next + named) : null;
    }

    private (string Code, int After)? HolidaysAt(int at)
    {
        for (var length = Math.Min(KnownPlaces.MostWords, _tokens.Count - at); length > 0; length--)
        {
            var words = _tokens.Skip(at).Take(length).Select(token => token.Text).ToList();

            // A country's code is written in capitals: "de" is a small word.
            if (length == 1 && words[0].Length == 2 && _tokens[at].Written.Any(char.IsLower))
            {
                return null;
            }

            if ((_holidays.CodeOf(string.Join('-', words)) ?? _holidays.CodeOf(string.Join(' ', words))
                ?? (KnownPlaces.Find(string.Join(' ', words)) is { Holidays: { } known } ? _holidays.CodeOf(known) : null)) is { } code)
            {
                return (code, at + length);
            }
        }

        return null;
    }

    private (KnownPlace? Place, int After) PlaceAt(int at)
    {
        for (var length = Math.Min(KnownPlaces.MostWords, _tokens.Count - at); length > 0; length--)
        {
            if (KnownPlaces.Find(string.Join(' ', _tokens.Skip(at).Take(length).Select(token => token.Text))) is { } place)
            {
                return (place, at + length);
            }
        }

        return (null, at);
    }

    /// <summary>"quiet hours from 19:00 to 7:00", "silence de 19 h à 7 h", "no quiet hours".</summary>
    private (ReminderTerms Terms, int After)? Quiet(int at)
    {
        if (_terms.Quiet is not null)
        {
            return null;
        }

        var no = Length(at, Cue.No);
        var cue = Length(at + no, Cue.Quiet);
        var from = at + no + cue;
        if (cue == 0)
        {
            return null;
        }

        if (no > 0)
        {
            return (_terms with { Quiet = QuietHours.None }, from);
        }

        from += Articles(from);
        if (TimeAt(from, needsSign: false) is not var (begins, after))
        {
            return null;
        }

        var to = after + Math.Max(Length(after, Cue.To), Math.Max(Length(after, Cue.And), Length(after, Cue.At)));
        to = to == after && to < _tokens.Count && _tokens[to].Before == "-" ? to : to + (to > after ? 0 : 99);
        return to < _tokens.Count && TimeAt(to, needsSign: false) is var (ends, end) && begins != ends ? (_terms with { Quiet = new(begins, ends) }, end) : null;
    }

    /// <summary>Small words before a name or a number: "of the", "de la", "from".</summary>
    private int Articles(int at)
    {
        var skipped = 0;
        while (at + skipped < _tokens.Count && IsArticle(at + skipped) && PlaceAt(at + skipped).Place is null)
        {
            skipped++;
        }

        return skipped;
    }

    private bool IsArticle(int at) => NumberAt(at) is null && ((Cue[])[Cue.Small, Cue.About, Cue.In]).Any(cue => Length(at, cue) == 1)
        || _tokens[at].Text is "from" or "between" or "entre" or "desde" or "of";

    private int? NumberAt(int at) => at < _tokens.Count ? _tokens[at].Number : null;

    private int Length(int at, Cue cue) => at < _tokens.Count ? _words.At(_tokens, at, cue)?.Length ?? 0 : 0;
}
