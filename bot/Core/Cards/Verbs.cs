namespace TcAssistant.Cards;

/// <summary>What the buttons of our cards ask for.</summary>
public static class Verbs
{
    /// <summary>A question, as if it had been typed.</summary>
    public const string Ask = "ask";

    /// <summary>The same question again, another page of the answer.</summary>
    public const string Page = "page";

    /// <summary>Another page of what needs eyes after an import.</summary>
    public const string Review = "review";

    /// <summary>The lines' timetable was read rightly.</summary>
    public const string Right = "right";

    /// <summary>The lines' timetable is to be read as the words typed in.</summary>
    public const string ReadAs = "readAs";

    /// <summary>Each line's timetable is to be read as the words typed in beside it.</summary>
    public const string ReadEach = "readEach";

    /// <summary>The lines have no date.</summary>
    public const string NoDate = "noDate";

    /// <summary>Takes back what a person said of the lines' timetable.</summary>
    public const string Undo = "undo";

    /// <summary>How to use the plan in a channel.</summary>
    public const string UseInChannel = "useInChannel";

    public const string TrySample = "trySample";

    public const string RemoveSample = "removeSample";

    /// <summary>The question is about this one of several plans.</summary>
    public const string UsePlan = "usePlan";

    /// <summary>Changes what is known of the lines.</summary>
    public const string Change = "change";

    /// <summary>The change on the card is not made.</summary>
    public const string NotNow = "notNow";

    /// <summary>Makes a change that somebody asked for.</summary>
    public const string Confirm = "confirm";

    /// <summary>Takes back a change of what is known of lines.</summary>
    public const string UndoChange = "undoChange";

    /// <summary>Changes who manages the plan.</summary>
    public const string Manage = "manage";

    /// <summary>Gives many lines their owners.</summary>
    public const string AssignAll = "assignAll";

    /// <summary>The same card of one line, as it stands now and for whoever looks.</summary>
    public const string Refresh = "refresh";

    /// <summary>Which of a line's open dates is met.</summary>
    public const string Which = "which";

    /// <summary>What became of a line.</summary>
    public const string History = "history";

    /// <summary>Another page of the presser's own lines.</summary>
    public const string Mine = "mine";

    /// <summary>What became of a date that a reminder named.</summary>
    public const string AnswerReminder = "answerReminder";

    /// <summary>A row of a reminder card with all that can be done about it; without lines: the card with none open.</summary>
    public const string OpenRow = "openRow";

    /// <summary>Why a row stands on a reminder card.</summary>
    public const string WhyRow = "whyRow";

    /// <summary>Puts a reminder off for the whole conversation.</summary>
    public const string SnoozeRow = "snoozeRow";

    /// <summary>Gives a row's lines the owner whose name was typed.</summary>
    public const string ReassignRow = "reassignRow";

    /// <summary>Takes back what was pressed on a row: one operation, or putting it off.</summary>
    public const string TakeBackRow = "takeBackRow";

    /// <summary>Reminders of a line that the digest names as muted come again.</summary>
    public const string UnmuteLine = "unmuteLine";

    /// <summary>No reminders in this conversation until somebody wants them again.</summary>
    public const string PauseReminders = "pauseReminders";

    public const string ResumeReminders = "resumeReminders";

    /// <summary>Dates that had passed when the plan was read: the question, or a page of them.</summary>
    public const string PastDates = "pastDates";

    /// <summary>They are met.</summary>
    public const string PastDone = "pastDone";

    /// <summary>They are not met.</summary>
    public const string PastOpen = "pastOpen";

    /// <summary>Nobody is to be reminded of them.</summary>
    public const string PastLeft = "pastLeft";

    /// <summary>A reminder that the presser asked for does not come.</summary>
    public const string ForgetReminder = "forgetReminder";

    /// <summary>The presser is reminded of the lines once more.</summary>
    public const string RemindAgain = "remindAgain";

    public const string StopOwnDigest = "stopOwnDigest";

    /// <summary>The presser wants no personal messages of the plan.</summary>
    public const string NothingPersonal = "nothingPersonal";

    /// <summary>Somebody is away for some days.</summary>
    public const string Away = "away";

    /// <summary>Opens how this conversation is reminded, to be changed.</summary>
    public const string ChangeReminders = "changeReminders";

    /// <summary>Keeps what was changed there.</summary>
    public const string SaveReminders = "saveReminders";

    /// <summary>Makes a rule for the plan's reminders.</summary>
    public const string RuleReminders = "ruleReminders";

    /// <summary>What would happen on the chosen Planner board.</summary>
    public const string PreviewBoard = "previewBoard";

    /// <summary>The plan is tracked there.</summary>
    public const string StartBoard = "startBoard";

    /// <summary>Which value of a field that both sides changed is kept.</summary>
    public const string DecideBoard = "decideBoard";

    /// <summary>What becomes of a line whose task was deleted on the board.</summary>
    public const string DeletedTask = "deletedTask";

    public static IReadOnlyList<string> All { get; } =
        [Ask, Page, Review, Right, ReadAs, ReadEach, NoDate, Undo, UseInChannel, TrySample, RemoveSample, UsePlan, Change, Confirm, NotNow, UndoChange, Which, History, Mine, Manage, AssignAll, Refresh, AnswerReminder, OpenRow, WhyRow, SnoozeRow, ReassignRow, TakeBackRow, UnmuteLine, PauseReminders, ResumeReminders,
            PastDates, PastDone, PastOpen, PastLeft, ForgetReminder, RemindAgain, StopOwnDigest, NothingPersonal, Away, ChangeReminders, SaveReminders, RuleReminders,
            PreviewBoard, StartBoard, DecideBoard, DeletedTask];
}
