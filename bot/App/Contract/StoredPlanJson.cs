namespace TcAssistant.App.Contract;

/// <summary>A stored plan in a list.</summary>
/// <param name="Role">What the reader is to the plan as a whole.</param>
/// <param name="Chosen">Whether the conversation that was asked about speaks about it.</param>
internal sealed record PlanSummaryJson(
    string Id,
    string? Reference,
    string Title,
    string Language,
    DateOnly? Date,
    int Edition,
    DateOnly ImportedOn,
    bool IsSample,
    string Role,
    PlaceOfPlanJson Place,
    bool Chosen);

/// <param name="Kind"><c>team</c>, <c>chat</c>, <c>person</c> or <c>organisation</c>.</param>
internal sealed record PlaceOfPlanJson(string Kind, string? Name);

/// <summary>A stored plan as it stands today: <see cref="PlanJson"/> with a state on each line.</summary>
internal sealed record StoredPlanJson : PlanJson
{
    public StoredPlanJson(PlanJson plan, PlanSummaryJson summary, DateOnly today, string figures)
        : base(plan) => (Summary, Today, Figures) = (summary, today, figures);

    public PlanSummaryJson Summary { get; }

    public DateOnly Today { get; }

    public string Figures { get; }
}

/// <summary>A document that was read and not stored.</summary>
internal sealed record ReadDocumentJson : PlanJson
{
    public ReadDocumentJson(PlanJson plan, PlanSummaryJson? known)
        : base(plan) => Known = known;

    /// <summary>The stored plan it is an edition of, where the reader may see it.</summary>
    public PlanSummaryJson? Known { get; }
}

/// <summary>Everything about one line that the reader may see.</summary>
/// <param name="Link">Null: links are not set up.</param>
internal sealed record LineSheetJson(
    LineJson Line, string Part, string Issue, IReadOnlyList<HistoryJson> History, IReadOnlyList<NoteJson> Notes, TaskJson? Task, string? Link)
{
    public required PlanSummaryJson Plan { get; init; }
}

/// <param name="By">Null: persons are not named to the reader.</param>
internal sealed record HistoryJson(DateOnly On, string? By, string Text);

internal sealed record NoteJson(DateOnly On, string By, string Text);

internal sealed record TaskJson(string Title, string? Url, int? Percent);
