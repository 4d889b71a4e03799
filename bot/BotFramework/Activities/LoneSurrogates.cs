using System.Globalization;

namespace TcAssistant.BotFramework.Activities;

/// <summary>JSON may escape half a surrogate pair (a cut emoji); .NET strings refuse it when read, which can be much later.
/// <c>\ufffd</c> has the same six bytes, so it is put in its place before anything is read.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    public static void Replace(Span<byte> json)
    {
        var at = 0;
        while (json[at..].IndexOf((byte)'\\') is >= 0 and var next)
        {
            at += next;
            var unit = EscapedUnit(json[at..]);
            if (unit is null)
            {
                // Two bytes: a backslash and what it escapes, which may be a backslash too.
                at = Math.Min(at + 2, json.Length);
                continue;
            }

            if (char.IsHighSurrogate(unit.Value) && EscapedUnit(json[(at + EscapeLength)..]) is { } low && char.IsLowSurrogate(low))
            {
                at += 2 * EscapeLength;
                continue;
            }

            if (char.IsSurrogate(unit.Value))
            {
                "\\ufffd"u8.CopyTo(json[at..]);
            }

            at += EscapeLength;
        }
    }

    private static char? EscapedUnit(ReadOnlySpan<byte> json) =>
        json.Length >= EscapeLength && json[0] == '\\' && json[1] == 'u'
        && ushort.TryParse(json[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
