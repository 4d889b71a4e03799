using System.Globalization;
using TcAssistant.Asks;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>However a period is named, it is exactly that one that is asked for.</summary>
public sealed class PeriodNameTests
{
    private static readonly Dictionary<string, Names> Languages = new()
    {
        ["en"] = new(
            ["what is due {0}?", "{0}: which lines fall due?"],
            "January February March April May June July August September October November December", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            ["first", "second", "third", "fourth"], ["first", "second", "third", "fourth"], ["1st", "2nd", "3rd", "4th"]),
        ["fr"] = new(
            ["qu’est-ce qui arrive à échéance {0} ?", "{0}, quelles échéances ?"],
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
            ["premier", "deuxième", "troisième", "quatrième"], ["première", "seconde", "", ""], ["1er", "2e", "3e", "4e"]),
        ["es"] = new(
            ["¿qué vence {0}?", "{0}, ¿qué vencimientos hay?"],
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.",
            ["primer", "segundo", "tercer", "cuarto"], ["primera", "segunda", "", ""], ["1.er", "2.º", "3.er", "4.º"]),
    };

    private sealed record Names(string[] Sentences, string LongMonths, string ShortMonths, string[] Nth, string[] Feminine, string[] Signed)
    {
        public string[] Months { get; } = LongMonths.Split(' ');

        public string[] Short { get; } = ShortMonths.Split(' ');
    }

    public static TheoryData<string, string, string> Forms() => Read("periods.corpus");

    public static TheoryData<string, string, string> Relative() => Read("relative-periods.corpus");

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_period_is_found_however_it_is_named(string language, string kind, string form)
    {
        var names = Languages[language];
        var wrong = new List<string>();
        foreach (var year in (int[])[1999, 2000, 2001])
        {
            foreach (var nth in Enumerable.Range(0, kind switch { "year" => 1, "half" => 2, "quarter" => 4, _ => 12 }))
            {
                var (named, from, to) = Named(form, kind, names, year, nth);
                foreach (var sentence in names.Sentences)
                {
                    var question = string.Format(CultureInfo.InvariantCulture, sentence, language == "fr" ? named.Replace("de a", "d’a", StringComparison.Ordinal).Replace("de o", "d’o", StringComparison.Ordinal) : named);
                    var reading = Ask.Read(question, null, AskedPlans.Today, null, [AskedPlans.Sample]).Reading;
                    if (reading != new Reading(Intent.Due, from, to, Plan: reading.Plan))
                    {
                        wrong.Add($"{question} ⇒ {reading.Intent} {reading.From:yyyy-MM-dd}..{reading.To:yyyy-MM-dd}");
                    }
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Relative))]
    public void A_period_counted_from_today_is_found_however_it_is_named(string language, string days, string named)
    {
        foreach (var sentence in Languages[language].Sentences)
        {
            var question = string.Format(CultureInfo.InvariantCulture, sentence, named);
            var reading = Ask.Read(question, null, AskedPlans.Today, null, [AskedPlans.Sample]).Reading;
            Assert.Equal($"{question} ⇒ Due {days}", $"{question} ⇒ {reading.Intent} {reading.From:yyyy-MM-dd}..{reading.To:yyyy-MM-dd}");
        }
    }

    private static TheoryData<string, string, string> Read(string file)
    {
        var forms = new TheoryData<string, string, string>();
        foreach (var (head, form) in AskCorpus.Forms(file))
        {
            forms.Add(head[..2], head[3..], form);
        }

        return forms;
    }

    private static (string Named, DateOnly? From, DateOnly? To) Named(string form, string kind, Names names, int year, int nth)
    {
        var months = kind switch { "year" => 12, "half" => 6, "quarter" => 3, _ => 1 };
        var (first, last) = (new DateOnly(year, months * nth + 1, 1), new DateOnly(year, months * nth + 1, 1).AddMonths(months).AddDays(-1));
        (DateOnly? From, DateOnly? To) span = kind switch
        {
            "early month" => (first, first.AddDays(9)),
            "mid month" => (first.AddDays(10), first.AddDays(19)),
            "late month" => (first.AddDays(20), last),
            "by month" => (null, last),
            "before month" => (null, first.AddDays(-1)),
            "after month" => (last.AddDays(1), null),
            "from month" => (first, null),
            "day" => (first.AddDays(14), first.AddDays(14)),
            _ => (first, last),
        };
        var day = kind == "day" ? 15 : last.Day;
        var month = first.Month - 1;
        var said = new List<(string Place, string Word)>
        {
            ("y", $"{year}"), ("yy", $"{year % 100:00}"), ("n", $"{nth + 1}"),
            ("M", names.Months[month]), ("m_", names.Months[month].ToLowerInvariant()), ("MM", names.Months[month].ToUpperInvariant()), ("Mon", names.Short[month]), ("m", $"{first.Month:00}"),
            ("d", $"{day}"), ("d.", day == 31 ? "31st" : $"{day}th"),
        };
        said.AddRange(Enumerable.Range(0, months).Select(more => ($"M{more + 1}", names.Months[month + more])));
        said.AddRange(Enumerable.Range(0, months).Select(more => ($"Mon{more + 1}", names.Short[month + more])));
        said.AddRange(nth < 4 ? [("nth", names.Nth[nth]), ("ntha", names.Feminine[nth]), ("n.", names.Signed[nth])] : []);
        return (said.Aggregate(form, static (text, one) => text.Replace($"{{{one.Place}}}", one.Word, StringComparison.Ordinal)), span.From, span.To);
    }
}
