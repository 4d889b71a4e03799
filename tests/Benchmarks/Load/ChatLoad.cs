using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace TcAssistant.Benchmarks.Load;

/// <summary>Sends questions to a bot as fast as it answers them, from many conversations at once, replies in the response.</summary>
internal sealed class ChatLoad : IDisposable
{
    /// <summary>Each has been spoken in before the measuring begins, so that a turn is an ordinary one and no first.</summary>
    private const int Conversations = 400;

    private const int AtOnce = 16;

    internal const string ServiceUrl = "http://127.0.0.1:1/";

    internal static readonly string[] Questions =
    [
        "what is due in May 2000?", "and in June?", "what is overdue?", "qu'est-ce qui est prévu en mai 2000 ?", "what starts in January 2000?",
        "child labour", "only part III", "¿qué vence en mayo de 2000?", "what is under way?",
    ];

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = AtOnce });
    private readonly Uri endpoint;
    private long sent;

    private readonly IReadOnlyList<string> tokens;

    /// <param name="tokens">One of them goes with each message, in turn; null: the bot has no identity and wants none.</param>
    public ChatLoad(string address, IReadOnlyList<string>? tokens = null) => (endpoint, this.tokens) = (new Uri($"{address}/api/messages"), tokens ?? []);

    /// <summary>Answers that were not 200, or said nothing.</summary>
    public int Failed { get; private set; }

    /// <summary>Bytes of the last answer.</summary>
    public int Answered { get; private set; }

    public void Dispose() => http.Dispose();

    /// <summary>Speaks once in each conversation.</summary>
    public async Task GreetAsync() =>
        await Parallel.ForAsync(0, Conversations, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, _) => await SendAsync());

    /// <summary>How many turns are answered in that time, and what each costs this process.</summary>
    public async Task<LoadRate> RateAsync(TimeSpan length)
    {
        var (busy, bytes, paused) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration());
        var (watch, turns) = (Stopwatch.StartNew(), 0);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            await Task.Yield();
            while (watch.Elapsed < length)
            {
                await SendAsync();
                Interlocked.Increment(ref turns);
            }
        }));
        return new LoadRate(
            turns / watch.Elapsed.TotalSeconds,
            (Environment.CpuUsage.TotalTime - busy).TotalMicroseconds / turns,
            (GC.GetTotalAllocatedBytes() - bytes) / 1024.0 / turns,
            (GC.GetTotalPauseDuration() - paused) / watch.Elapsed);
    }

    /// <summary>Sends so many messages.</summary>
    public async Task SendAsync(int messages) =>
        await Parallel.ForAsync(0, messages, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, _) => await SendAsync());

    public async Task SendAsync()
    {
        var number = Interlocked.Increment(ref sent);
        using var content = new ByteArrayContent(Activity(number, tokens.Count == 0 ? "local" : AuthenticatedBot.TenantId, tokens.Count == 0 ? "bot" : AuthenticatedBot.AppId));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = content };
        if (tokens.Count > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens[(int)(number % tokens.Count)]);
        }

        using var answer = await http.SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        Answered = body.Length;
        if (!answer.IsSuccessStatusCode || body.Length < 100)
        {
            Failed++;
        }
    }

    /// <summary>As Teams sends it. A conversation is asked another question each time.</summary>
    internal static byte[] Activity(long number, string tenant = "local", string bot = "bot")
    {
        var (who, question) = (number % Conversations, Questions[(number / Conversations + number) % Questions.Length]);
        var now = DateTimeOffset.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes($$$"""
            {"type":"message","id":"{{{number}}}-{{{Environment.ProcessId}}}","timestamp":"{{{now}}}","localTimezone":"Europe/Zurich","serviceUrl":"{{{ServiceUrl}}}",
             "channelId":"msteams","deliveryMode":"expectReplies","locale":"en-GB","text":"{{{question}}}","textFormat":"plain",
             "from":{"id":"29:person{{{who}}}","name":"Person {{{who}}}","aadObjectId":"00000000-0000-0000-0000-{{{who:d12}}}"},
             "recipient":{"id":"28:{{{bot}}}","name":"TcAssistant"},
             "conversation":{"id":"a:conversation{{{who}}}","conversationType":"personal","tenantId":"{{{tenant}}}"},
             "channelData":{"tenant":{"id":"{{{tenant}}}"}},"entities":[{"type":"clientInfo","locale":"en-GB","country":"GB","platform":"Web","timezone":"Europe/Zurich"}]}
            """);
    }
}

/// <param name="Turns">A second.</param>
/// <param name="Processor">Microseconds that all cores together spent on a turn, the sender's part included: what other work on the machine hardly changes.</param>
/// <param name="Kilobytes">Allocated for a turn.</param>
/// <param name="Paused">The share of the time in which everything stood still for the garbage collector.</param>
internal sealed record LoadRate(double Turns, double Processor, double Kilobytes, double Paused)
{
    public static LoadRate Median(IReadOnlyList<LoadRate> rates) => new(
        PhraseRun.Median([.. rates.Select(rate => rate.Turns)]),
        PhraseRun.Median([.. rates.Select(rate => rate.Processor)]),
        PhraseRun.Median([.. rates.Select(rate => rate.Kilobytes)]),
        PhraseRun.Median([.. rates.Select(rate => rate.Paused)]));
}
