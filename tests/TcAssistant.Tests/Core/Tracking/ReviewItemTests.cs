using TcAssistant.Plans;
using TcAssistant.Tests.Cards;
using TcAssistant.Tracking;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.Core.Tracking;

public sealed class ReviewItemTests
{
    private static readonly Sentence Doubt = new("doubt", "doute", "duda");
    private static readonly Sentence Other = new("other", "autre", "otra");

    [Theory]
    [InlineData("II.3.1", 1)]
    [InlineData("II.1.1–II.1.3", 3)]
    [InlineData("II.3", 0)]
    [InlineData("III", 0)]
    [InlineData("II.1.3–II.1.1", 0)]
    [InlineData("row 7", 0)]
    public void A_place_names_its_lines(string where, int lines)
    {
        var item = Assert.Single(ReviewItem.Of(Some.Tracked, [Finding.Warning(where, Doubt)]));
        Assert.Equal(lines, item.Lines.Count);
    }

    [Fact]
    public void A_doubt_about_shared_words_belongs_to_all_who_share_them()
    {
        var item = Assert.Single(ReviewItem.Of(Some.Tracked, [Finding.Warning("II.1.1", Other), Finding.Warning("II.1.1–II.1.3", Doubt)]));
        Assert.Equal(("II.1.1–II.1.3", 3, 2), (item.Where, item.Lines.Count, item.Findings.Count));
        Assert.True(item.HasOneReading);
    }

    [Fact]
    public void Lines_with_different_words_have_no_one_reading() =>
        Assert.False(Assert.Single(ReviewItem.Of(Some.Tracked, [Finding.Warning("II.3.1–II.3.3", Doubt)])).HasOneReading);

    [Fact]
    public void Errors_come_first() => Assert.Equal(
        ["II.3.4", "II.3.1"],
        ReviewItem.Of(Some.Tracked, [Finding.Warning("II.3.1", Doubt), Finding.Error("II.3.4", Doubt)]).Select(item => item.Where));

    [Fact]
    public void What_a_person_settled_needs_no_eyes_until_the_documents_words_change()
    {
        Assert.Empty(ReviewItem.Of(Corrected("Mai 2000"), [Finding.Warning("II.3.1", Doubt)]));
        Assert.Single(ReviewItem.Of(Corrected("Juin 2000"), [Finding.Warning("II.3.1", Doubt)]));
    }

    private static TrackedPlan Corrected(string phrase)
    {
        var key = Some.LineOf("II.3.1").Key!.Value;
        var correction = new Correction(phrase, phrase, null, "Ana Ruiz", default);
        return Some.Tracked with { State = new PlanState(new Dictionary<LineKey, LineState> { [key] = LineState.None(key) with { Correction = correction } }) };
    }
}
