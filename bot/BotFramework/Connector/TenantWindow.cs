namespace TcAssistant.BotFramework.Connector;

/// <summary>The calls of this program in a tenant, made and to be made: in any second no more than it may. Answers to people take
/// places between calls that wait for their conversation's turn. Not for several threads at once.</summary>
internal sealed class TenantWindow
{
    // A twentieth more than the second that is counted: on the way calls may come closer together.
    private static readonly TimeSpan Length = TimeSpan.FromMilliseconds(1_050);

    private readonly List<DateTimeOffset> _calls = [];

    /// <summary>The first instant from <paramref name="from"/> on at which one more call keeps every second at <paramref name="most"/> or fewer.</summary>
    public DateTimeOffset Earliest(DateTimeOffset from, int most)
    {
        var at = from;
        while (Blocking(at, most) is { } call)
        {
            at = call + Length;
        }

        return at;
    }

    public void Add(DateTimeOffset at) => _calls.Insert(Behind(at), at);

    /// <summary>Calls so long ago count no more.</summary>
    public void Forget(DateTimeOffset now)
    {
        var past = _calls.FindIndex(call => call > now - Length);
        _calls.RemoveRange(0, past < 0 ? _calls.Count : past);
    }

    // The first call of a stretch that would hold one too many; it has to be past before there is room.
    private DateTimeOffset? Blocking(DateTimeOffset at, int most)
    {
        var place = Behind(at);
        for (var first = Math.Max(0, place - most); first <= place; first++)
        {
            var last = first + most - 1;
            if (last >= _calls.Count)
            {
                break;
            }

            // With the new call between them, first and last would be most + 1 calls.
            var (begins, ends) = (first < place ? _calls[first] : at, last >= place ? _calls[last] : at);
            if (ends - begins < Length)
            {
                return first < place ? _calls[first] : _calls[place];
            }
        }

        return null;
    }

    private int Behind(DateTimeOffset at)
    {
        var place = _calls.BinarySearch(at);
        place = place < 0 ? ~place : place;
        while (place < _calls.Count && _calls[place] == at)
        {
            place++;
        }

        return place;
    }
}
