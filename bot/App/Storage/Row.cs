using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Data.Tables;
using TcAssistant.Wording;

namespace TcAssistant.App.Storage;

/// <summary>How rows are written and read: each carries the version of its form, and a text too long for a column goes on in the next.</summary>
internal static class Row
{
    /// <summary>The form that this program writes. A row of a later one is refused, never misread.</summary>
    public const int Version = 1;

    public const string VersionColumn = "V";

    /// <summary>The operation that wrote the row last: how a writer knows its own work again after a lost answer.</summary>
    public const string OperationColumn = "Operation";

    private const int LongestText = 32_000;

    public static TableEntity New(string partition, string row) => new(partition, row) { [VersionColumn] = Version };

    /// <exception cref="StorageException">Written by a later version of this program.</exception>
    public static TableEntity Known(TableEntity row) =>
        row.GetInt32(VersionColumn) is { } version and <= Version and > 0
            ? row
            : throw new StorageException(StorageWording.NewerForm, $"The row '{row.RowKey}' has form {row.GetInt32(VersionColumn)}; this program knows forms up to {Version}.");

    /// <summary>Writes a text of any length; null writes nothing.</summary>
    public static TableEntity Put(this TableEntity row, string column, string? text)
    {
        if (text is null)
        {
            return row;
        }

        var (start, part) = (0, 0);
        do
        {
            var length = Math.Min(LongestText, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
            {
                length--;
            }

            row[part == 0 ? column : $"{column}{part + 1}"] = text.Substring(start, length);
            (start, part) = (start + length, part + 1);
        }
        while (start < text.Length);

        return row;
    }

    public static TableEntity PutJson<T>(this TableEntity row, string column, T? value, JsonTypeInfo<T> form)
        where T : class => row.Put(column, value is null ? null : JsonSerializer.Serialize(value, form));

    public static string? Text(this TableEntity row, string column)
    {
        // Only a part that is full (one less where a surrogate pair would be cut) can have a second.
        if (row.GetString(column) is not { } text || text.Length < LongestText - 1 || row.GetString(column + "2") is not { } second)
        {
            return row.GetString(column);
        }

        var whole = new System.Text.StringBuilder(text).Append(second);
        for (var part = 3; row.GetString($"{column}{part}") is { } next; part++)
        {
            whole.Append(next);
        }

        return whole.ToString();
    }

    /// <exception cref="StorageException">The column is missing.</exception>
    public static string Need(this TableEntity row, string column) => row.Text(column)
        ?? throw new StorageException($"The row '{row.RowKey}' has no '{column}'.");

    public static T? Json<T>(this TableEntity row, string column, JsonTypeInfo<T> form)
        where T : class => row.Text(column) is { } json ? JsonSerializer.Deserialize(json, form) : null;

    public static bool Flag(this TableEntity row, string column) => row.GetBoolean(column) ?? false;
}
