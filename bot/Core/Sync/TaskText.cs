using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TcAssistant.Plans;

namespace TcAssistant.Sync;

/// <summary>A task's description: our block, closed by a marker line, and below it what people wrote, which is theirs.</summary>
/// <param name="Block">Empty: it is not there.</param>
/// <param name="Notes">Empty: nobody wrote any.</param>
public sealed record TaskText(string Block, string Notes)
{
    public const int LongestTitle = 255;
    public const int LongestDescription = 32_000;

    /// <summary>So that there is always room for what people write.</summary>
    public const int LongestBlock = 8_000;

    /// <summary>An item of a checklist.</summary>
    public const int LongestItem = 100;

    private const string Rule = "────";
    private const int LongestKept = 1_000;

    /// <summary>Takes a description apart.</summary>
    /// <param name="block">The block as it should be: found without a marker line too, where somebody took that away.</param>
    public static TaskText Split(string description, LineKey line, string block)
    {
        var text = Normal(description);
        var mark = text.IndexOf(Mark(line), StringComparison.Ordinal);
        if (mark >= 0)
        {
            var begins = text.LastIndexOf('\n', mark) + 1;
            var ends = text.IndexOf('\n', mark);
            return new(Normal(text[..begins]), ends < 0 ? "" : Normal(text[ends..]));
        }

        return block.Length > 0 && text.StartsWith(block, StringComparison.Ordinal) ? new(block, Normal(text[block.Length..])) : new("", text);
    }

    /// <summary>The description with both.</summary>
    /// <param name="words">What the marker line says to people.</param>
    public string Join(LineKey line, string words) => $"{Block}\n{Rule} {words} {Mark(line)}\n{(Notes.Length == 0 ? "" : $"\n{Notes}")}";

    /// <summary>Whether the text carries the line's marker.</summary>
    public static bool IsMarked(string description, LineKey line) => description.Contains(Mark(line), StringComparison.Ordinal);

    /// <summary>Lines end alike, and nothing that cannot be seen stands at either end.</summary>
    public static string Normal(string text) =>
        string.Join('\n', text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select(line => line.TrimEnd())).Trim();

    /// <summary>The text in one line, cut after a word where it is too long.</summary>
    public static string Line(string text, int most)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Cut(line, most);
    }

    /// <summary>The text, cut after a word where it is too long; never within a letter.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', most - 2, most / 2);
        cut = cut > 0 ? cut : char.IsLowSurrogate(text[most - 2]) ? most - 3 : most - 2;
        return string.Concat(text.AsSpan(0, cut).TrimEnd(" ,;:."), " …");
    }

    /// <summary>What is kept of a value to know it again: itself, or the fingerprint of a long text.</summary>
    public static string Kept(string value) =>
        value.Length <= LongestKept ? value : "#" + Fingerprint(value);

    /// <summary>Another for any other text.</summary>
    public static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The same of notes: of long ones the length as well, so that what is added below is known from what was there.</summary>
    public static string KeptNotes(string notes) => notes.Length <= LongestKept ? notes : string.Create(CultureInfo.InvariantCulture, $"{Kept(notes)}:{notes.Length}");

    /// <summary>What was written below the notes that were kept; all of them where those were changed.</summary>
    /// <param name="kept">As <see cref="KeptNotes"/> has them; null: there were none.</param>
    public static string Added(string? kept, string notes)
    {
        if (kept is not { Length: > 0 })
        {
            return notes;
        }

        if (notes.StartsWith(kept, StringComparison.Ordinal))
        {
            return notes[kept.Length..].Trim();
        }

        return kept[0] == '#' && kept.Split(':') is [_, var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && length > LongestKept && length <= notes.Length && KeptNotes(notes[..length]) == kept
            ? notes[length..].Trim()
            : notes;
    }

    private static string Mark(LineKey line) => $"[{line.Value}]";
}
