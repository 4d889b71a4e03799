using System.Text;

namespace TcAssistant.Documents;

/// <summary>Raised signs that point at a note below and belong to no word or date: <c>2025²</c>. Ordinals (<c>1er</c>, <c>2nd</c>, <c>XIXe</c>) and units (<c>m2</c>) keep theirs.</summary>
internal static class NoteMarks
{
    private const string Signs = "*†‡§,;()[] ";

    private static readonly string[] Units = ["m", "km", "cm", "mm", "dm", "hm"];

    /// <param name="before">What was read of the paragraph so far.</param>
    public static bool Is(string raised, StringBuilder before)
    {
        var mark = raised.Trim();
        var word = WordBefore(before);
        if (mark.Length == 0 || before.Length == 0)
        {
            return false;
        }

        var number = word.Length > 0 && word.All(char.IsAsciiDigit);
        return mark.All(letter => char.IsAsciiDigit(letter) || Signs.Contains(letter, StringComparison.Ordinal)) ? (!number || word.Length == 4) && Array.IndexOf(Units, word) < 0
            : mark.Length == 1 && char.IsAsciiLetterLower(mark[0]) && word.Length > 2 && word.All(char.IsLetter) && !word.All(letter => "IVXLCDM".Contains(letter, StringComparison.Ordinal));
    }

    private static string WordBefore(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, text.Length - start);
    }
}
