using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TcAssistant.App.Storage;

/// <summary>
/// Partition and row keys made of names that others chose (Teams ids, activity ids): every character that a key may not hold,
/// and <c>_</c>, which parts the names, is written as <c>!</c> and four hexadecimal digits. All characters stay below <c>~</c>.
/// </summary>
public static class Key
{
    /// <summary>A longer name becomes its digest; whoever needs it back keeps it in a column as well.</summary>
    public const int LongestName = 200;

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.:@;=+");

    private const char Escape = '!';
    private const string DigestMark = "!!";

    /// <summary>One key of several names, no two lists of names giving the same key.</summary>
    public static string Of(params ReadOnlySpan<string> names)
    {
        if (names.Length == 1)
        {
            return Encode(names[0]);
        }

        var key = new StringBuilder();
        for (var i = 0; i < names.Length; i++)
        {
            key.Append(i == 0 ? "" : "_").Append(Encode(names[i]));
        }

        return key.ToString();
    }

    public static string Encode(string name)
    {
        if (name.Length <= LongestName && !name.AsSpan().ContainsAnyExcept(Plain))
        {
            return name;
        }

        var encoded = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            if (Plain.Contains(c))
            {
                encoded.Append(c);
            }
            else
            {
                encoded.Append(Escape).Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return encoded.Length <= LongestName ? encoded.ToString() : DigestMark + Digest(name);
    }

    /// <summary>The name that <see cref="Encode"/> was given.</summary>
    /// <exception cref="FormatException">It is the digest of a long name, or was not made by <see cref="Encode"/>.</exception>
    public static string Decode(string encoded)
    {
        var name = new StringBuilder(encoded.Length);
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] != Escape)
            {
                name.Append(encoded[i]);
                continue;
            }

            if (i + 4 >= encoded.Length
                || !ushort.TryParse(encoded.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                throw new FormatException($"'{encoded}' is not the key of a name.");
            }

            name.Append((char)code);
            i += 4;
        }

        return name.ToString();
    }

    /// <summary>An opaque key of 16 letters and digits that always comes out the same for the same names.</summary>
    public static string Opaque(params ReadOnlySpan<string> names)
    {
        const string alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(Of(names)));
        return string.Create(16, digest, (letters, bytes) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = alphabet[bytes[i] & 31];
            }
        });
    }

    private static string Digest(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshalBytes(name)));

    // The code units themselves, not UTF-8: two names that differ only in broken surrogates still differ.
    private static byte[] MemoryMarshalBytes(string name) =>
        System.Runtime.InteropServices.MemoryMarshal.AsBytes(name.AsSpan()).ToArray();
}
