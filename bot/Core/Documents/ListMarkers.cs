namespace TcAssistant.Documents;

/// <summary>The signs that stand before a list item: dashes, bullets, letters, numbers.</summary>
public static class ListMarkers
{
    private const string Bullets = "-–—−‒•·●○◦▪■□▫‣⁃∙➢➤►▶✓✔❖◆◇☐☑☒*\uF0B7\uF0A7\uF0D8\uF0FC\uF02D";

    public static bool IsBullet(string? marker) => marker is { Length: 1 } && (Bullets.Contains(marker[0], StringComparison.Ordinal) || marker == "o");

    /// <summary>Takes a dash or bullet off the front: <c>- une déclaration</c>, <c>–una declaración</c>.</summary>
    public static bool TryBullet(string text, out string marker, out string rest)
    {
        (marker, rest) = (string.Empty, text);
        if (text.Length < 2)
        {
            return false;
        }

        var hollow = text[0] == 'o' && text[1] == '\t';
        if (!hollow && !Bullets.Contains(text[0], StringComparison.Ordinal))
        {
            return false;
        }

        var after = text[1..].TrimStart('-', '–', ' ', '\t', '\u00A0');
        if (after.Length == 0 || (!char.IsWhiteSpace(text[1]) && !char.IsLetter(after[0])))
        {
            return false;
        }

        (marker, rest) = (text[..1], after);
        return true;
    }
}
