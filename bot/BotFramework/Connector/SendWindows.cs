namespace TcAssistant.BotFramework.Connector;

/// <summary>At most so many calls in any stretch of this length.</summary>
internal readonly record struct SendWindow(int Most, TimeSpan Length);

/// <summary>The calls made, and to be made, of one conversation, in order; answers when the next may be. Not for several threads at once.</summary>
internal sealed class SendWindows(params SendWindow[] windows)
{
    /// <summary>Timers go by whole milliseconds, cut off: calls closer together could change places while they wait.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromMilliseconds(2);

    /// <summary>For how long a conversation is taken to have other senders, once it was told that there is too much.</summary>
    private static readonly TimeSpan CrowdedFor = TimeSpan.FromMinutes(1);
    private const int MostSenders = 8;

    private readonly TimeSpan _longest = windows.Max(window => window.Length);
    private readonly List<DateTimeOffset> _calls = [];
    private readonly List<DateTimeOffset> _left = [];
    private int _first;
    private int _firstLeft;
    private bool _lastWaits;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;
    private DateTimeOffset _crowdedAt = DateTimeOffset.MinValue;
    private int _senders = 1;

    /// <summary>The last call made or to be made; the earliest instant where there was none.</summary>
    public DateTimeOffset Last => _calls.Count > _first ? _calls[^1] : DateTimeOffset.MinValue;

    /// <summary>No call before this instant: the other side said so.</summary>
    public void HoldBack(DateTimeOffset until) => _notBefore = until > _notBefore ? until : _notBefore;

    /// <summary>
    /// Told that there was too much, although this program kept inside the windows: others send there too, so that it leaves half of
    /// each window to them for a while, and half of that again if it is told so once more.
    /// </summary>
    public void Crowd(DateTimeOffset now)
    {
        // Calls that were refused together tell it once.
        if (now - _crowdedAt >= TimeSpan.FromSeconds(1))
        {
            _senders = Math.Min(2 * Senders(now), MostSenders);
            _crowdedAt = now;
        }
    }

    private int Senders(DateTimeOffset now) => now - _crowdedAt < CrowdedFor ? _senders : 1;

    /// <summary>When the next call may be made: never before one that was asked for earlier.</summary>
    public DateTimeOffset Earliest(DateTimeOffset now)
    {
        var at = Latest(_lastWaits && Last >= now ? Last + Apart : Latest(now, Last), _notBefore);
        var senders = Senders(now);
        foreach (var (all, length) in windows)
        {
            var most = Math.Max(1, all / senders);
            if (_calls.Count - _first >= most)
            {
                at = Latest(at, _calls[^most] + length);
            }
        }

        return at;
    }

    /// <summary>When a call whose turn has come may leave, by when those before it really left.</summary>
    public DateTimeOffset EarliestToLeave(DateTimeOffset now)
    {
        var at = now;
        foreach (var (most, length) in windows)
        {
            if (_left.Count - _firstLeft >= most)
            {
                at = Latest(at, _left[^most] + length);
            }
        }

        return at;
    }

    public void Left(DateTimeOffset now) => Add(_left, ref _firstLeft, now);

    /// <param name="now">A call that is to be made later than now waits for its turn.</param>
    public void Add(DateTimeOffset at, DateTimeOffset now)
    {
        _lastWaits = at > now;
        Add(_calls, ref _first, at);
    }

    private void Add(List<DateTimeOffset> calls, ref int first, DateTimeOffset at)
    {
        calls.Add(at);
        while (calls[first] <= at - _longest)
        {
            first++;
        }

        if (first > 64 && first > calls.Count / 2)
        {
            calls.RemoveRange(0, first);
            first = 0;
        }
    }

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
