using TcAssistant.Languages;

namespace TcAssistant.Asks.Grammar;

/// <summary>One or more words that stand for one thing, with every meaning they can have; the first is the usual one.</summary>
internal sealed record Piece(IReadOnlyList<Phrase> Senses, Word First, string Written, int At, int Length)
{
    /// <summary>How many words a question may have: longer ones are not questions.</summary>
    public const int MostWords = 80;

    // Looked up once: a piece is asked for its forms many times.
    private readonly FormSet first = Forms.Of(First.Text);
    private readonly FormSet phrase = Length == 1 ? default : Forms.Of(Letters.Fold(Written));

    public Cue Cue => Senses.Count == 0 ? Cue.Unread : Senses[0].Cue;

    /// <summary>The word as compared, when the piece is a single word.</summary>
    public string? Single => Length == 1 ? First.Text : null;

    public bool Is(Cue cue) => NumberOf(cue) is not null;

    /// <summary>Whether it has the shade when it is taken for the shade's cue.</summary>
    public bool Is(Shade shade) => SenseOf(CueLabel.Owner(shade))?.Shade == shade;

    /// <summary>Whether the whole piece, one word or a phrase, is called for as this form.</summary>
    public bool Is(Form form) => (Length == 1 ? first : phrase).Has(form);

    /// <summary>Whether its first word is.</summary>
    public bool Begins(Form form) => first.Has(form);

    /// <summary>Whether its last word is: "del" of "antes del".</summary>
    public bool Ends(Form form) => Length == 1 ? Is(form) : Forms.Is(Last, form);

    /// <summary>Whether its last word by itself could be taken for this cue: "esas" of "cuáles de esas".</summary>
    public bool Ends(Cue cue) => Lexicon.All.Says(Last, cue);

    /// <summary>The number it says, in a word or in digits; null: it says none.</summary>
    public int? AsNumber => NumberOf(Cue.Number) ?? (First.IsNumber ? First.Number : null);

