using TcAssistant.Languages;

namespace TcAssistant.Timetables;

public sealed partial record Timetable
{
    /// <summary>Reads a timetable phrase. Never guesses and never fails: what it cannot read for sure it says it did not understand.</summary>
    /// <param name="language">The document's language; null: whichever reads most of the words. A phrase in another of the three is recognised.</param>
    /// <param name="anchor">What relative and immediate words count from.</param>
    public static Timetable Read(string phrase, Language? language, Anchor anchor)
    {
        var folded = Folding.Fold(phrase);
        var expected = language ?? Language.English;
        var best = Attempt(folded, expected, anchor);
        foreach (var other in LanguageCodes.All)
        {
            if (other != expected && (language is null || best.HasWordsOf(other)))
            {
                var attempt = Attempt(folded, other, anchor);
                best = attempt.IsBetterThan(best, languageWasGiven: language is not null) ? attempt : best;
            }
        }

        return best.Timetable;
    }

    private static Reading Attempt(FoldedText phrase, Language language, Anchor anchor)
    {
        var read = PhraseReader.Read(phrase, Vocabulary.Of(language), anchor);
        return new Reading(read, Meaning.Of(read, anchor));
    }

    private sealed record Reading(PhraseReader.Result Result, Timetable Timetable)
    {
        // How many letters stand in words this language knows, or in dates it could make out.
        private int Known => Result.Symbols.Where(symbol => symbol.IsWord && symbol.Class is not (WordClass.Text or WordClass.Number)).Sum(symbol => symbol.End - symbol.Start)
            + Result.Elements.Where(element => element.Kind == ElementKind.Dates).Sum(element => LettersUnknown(Result, element));

        private static int LettersUnknown(PhraseReader.Result result, Element element)
        {
            var letters = 0;
            for (var at = element.First; at < element.Last; at++)
            {
                letters += result.Symbols[at].Class == WordClass.Text ? result.Symbols[at].End - result.Symbols[at].Start - 1 : 0;
            }

            return letters;
        }

        public bool HasWordsOf(Language other)
        {
            var words = Vocabulary.Of(other);
            foreach (ref readonly var symbol in Result.Symbols.AsSpan())
            {
                if (symbol.Class == WordClass.Text && words.KnowsWordOfTime(Result.Phrase.Text.AsSpan(symbol.Start, symbol.End - symbol.Start)))
                {
                    return true;
                }
            }

            return false;
        }

        public bool IsBetterThan(Reading other, bool languageWasGiven) => languageWasGiven
            ? Timetable.Understood && Known > other.Known
            : Known > other.Known || (Known == other.Known && Timetable.Understood && !other.Timetable.Understood);
    }
}
