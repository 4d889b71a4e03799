using System.Globalization;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Wording;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.App.Teams;

/// <summary>
/// Tells whoever set a place up, and whoever answers for its plan, what became of it: in their personal conversation, once; what
/// does not reach them is kept for the next time they write.
/// </summary>
internal sealed class LifeNotices(Conversations conversations, PlanStore plans, TimeProvider time)
{
    private const int ToldKept = 20;
    private const int LongestName = 80;

    /// <summary>The event waits for its 200 meanwhile; what takes longer is kept for the next time the person writes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>A channel or chat was parked.</summary>
    public async Task ParkedAsync(ConnectorClient connector, Conversation place, Team? team, CancellationToken cancellation)
    {
        if (place.Parked is not { } parked)
        {
            return;
        }

        var name = Named(place.ChannelName);
        var (happened, after) = parked.Why switch
        {
            ParkedBecause.ChannelDeleted => (LifeWording.ChannelDeleted(name), LifeWording.PlanKept),
            ParkedBecause.Gone => (LifeWording.Gone(name), LifeWording.PlanKept),
            ParkedBecause.NotInstalled => (LifeWording.MayNotWrite(name), LifeWording.UntilInvited),
            ParkedBecause.BlockedByAdmin => (LifeWording.BlockedByAdmin, LifeWording.UntilInstalled),
            _ => (LifeWording.RemovedFromChannel(name), LifeWording.PlanKept),
        };
        var notice = new Notice(NameOf(parked, place.Id), happened, after, place.Language ?? team?.Language);
        await TellAllAsync(connector, place.Tenant, notice, [place.PlanBy?.Id ?? place.SetUpBy?.Id ?? team?.SetUpBy?.Id, await StewardAsync(place.Plan, cancellation)], cancellation);
    }

    /// <summary>A team was parked with its channels.</summary>
    public async Task ParkedAsync(ConnectorClient connector, Team team, IReadOnlyList<Conversation> channels, CancellationToken cancellation)
    {
        if (team.Parked is not { } parked)
        {
            return;
        }

        var name = Named(team.Name);
        var (happened, after) = parked.Why switch
        {
            ParkedBecause.TeamArchived => (LifeWording.TeamArchived(name), LifeWording.UntilBack),
            ParkedBecause.TeamDeleted => (LifeWording.TeamDeleted(name), LifeWording.UntilBack),
            ParkedBecause.TeamHardDeleted => (LifeWording.TeamHardDeleted(name), LifeWording.PlanKept),
            _ => (LifeWording.RemovedFromTeam(name), LifeWording.PlanKept),
        };
        var people = new List<string?> { team.SetUpBy?.Id, await StewardAsync(team.Plan, cancellation) };
        foreach (var channel in channels.Where(channel => channel.Plan is not null))
        {
            people.Add(channel.PlanBy?.Id);
            people.Add(await StewardAsync(channel.Plan, cancellation));
        }

        await TellAllAsync(connector, team.Tenant, new Notice(NameOf(parked, team.Id), happened, after, team.Language), people, cancellation);
    }

    /// <summary>What a person is still to be told; from now on it is told.</summary>
    public async Task<IReadOnlyList<string>> TakeAsync(Conversation personal, string person, CancellationToken cancellation)
    {
        IReadOnlyList<string> taken = [];
        await conversations.ChangeContactAsync(
            personal.Tenant,
            person,
            known =>
            {
                taken = known is null ? [] : [.. Lines(known.Awaiting).Select(line => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..])];
                return known is null ? null : Lines(known.Awaiting).Aggregate(known, (contact, line) => AsTold(contact, OperationOf(line)));
            },
            cancellation);
        if (personal.HasNotices)
        {
            await conversations.ChangeAsync(personal.Tenant, personal.Id, known => known is null ? null : known with { HasNotices = false }, cancellation);
        }

