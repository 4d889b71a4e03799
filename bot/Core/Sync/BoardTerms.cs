using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.Sync;

/// <summary>What things of a board are called.</summary>
public static class BoardTerms
{
    private const int LongestBucket = 100;

    /// <summary>A field, as people call it.</summary>
    public static Sentence Name(this TaskField field) => field switch
    {
        TaskField.Title => BoardWording.TitleField,
        TaskField.Bucket => BoardWording.BucketField,
        TaskField.Start => BoardWording.StartField,
        TaskField.Due => BoardWording.DueField,
        TaskField.Percent => BoardWording.ProgressField,
        TaskField.Assignees => BoardWording.AssigneeField,
        TaskField.Labels => BoardWording.LabelsField,
        TaskField.Block => BoardWording.TextField,
        TaskField.Notes => BoardWording.NotesField,
        TaskField.Checklist or TaskField.ChecklistText => BoardWording.ChecklistField,
        _ => BoardWording.LinkField,
    };

    /// <summary>Several fields, each named once.</summary>
    public static Sentence Names(IEnumerable<TaskField> fields)
    {
        var names = fields.Select(Name).Distinct().ToList();
        string In(Language language) => string.Join(", ", names.Select(name => name.In(language)));
        return new(In(Language.English), In(Language.French), In(Language.Spanish));
    }

    /// <summary>A label, as it is named on the board.</summary>
    public static Sentence Name(this LabelRole role) => role switch
    {
        LabelRole.Start => BoardWording.StartLabel,
        LabelRole.FirstResults => BoardWording.FirstResultsLabel,
        LabelRole.Completion => BoardWording.CompletionLabel,
        LabelRole.Continuous => BoardWording.ContinuousLabel,
        _ => BoardWording.ConditionalLabel,
    };

    /// <summary>Why a board is parked, and what can be done.</summary>
    public static Sentence Sentence(this ParkReason reason) => reason switch
    {
        ParkReason.BoardGone => BoardWording.BoardGone,
        ParkReason.BoardMoved => BoardWording.BoardMoved,
        ParkReason.PermissionRevoked => BoardWording.PermissionRevoked,
        ParkReason.PremiumBoard => BoardWording.PremiumBoard,
        ParkReason.ActiveTasks => BoardWording.TooManyActive,
        ParkReason.CreatedTasks => BoardWording.TooManyCreated,
        ParkReason.Tasks => BoardWording.TooManyTasks,
        ParkReason.Buckets => BoardWording.TooManyBuckets,
        ParkReason.AssignedTasks => BoardWording.TooManyAssigned,
        ParkReason.NoToken => BoardWording.NoToken,
        ParkReason.TaskFull => BoardWording.TaskFull,
        ParkReason.TaskNotPermitted => BoardWording.TaskNotPermitted,
        _ => BoardWording.Refused,
    };

    /// <summary>Key and name of the bucket a line's task stands in: its issue's, or its part's.</summary>
    public static (string Key, string Name) Bucket(Plan plan, LineId line, bool byPart)
    {
        var (key, title) = byPart
            ? (line.Issue.Part, plan.Parts.FirstOrDefault(part => part.Number == line.Issue.Part)?.Title)
            : (line.Issue.ToString(), plan.Issues.FirstOrDefault(issue => issue.Id == line.Issue)?.Title);
        return (key, TaskText.Line($"{key} {title}", LongestBucket));
    }
}
