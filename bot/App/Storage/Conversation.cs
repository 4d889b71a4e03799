using Azure.Data.Tables;
using TcAssistant.App.Plans;
using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.App.Storage;

public enum ConversationKind
{
    Personal,
    Group,
    Channel,
}

/// <summary>Why nothing is sent unasked.</summary>
public enum ParkedBecause
{
    /// <summary>The bot was uninstalled, or taken out.</summary>
    Removed,

    ChannelDeleted,
    TeamArchived,
    TeamDeleted,

    /// <summary>Deleted for good: no event can bring it back.</summary>
    TeamHardDeleted,

    /// <summary>The connector said that it is no longer there.</summary>
    Gone,

    /// <summary>The connector said that the bot is not installed there, or may not write.</summary>
    NotInstalled,

    BlockedByUser,
    BlockedByAdmin,
}

/// <summary>Nothing is sent there unasked until something revives it. What people keep there stays.</summary>
public sealed record Parked(ParkedBecause Why, DateTimeOffset Since);

/// <summary>A conversation the bot is in, or was.</summary>
/// <param name="Id">Without the thread's <c>;messageid=</c>: a channel is one conversation.</param>
/// <param name="Reference">What the protocol needs to speak there again, as it wrote it; not looked into here. Empty: it cannot.</param>
/// <param name="Plan">The plan it speaks about; null until someone chose.</param>
/// <param name="Language">Of what the bot says there unasked; null until known.</param>
/// <param name="WelcomedBy">The operation that welcomed it; null: it has not been welcomed.</param>
public sealed record Conversation(
    string Tenant,
    string Id,
    ConversationKind Kind,
    string ServiceUrl,
    string Reference,
    string? Team = null,
    string? Channel = null,
    PlanRef? Plan = null,
    Language? Language = null,
    string? WelcomedBy = null)
{
    /// <summary>What people call the channel; null for General, and until known.</summary>
    public string? ChannelName { get; init; }

    /// <summary>Who installed the bot there, or spoke to it first.</summary>
    public Person? SetUpBy { get; init; }

    /// <summary>Who chose <see cref="Plan"/>; null where it was the only one there was.</summary>
    public Person? PlanBy { get; init; }

    /// <summary>Whether <see cref="Plan"/> was chosen among several, so that answers name it.</summary>
    public bool NamesPlan { get; init; }

    /// <summary>Of whoever set it up, as their client names it; null until known.</summary>
    public string? Zone { get; init; }

    public Parked? Parked { get; init; }

    /// <summary>Of a personal conversation: its person has notices that did not reach them (<see cref="Contact.Awaiting"/>).</summary>
    public bool HasNotices { get; init; }
}

/// <summary>A team the bot is installed in, or was.</summary>
/// <param name="Id">Its <c>19:…</c> thread id, which is also the id of its General channel.</param>
public sealed record Team(string Tenant, string Id)
{
    /// <summary>The Entra group, which Graph and Planner know.</summary>
    public string? GroupId { get; init; }

    public string? Name { get; init; }

    public string ServiceUrl { get; init; } = "";

    public Person? SetUpBy { get; init; }

    public Language? Language { get; init; }

    /// <summary>What its channels speak about that have no choice of their own.</summary>
    public PlanRef? Plan { get; init; }

    public bool NamesPlan { get; init; }

    public Parked? Parked { get; init; }
}

/// <summary>How a person who set something up is reached, and what is still to be told to them.</summary>
public sealed record Contact(string Tenant, string Person)
{
    /// <summary>The channel's own id of the person, <c>29:…</c>.</summary>
    public string? UserId { get; init; }

    public string ServiceUrl { get; init; } = "";

    /// <summary>Their personal conversation with the bot; null until known.</summary>
    public string? Conversation { get; init; }

    public Language? Language { get; init; }

    public Parked? Parked { get; init; }

    /// <summary>Notices that did not reach the person, one a line, the oldest first: the event's operation, a tab, the words.</summary>
    public string Awaiting { get; init; } = "";

    /// <summary>Plans of which the person was sent something, so that they can answer it; see <see cref="Reminders.SharedPlans"/>.</summary>
    public string Plans { get; init; } = "";

    /// <summary>The operations told of last, one a line: an event that comes twice is told of once.</summary>
    public string Told { get; init; } = "";
}

/// <summary>How these are written as rows, all in the partition of their tenant. Columns may be added.</summary>
internal static class ConversationRow
{
    /// <summary>Whether a row of the table is a conversation: in their keys alone <c>_</c> is written otherwise.</summary>
    public static bool IsOne(TableEntity row) => !row.RowKey.Contains('_', StringComparison.Ordinal);

    public static TableEntity Write(Conversation conversation) => Row.New(Key.Of(conversation.Tenant), Key.Of(conversation.Id))
        .Put("Tenant", conversation.Tenant)
        .Put("Id", conversation.Id)
        .Put("Kind", conversation.Kind.ToString())
        .Put("ServiceUrl", conversation.ServiceUrl)
        .Put("Reference", conversation.Reference)
        .Put("Team", conversation.Team)
        .Put("Channel", conversation.Channel)
        .PutPlan(conversation.Plan)
        .Put("Language", conversation.Language?.Code())
        .Put("WelcomedBy", conversation.WelcomedBy)
        .Put("ChannelName", conversation.ChannelName)
        .PutPerson("SetUpBy", conversation.SetUpBy)
        .PutPerson("PlanBy", conversation.PlanBy)
        .PutFlag("NamesPlan", conversation.NamesPlan)
        .Put("Zone", conversation.Zone)
        .PutParked(conversation.Parked)
        .PutFlag("HasNotices", conversation.HasNotices);