    private string Last => Letters.Fold(Written[(Written.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether any of its words is.</summary>
    public bool Holds(Form form) => Length == 1 ? Is(form) : Array.Exists(Written.Split(' '), word => Forms.Is(Letters.Fold(word), form));

    /// <summary>The number the piece says when it is taken for this cue, 0 where it says none; null when it cannot be taken for it.</summary>
    public int? NumberOf(Cue cue) => SenseOf(cue)?.Number;

    private Phrase? SenseOf(Cue cue)
    {
        foreach (var sense in Senses)
        {
            if (sense.Cue == cue)
            {
                return sense;
            }
        }

        return null;
    }

    /// <summary>A name of the field ("regular budget"), whatever its words mean apart.</summary>
    public bool IsConcept { get; init; }

    /// <param name="concepts">Where names of the field begin, and how many words they take.</param>
    public static List<Piece> Cut(List<Word> words, Language language, IReadOnlyDictionary<int, int> concepts)
    {
        var pieces = new List<Piece>(words.Count);
        for (var at = 0; at < words.Count;)
        {
            if (concepts.TryGetValue(at, out var taken))
            {
                pieces.Add(new Piece([], words[at], string.Join(' ', words.Skip(at).Take(taken).Select(word => word.Written)), at, taken) { IsConcept = true });
                at += taken;
                continue;
            }

            if (Acronym(words, at) is { } acronym)
            {
                pieces.Add(new Piece([], words[at] with { Text = acronym.ToLowerInvariant(), Written = acronym }, acronym, at, 1) { IsConcept = true });
                at++;
                continue;
            }

            var senses = Lexicon.All.Senses(words, at, language);
            if (senses.Count > 0 && senses[0].Words.Length > 1 && IsNeighbour(senses[0].Cue) && BeginsUnit(words, at + senses[0].Words.Length, language))
            {
                // "La prochaine" is a line, but "la prochaine semaine" is a week; "después de este" is one, but "después de este mes" is a time.
                senses = Lexicon.All.Senses(words, at, language, longest: senses[0].Words.Length - 1);
            }

            if (senses.Count > 0 && senses[0] is { Cue: Cue.NextOne, Shade: Shade.None, Words.Length: 2 } && at + 2 < words.Count && words[at].Is(Form.DefiniteSingular) && words[at + 2].Is(Form.NextThing) && Lexicon.All.Senses(words, at + 1, language) is [{ Cue: Cue.NextOne, Words.Length: > 1 }, ..])
            {
                // "La prochaine" by itself is one that was spoken of; "la prochaine échéance" is the next there is.
                senses = Lexicon.All.Senses(words, at, language, longest: 1);
            }

            if (senses.Count > 0 && senses[0] is { Cue: Cue.OneAfter, Words.Length: > 1 } && Lexicon.All.Says(words[at].Text, Cue.And) && Lexicon.All.Senses(words, at + 1, language) is [{ Cue: Cue.After or Cue.OneAfter } bound, ..] && bound.Words.Length >= senses[0].Words.Length)
            {
                // "Y después" is what comes next, but "y después de junio" says after what.
                senses = Lexicon.All.Senses(words, at, language, longest: 1);
            }

            if (senses.Count > 0 && senses[0] is { Cue: Cue.FollowUp, Words.Length: > 1 } && Lexicon.All.Says(words[at].Text, Cue.And) && pieces.Exists(static piece => piece.Cue is not (Cue.Filler or Cue.Greeting or Cue.Thanks or Cue.Article))
                && words.GetRange(at + 1, senses[0].Words.Length - 1).TrueForAll(static word => Lexicon.All.Says(word.Text, Cue.Article) || Lexicon.All.Says(word.Text, Cue.About) || Lexicon.All.Says(word.Text, Cue.In))
                && at + senses[0].Words.Length is var behind && behind < words.Count && !Lexicon.All.Says(words[behind].Text, Cue.What) && !Lexicon.All.Says(words[behind].Text, Cue.Which))
            {
                // "¿Y lo de junio?" goes on; "lo de mayo y lo de junio" joins two.
                senses = Lexicon.All.Senses(words, at, language, longest: 1);
            }

            if (senses.Count > 0 && senses[0] is { Cue: Cue.Workload, Words.Length: > 1 } && at + senses[0].Words.Length < words.Count && Lexicon.All.Says(words[at + senses[0].Words.Length].Text, Cue.End))
            {
                // "By month end" is no "by month".
                senses = Lexicon.All.Senses(words, at, language, longest: senses[0].Words.Length - 1);
            }

            if (senses.Count > 0 && senses[0].Cue == Cue.ThatPlace && at + senses[0].Words.Length < words.Count && (words[at + senses[0].Words.Length] is { IsNumber: true } || Roman.Is(words[at + senses[0].Words.Length].Text)))
            {
                // "Ese mismo punto 2" says which.
                senses = Lexicon.All.Senses(words, at, language, longest: 1);
            }

            if (senses.Count > 0 && senses[0].Words.Length > 1 && senses[0].Cue is Cue.NextOne or Cue.Due or Cue.Deadline or Cue.Except && Enumerable.Range(at + 1, senses[0].Words.Length - 1).Any(inside => words[inside].Before == ','))
            {
                // "La première, échéance ?" is no "première échéance", nor "1 a, part I" an "à part".
                senses = Lexicon.All.Senses(words, at, language, longest: 1);
            }

            var length = senses.Count == 0 ? 1 : senses[0].Words.Length;
            var written = length == 1 ? words[at].Written : string.Join(' ', words.Skip(at).Take(length).Select(word => word.Written));
            pieces.Add(new Piece(senses, words[at], written, at, length));
            at += length;
        }

        return pieces;
    }

    /// <summary>"The UN", "SMEs": a name of the field in capitals, alone or among words that are not.</summary>
    private static string? Acronym(List<Word> words, int at)
    {
        var written = words[at].Written;
        var name = written.Length > 2 && written[^1] == 's' ? written[..^1] : written;
        return name.Length > 1 && name.All(char.IsUpper) && Topics.Concepts.Known.HasAcronym(Letters.Fold(name)) && (words.Count == 1 && !Forms.Is(words[0].Text, Form.OwnHouse) || words.Exists(static word => !word.IsUpper && !word.IsNumber)) ? name : null;
    }

    private static bool IsNeighbour(Cue cue) => cue is Cue.NextOne or Cue.OneAfter or Cue.OneBefore or Cue.FinalOne;

    private static bool BeginsUnit(List<Word> words, int at, Language language) =>
        at < words.Count && (words[at].IsNumber || Lexicon.All.Senses(words, at, language, longest: 1)
            .Concat(Lexicon.All.Senses(words, at, language)).Any(static sense => sense.Cue is Cue.Weekend or Cue.DayUnit or Cue.WeekUnit or Cue.MonthUnit or Cue.QuarterUnit or Cue.HalfUnit or Cue.YearUnit or Cue.Number or Cue.Month));
}
