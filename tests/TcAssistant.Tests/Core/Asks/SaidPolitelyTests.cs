using TcAssistant.Asks;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>Whatever can be said can be said politely, at either end and in any language, and means the same.</summary>
public sealed class SaidPolitelyTests
{
    private static readonly Person Ana = new("ana-id", "Ana Costa");
    private static readonly Person Ben = new("ben-id", "Ben Ito");
    private static readonly DateOnly Today = new(2000, 4, 17);

    private static readonly string[] Politely =
    [
        "please {0}", "Please, {0}", "{0} please", "{0}, please.", "{0}, thanks", "{0}. Thank you!", "{0} please, many thanks", "pls {0} thx",
        "s'il te plaît, {0}", "S’il vous plaît {0}", "{0}, s’il vous plaît", "svp {0}", "{0} svp, merci", "{0}. Merci d’avance !", "{0}\u00A0!",
        "por favor, {0}", "Por favor {0}", "{0} por favor", "{0}, gracias", "{0}. ¡Muchas gracias!", "\u202F{0}\u00A0",
    ];

    public static TheoryData<string, string> Sentences() => new()
    {
        { "change", "mark II.3.1 done" },
        { "change", "II.3.1 is expected in June 2000" },
        { "change", "assign II.3.1 to @Ben Ito" },
        { "change", "marque II.3.1 comme fait" },
        { "change", "marque II.3.1 comme faite" },
        { "change", "faite : II.3.1" },
        { "change", "marca II.3.1 como terminado" },
        { "change", "marca II.3.1 como terminada" },
        { "change", "hecha: II.3.1" },
        { "line", "my lines" },
        { "line", "history of II.3.1" },
        { "line", "lien vers II.3.1" },
        { "line", "historial de II.3.1" },
        { "personal", "my reminders" },
        { "personal", "remind me Thursday about II.3.1" },
        { "rule", "remind 60 days before for part III" },
        { "rule", "pas de rappels pour la partie III" },
        { "steward", "make @Ana Costa deputy" },
        { "steward", "transmets le plan à @Ana Costa" },
        { "handOver", "give my lines to @Ben Ito" },
        { "handOver", "donne toutes mes lignes à @Ben Ito" },
        { "handOver", "pasa mis líneas a @Ben Ito" },
        { "board", "track this plan in Planner" },
        { "board", "deja de seguir este plan en Planner" },
        { "absence", "I am away 1-14 May, @Ben Ito covers" },
        { "absence", "je suis absente du 1er au 14 mai, @Ben Ito me remplace" },
        { "absence", "estoy de vuelta" },
        { "thread", "not before June 2000" },
        { "thread", "pas encore faite" },
        { "thread", "es de @Ben Ito" },
        { "account", "why did nothing come for II.3.1" },
        { "account", "que sont devenus les rappels" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void It_means_the_same(string reader, string sentence)
    {
        var plainly = Read(reader, sentence);

        Assert.NotNull(plainly);
        Assert.All(Politely, form => Assert.Equal(plainly, Read(reader, form.Replace("{0}", sentence, StringComparison.Ordinal))));
    }

    [Fact]
    public void A_note_keeps_its_thanks() =>
        Assert.Equal(new Change.Noted("received with thanks"), ChangeAsk.Read("Please, note on II.3.1: received with thanks.", Today, ShippedSample.French, Ana, [])!.Wanted);

    /// <summary>What was read, written out; null: nothing.</summary>
    private static string? Read(string reader, string text) => reader switch
    {
        "change" => ChangeAsk.Read(text, Today, ShippedSample.French, Ana, [Ben]) is { } ask ? $"{ask.Language} {ask.Place} {ask.Lines.Count} {ask.Wanted}" : null,
        "line" => LineAsk.Read(text)?.ToString(),
        "personal" => PersonalAsk.Read(text) is PersonalAsk.RemindMe remind ? $"{string.Join(',', remind.Places)} {remind.Day}" : PersonalAsk.Read(text)?.ToString(),
        "rule" => RuleAsk.Read(text)?.ToString(),
        "steward" => StewardAsk.Read(text, [Ana])?.ToString(),
        "handOver" => HandOverAsk.Read(text, Ana, [Ana, Ben])?.ToString(),
        "board" => BoardAsk.Read(text)?.ToString(),
        "absence" => AbsenceAsk.Read(text, Today, ShippedSample.French, Ana, [Ana, Ben])?.ToString(),
        "thread" => ThreadAsk.Read(text)?.ToString(),
        _ => AccountAsk.Read(text)?.ToString(),
    };
}
