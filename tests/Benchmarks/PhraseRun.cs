using System.Diagnostics;
using TcAssistant.Timetables;

namespace TcAssistant.Benchmarks;

/// <summary>Speed and exactness of reading timetable phrases, beside Microsoft's recognizers on the same phrases in the same run.</summary>
internal static class PhraseRun
{
    private const int Rounds = 9;

    /// <summary>Rounds before, until everything is compiled for good.</summary>
    private const int WarmUps = 6;

    public static int Run()
    {
        var phrases = PhraseCase.All();
        var recognizer = new Recognizer();
        Console.WriteLine($"{phrases.Count} phrases");

        var whole = phrases.Where(phrase => PhraseCase.Written(Read(phrase)) == phrase.Expected).ToList();
        var dates = phrases.Count(phrase => PhraseCase.WindowsOf(Read(phrase)).SequenceEqual(phrase.Windows));
        var theirs = phrases.Count(phrase => Recognizer.WindowsOf(recognizer.Read(phrase), phrase.Windows).SequenceEqual(phrase.Windows));
        Console.WriteLine($"exact, dates alone:            TcAssistant {Share(dates, phrases)}   Recognizers {Share(theirs, phrases)}");
        var (ourEnds, theirEnds) = (LastDays(phrases, phrase => PhraseCase.WindowsOf(Read(phrase))), LastDays(phrases, phrase => Recognizer.WindowsOf(recognizer.Read(phrase), phrase.Windows)));
        Console.WriteLine($"exact, last day of each alone: TcAssistant {Share(ourEnds, phrases)}   Recognizers {Share(theirEnds, phrases)}");
        Console.WriteLine($"exact, with kinds and rhythms: TcAssistant {Share(whole.Count, phrases)}   Recognizers: has no such notion");
        foreach (var missed in phrases.Except(whole))
        {
            Console.WriteLine($"  missed: {missed.Phrase} => {PhraseCase.Written(Read(missed))}, expected {missed.Expected}");
        }

        // Turn by turn, so that whatever else the machine does falls on both.
        var (ours, other) = (new List<double>(), new List<double>());
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            ours.Add(PerSecond(phrases, phrase => Read(phrase)));
            other.Add(PerSecond(phrases, phrase => recognizer.Read(phrase)));
        }

        var (our, their) = (Median(ours.Skip(WarmUps)), Median(other.Skip(WarmUps)));
        Console.WriteLine($"phrases a second, median of {Rounds}: TcAssistant {our:N0}   Recognizers {their:N0}   ratio {our / their:N1}");
        return 0;
    }

    public static Timetable Read(PhraseCase phrase) => Timetable.Read(phrase.Phrase, phrase.Language, PhraseCase.Anchor);

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    private static int LastDays(IReadOnlyList<PhraseCase> phrases, Func<PhraseCase, IReadOnlyList<Window>> read) =>
        phrases.Count(phrase => read(phrase).Select(window => window.To).SequenceEqual(phrase.Windows.Select(window => window.To)));

    private static double PerSecond(IReadOnlyList<PhraseCase> phrases, Func<PhraseCase, object> read)
    {
        var (count, watch) = (0, Stopwatch.StartNew());
        while (watch.ElapsedMilliseconds < 500)
        {
            foreach (var phrase in phrases)
            {
                GC.KeepAlive(read(phrase));
            }

            count += phrases.Count;
        }

        return count / watch.Elapsed.TotalSeconds;
    }

    private static string Share(int exact, IReadOnlyCollection<PhraseCase> of) => $"{exact}/{of.Count} ({100.0 * exact / of.Count:N1} %)";
}
