using System.Globalization;
using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.App.Plans;

/// <summary>A plan's header as columns; the plan's own header row and its row in the list of its scope hold the same.</summary>
internal static class HeaderRow
{
    /// <summary>Not there while there are none.</summary>
    public const string Deputies = "Deputies";

    private const string Day = "yyyy-MM-dd";

    public static TableEntity Fill(TableEntity row, PlanHeader header)
    {
        row.Put("Tenant", header.Ref.Scope.Tenant)
            .Put("ScopeKind", header.Ref.Scope.Kind.ToString())
            .Put("ScopeId", header.Ref.Scope.Id)
            .Put("PlanKey", header.Ref.Key.Value)
            .Put("Title", header.Title)
            .Put("Reference", header.Reference)
            .Put("Language", header.Language.Code())
            .Put("Date", header.Date?.ToString(Day, CultureInfo.InvariantCulture))
            .Put("StewardId", header.Steward.Id)
            .Put("StewardName", header.Steward.Name)
            .Put("TimeZone", header.TimeZone)
            .Put("SourceFile", header.SourceFile)
            .PutJson(Deputies, header.Deputies.People is { Count: > 0 } deputies ? deputies : null, StoredJson.Form.IReadOnlyListPerson);
        row["Edition"] = header.Edition;
        row["ImportedOn"] = header.ImportedOn.ToUniversalTime();
        row["IsSample"] = header.IsSample;
        return row;
    }

    public static PlanHeader Read(TableEntity row) => new(
        new(new(row.Need("Tenant"), Enum.Parse<ScopeKind>(row.Need("ScopeKind")), row.Need("ScopeId")), new(row.Need("PlanKey"))),
        row.GetInt32("Edition") ?? 0,
        row.Need("Title"),
        row.Text("Reference"),
        LanguageCodes.Parse(row.Need("Language")) ?? throw new StorageException($"The row '{row.RowKey}' has an unknown language."),
        row.Text("Date") is { } date ? DateOnly.ParseExact(date, Day, CultureInfo.InvariantCulture) : null,
        new Person(row.Need("StewardId"), row.Need("StewardName")),
        row.Text("TimeZone"),
        row.Text("SourceFile"),
        row.GetDateTimeOffset("ImportedOn") ?? default,
        row.Flag("IsSample"))
    {
        Deputies = row.Json(Deputies, StoredJson.Form.IReadOnlyListPerson) is { } deputies ? new(deputies) : Plans.Deputies.None,
    };
}
