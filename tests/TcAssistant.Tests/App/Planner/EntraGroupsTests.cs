using Microsoft.Extensions.Logging.Abstractions;
using TcAssistant.App.Planner;
using TcAssistant.Local.Planner;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

/// <summary>Who is in a group that <c>Bot:Admins</c> names.</summary>
public sealed class EntraGroupsTests : IDisposable
{
    private const string Inner = "7b2d1f34-0f6d-4d0b-8a52-2b0c4a3a7c12";
    private readonly HurriedTime _time = new();
    private readonly Internet _internet = new();
    private readonly PlannerStandIn _planner;
    private readonly GraphDoor _door;
    private readonly EntraGroups _groups;

    public EntraGroupsTests()
    {
        _planner = new(_time) { PageSize = 2 };
        _internet.Add(_planner.Map, BoardWorld.Settings.BaseUrl.Authority);
        var outer = _planner.People.AddGroup(BoardWorld.Group, "Administrators", ("ana", "Ana"), ("ben", "Ben"), ("cleo", "Cleo"));
        _planner.People.AddGroup(Inner, "Service desk", ("dan", "Dan"), ("eva", "Eva")).Groups.Add(outer.Id);
        outer.Groups.Add(Inner);
        _door = new(BoardWorld.Settings, _time, NullLogger<GraphDoor>.Instance, _internet);
        _groups = new(_door);
    }

    public void Dispose()
    {
        _door.Dispose();
        _internet.Dispose();
    }

    [Fact]
    public async Task All_pages_and_the_groups_within_count() =>
        Assert.Equal(["ana", "ben", "cleo", "dan", "eva"], (await InAsync(BoardWorld.Group))!.Order());

    [Fact]
    public async Task A_person_s_id_is_no_group() => Assert.Empty((await InAsync("11111111-0000-4000-8000-000000000001"))!);

    [Fact]
    public async Task Without_the_permission_nobody_can_tell()
    {
        _planner.IsPermitted = false;
        Assert.Null(await InAsync(BoardWorld.Group));
    }

    private Task<IReadOnlyList<string>?> InAsync(string id) => _groups.PeopleInAsync(id, TestContext.Current.CancellationToken);
}
