using System.Text;

namespace TcAssistant.Documents;

/// <summary>Turns the bytes of a text file into text: by its byte order mark, else UTF-16 by its zero bytes, else UTF-8, else Windows-1252.</summary>
internal static class TextBytes
{
    // Windows-1252 where it differs from Latin-1 (0x80 to 0x9F); five places are unused there.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static string Decode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ when ZeroesAt(bytes, 1) => Encoding.Unicode.GetString(bytes),
        _ when ZeroesAt(bytes, 0) => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Utf8(bytes) ?? OneByteEach(bytes),
    };

    /// <summary>Whether bytes without a text's structure were given: zero bytes or many control characters.</summary>
    public static bool LooksBinary(string text)
    {
        var sample = text.Length > 4096 ? text[..4096] : text;
        var odd = sample.Count(letter => letter == '\0' || (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t' or '\f' or '\v')));
        return odd > sample.Length / 50;
    }

    private static bool ZeroesAt(byte[] bytes, int offset)
    {
        var (here, there, sample) = (0, 0, Math.Min(bytes.Length, 2000) / 2 * 2);
        for (var at = 0; at < sample; at += 2)
        {
            here += bytes[at + offset] == 0 ? 1 : 0;
            there += bytes[at + 1 - offset] == 0 ? 1 : 0;
        }

        return sample >= 4 && here > sample * 4 / 10 && there == 0;
    }

    private static string? Utf8(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string OneByteEach(byte[] bytes) =>
        string.Create(bytes.Length, bytes, static (letters, source) =>
        {
            for (var at = 0; at < source.Length; at++)
            {
                letters[at] = source[at] is >= 0x80 and <= 0x9F ? Windows1252[source[at] - 0x80] : (char)source[at];
            }
        });
}
