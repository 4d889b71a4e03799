using TcAssistant.Asks.Grammar;
using TcAssistant.Reminders;

namespace TcAssistant.Asks.Wishes;

/// <summary>What is listed: lead times, days of the week, parts.</summary>
internal sealed partial class TermsReader
{
    /// <summary>"14 and 3 days before", "a month and a week before a deadline", "on the day", "7 avant un début".</summary>
    private (ReminderTerms Terms, int After)? Leads(int at)
    {
        var (days, pending, after, isNamed) = (new List<int>(), new List<int>(), at, false);
        while (after < _tokens.Count)
        {
            if (Length(after, Cue.DayItself) is > 0 and var itself)
            {
                (after, isNamed) = (after + itself, true);
                days.Add(0);
            }
            else if (Length(after, Cue.DayBefore) is > 0 and var before)
            {
                (after, isNamed) = (after + before, true);
                days.Add(1);
            }
            else if (CountAt(after) is var (count, next))
            {
                pending.Add(count);
                after = next;
                if (_words.At(_tokens, after, Cue.Unit) is var (unit, length))
                {
                    // "14 and 3 days": the unit is of all the numbers before it.
                    days.AddRange(pending.Select(number => number * unit));
                    pending.Clear();
                    (after, isNamed) = (after + length, true);
                }
            }
            else
            {
                break;
            }

            // "14 days before and on the day": what follows "before" is of the same list.
            var (joined, closed) = (Length(after, Cue.And), Length(after, Cue.Before));
            if (joined > 0 && IsListed(after + joined))
            {
                after += joined;
            }
            else if (closed > 0 && Length(after + closed, Cue.And) is > 0 and var more && (Length(after + closed + more, Cue.DayItself) > 0 || Length(after + closed + more, Cue.DayBefore) > 0))
            {
                days.AddRange(pending);
                pending.Clear();
                (after, isNamed) = (after + closed + more, true);
            }
            else if (!IsListed(after))
            {
                break;
            }
        }

        var ends = Length(after, Cue.Before);
        isNamed |= ends > 0 && pending.Count > 0;
        days.AddRange(pending);
        after += ends;
        return isNamed && days.Count > 0 && days.TrueForAll(day => day <= ReminderPolicy.LongestLead) && (pending.Count == 0 || ends > 0) ? Of(days, after) : null;
    }

    /// <summary>The leads with what they are of: deadlines, starts, or both where that is not said.</summary>
    private (ReminderTerms Terms, int After)? Of(List<int> days, int after)
    {
        var skipped = 0;
        while (after + skipped < _tokens.Count && Length(after + skipped, Cue.Deadline) == 0 && Length(after + skipped, Cue.Start) == 0 && Length(after + skipped, Cue.Small) == 1)
        {
            skipped++;
        }

        IReadOnlyList<int> leads = [.. days.Distinct().OrderDescending()];
        return Length(after + skipped, Cue.Deadline) is > 0 and var due ? _terms.BeforeDeadline is null ? (_terms with { BeforeDeadline = leads }, after + skipped + due) : null
            : Length(after + skipped, Cue.Start) is > 0 and var start ? _terms.BeforeStart is null ? (_terms with { BeforeStart = leads }, after + skipped + start) : null
            : _terms.NamesLeads ? null
            : (_terms with { BeforeDeadline = leads, BeforeStart = leads }, after);
    }

    private bool IsListed(int at) => Length(at, Cue.DayItself) > 0 || Length(at, Cue.DayBefore) > 0 || CountAt(at) is not null;

    /// <summary>A number in figures or in words; "a" only before a unit.</summary>
    private (int Count, int After)? CountAt(int at) =>
        NumberAt(at) is { } figures ? _tokens[at] is { Before: ":" } ? null : (figures, at + 1)
        : at < _tokens.Count && _words.At(_tokens, at, Cue.Number) is var (number, length) && (Length(at + length, Cue.Unit) > 0 || number != 1) ? (number, at + length)
        : null;

