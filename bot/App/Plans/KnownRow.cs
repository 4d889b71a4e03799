using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Tracking;

namespace TcAssistant.App.Plans;

/// <summary>Since when a plan's dates are known, as a row. A plan of one edition has none: its dates are known since that was read.</summary>
internal static class KnownRow
{
    private const string Column = "Known";

    public static TableEntity Write(string partition, KnownDates known) =>
        Row.New(partition, PlanRow.Known).PutJson(Column, known, StoredJson.Form.KnownDates);

    /// <param name="row">Null: there is none.</param>
    public static KnownDates Read(TableEntity? row, PlanHeader header) =>
        row?.Json(Column, StoredJson.Form.KnownDates) ?? new(header.DayOf(header.ImportedOn), []);
}
