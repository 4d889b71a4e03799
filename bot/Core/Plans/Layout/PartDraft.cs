namespace TcAssistant.Plans.Layout;

/// <summary>A part while its issues are gathered.</summary>
internal sealed record PartDraft(string Number, string Title)
{
    public List<(IssueDraft Draft, IssueText Text, IssueId Id)> Issues { get; } = [];

    public List<IssueDraft> Unused { get; } = [];

    public List<IssueId> Doubles { get; } = [];

    public bool Has(IssueId id) => Issues.Exists(issue => issue.Id == id);
}
