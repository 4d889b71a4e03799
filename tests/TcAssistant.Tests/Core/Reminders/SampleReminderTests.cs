using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Reminders;

/// <summary>What a channel would see of the sample plan.</summary>
public class SampleReminderTests
{
    private static readonly DateOnly Since = new(2000, 4, 17);
    private static readonly Subscription Subscribed = new(Since, Since);

    [Fact]
    public void Two_years_with_nobody_pressing_anything_are_at_most_forty_cards()
    {
        var cards = ReminderDay.Of(Reminder.Between(ShippedSample.French, Subscribed, Since, Since.AddYears(2)));

        Assert.InRange(cards.Count, 20, 40);
    }

    [Fact]
    public void A_card_is_grouped_by_what_is_nearest()
    {
        var card = Assert.Single(ReminderDay.Of(Reminder.DueOn(ShippedSample.French, Subscribed, new(2000, 5, 31))));

        Assert.Equal(["Last day today: II.3.1 II.3.2 II.3.4", "In 30 days: III.1.a.1 III.1.a.2 III.1.a.3 III.1.b.1 III.1.d.4"], Shown(card));
    }

    [Fact]
    public void Lines_that_share_one_entry_are_one_row()
    {
        var shared = ShippedSample.French.Plan.Lines.Where(line => line.Pairing == Pairing.Shared && line.Timetable!.Milestones.Count > 0).GroupBy(line => (line.Id.Issue, line.Timetable!.Phrase)).First(group => group.Count() > 1).ToList();
        var from = shared[0].Timetable!.Milestones[0].To.AddDays(-40);

        var rows = ReminderDay.Of(Reminder.Between(ShippedSample.French, new(from, from), from, from.AddDays(60))).SelectMany(card => card.Rows).Where(row => row.First.Line.Id == shared[0].Id);

        Assert.All(rows, row => Assert.Equal(shared.Select(line => line.Id), row.Reminders.Select(reminder => reminder.Line.Id)));
        Assert.NotEmpty(rows);
    }

    [Fact]
    public void A_preview_accounts_for_every_line()
    {
        var preview = Preview.Of(ShippedSample.French, Subscribed, new(2000, 5, 22), new(2000, 6, 2));

        var shown = preview.Cards.SelectMany(card => card.Rows).SelectMany(row => row.Reminders).Select(reminder => reminder.Line.Id).Distinct().ToList();
        Assert.Equal(78, shown.Count + preview.Silent.Count);
        Assert.Empty(shown.Intersect(preview.Silent.Select(line => line.Line.Id)));
        Assert.All(preview.Silent, line => Assert.Equal(line.Why == LineSilence.Later, line.Next is not null));
    }

    [Fact]
    public void A_digest_tells_what_passed_what_comes_and_how_many_had_passed_before()
    {
        var digest = Digest.Of(ShippedSample.French, Subscribed, new(2000, 5, 29));

        Assert.Equal("II.3.1 II.3.2 II.3.4", Ids(digest.Due));
        Assert.Equal("I.1.a.1 II.2.2 II.2.3", Ids(digest.Passed));
        Assert.Equal("", Ids(digest.Starting));
        Assert.Equal(4, digest.PassedBeforeImport);
        Assert.Empty(digest.Quiet);
        Assert.False(digest.IsSilent);
    }

    [Fact]
    public void After_a_quarter_of_silence_lines_without_a_date_to_meet_are_quiet()
    {
        Assert.Empty(Digest.Of(ShippedSample.French, Subscribed, Since.AddDays(90)).Quiet);

        var quiet = Digest.Of(ShippedSample.French, Subscribed, Since.AddDays(91)).Quiet;

        Assert.NotEmpty(quiet);
        Assert.DoesNotContain(quiet, line => line.Timetable!.Milestones.Any(OpenDates.IsLast));
    }

    [Fact]
    public void Nothing_to_tell_is_an_empty_digest() =>
        Assert.True(Digest.Of(OneLine.Saying("31 May 2000"), new(Since, Since), new(2000, 4, 17)).IsSilent);

    [Theory]
    [InlineData(Language.English, "3 cards, 22 May – 2 June 2000:", "by 31 May 2000", "next reminder on")]
    [InlineData(Language.French, "3 cartes, du 22 mai au 2 juin 2000\u00A0:", "d’ici au 31 mai 2000", "prochain rappel le")]
    [InlineData(Language.Spanish, "3 tarjetas, del 22 de mayo al 2 de junio de 2000:", "a más tardar el 31 de mayo de 2000", "próximo recordatorio el")]
    public void A_preview_is_told_in_three_languages(Language language, params string[] told)
    {
        var text = PreviewText.Of(Preview.Of(ShippedSample.French, Subscribed, new(2000, 5, 22), new(2000, 6, 2)), "GB.276/TC/2", language);

        Assert.All(told, words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    private static string Ids(IEnumerable<DigestLine> lines) => string.Join(' ', lines.Select(line => line.Line.Id));

    private static IEnumerable<string> Shown(ReminderDay card) => card.Groups.Select(group =>
        $"{PreviewText.Heading(group).English}: {string.Join(' ', group.Rows.SelectMany(row => row.Reminders).Select(reminder => reminder.Line.Id))}");
}