        return taken;
    }

    private sealed record Notice(string Operation, Sentence Happened, Sentence After, Language? Language);

    private async Task TellAllAsync(ConnectorClient connector, string tenant, Notice notice, IEnumerable<string?> people, CancellationToken cancellation)
    {
        foreach (var person in people.OfType<string>().Where(id => id.Length > 0).Distinct(StringComparer.Ordinal))
        {
            await TellAsync(connector, tenant, person, notice, cancellation);
        }
    }

    /// <summary>Kept first, then sent: a program that dies between leaves it for the next time the person writes.</summary>
    private async Task TellAsync(ConnectorClient connector, string tenant, string person, Notice notice, CancellationToken cancellation)
    {
        Contact With(Contact? known)
        {
            var contact = known ?? new Contact(tenant, person);
            var words = WordsOf(notice, contact.Language);
            return Lines(contact.Told).Contains(notice.Operation) || Lines(contact.Awaiting).Any(line => OperationOf(line) == notice.Operation)
                ? contact
                : contact with { Awaiting = Joined([.. Lines(contact.Awaiting), $"{notice.Operation}\t{words}"]) };
        }

        var kept = await conversations.ChangeContactAsync(tenant, person, With, cancellation);
        if (kept is null || Lines(kept.Told).Contains(notice.Operation))
        {
            return;
        }

        if (await SentInTimeAsync(connector, kept, NoticeCard.Brief(WordsOf(notice, kept.Language), kept.Language ?? notice.Language ?? Language.English), cancellation))
        {
            await conversations.ChangeContactAsync(tenant, person, known => known is null ? null : AsTold(known, notice.Operation), cancellation);
        }
        else if (kept.Conversation is { } personal)
        {
            await conversations.ChangeAsync(tenant, personal, known => known is null ? null : known with { HasNotices = true }, cancellation);
        }
    }

    private async Task<bool> SentInTimeAsync(ConnectorClient connector, Contact contact, CardMessage card, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            return await SendAsync(connector, contact, card, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task<bool> SendAsync(ConnectorClient connector, Contact contact, CardMessage card, CancellationToken cancellation)
    {
        if (contact.Parked is not null || contact.ServiceUrl.Length == 0 || await conversations.TenantParkedAsync(contact.Tenant, cancellation) is not null)
        {
            return false;
        }

        var personal = contact.Conversation;
        if (personal is null && contact.UserId is { } user
            && await connector.OpenPersonalAsync(contact.ServiceUrl, contact.Tenant, user, cancellation) is Outcome.Sent { Id: { } opened })
        {
            personal = opened;
        }

        if (personal is null)
        {
            return false;
        }

        var outcome = await connector.SendAsync(contact.ServiceUrl, personal, Replies.Message(card), cancellation);
        if (LifeChange.After(outcome) is { Parks: { } why } after)
        {
            var parked = new Parked(why, time.GetUtcNow());
            await (after.Reach == Reach.Tenant
                ? conversations.ParkTenantAsync(contact.Tenant, parked, cancellation)
                : conversations.ChangeContactAsync(contact.Tenant, contact.Person, known => known is null ? null : known with { Parked = parked }, cancellation));
        }

        // What may have been delivered is not said again.
        return outcome is Outcome.Sent or Outcome.Unknown;
    }

    private async Task<string?> StewardAsync(PlanRef? plan, CancellationToken cancellation) =>
        plan is null || await plans.LoadAsync(plan, cancellation) is not { Header: { IsSample: false, Steward: var steward } } ? null : steward.Id;

    private static string WordsOf(Notice notice, Language? language)
    {
        var spoken = language ?? notice.Language ?? Language.English;
        return $"{notice.Happened.In(spoken)} {notice.After.In(spoken)}";
    }

    private static Contact AsTold(Contact contact, string operation) => contact with
    {
        Awaiting = Joined([.. Lines(contact.Awaiting).Where(line => OperationOf(line) != operation)]),
        Told = Joined([.. Lines(contact.Told).Where(told => told != operation).Append(operation).TakeLast(ToldKept)]),
    };

    /// <summary>Named after the parking, not the event: two events often say the same, and each may come twice. What the connector refuses it may
    /// refuse each time that somebody speaks there, so that is told once a day.</summary>
    private static string NameOf(Parked parked, string place) => parked.Why is ParkedBecause.NotInstalled or ParkedBecause.Gone or ParkedBecause.BlockedByAdmin
        ? string.Create(CultureInfo.InvariantCulture, $"{parked.Why} {place} {parked.Since.UtcDateTime:yyyy-MM-dd}")
        : $"{parked.Why} {place} {parked.Since.UtcTicks}";

    /// <summary>A name as a part of one line, with what a card would take for its own signs made harmless.</summary>
    private static string? Named(string? name) => name is null
        ? null
        : CardText.Shorten(string.Join(' ', name.Split(['\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)), LongestName);

    private static string OperationOf(string line) => line.Split('\t')[0];

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Joined(IReadOnlyList<string> lines) => string.Join('\n', lines);
}
