namespace TcAssistant.App.Teams;

/// <summary>Those who may manage every plan of the deployment (<c>Bot:Admins</c>): told by the signed identity, never by a name.</summary>
internal sealed class Administrators(IReadOnlyCollection<string> objectIds)
{
    private readonly HashSet<string> known = new(objectIds, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> All => known;

    public bool Include(string person) => known.Contains(person);
}
