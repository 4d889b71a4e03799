namespace TcAssistant.Cards;

/// <summary>The bytes that a card still takes. Teams refuses large messages, so what is nice to have gives way to what was asked for.</summary>
internal sealed class Room(int bytes)
{
    private int _left = bytes;

    /// <summary>Whether there is room; if so, it is taken.</summary>
    public bool Take(int bytes)
    {
        if (bytes > _left)
        {
            return false;
        }

        _left -= bytes;
        return true;
    }

    /// <summary>Takes room for what must be shown in any case.</summary>
    public void Reserve(int bytes) => _left -= bytes;

    /// <summary>How many bytes a text needs in JSON, where what lies beyond the basic plane is written as two escapes.</summary>
    public static int BytesOf(string text)
    {
        var bytes = 0;
        foreach (var letter in text)
        {
            bytes += letter switch
            {
                '"' or '\\' => 2,
                < (char)0x80 => 1,
                < (char)0x800 => 2,
                >= '\uD800' and <= '\uDFFF' => 6,
                _ => 3,
            };
        }

        return bytes;
    }
}
