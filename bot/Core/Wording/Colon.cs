using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>The colon between what is announced and what follows. French sets a blank before it, one that does not break.</summary>
public static class Colon
{
    public static string Between(string announced, string follows, Language language) => $"{announced}{(language == Language.French ? "\u00A0:" : ":")} {follows}";
}
