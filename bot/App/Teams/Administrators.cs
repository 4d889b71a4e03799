namespace TcAssistant.App.Teams;

/// <summary>
/// Those who may manage every plan of the deployment (<c>Bot:Admins</c>): people and groups by their Entra object ids, told by the signed identity, never by a
/// name. Who is in a group is asked again after ten minutes; while that cannot be told, what was last known counts for an hour.
/// </summary>
/// <param name="peopleIn">Who is in a group: empty where the id is no group's, null where it cannot be told now. Null: groups cannot be asked for at all.</param>
internal sealed class Administrators(IReadOnlyCollection<string> objectIds, Func<string, CancellationToken, Task<IReadOnlyList<string>?>>? peopleIn, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan AskedAgain = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Trusted = TimeSpan.FromHours(1);

    private readonly HashSet<string> _named = new(objectIds, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (IReadOnlyList<string> People, DateTimeOffset Asked)> _groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _asking = new(1);
    private DateTimeOffset _askAt = DateTimeOffset.MinValue;
    private HashSet<string> _all = new(objectIds, StringComparer.OrdinalIgnoreCase);

    public void Dispose() => _asking.Dispose();

    public async ValueTask<bool> IncludeAsync(string person, CancellationToken cancellation) =>
        _named.Contains(person) || (peopleIn is not null && _named.Count > 0 && (await AllAsync(cancellation)).Contains(person));

    /// <summary>Everyone named, and everyone in a group that is.</summary>
    public async ValueTask<IReadOnlySet<string>> AllAsync(CancellationToken cancellation)
    {
        if (peopleIn is null || _named.Count == 0 || time.GetUtcNow() < _askAt)
        {
            return _all;
        }

        await _asking.WaitAsync(cancellation);
        try
        {
            if (time.GetUtcNow() >= _askAt)
            {
                _all = await AskAsync(peopleIn, cancellation);
                _askAt = time.GetUtcNow() + AskedAgain;
            }

            return _all;
        }
        finally
        {
            _asking.Release();
        }
    }

    private async Task<HashSet<string>> AskAsync(Func<string, CancellationToken, Task<IReadOnlyList<string>?>> peopleIn, CancellationToken cancellation)
    {
        var (all, now) = (new HashSet<string>(_named, StringComparer.OrdinalIgnoreCase), time.GetUtcNow());
        foreach (var id in _named)
        {
            if (await peopleIn(id, cancellation) is { } people)
            {
                _groups[id] = (people, now);
            }

            if (_groups.TryGetValue(id, out var known) && now - known.Asked <= Trusted)
            {
                all.UnionWith(known.People);
            }
        }

        return all;
    }
}
