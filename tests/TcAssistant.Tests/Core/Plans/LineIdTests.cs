using CsCheck;
using TcAssistant.Plans;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

public sealed class LineIdTests
{
    [Theory]
    [InlineData("II.3.4", "II.3.4")]
    [InlineData("ii.3.4", "II.3.4")]
    [InlineData("II 3 4", "II.3.4")]
    [InlineData("III.1.b.2", "III.1.b.2")]
    [InlineData("iii.1b.2", "III.1.b.2")]
    [InlineData("III 1 B) 2", "III.1.b.2")]
    [InlineData("I-4-b-1", "I.4.b.1")]
    [InlineData(" ii.3.4. ", "II.3.4")]
    [InlineData("I.3.2.1", "I.3.2.1")]
    public void Lines_are_read_as_people_type_them(string typed, string expected)
    {
        Assert.True(LineId.TryParse(typed, out var id));
        Assert.Equal(expected, id.ToString());
    }

    [Theory]
    [InlineData("III.1.b", "III.1.b")]
    [InlineData("iii 1b", "III.1.b")]
    [InlineData("II 3", "II.3")]
    [InlineData("II.3.2", "II.3.2")]
    [InlineData("I.1 a)", "I.1.a")]
    public void Issues_are_read_as_people_type_them(string typed, string expected)
    {
        Assert.True(IssueId.TryParse(typed, out var id));
        Assert.Equal(expected, id.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("II")]
    [InlineData("II.3")]
    [InlineData("2 b")]
    [InlineData("II.b.3")]
    [InlineData("II.3.0")]
    [InlineData("May 2000")]
    [InlineData("I did 3 of 4")]
    [InlineData("IIII.1.1")]
    public void What_is_no_line_is_not_read_as_one(string? typed) => Assert.False(LineId.TryParse(typed, out _));

    [Fact]
    public void Every_line_of_the_seed_is_read_back()
    {
        foreach (var line in Plan.Read(Seed.Document()).Plan!.Lines)
        {
            Assert.True(LineId.TryParse(line.Id.ToString(), out var id));
            Assert.Equal(line.Id, id);
        }
    }

    [Fact]
    public void What_was_read_reads_back_the_same() =>
        Gen.String[Gen.Char["IVXivx0123456789ab. -()"], 0, 12].Sample(text =>
            (!LineId.TryParse(text, out var line) || (LineId.TryParse(line.ToString(), out var again) && again == line))
            && (!IssueId.TryParse(text, out var issue) || (IssueId.TryParse(issue.ToString(), out var same) && same == issue)));
}
