using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;

namespace TcAssistant.Cards;

/// <summary>JSON in the making: fragments that are known beforehand as they are, and values between them. It checks nothing:
/// commas and brackets are the caller's, whose fragments hold them.</summary>
internal struct JsonBytes(int size) : IDisposable
{
    // Cards travel as application/json, never inside HTML: accents and quotation marks stay one character each, which keeps cards small.
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private const int LongestNumber = 11;
    private const int LongestDay = 10;

    // \uFFFF, or half of what a character beyond the basic plane takes.
    private const int BytesOfCharacter = 6;

    // What stands in JSON as it is.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(c => c is not ('"' or '\\'))]);

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(size);
    private int _length;

    /// <summary>The language of the card that is being written; null: none is.</summary>
    public string? Lang { get; set; }

    public readonly byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _length) = ([], 0);
    }

    public void Raw(ReadOnlySpan<byte> fragment)
    {
        Reserve(fragment.Length);
        fragment.CopyTo(_bytes.AsSpan(_length));
        _length += fragment.Length;
    }

    /// <summary>A fragment, and a text in quotation marks. Half a surrogate pair becomes U+FFFD.</summary>
    public void Text(ReadOnlySpan<byte> fragment, string text)
    {
        Raw(fragment);
        Reserve((text.Length * BytesOfCharacter) + 2);
        _bytes[_length++] = (byte)'"';
        var left = text.AsSpan();
        while (true)
        {
            var plain = left.IndexOfAnyExcept(Plain);
            Ascii.FromUtf16(plain < 0 ? left : left[..plain], _bytes.AsSpan(_length), out var written);
            _length += written;
            if (plain < 0)
            {
                break;
            }

            left = left[plain..];
            if (Rune.DecodeFromUtf16(left, out var rune, out var characters) == OperationStatus.Done)
            {
                Put(rune);
            }
            else
            {
                Raw("\\uFFFD"u8);
            }

            left = left[characters..];
        }

        _bytes[_length++] = (byte)'"';
    }

    /// <summary>The same, or nothing at all where there is no text.</summary>
    public void TextOrNothing(ReadOnlySpan<byte> fragment, string? text)
    {
        if (text is not null)
        {
            Text(fragment, text);
        }
    }

    public void Number(ReadOnlySpan<byte> fragment, int number)
    {
        Raw(fragment);
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(number, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    public void NumberOrNothing(ReadOnlySpan<byte> fragment, int? number)
    {
        if (number is { } known)
        {
            Number(fragment, known);
        }
    }

    public void FlagOrNothing(ReadOnlySpan<byte> fragment, bool? flag)
    {
        if (flag is { } known)
        {
            Raw(fragment);
            Raw(known ? "true"u8 : "false"u8);
        }
    }

    /// <summary><c>"2000-05-31"</c>, or nothing.</summary>
    public void DayOrNothing(ReadOnlySpan<byte> fragment, DateOnly? day)
    {
        if (day is not { } known)
        {
            return;
        }

        Raw(fragment);
        Reserve(LongestDay + 2);
        _bytes[_length++] = (byte)'"';
        known.TryFormat(_bytes.AsSpan(_length), out var written, "O", provider: null);
        _length += written;
        _bytes[_length++] = (byte)'"';
    }

    /// <summary>Where the next byte goes; see <see cref="Again"/>.</summary>
    public readonly int Position => _length;

    /// <summary>Writes once more what was written from one position to another.</summary>
    public void Again(int from, int to)
    {
        Reserve(to - from);
        _bytes.AsSpan(from, to - from).CopyTo(_bytes.AsSpan(_length));
        _length += to - from;
    }

    private void Put(Rune rune)
    {
        if (!Encoder.WillEncode(rune.Value))
        {
            _length += rune.EncodeToUtf8(_bytes.AsSpan(_length));
            return;
        }

        Span<byte> utf8 = stackalloc byte[4];
        Encoder.EncodeUtf8(utf8[..rune.EncodeToUtf8(utf8)], _bytes.AsSpan(_length), out _, out var written);
        _length += written;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + count));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
