using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>Which plan a team, channel or chat speaks about.</summary>
public class ChoiceTests(AzuriteFixture azurite)
{
    private const string Team = "19:team";
    private const string First = "GB.1/TC/1";
    private const string Second = "GB.2/TC/2";
    private const string Question = "what is due in May 2000?";

    [Fact]
    public async Task One_of_several_plans_is_chosen_once_for_the_channel_and_named_from_then_on()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await PlansAsync(app, First, Second);
        var channel = In(app, "19:channel");

        var which = await channel.AskAsync(Question);
        Assert.True(which.HasButton(First) && which.HasButton(Second));
        await channel.PressAsync(which, Second);

        Assert.Contains($"From the plan {Second}.", (await channel.AskAsync(Question)).Text, StringComparison.Ordinal);
        Assert.True((await In(app, "19:another").AskAsync(Question)).HasButton(First));
    }

    [Fact]
    public async Task The_only_plan_needs_no_choice_and_no_name()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await PlansAsync(app, First);

        var said = await In(app, "19:channel").AskAsync(Question);

        Assert.Contains("I.1.a.1", said.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("From the plan", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_chosen_in_General_holds_for_channels_without_a_choice_of_their_own()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await PlansAsync(app, First, Second);
        var (general, own, other) = (In(app, Team), In(app, "19:own"), In(app, "19:other"));
        await own.AskAsync($"use plan {First}");

        await general.AskAsync($"use plan {Second}");
        Assert.Contains($"From the plan {Second}.", (await other.AskAsync(Question)).Text, StringComparison.Ordinal);
        Assert.Contains($"From the plan {First}.", (await own.AskAsync(Question)).Text, StringComparison.Ordinal);

        await general.AskAsync($"use plan {First}");
        Assert.Contains($"From the plan {First}.", (await other.AskAsync(Question)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("From the plan", (await In(app, "19:channel-of-others", "19:other-team").AskAsync(Question)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which plan?", "Here we speak about")]
    [InlineData("Quel plan ?", "Ici, il est question de")]
    [InlineData("¿Qué plan?", "Aquí hablamos de")]
    public async Task Which_plan_is_in_use_is_said_with_a_button_for_each_other(string asked, string expected)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await PlansAsync(app, First, Second);
        var channel = In(app, "19:channel");
        Assert.True((await channel.AskAsync(asked)).HasButton(First));
        await channel.AskAsync($"use plan {First}");

        var said = await channel.AskAsync(asked);
        Assert.StartsWith($"{expected} {First}", said.Summary, StringComparison.Ordinal);
        Assert.True(said.HasButton(Second) && !said.HasButton(First));

        await channel.PressAsync(said, Second);
        Assert.StartsWith($"{expected} {Second}", (await channel.AskAsync(asked)).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_plan_is_forgotten_and_that_is_said_once()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var plans = await PlansAsync(app, First, Second);
        var channel = In(app, "19:channel");
        await channel.AskAsync($"use plan {First}");
        await In(app, Team).AskAsync($"use plan {First}");

        await app.Part<PlanStore>().RemoveAsync(plans[0]);

        var said = await channel.AskAsync(Question);
        Assert.Contains("has been removed", said.Text, StringComparison.Ordinal);
        Assert.Contains("I.1.a.1", said.Text, StringComparison.Ordinal);
        said = await channel.AskAsync(Question);
        Assert.DoesNotContain("has been removed", said.Text, StringComparison.Ordinal);
        Assert.Equal(plans[1], (await app.Part<Conversations>().FindAsync(ChatMessage.LocalTenant, "19:channel"))!.Plan);
    }

    [Fact]
    public async Task A_question_in_a_known_channel_writes_nothing_of_where_it_came_from()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await PlansAsync(app, First);
        var channel = In(app, "19:channel");
        await channel.AskAsync(Question);
        var before = (await app.Part<Tables>().Conversations.QueryAsync(null)).Select(row => row.ETag).ToList();

        await channel.AskAsync(Question);

        Assert.Equal(before, (await app.Part<Tables>().Conversations.QueryAsync(null)).Select(row => row.ETag));
    }

    private static Chatter In(ChatApp app, string channel, string team = Team) => new(app, "ana", channel, "channel", team);

    private static async Task<List<PlanRef>> PlansAsync(ChatApp app, params string[] references)
    {
        var plans = new List<PlanRef>();
        foreach (var reference in references)
        {
            var import = new ImportRequest(
                new Scope(ChatMessage.LocalTenant, ScopeKind.Team, Team), Some.Plan(reference: reference), new Person("ben", "Ben"), Some.Instant, $"import {reference}");
            plans.Add((await app.Part<PlanStore>().ImportAsync(import)).Plan.Header.Ref);
        }

        return plans;
    }
}
