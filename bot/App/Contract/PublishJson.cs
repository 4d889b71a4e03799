using System.Text.Json;

namespace TcAssistant.App.Contract;

/// <summary>Where a plan can be published.</summary>
/// <param name="Kind"><c>team</c> or <c>person</c>.</param>
internal sealed record PlaceJson(string Id, string Kind, string? Name, IReadOnlyList<ChannelJson> Channels);

/// <param name="Name">Null for General, and where it is not known.</param>
internal sealed record ChannelJson(string Id, string? Name);

/// <summary>What is to be done with the document that came along.</summary>
/// <param name="Operation">Names this doing: a GUID.</param>
/// <param name="Channel">Is told, and speaks about the plan from then on; null: none.</param>
/// <param name="Onto">The plan this is the next edition of; null: the one of the same reference in that place, else a new one.</param>
internal sealed record PublishRequest(
    string? Operation, string? Place, string? Channel, string? Onto, string? TimeZone, IReadOnlyList<CorrectionRequest?>? Corrections, string? Lang);

/// <summary>A correction made before anything is stored.</summary>
/// <param name="Line">The line's id in the document as it was read.</param>
/// <param name="ReadAs">Words to read the timetable from; null: the line has no date; not there: as it was read. The three are told apart by the element's kind.</param>
/// <param name="Owner">A unit or a person's name; null: as the document says.</param>
internal sealed record CorrectionRequest(string? Line, JsonElement ReadAs, string? Owner);

/// <param name="Result"><c>newPlan</c>, <c>newEdition</c> or <c>unchanged</c>.</param>
/// <param name="NotApplied">Corrections that could not be applied, one sentence each.</param>
/// <param name="Told">Whether the channel was told; null: none was to be.</param>
internal sealed record PublishedJson(PlanSummaryJson Plan, string Result, IReadOnlyList<string> NotApplied, bool? Told);
