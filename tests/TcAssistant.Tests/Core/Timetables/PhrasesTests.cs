using System.Text;
using CsCheck;
using TcAssistant.Languages;
using TcAssistant.Timetables;
using Xunit;

namespace TcAssistant.Tests.Core.Timetables;

/// <summary>Every phrase of the corpora is read as expected, however it is typed.</summary>
public class PhrasesTests
{
    [Fact]
    public void Phrases_are_read_as_expected() => AssertNone(
        from phrase in Corpora.All
        let read = Notation.Of(phrase.Read())
        where read != phrase.Expected
        select $"{phrase}\n  expected {phrase.Expected}\n  read     {read}");

    [Theory]
    [InlineData("March 2000")]
    [InlineData("March 2000 => due 2000-3")]
    [InlineData("March 2000 => due 2000-03 => due 2000-03")]
    [InlineData("@ language de")]
    [InlineData("@ today yesterday")]
    public void A_bad_line_of_a_corpus_fails_with_its_place(string line)
    {
        var error = Assert.Throws<FormatException>(() => Corpora.Read("bad.corpus", ["# heading", line]).ToList());
        Assert.StartsWith("bad.corpus(2)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Capitals_do_not_matter() => AssertSame(phrase => phrase.ToUpperInvariant());

    [Fact]
    public void Missing_accents_do_not_matter() => AssertSame(WithoutAccents);

    [Fact]
    public void Accents_written_apart_do_not_matter() => AssertSame(phrase => phrase.Normalize(NormalizationForm.FormD));

    [Fact]
    public void Blanks_do_not_matter() => AssertSame(phrase => $"  {phrase.Replace(" ", "  ", StringComparison.Ordinal)} ");

    [Fact]
    public void Typographic_signs_do_not_matter() => AssertSame(phrase => phrase
        .Replace('\'', '’').Replace(' ', '\u00A0').Replace('-', '\u2011'));

    [Fact]
    public void The_language_is_found_from_the_words() => AssertNone(
        from phrase in Corpora.All
        where phrase.Language is not null && phrase.Expected != "?"
        let found = Timetable.Read(phrase.Phrase, null, phrase.Anchor)
        where found.Understood && !SaysTheSame(found, phrase.Read())
        select $"{phrase}\n  expected {phrase.Expected}\n  found    {Notation.Of(found)}");

    /// <summary>A phrase that is damaged may be not understood; it must not be read as another date without a warning.</summary>
    [Fact]
    public void A_letter_lost_never_moves_a_month_unseen()
    {
        var months = new[] { "January", "February", "September", "October", "November", "December" };
        AssertNone(
            from month in months
            from lost in Enumerable.Range(0, month.Length)
            let phrase = $"By {month.Remove(lost, 1)} 2024"
            let read = Timetable.Read(phrase, Language.English, new Anchor(null))
            let meant = Timetable.Read($"By {month} 2024", Language.English, new Anchor(null))
            where read.Understood && (!read.MeansSameAs(meant) || read.Findings.Count == 0)
            select $"{phrase}: {Notation.Of(read)}");
    }

    [Fact]
    public void No_text_makes_it_fail() => Gen.String[0, 60].Sample(text => Notation.Of(Timetable.Read(text, null, new Anchor(null))).Length > 0);

    [Fact]
    public void No_mixture_of_phrases_makes_it_fail()
    {
        var words = Corpora.All.SelectMany(phrase => phrase.Phrase.Split(' ')).Distinct().ToArray();
        Pick.OneOf(words).Array[0, 12].Sample(picked =>
        {
            var timetable = Timetable.Read(string.Join(' ', picked), null, new Anchor(new DateOnly(1999, 9, 28)));
            return timetable.Understood || (timetable.Milestones.Count == 0 && timetable.Cadences.Count == 0 && timetable.Findings.Count > 0);
        });
    }

    [Fact]
    public void No_window_ends_before_it_begins()
    {
        var words = Corpora.All.SelectMany(phrase => phrase.Phrase.Split(' ')).Distinct().ToArray();
        Pick.OneOf(words).Array[0, 12].Sample(picked =>
            Timetable.Read(string.Join(' ', picked), null, new Anchor(null)).Milestones.All(milestone => milestone.From is null || milestone.From <= milestone.To));
    }

    private static void AssertSame(Func<string, string> rewrite) => AssertNone(
        from phrase in Corpora.All
        let read = phrase.Read(rewrite(phrase.Phrase))
        where !SaysTheSame(read, phrase.Read())
        select $"{phrase}\n  expected {phrase.Expected}\n  read     {Notation.Of(read)}");

    // Labels and conditions are quoted as written, so only their presence can be compared.
    private static bool SaysTheSame(Timetable one, Timetable other) =>
        Unlabelled(one).MeansSameAs(Unlabelled(other));

    private static Timetable Unlabelled(Timetable timetable) => timetable with
    {
        Milestones = [.. timetable.Milestones.Select(milestone => milestone with { Label = milestone.Label is null ? null : "label" })],
        Cadences = [.. timetable.Cadences.Select(cadence => cadence with { Label = cadence.Label is null ? null : "label" })],
        Condition = timetable.Condition is null ? null : "condition",
    };

    private static string WithoutAccents(string phrase) => string.Concat(phrase
        .Normalize(NormalizationForm.FormD)
        .Where(letter => char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark))
        .Normalize(NormalizationForm.FormC);

    private static void AssertNone(IEnumerable<string> failures)
    {
        var all = failures.ToList();
        Assert.True(all.Count == 0, $"{all.Count} of {Corpora.All.Count}:\n{string.Join('\n', all)}");
    }
}
