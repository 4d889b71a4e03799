namespace TcAssistant.Cards;

/// <summary>A part of a list that is too long for one card.</summary>
/// <param name="Page">From 1.</param>
/// <param name="First">Place of its first entry, from 1; 0 in an empty list.</param>
internal sealed record Paging(int Page, int Pages, int First, int Last, int Count)
{
    /// <summary>How many entries follow the page.</summary>
    public int Left => Count - Last;

    public static Paging Of(int count, int size, int wanted)
    {
        var pages = Math.Max(1, (count + size - 1) / size);
        var page = Math.Clamp(wanted, 1, pages);
        return new Paging(page, pages, count == 0 ? 0 : ((page - 1) * size) + 1, Math.Min(page * size, count), count);
    }

    public IEnumerable<T> Of<T>(IReadOnlyList<T> list)
    {
        for (var at = Math.Max(First, 1) - 1; at < Last; at++)
        {
            yield return list[at];
        }
    }
}
