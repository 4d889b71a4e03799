using Microsoft.Extensions.DependencyInjection.Extensions;
using TcAssistant.App.Api;
using TcAssistant.App.Asks;
using TcAssistant.App.Monitoring;
using TcAssistant.App.Pages;
using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Connector;

namespace TcAssistant.App;

/// <summary>The service: the bot's endpoint and whether it is well.</summary>
internal static class Host
{
    private const string DefaultAddress = "http://127.0.0.1:3978";
    private const string BotAddress = "/api/messages";

    /// <summary>Builds the service from its settings; nothing runs yet.</summary>
    /// <exception cref="FormatException">A setting is wrong; the message says which and how it should be.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        configure?.Invoke(builder);
        if (string.IsNullOrEmpty(builder.Configuration["Urls"]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.AddApplicationInsights();
        var bot = BotSettings.From(builder.Configuration);
        var api = ApiSettings.From(builder.Configuration, bot);
        if (bot.AppId is not null)
        {
            // Over all replicas; a bot without an identity is one program on one machine.
            builder.Services.AddSingleton<ISendingShares>(provider => new LeasedShares(
                provider.GetRequiredService<Tables>(), TimeProvider.System, provider.GetRequiredService<ILogger<LeasedShares>>()));
        }

        builder.Services.AddBotFramework(bot);
        builder.Services.AddSingleton(provider => new Administrators(
            BotSettings.Admins(builder.Configuration),
            provider.GetRequiredService<GraphSettings>().IsOn ? provider.GetRequiredService<EntraGroups>().PeopleInAsync : null,
            provider.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(ReminderSettings.From(builder.Configuration));
        builder.Services.AddSingleton(LineLinks.From(builder.Configuration));
        builder.Services.AddStorage(builder.Configuration);
        builder.Services.TryAddSingleton(provider => PlanClock.From(builder.Configuration, TimeProvider.System, provider.GetRequiredService<Tables>()));
        builder.Services.AddHostedService<ClockAtStart>();
        builder.Services.TryAddSingleton(GraphSettings.From(builder.Configuration));
        builder.Services.AddBoards();
        builder.Services.AddChat();
        builder.Services.AddApi(api);

        var app = builder.Build();
        app.MapHealth();
        app.MapChat();
        app.MapApi(BotAddress);
        app.MapGet(LinePage.Route, LinePage.Show);
        TermsPages.Map(app, builder.Configuration);
        IconFiles.Map(app);
        AppPages.Map(app, builder.Configuration["Pages:Folder"] is { Length: > 0 } pages ? pages : AppPages.Folder, api.Login);
        return app;
    }

    private static void AddBoards(this IServiceCollection services)
    {
        services.AddSingleton(provider => new GraphDoor(
            provider.GetRequiredService<GraphSettings>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<GraphDoor>>(), provider.GetService<GraphHttp>()?.Handler));
        services.AddSingleton<EntraGroups>();
        services.AddSingleton<BoardStore>();
        services.AddSingleton<BoardAddresses>();
        services.AddSingleton<BoardLook>();
        services.AddSingleton<BoardDecision>();
        services.AddSingleton<BoardPreparation>();
        services.AddSingleton<BoardApply>();
        services.AddSingleton<BoardCreation>();
        services.AddSingleton<BoardMessages>();
        services.AddSingleton<BoardWork>();
        services.AddSingleton<BoardStart>();
        services.AddSingleton<BoardLoop>();
        services.AddSingleton<BoardTurn>();
        services.AddHostedService(provider => provider.GetRequiredService<BoardLoop>());
    }

    private static void AddChat(this IServiceCollection services)
    {
        services.AddSingleton<PlanChoice>();
        services.AddSingleton<Membership>();
        services.AddSingleton<MentionedPeople>();
        services.AddSingleton<Authority>();
        services.AddSingleton<AskTurn>();
        services.AddSingleton<Corrections>();
        services.AddSingleton<OwnersTurn>();
        services.AddSingleton<PlanTurn>();
        services.AddSingleton<Undecided>();
        services.AddSingleton<ChangeTurn>();
        services.AddSingleton<StewardTurn>();
        services.AddSingleton<LineTurn>();
        services.AddSingleton<ReminderStore>();
        services.AddSingleton(provider => provider.GetRequiredService<Tables>().Wakes);
        services.AddSingleton<SharedPlans>();
        services.AddSingleton<PersonalMessages>();
        services.AddSingleton<PersonalTurn>();
        services.AddSingleton<AbsenceTurn>();
        services.AddSingleton<HandOverTurn>();
        services.AddSingleton<SetUpTurn>();
        services.AddSingleton<RuleTurn>();
        services.AddSingleton<OwnerMentions>();
        services.AddSingleton<ReminderCards>();
        services.AddSingleton<Snoozes>();
        services.AddSingleton<RowTurn>();
        services.AddSingleton<ThreadTurn>();
        services.AddSingleton<ReminderTurn>();
        services.AddSingleton<ReminderSender>();
        services.AddSingleton<PastDatesTurn>();
        services.AddSingleton<AccountTurn>();
        services.AddSingleton<ReminderSweep>();
        services.AddSingleton<ReminderWork>();
        services.AddSingleton<ReminderUpkeep>();
        services.AddSingleton<LineSearch>();
        services.AddSingleton<Presses>();
        services.AddSingleton<Welcome>();
        services.AddSingleton<LifeNotices>();
        services.AddSingleton<Installations>();
        services.AddSingleton<MessagesTaken>();
        services.AddSingleton<Speech>();
        services.AddSingleton<PressedButtons>();
        services.AddSingleton<TypedMessages>();
        services.AddSingleton<TeamsBot>();
        services.AddHostedService<Unfinished>();
        services.AddHostedService<ReminderLoop>();
        services.AddHostedService<Upkeep>();
        foreach (var client in (IHttpClientBuilder[])[services.AddHttpClient<DroppedDocuments>(), services.AddHttpClient<FileOffers>()])
        {
            client.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
        }
    }

    private static void MapChat(this WebApplication app)
    {
        var chat = app.Services.GetRequiredService<TeamsBot>();
        app.MapBotFramework(BotAddress, chat.AnswerAsync, chat.TakeAsync);
    }

    private static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Ok());
        app.MapGet("/readyz", async (Tables tables, CancellationToken cancellation) =>
            await tables.ReachableAsync(cancellation) ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
    }
}
