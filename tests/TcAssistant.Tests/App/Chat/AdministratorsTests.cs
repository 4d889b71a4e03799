using Microsoft.Extensions.Time.Testing;
using TcAssistant.App.Teams;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

public sealed class AdministratorsTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly List<string> _asked = [];
    private IReadOnlyList<string>? _inGroup = ["cleo"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ana", true)]
    [InlineData("ANA", true)]
    [InlineData("cleo", true)]
    [InlineData("ben", false)]
    public async Task People_and_those_in_groups_count(string person, bool counts)
    {
        using var administrators = Of("ana", "group");
        Assert.Equal(counts, await administrators.IncludeAsync(person, Cancellation));
    }

    [Fact]
    public async Task Where_groups_cannot_be_asked_for_the_named_people_count()
    {
        using var administrators = new Administrators(["ana", "group"], null, _time);
        Assert.True(await administrators.IncludeAsync("ana", Cancellation));
        Assert.False(await administrators.IncludeAsync("cleo", Cancellation));
        Assert.Equal(["ana", "group"], (await administrators.AllAsync(Cancellation)).Order());
    }

    [Fact]
    public async Task Nobody_is_asked_for_where_nobody_is_named()
    {
        using var administrators = Of();
        Assert.False(await administrators.IncludeAsync("cleo", Cancellation));
        Assert.Empty(_asked);
    }

    [Fact]
    public async Task A_group_is_asked_for_again_after_ten_minutes()
    {
        using var administrators = Of("group");
        Assert.True(await administrators.IncludeAsync("cleo", Cancellation));
        _inGroup = [];
        _time.Advance(TimeSpan.FromMinutes(9));
        Assert.True(await administrators.IncludeAsync("cleo", Cancellation));
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.False(await administrators.IncludeAsync("cleo", Cancellation));
        Assert.Equal(["group", "group"], _asked);
    }

    [Fact]
    public async Task What_was_last_known_counts_for_an_hour()
    {
        using var administrators = Of("group");
        Assert.True(await administrators.IncludeAsync("cleo", Cancellation));
        _inGroup = null;
        _time.Advance(TimeSpan.FromMinutes(59));
        Assert.True(await administrators.IncludeAsync("cleo", Cancellation));
        _time.Advance(TimeSpan.FromMinutes(11));
        Assert.False(await administrators.IncludeAsync("cleo", Cancellation));
    }

    private Administrators Of(params string[] ids) => new(
        ids,
        (id, _) =>
        {
            _asked.Add(id);
            return Task.FromResult(id == "group" ? _inGroup : []);
        },
        _time);
}
