using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>One thing said to people, in each of the three languages. Every sentence people see is made in this folder.</summary>
public sealed record Sentence(string English, string French, string Spanish)
{
    public string In(Language language) => language switch
    {
        Language.French => French,
        Language.Spanish => Spanish,
        _ => English,
    };
}
