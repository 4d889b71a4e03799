using System.Collections;
using TcAssistant.Languages;
using TcAssistant.Timetables;
using Xunit;

namespace TcAssistant.Tests.Core.Timetables;

/// <summary>The work of judging a phrase grows with the phrase, however long a clause without a break is: looks at elements are counted, not time.</summary>
public class WorkTests
{
    [Theory]
    [InlineData("{0} March 2{1:000}, ")]
    [InlineData("annual report, update March 2{1:000} ")]
    [InlineData("annual report, quarterly review ")]
    [InlineData("ongoing until March 2{1:000}, every year ")]
    [InlineData("immediately for schools ")]
    [InlineData("in line with the plan ")]
    [InlineData("subject to funds, then ")]
    [InlineData("starts in March 2{1:000} for schools; ")]
    [InlineData("by March, ")]
    [InlineData("coverage of 20% in 2{1:000} ")]
    public void Looks_at_elements_grow_with_the_phrase(string pattern)
    {
        var few = LooksFor(pattern, 500);
        var many = LooksFor(pattern, 4000);

        Assert.InRange(many, 1, few * 8 * 3 / 2);
    }

    [Fact]
    public void A_phrase_of_200_KB_is_read_to_its_end()
    {
        var phrase = string.Concat(Enumerable.Range(0, 16_000).Select(at => $"{(at % 28) + 1} March {2000 + (at % 100)}, "));
        var read = Timetable.Read(phrase, Language.English, new Anchor(null));

        Assert.True(phrase.Length > 200_000);
        Assert.True(read.Understood);
        Assert.Equal(700, read.Milestones.Count);
    }

    private static long LooksFor(string pattern, int times)
    {
        var phrase = string.Concat(Enumerable.Range(0, times).Select(at => string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, (at % 28) + 1, at % 100)));
        var anchor = new Anchor(new DateOnly(1999, 9, 28));
        var read = PhraseReader.Read(Folding.Fold(phrase), Vocabulary.Of(Language.English), anchor);
        var counted = new Counted<Element>(read.Elements);
        _ = Meaning.Of(read with { Elements = counted }, anchor);
        return counted.Looks;
    }

    private sealed class Counted<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
    {
        public long Looks { get; private set; }

        public int Count => items.Count;

        public T this[int index]
        {
            get
            {
                Looks++;
                return items[index];
            }
        }

        public IEnumerator<T> GetEnumerator()
        {
            foreach (var item in items)
            {
                Looks++;
                yield return item;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
