using Microsoft.Extensions.Configuration;
using TcAssistant.App.Reminders;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

public sealed class ReminderSettingsTests
{
    [Fact]
    public void What_the_organisation_wants_is_read()
    {
        var settings = Of(("Reminders:Leads:Deadline", "7, 60,30"), ("Reminders:Leads:Start", "none"), ("Reminders:Leads:OnceAfter", "false"));

        Assert.Equal([60, 30, 7], settings.Organisation!.BeforeDeadline!);
        Assert.Empty(settings.Organisation.BeforeStart!);
        Assert.Equal((false, null), (settings.Organisation.OnceAfter, settings.Organisation.CheckIns));
        Assert.Null(Of().Organisation);
    }

    [Theory]
    [InlineData("Reminders:Leads:Deadline", "30;7", "The setting Reminders:Leads:Deadline is no list of days from 0 to 366 such as 30,7,0 (or none): 30;7")]
    [InlineData("Reminders:Leads:Start", "400", "The setting Reminders:Leads:Start is no list of days from 0 to 366 such as 30,7,0 (or none): 400")]
    [InlineData("Reminders:Leads:Deadline", "-1", "The setting Reminders:Leads:Deadline is no list of days from 0 to 366 such as 30,7,0 (or none): -1")]
    [InlineData("Reminders:Leads:CheckIns", "often", "The setting Reminders:Leads:CheckIns is neither true nor false: often")]
    [InlineData("Reminders:Looks", "no", "The setting Reminders:Looks is neither true nor false: no")]
    [InlineData("Reminders:Holidays", "/nowhere/ours.tsv", "The setting Reminders:Holidays names a file that cannot be read: /nowhere/ours.tsv")]
    public void A_wrong_setting_stops_the_start_with_one_sentence(string name, string value, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => Of((name, value))).Message);

    [Fact]
    public async Task A_file_of_further_holidays_is_added_to_those_that_come_with_the_product()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "# ours\nCH-GE\tGeneva\t2026:0424\nHQ\tHead office\t2026:0102\n", TestContext.Current.CancellationToken);
            var holidays = Of(("Reminders:Holidays", file)).Holidays;
            Assert.Contains(new DateOnly(2026, 4, 24), holidays.Of("CH-GE"));
            Assert.Equal("HQ", holidays.CodeOf("head office"));

            await File.WriteAllTextAsync(file, "# ours\nCH-GE Geneva 2026:0424\n", TestContext.Current.CancellationToken);
            Assert.StartsWith($"{file}, line 2:", Assert.Throws<FormatException>(() => Of(("Reminders:Holidays", file))).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static ReminderSettings Of(params (string Name, string Value)[] settings) =>
        ReminderSettings.From(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build());
}
