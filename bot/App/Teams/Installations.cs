using TcAssistant.App.Storage;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.BotFramework.Turns;

namespace TcAssistant.App.Teams;

/// <summary>
/// Where the bot is installed and how it speaks there: kept from what comes in, parked and revived by what happens. Writes only
/// what changed; an ordinary message in a known conversation costs the one request that reads it.
/// </summary>
internal sealed class Installations(
    Conversations conversations, LifeNotices notices, ConnectorClient connector, ServiceUrls serviceUrls, BotFrameworkOptions bot, TimeProvider time)
{
    /// <summary>Takes note of an activity.</summary>
    /// <returns>The message with the conversation as it stands; null where there is none.</returns>
    public async Task<ChatMessage?> NoteAsync(TurnContext turn, ChatMessage? message, CancellationToken cancellation)
    {
        var (activity, arm) = (turn.Activity, Surface.ArmOf(turn.Activity));
        if ((bot.AppId is null ? ChatMessage.LocalTenant : activity.TenantId) is not { } tenant)
        {
            return message;
        }

        if (arm is Arm.Message or Arm.Press or Arm.OldPress or Arm.BotAdded && message is not null)
        {
            message = await SeenAsync(message, activity, cancellation);
        }
        else
        {
            await MovedAsync(tenant, activity, cancellation);
        }

        if (LifeChange.Of(activity) is { } change)
        {
            await HappenedAsync(turn, tenant, change, cancellation);
        }

        return message;
    }

    /// <summary>Parks what an attempt to speak says may not be spoken to any more, and tells whoever set it up. Who blocked the bot needs no word of it.</summary>
    public async Task ParkAsync(string tenant, string conversation, LifeChange change, CancellationToken cancellation)
    {
        var (why, now) = (change.Parks!.Value, time.GetUtcNow());
        if (change.Reach == Reach.Tenant)
        {
            if (await conversations.TenantParkedAsync(tenant, cancellation) is null)
            {
                await conversations.ParkTenantAsync(tenant, new(why, now), cancellation);
                await TellAsync(await conversations.FindAsync(tenant, conversation, cancellation), new(why, now), cancellation);
            }

            return;
        }

        var parked = await conversations.ChangeAsync(
            tenant, conversation, known => known is null ? null : known with { Parked = LifeChange.Over(known.Parked, why, now) }, cancellation);
        if (change.Reach == Reach.Person && parked is { Kind: ConversationKind.Personal, SetUpBy: { } person })
        {
            await conversations.ChangeContactAsync(tenant, person.Id, known => known is null ? null : known with { Parked = new(why, now) }, cancellation);
        }
        else if (change.Reach == Reach.Conversation && parked is { Kind: not ConversationKind.Personal })
        {
            await TellAsync(parked, parked.Parked!, cancellation);
        }
    }

    private async Task TellAsync(Conversation? place, Parked parked, CancellationToken cancellation)
    {
        if (place is not null)
        {
            var team = place.Team is { } id ? await conversations.TeamAsync(place.Tenant, id, cancellation) : null;
            await notices.ParkedAsync(connector, place with { Parked = parked }, team, cancellation);
        }
    }

    /// <summary>Somebody speaks or installs: the place is there, and so is the way to it.</summary>
    private async Task<ChatMessage> SeenAsync(ChatMessage message, Activity activity, CancellationToken cancellation)
    {
        var before = await conversations.FindAsync(message.Tenant, message.Conversation, cancellation);
        var known = Refreshed(before, message, activity, message.Conversation);

        // Only a message of ours has room for what could not be told before.
        var isAnswered = Surface.ArmOf(activity) is Arm.Message or Arm.OldPress;
        if (known == before)
        {
            return message with { Known = known, WhileAway = isAnswered && known.HasNotices ? await notices.TakeAsync(known, message.By.Id, cancellation) : [] };
        }

        // The conversation last: where this is cut short, the next message does it again.
        if (known.Team is { } team)
        {
            await TeamSeenAsync(team, message, activity, cancellation);
        }

        await MetAsync(message, known.ServiceUrl, cancellation);
        if (before is { Parked.Why: var why, Team: { } parked } && LifeChange.IsOfTheTeam(why))
        {
            await ReviveTeamAsync(message.Tenant, parked, [why], cancellation);
        }

        await SelectedAsync(message, activity, cancellation);
        var changed = await conversations.ChangeAsync(
            message.Tenant, message.Conversation, stored => Refreshed(stored, message, activity, message.Conversation), cancellation);
        var away = isAnswered && message.Kind == ConversationKind.Personal ? await notices.TakeAsync(changed!, message.By.Id, cancellation) : [];
        return message with { Known = changed, WhileAway = away };
    }

    /// <summary>When installing, people pick the channel that is to be spoken to; the event itself may be of the team.</summary>
    private async Task SelectedAsync(ChatMessage message, Activity activity, CancellationToken cancellation)
    {
        if (activity.ChannelData?.SelectedChannel?.Id is { Length: > 0 } selected && selected != message.Conversation)
        {
            await conversations.ChangeAsync(message.Tenant, selected, stored => Refreshed(stored, message, activity, selected), cancellation);
        }
    }

    private Conversation Refreshed(Conversation? known, ChatMessage message, Activity activity, string id)
    {
        var serviceUrl = serviceUrls.Trusted(activity.ServiceUrl) is null ? null : activity.ServiceUrl;
        var channel = activity.ChannelData?.Channel ?? activity.ChannelData?.SelectedChannel;
        var fresh = known ?? new Conversation(message.Tenant, id, message.Kind, "", "");
        return fresh with
        {
            ServiceUrl = serviceUrl ?? fresh.ServiceUrl,
            Reference = serviceUrl is null ? fresh.Reference : ReferenceOf(fresh, activity, serviceUrl, id),
            Team = fresh.Team ?? message.Team,
            Channel = fresh.Channel ?? (message.Kind == ConversationKind.Channel ? id : null),
            ChannelName = channel?.Id == id && channel.Name is { Length: > 0 } name ? name : fresh.ChannelName,
            Language = fresh.Language ?? message.Language,
            SetUpBy = fresh.SetUpBy ?? message.By,
            Zone = fresh.Zone ?? activity.LocalTimezone,
            Parked = null,
        };
    }

    /// <summary>Only the address moves with each activity: what else a message names belongs to its sender, or is left out of it.</summary>
    private static string ReferenceOf(Conversation known, Activity activity, string serviceUrl, string id)
    {
        if (known.Reference.Length > 0 && known.ServiceUrl == serviceUrl)
        {
            return known.Reference;
        }

        var reference = ConversationReference.FromJson(known.Reference) ?? ConversationReference.From(activity);
        return reference is null ? "" : (reference with { ServiceUrl = serviceUrl, ConversationId = id }).ToJson();
    }

    private Task<Team?> TeamSeenAsync(string id, ChatMessage message, Activity activity, CancellationToken cancellation)
    {
        var team = activity.ChannelData?.Team;
        return conversations.ChangeTeamAsync(
            message.Tenant,
            id,
            known =>
            {
                var fresh = known ?? new Team(message.Tenant, id);
                return fresh with
                {
                    GroupId = team?.AadGroupId ?? fresh.GroupId,
                    Name = team?.Name ?? fresh.Name,
                    ServiceUrl = serviceUrls.Trusted(activity.ServiceUrl) is null ? fresh.ServiceUrl : activity.ServiceUrl!,
                    SetUpBy = fresh.SetUpBy ?? message.By,
                    Language = fresh.Language ?? message.Language,
                };
            },
            cancellation);
    }

    /// <summary>Keeps how the person is reached.</summary>
    public Task MetAsync(ChatMessage message, string serviceUrl, CancellationToken cancellation) => message.ChannelUser is null
        ? Task.CompletedTask
        : conversations.ChangeContactAsync(
            message.Tenant,
            message.By.Id,
            known => (known ?? new Contact(message.Tenant, message.By.Id)) with
            {
                UserId = message.ChannelUser,
                ServiceUrl = serviceUrl,
                Conversation = message.Kind == ConversationKind.Personal ? message.Conversation : known?.Conversation,
                Language = message.Language ?? known?.Language,
                Parked = message.Kind == ConversationKind.Personal ? null : known?.Parked,
            },
            cancellation);

    /// <summary>The newest address wins, whatever brings it; only a known place is written.</summary>
    private async Task MovedAsync(string tenant, Activity activity, CancellationToken cancellation)
    {
        if (serviceUrls.Trusted(activity.ServiceUrl) is null || LifeChange.ConversationOf(activity) is not { } id)
        {
            return;
        }

        await conversations.ChangeAsync(
            tenant,
            id,
            known => known is null || known.Reference.Length == 0 ? known : known with
            {
                ServiceUrl = activity.ServiceUrl!,
                Reference = ReferenceOf(known, activity, activity.ServiceUrl!, id),
            },
            cancellation);
        if (activity.ChannelData?.Team?.Id is { } team)
        {
            await conversations.ChangeTeamAsync(tenant, team, known => known is null ? null : known with { ServiceUrl = activity.ServiceUrl! }, cancellation);
        }
    }

    private async Task HappenedAsync(TurnContext turn, string tenant, LifeChange change, CancellationToken cancellation)
    {
        var activity = turn.Activity;
        var (team, conversation) = (activity.ChannelData?.Team?.Id, LifeChange.ConversationOf(activity));
        switch (change)
        {
            case { Reach: Reach.Person, Parks: not null } when conversation is not null:
                await ForgetAsync(tenant, conversation, cancellation);
                break;
            case { Reach: Reach.Team, Parks: { } why } when team is not null:
                await ParkTeamAsync(turn, tenant, team, why, cancellation);
                break;
            case { Parks: { } why } when conversation is not null:
                var parked = await ParkedAsync(tenant, conversation, why, cancellation);
                if (parked is not null)
                {
                    await notices.ParkedAsync(turn.Connector, parked, team is null ? null : await conversations.TeamAsync(tenant, team, cancellation), cancellation);
                }

                break;
            case { Reach: Reach.Team, Revives: { } reasons } when team is not null:
                await ReviveTeamAsync(tenant, team, reasons, cancellation);
                break;
            case { Revives: { } reasons } when conversation is not null:
                await conversations.ChangeAsync(tenant, conversation, known => known?.Parked is { } was && reasons.Contains(was.Why) ? known with { Parked = null } : known, cancellation);
                break;
            case { Reach: Reach.Team, Renames: true } when team is not null && activity.ChannelData?.Team?.Name is { Length: > 0 } name:
                await conversations.ChangeTeamAsync(tenant, team, known => known is null ? null : known with { Name = name }, cancellation);
                break;
            case { Renames: true } when conversation is not null && activity.ChannelData?.Channel?.Name is { Length: > 0 } name:
                await conversations.ChangeAsync(tenant, conversation, known => known is null ? null : known with { ChannelName = name }, cancellation);
                break;
        }

        if (Surface.ArmOf(activity) == Arm.BotAdded && activity.Type == ActivityTypes.InstallationUpdate
            && await conversations.TenantParkedAsync(tenant, cancellation) is not null)
        {
            await conversations.ParkTenantAsync(tenant, null, cancellation);
        }
    }

    private async Task ParkTeamAsync(TurnContext turn, string tenant, string id, ParkedBecause why, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var channel in await conversations.OfTeamAsync(tenant, id, cancellation))
        {
            await ParkedAsync(tenant, channel.Id, why, cancellation);
        }

        var team = await conversations.ChangeTeamAsync(tenant, id, known => known is null ? null : known with { Parked = LifeChange.Over(known.Parked, why, now) }, cancellation);
        if (team is not null)
        {
            await notices.ParkedAsync(turn.Connector, team, await conversations.OfTeamAsync(tenant, id, cancellation), cancellation);
        }
    }

    /// <summary>The conversation, parked; null for one that is not known. After a removal the next installing is greeted again.</summary>
    private Task<Conversation?> ParkedAsync(string tenant, string id, ParkedBecause why, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return conversations.ChangeAsync(
            tenant,
            id,
            known => known is null ? null : known with
            {
                Parked = LifeChange.Over(known.Parked, why, now),
                WelcomedBy = why == ParkedBecause.Removed ? null : known.WelcomedBy,
            },
            cancellation);
    }

    /// <param name="reasons">What was parked for one of these.</param>
    private async Task ReviveTeamAsync(string tenant, string id, IReadOnlyList<ParkedBecause> reasons, CancellationToken cancellation)
    {
        bool Revives(Parked? parked) => parked is not null && reasons.Contains(parked.Why);

        foreach (var channel in await conversations.OfTeamAsync(tenant, id, cancellation))
        {
            if (Revives(channel.Parked))
            {
                await conversations.ChangeAsync(tenant, channel.Id, known => Revives(known?.Parked) ? known! with { Parked = null } : known, cancellation);
            }
        }

        await conversations.ChangeTeamAsync(tenant, id, known => Revives(known?.Parked) ? known! with { Parked = null } : known, cancellation);
    }

    /// <summary>Of a person who took the bot away nothing is kept but the plan they spoke about, which is theirs.</summary>
    private async Task ForgetAsync(string tenant, string id, CancellationToken cancellation)
    {
        var known = await conversations.FindAsync(tenant, id, cancellation);
        await conversations.ForgetAsync(tenant, id, cancellation);
        if (known?.SetUpBy is { } person)
        {
            await conversations.ForgetContactAsync(tenant, person.Id, cancellation);
        }

        if (known?.Plan is { } plan)
        {
            await conversations.ChangeAsync(
                tenant, id, _ => new Conversation(tenant, id, ConversationKind.Personal, "", "", Plan: plan) { Parked = new(ParkedBecause.Removed, time.GetUtcNow()) }, cancellation);
        }
    }
}