    public static Conversation Read(TableEntity row) => new(
        row.Need("Tenant"),
        row.Need("Id"),
        Enum.Parse<ConversationKind>(row.Need("Kind")),
        row.Need("ServiceUrl"),
        row.Need("Reference"),
        row.Text("Team"),
        row.Text("Channel"),
        row.Plan(),
        LanguageCodes.Parse(row.Text("Language")),
        row.Text("WelcomedBy"))
    {
        ChannelName = row.Text("ChannelName"),
        SetUpBy = row.Person("SetUpBy"),
        PlanBy = row.Person("PlanBy"),
        NamesPlan = row.Flag("NamesPlan"),
        Zone = row.Text("Zone"),
        Parked = row.Parked(),
        HasNotices = row.Flag("HasNotices"),
    };

    public static TableEntity PutPlan(this TableEntity row, PlanRef? plan) => row
        .Put("PlanTenant", plan?.Scope.Tenant)
        .Put("PlanScopeKind", plan?.Scope.Kind.ToString())
        .Put("PlanScopeId", plan?.Scope.Id)
        .Put("PlanKey", plan?.Key.Value);

    public static PlanRef? Plan(this TableEntity row) => row.Text("PlanKey") is { } plan
        ? new(new(row.Need("PlanTenant"), Enum.Parse<ScopeKind>(row.Need("PlanScopeKind")), row.Need("PlanScopeId")), new(plan))
        : null;

    public static TableEntity PutParked(this TableEntity row, Parked? parked)
    {
        if (parked is not null)
        {
            row["ParkedSince"] = parked.Since;
        }

        return row.Put("ParkedWhy", parked?.Why.ToString());
    }

    public static Parked? Parked(this TableEntity row) => row.Text("ParkedWhy") is { } why
        ? new(Enum.Parse<ParkedBecause>(why), row.GetDateTimeOffset("ParkedSince") ?? default)
        : null;

    public static TableEntity PutPerson(this TableEntity row, string column, Person? person) =>
        row.Put($"{column}Id", person?.Id).Put($"{column}Name", person?.Name);

    public static Person? Person(this TableEntity row, string column) =>
        row.Text($"{column}Id") is { } id ? new(id, row.Text($"{column}Name") ?? id) : null;

    /// <summary>Writes what is so; what is not takes no room.</summary>
    public static TableEntity PutFlag(this TableEntity row, string column, bool isSo)
    {
        if (isSo)
        {
            row[column] = true;
        }

        return row;
    }
}

internal static class TeamRow
{
    /// <summary>Begins the key of every team.</summary>
    public const string First = "team_";

    public static string KeyOf(string id) => Key.Of("team", id);

    public static TableEntity Write(Team team) => Row.New(Key.Of(team.Tenant), KeyOf(team.Id))
        .Put("Tenant", team.Tenant)
        .Put("Id", team.Id)
        .Put("GroupId", team.GroupId)
        .Put("Name", team.Name)
        .Put("ServiceUrl", team.ServiceUrl)
        .PutPerson("SetUpBy", team.SetUpBy)
        .Put("Language", team.Language?.Code())
        .PutPlan(team.Plan)
        .PutFlag("NamesPlan", team.NamesPlan)
        .PutParked(team.Parked);

    public static Team Read(TableEntity row) => new(row.Need("Tenant"), row.Need("Id"))
    {
        GroupId = row.Text("GroupId"),
        Name = row.Text("Name"),
        ServiceUrl = row.Text("ServiceUrl") ?? "",
        SetUpBy = row.Person("SetUpBy"),
        Language = LanguageCodes.Parse(row.Text("Language")),
        Plan = row.Plan(),
        NamesPlan = row.Flag("NamesPlan"),
        Parked = row.Parked(),
    };
}

internal static class ContactRow
{
    public static string KeyOf(string person) => Key.Of("person", person);

    public static TableEntity Write(Contact contact) => Row.New(Key.Of(contact.Tenant), KeyOf(contact.Person))
        .Put("Tenant", contact.Tenant)
        .Put("Person", contact.Person)
        .Put("UserId", contact.UserId)
        .Put("ServiceUrl", contact.ServiceUrl)
        .Put("Conversation", contact.Conversation)
        .Put("Language", contact.Language?.Code())
        .Put("Awaiting", contact.Awaiting)
        .Put("Told", contact.Told)
        .Put("Plans", contact.Plans.Length == 0 ? null : contact.Plans)
        .PutParked(contact.Parked);

    public static Contact Read(TableEntity row) => new(row.Need("Tenant"), row.Need("Person"))
    {
        UserId = row.Text("UserId"),
        ServiceUrl = row.Text("ServiceUrl") ?? "",
        Conversation = row.Text("Conversation"),
        Language = LanguageCodes.Parse(row.Text("Language")),
        Awaiting = row.Text("Awaiting") ?? "",
        Told = row.Text("Told") ?? "",
        Plans = row.Text("Plans") ?? "",
        Parked = row.Parked(),
    };
}
