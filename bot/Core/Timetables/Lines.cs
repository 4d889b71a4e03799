namespace TcAssistant.Timetables;

/// <summary>Narrow columns break lines inside a date: "January-June" over "2015", "Jan 2015 –" over "Dec 2016". Such breaks are taken out.</summary>
internal static class Lines
{
    public static void Join(List<Symbol> symbols)
    {
        if (!symbols.Exists(symbol => symbol.Class == WordClass.NewLine))
        {
            return;
        }

        var kept = 0;
        for (var at = 0; at < symbols.Count; at++)
        {
            if (kept > 0 && symbols[at].Class == WordClass.NewLine && at + 2 < symbols.Count && (IsYearOfLineAbove(symbols, kept, at) || IsEndOfStretch(symbols, kept, at)))
            {
                at++;
                symbols[kept++] = symbols[at] with { Spaced = true };
                continue;
            }

            symbols[kept++] = symbols[at];
        }

        symbols.RemoveRange(kept, symbols.Count - kept);
    }

    // What stands above is kept in symbols[..kept], what stands below begins behind the break.
    private static bool IsYearOfLineAbove(List<Symbol> symbols, int kept, int at)
    {
        if (!symbols[at + 1].IsYear || symbols[at + 2].IsWord || symbols[at + 2].Class is WordClass.Percent or WordClass.Mark or WordClass.Colon)
        {
            return false;
        }

        var last = symbols[kept - 1].Class == WordClass.Comma ? kept - 2 : kept - 1;
        var before = last > 0 ? symbols[last - 1].Class : WordClass.NewLine;
        return last >= 0 && symbols[last].Class switch
        {
            WordClass.Month or WordClass.MonthOrNumber or WordClass.Quarter or WordClass.Half or WordClass.Third or WordClass.Sixth or WordClass.Season or WordClass.Edge => true,
            WordClass.MonthOrNot or WordClass.SeasonOrNot => before is WordClass.NewLine or WordClass.Number or WordClass.Ordinal or WordClass.Hyphen or WordClass.By or WordClass.Before or WordClass.In or WordClass.The or WordClass.Of or WordClass.To or WordClass.And,
            WordClass.Of => before is WordClass.Month or WordClass.Edge or WordClass.EdgeNoun or WordClass.Quarter or WordClass.Half,
            WordClass.Number => symbols[last] is { Digits: 1, Spaced: false } && before is WordClass.Quarter or WordClass.Half or WordClass.HalfLetter or WordClass.Third,
            WordClass.Hyphen => before == WordClass.Edge,
            WordClass.EdgeNoun => before is WordClass.By or WordClass.Before or WordClass.Until or WordClass.In or WordClass.The or WordClass.To or WordClass.Hyphen or WordClass.Around
                || (last == 0 && symbols[at + 2].Class == WordClass.EndOfText),
            _ => false,
        };
    }

    // "Before" over "December 2016", "Jan 2015 –" over "Dec 2016"
    private static bool IsEndOfStretch(List<Symbol> symbols, int kept, int at)
    {
        if (symbols[kept - 1] is { Class: WordClass.Counted, Value: PhraseReader.IsAlwaysNumbered } && symbols[at + 1].Class == WordClass.Number)
        {
            // "Room" over "2003"
            return true;
        }

        if (!(symbols[at + 1] is { IsYear: true } or { Class: WordClass.Month or WordClass.MonthOrNumber or WordClass.Quarter or WordClass.Season or WordClass.SeasonOrNot or WordClass.Edge or WordClass.EdgeNoun or WordClass.Weekday }
            || (symbols[at + 1].Class == WordClass.MonthOrNot && symbols[at + 2].IsYear)
            || (symbols[at + 1] is { Class: WordClass.Number or WordClass.Ordinal } && symbols[at + 2].Class is WordClass.Month or WordClass.MonthOrNot or WordClass.Quarter or WordClass.Half or WordClass.Unit or WordClass.Of or WordClass.Slash)))
        {
            return false;
        }

        var isBehindDate = kept > 1 && symbols[kept - 2] is { IsYear: true } or { Class: WordClass.Month };
        return symbols[kept - 1].Class switch
        {
            WordClass.By or WordClass.Before or WordClass.Between or WordClass.From or WordClass.Edge or WordClass.Weekday => !isBehindDate,
            WordClass.Until or WordClass.Of or WordClass.The or WordClass.In or WordClass.Within or WordClass.After or WordClass.Every or WordClass.Around or WordClass.WeekFrom => true,
            WordClass.To => isBehindDate || (kept > 1 && symbols[kept - 2].Class is WordClass.Ongoing or WordClass.Continuous),
            WordClass.Hyphen or WordClass.Slash => isBehindDate,
            WordClass.Comma => kept > 1 && symbols[kept - 2].Class == WordClass.Month && symbols[at + 1].Class == WordClass.Month,
            _ => false,
        };
    }
}
