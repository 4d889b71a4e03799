using TcAssistant.Sync;
using Xunit;

namespace TcAssistant.Tests.Core.Sync;

public sealed class ThreeWayTests
{
    [Theory]
    [InlineData("a", "a", "a", "a", Merged.Agreed)]
    [InlineData("a", "a", "b", "b", Merged.Agreed)]
    [InlineData("a", "a", "b", "a", Merged.Ours)]
    [InlineData("a", "a", "a", "b", Merged.Theirs)]
    [InlineData("a", "a", "b", "c", Merged.Conflict)]
    [InlineData("a", "a", "", "a", Merged.Ours)]
    [InlineData("a", "a", "a", "", Merged.Theirs)]
    [InlineData("a", "b", "a", "b", Merged.Agreed)]
    [InlineData("a", "b", "c", "b", Merged.Ours)]
    [InlineData("a", "b", "a", "c", Merged.Theirs)]
    [InlineData("a", "b", "c", "d", Merged.Conflict)]
    [InlineData(null, "b", "a", "b", Merged.Ours)]
    [InlineData("a", null, "a", "b", Merged.Theirs)]
    [InlineData(null, "b", "a", "c", Merged.Conflict)]
    public void Once_agreed(string? agreedOurs, string? agreedTheirs, string ours, string theirs, Merged merged) =>
        Assert.Equal(merged, ThreeWay.Of(new Agreed(agreedOurs, agreedTheirs), ours, theirs));

    [Theory]
    [InlineData("a", "a", Merged.Agreed)]
    [InlineData("a", "", Merged.Ours)]
    [InlineData("", "a", Merged.Theirs)]
    [InlineData("a", "b", Merged.Conflict)]
    public void Never_agreed(string ours, string theirs, Merged merged) => Assert.Equal(merged, ThreeWay.Of(null, ours, theirs));

    [Fact]
    public void A_field_is_read_back_as_it_was_written()
    {
        foreach (var key in new FieldKey[] { TaskField.Title, new(TaskField.Checklist, "0f3a-1"), new(TaskField.Labels, "Start") })
        {
            Assert.Equal(key, FieldKey.Parse(key.ToString()));
        }

        Assert.Null(FieldKey.Parse("Colour"));
    }
}