    /// <summary>"Sunday to Thursday", "du lundi au jeudi", "Mondays and Tuesdays", "every day", "on weekdays". One day alone is none: it may be a date.</summary>
    private (ReminderTerms Terms, int After)? Week(int at)
    {
        if (_terms.Week is not null)
        {
            return null;
        }

        if (Length(at, Cue.EveryDay) is > 0 and var every)
        {
            return (_terms with { Week = [.. Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7))] }, at + every);
        }

        var named = Length(at, Cue.Weekdays);
        var from = at + named;
        from += named > 0 ? Articles(from) : 0;
        if (_words.At(_tokens, from, Cue.Weekday) is not var (first, length))
        {
            return named > 0 ? (_terms with { Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday] }, at + named) : null;
        }

        var (days, after) = (new List<DayOfWeek> { (DayOfWeek)first }, from + length);
        while (after < _tokens.Count)
        {
            var to = Length(after, Cue.To);
            var joined = Math.Max(to, Length(after, Cue.And));
            if (_words.At(_tokens, after + joined, Cue.Weekday) is not var (next, long_))
            {
                break;
            }

            var through = to > 0 || joined == 0 && _tokens[after].Before == "-";
            var last = days[^1];
            days.AddRange(through ? Enumerable.Range(1, 7).Select(step => (DayOfWeek)(((int)last + step) % 7)).TakeWhile(day => day != (DayOfWeek)next).Append((DayOfWeek)next) : [(DayOfWeek)next]);
            after += joined + long_;
        }

        return days.Count > 1 || named > 0 ? (_terms with { Week = [.. days.Distinct().OrderBy(day => ((int)day + 6) % 7)] }, after) : null;
    }

    /// <summary>"about parts II and III", "partie 2", "parts I to III", "the whole plan".</summary>
    private (ReminderTerms Terms, int After)? Parts(int at)
    {
        if (_terms.Parts is not null)
        {
            return null;
        }

        if (Length(at, Cue.WholePlan) is > 0 and var whole)
        {
            return (_terms with { Parts = [] }, at + whole);
        }

        var noun = Length(at, Cue.Part);
        var about = noun == 0 ? Length(at, Cue.About) : 0;
        var from = at + noun + about;
        if (noun + about == 0 || PartAt(from, needsRoman: noun == 0) is not { } first)
        {
            return null;
        }

        var (parts, after) = (new List<int> { first }, from + 1);
        while (after < _tokens.Count)
        {
            var to = Length(after, Cue.To);
            var joined = Math.Max(to, Length(after, Cue.And));
            var repeated = Length(after + joined, Cue.Part);
            if (joined + repeated == 0 && _tokens[after].Before is not ("," or "-") || PartAt(after + joined + repeated, needsRoman: noun == 0 || joined == 0) is not { } next)
            {
                break;
            }

            var through = to > 0 || joined == 0 && _tokens[after].Before == "-";
            parts.AddRange(through && next > parts[^1] ? Enumerable.Range(parts[^1] + 1, next - parts[^1]) : [next]);
            after += joined + repeated + 1;
        }

        return (_terms with { Parts = [.. parts.Distinct().Order().Select(Roman.Of)] }, after);
    }

    /// <summary>The part of a numeral; a figure that counts days or hours is none.</summary>
    private int? PartAt(int at, bool needsRoman) =>
        at >= _tokens.Count ? null
        : Roman.Is(_tokens[at].Text) ? Enumerable.Range(1, 39).First(number => Roman.Of(number).Equals(_tokens[at].Text, StringComparison.OrdinalIgnoreCase))
        : !needsRoman && NumberAt(at) is >= 1 and <= 39 and var number && Length(at + 1, Cue.Unit) == 0 && Length(at + 1, Cue.HourSign) == 0 && (at + 1 >= _tokens.Count || _tokens[at + 1].Before is not (":" or ".")) ? number
        : null;
}
