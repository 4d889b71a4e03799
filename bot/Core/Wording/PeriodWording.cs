using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>Days and periods of an answer, in each language.</summary>
public static class PeriodWording
{
    /// <summary>"31 May 2000".</summary>
    public static Sentence Day(DateOnly day) => Each(language => Days.Day(day, language));

    /// <summary>"May 2000".</summary>
    public static Sentence Month(DateOnly day) => Each(language => Days.Month(day, language));

    /// <summary>"in May 2000", "by 30 June 2000", "from 1 July 2000 on"; empty without bounds.</summary>
    public static Sentence In(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => new("", "", ""),
        (null, { } last) => Each(language => Days.By(last, language)),
        ({ } first, null) => new($"from {Days.Day(first, Language.English)} on", $"à partir du {Days.Day(first, Language.French)}", $"a partir del {Days.Day(first, Language.Spanish)}"),
        ({ } first, { } last) => Each(language => Days.During(first, last, language)),
    };

    private static Sentence Each(Func<Language, string> words) => new(words(Language.English), words(Language.French), words(Language.Spanish));
}
