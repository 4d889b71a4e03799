using Azure.Data.Tables;
using CsCheck;
using TcAssistant.App.Storage;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

public class TableLimitsTests
{
    public static TheoryData<string, TableEntity> Refused => new()
    {
        { "more than 32768 characters", Of(row => row["A"] = new string('x', 32_769)) },
        { "more than 65536 bytes", Of(row => row["A"] = new byte[65_537]) },
        { "253 columns", Of(row => Fill(row, 253, "x")) },
        { "larger than 1048576 bytes", Of(row => Fill(row, 17, new string('x', 31_000))) },
        { "before 1601", Of(row => row["A"] = DateTimeOffset.MinValue) },
        { "decimal", Of(row => row["A"] = 1.5m) },
        { "character in its row key", new("p", "a/b") },
        { "character in its partition key", new("p#", "r") },
        { "partition key of 513", new(new string('p', 513), "r") },
    };

    public static TheoryData<string, TableEntity> Accepted => new()
    {
        { "longest text", Of(row => row["A"] = new string('x', 32_768)) },
        { "most columns", Of(row => Fill(row, 252, "x")) },
        { "longest key", new(new string('p', 512), new string('r', 512)) },
        { "nearly a mebibyte", Of(row => Fill(row, 16, new string('x', 32_000))) },
        { "earliest instant", Of(row => row["A"] = new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero)) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_row_that_Azure_refuses_is_refused(string why, TableEntity row) =>
        Assert.Contains(why, Assert.Throws<StorageException>(() => TableLimits.Check(row)).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_row_at_the_limit_is_taken(string why, TableEntity row)
    {
        TableLimits.Check(row);
        Assert.NotEmpty(why);
    }

    [Fact]
    public void A_transaction_over_two_partitions_is_refused() =>
        Refuses("two partitions", new TableEntity("a", "1"), new TableEntity("b", "1"));

    [Fact]
    public void A_transaction_that_names_a_row_twice_is_refused() =>
        Refuses("a row twice", new TableEntity("a", "1"), new TableEntity("a", "1"));

    [Fact]
    public void A_transaction_of_91_operations_is_refused() =>
        Refuses("91 operations", [.. Enumerable.Range(0, 91).Select(i => new TableEntity("a", $"{i}"))]);

    [Fact]
    public void A_transaction_of_more_than_four_mebibytes_is_refused() =>
        Refuses("larger than", [.. Enumerable.Range(0, 8).Select(i => Of(row => Fill(row, 16, new string('x', 32_000)), $"{i}"))]);

    [Fact]
    public void Rows_are_cut_into_batches_that_may_be_sent() =>
        Gen.Select(Gen.Int[0, 15], Gen.Int[0, 32_000]).Select((columns, length) => Of(row => Fill(row, columns, new string('é', length)))).List[0, 200].Sample(
            rows =>
            {
                for (var i = 0; i < rows.Count; i++)
                {
                    rows[i].RowKey = $"{i}";
                }

                var batches = TableLimits.Batches(rows, reserved: 1).ToList();
                Assert.Equal(rows, batches.SelectMany(batch => batch));
                Assert.All(batches, batch => Assert.True(batch.Count <= TableLimits.Operations - 1));
                foreach (var batch in batches)
                {
                    TableLimits.Check([.. batch.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row))]);
                }
            },
            iter: 20);

    [Fact]
    public void A_text_of_any_length_comes_back() => Some.Words.Sample(text =>
    {
        var row = Row.New("p", "r").Put("Text", text);
        TableLimits.Check(row);
        Assert.Equal(text, row.Text("Text"));
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31_999)]
    [InlineData(32_000)]
    [InlineData(32_001)]
    [InlineData(64_000)]
    [InlineData(64_001)]
    public void A_text_is_not_cut_through_a_character(int before)
    {
        var text = new string('x', before) + "😀" + new string('y', 40_000);
        var row = Row.New("p", "r").Put("Text", text);
        Assert.Equal(text, row.Text("Text"));
        Assert.All(row.Select(column => column.Value).OfType<string>().Where(part => part.Length > 0), part => Assert.False(char.IsHighSurrogate(part, part.Length - 1)));
    }

    [Fact]
    public void A_row_of_a_later_form_is_refused()
    {
        var row = Row.New("p", "r");
        row[Row.VersionColumn] = Row.Version + 1;
        Assert.Throws<StorageException>(() => Row.Known(row));
        Assert.Throws<StorageException>(() => Row.Known(new TableEntity("p", "r")));
    }

    private static void Refuses(string why, params TableEntity[] rows) => Assert.Contains(
        why,
        Assert.Throws<StorageException>(() => TableLimits.Check([.. rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row))])).Message,
        StringComparison.Ordinal);

    private static TableEntity Of(Action<TableEntity> fill, string key = "r")
    {
        var row = new TableEntity("p", key);
        fill(row);
        return row;
    }

    private static void Fill(TableEntity row, int columns, string text)
    {
        for (var i = 0; i < columns; i++)
        {
            row[$"C{i}"] = text;
        }
    }
}
