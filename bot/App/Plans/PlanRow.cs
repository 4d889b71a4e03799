using System.Globalization;
using TcAssistant.App.Storage;
using TcAssistant.Plans;

namespace TcAssistant.App.Plans;

/// <summary>
/// The keys of a plan's rows. One partition holds all of a plan, so that a change and its audit row commit together; names never
/// hold a <c>_</c>, so that the kinds read apart.
/// <code>
/// audit_{newest first}_{operation}   who changed what                                   written once
/// edition_{number}                   one import: its operation, how far it came         guards its lines until it is finished
/// line_{number}_{place}              part, issue or line of an edition, in its order    written once
/// now                                the header: which edition is in force
/// now_person_{person}                whether the person wants to be mentioned and written to, when they are away and who covers
/// now_state_{line key}               what people have said of a line
/// now_rules                          what was ruled for the plan's reminders
/// now_sub_{conversation}             what a conversation has asked to be reminded of, and how far that has come
/// now_known                          since when its dates are known, once there was a second edition
/// now_sub_me:{person}:{id}           the same of what one person asked for alone
/// ledger_{conversation}_{day}        what became of all that was planned up to that day
/// ledger_{conversation}_{day}_digest what became of a week's digest
/// board, board_…                     its Planner board and the tasks there (see BoardStore)
/// op_{operation}                     this operation was carried out                     written once, with what it did
/// op_{operation} decided             what it put forward was done or withdrawn          written once, with the change where it was done
/// </code>
/// Whatever else a turn or a tick must read (policies, subscriptions) goes under <c>now_</c>: one query reads it all.
/// Kept for what comes later: <c>card_</c>.
/// </summary>
internal static class PlanRow
{
    public const string Header = "now";
    public const string State = "now_state_";
    public const string Person = "now_person_";
    public const string Edition = "edition_";
    public const string Line = "line_";
    public const string Audit = "audit_";
    public const string Known = "now_known";
    public const string Subscription = "now_sub_";
    public const string Rules = "now_rules";
    public const string Ledger = "ledger_";
    public const string Board = "board";
    public const string BoardLink = "board_link_";
    public const string BoardMaking = "board_make_";
    public const string BoardSaying = "board_say_";
    public const string BoardNew = "board_new";

    public static string BoardLinkOf(LineKey line) => BoardLink + Key.Encode(line.Value);

    public static string BoardMakingOf(LineKey line) => BoardMaking + Key.Encode(line.Value);

    public static string SubscriptionOf(string conversation) => Subscription + Key.Encode(conversation);

    public static string LedgerOf(string conversation, DateOnly day, bool isDigest = false) =>
        $"{Ledger}{Key.Encode(conversation)}_{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}{(isDigest ? "_digest" : "")}";

    /// <summary>The day in the key of a ledger's row, as it is written there.</summary>
    public static string DayOfLedger(string row) => row.Split('_') is [_, _, var day, ..] ? day : "";
    public static string PersonOf(string person) => Person + Key.Encode(person);

    public static string StateOf(LineKey line) => State + Key.Encode(line.Value);

    public static string EditionOf(int number) => Edition + Number(number);

    public static string LinesOf(int edition) => $"{Line}{Number(edition)}_";

    public static string LineOf(int edition, int place) => LinesOf(edition) + Number(place);

    public static string AuditOf(DateTimeOffset on, string operation) =>
        Audit + (DateTimeOffset.MaxValue.UtcTicks - on.UtcTicks).ToString("d19", CultureInfo.InvariantCulture) + "_" + Key.Encode(operation);

    public static string OperationOf(string operation) => "op_" + Key.Encode(operation);

    private static string Number(int number) => number.ToString("d7", CultureInfo.InvariantCulture);
}
