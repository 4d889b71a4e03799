namespace TcAssistant.Timetables;

/// <summary>Words no list has, which may be a word of time with a typing slip.</summary>
internal sealed partial class PhraseReader
{
    private int UnknownWord(int at)
    {
        var symbol = this[at];
        var letters = symbol.End - symbol.Start;
        if (StandsAloneBeforeYear(at) || (letters >= 5 && IsBesideDate(at) && _words.NearestTo(_phrase.Text.AsSpan(symbol.Start, letters)).Any))
        {
            return Unread(at, at + 1);
        }

        return Add(ElementKind.Word, at);
    }

    // "Mrz 2000", "31 Mrz 2000": a short unknown word where a month should stand.
    private bool StandsAloneBeforeYear(int at)
    {
        if (!this[at + 1].IsYear || this[at + 1].Spaced == false)
        {
            return false;
        }

        if (at > 0 && this[at - 1] is { Class: WordClass.Number, Digits: 1 or 2, Value: <= 31 } or { Class: WordClass.Ordinal, Digits: > 0 })
        {
            // "3 provinces 2015" counts them.
            return !IsCounted(at);
        }

        var symbol = this[at];
        if (symbol.End - symbol.Start >= 4 && _words.NearestTo(_phrase.Text.AsSpan(symbol.Start, symbol.End - symbol.Start)).Month != 0)
        {
            return true;
        }

        return symbol.End - symbol.Start <= 4 && !char.IsUpper(_phrase.Original[_phrase.Origin(symbol.End - 1)]);
    }

    private bool IsBesideDate(int at)
    {
        for (var near = Math.Max(0, at - 3); near <= at + 4; near++)
        {
            if (this[near] is { Class: WordClass.Number or WordClass.Month or WordClass.Every or WordClass.Ordinal or WordClass.Unit })
            {
                return true;
            }
        }

        return _symbols.Length <= 3;
    }
}
