using System.Diagnostics;
using Azure.Core;
using Azure.Data.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Benchmarks.Load;
using TcAssistant.Local;
using TcAssistant.Tracking;

namespace TcAssistant.Benchmarks;

/// <summary>
/// Chat turns a second: the product beside a bare endpoint, in one run and turn by turn. First with storage answered inside the
/// process, then on Azurite. The sender runs in this process too and takes its share of the machine from both alike.
/// </summary>
internal static class LoadRun
{
    private const int Rounds = 5;

    /// <summary>Before the measuring begins: until the hot code has been compiled for good, which on two busy cores takes its time.</summary>
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(20);

    public static async Task<int> RunAsync(string[] args)
    {
        var length = TimeSpan.FromSeconds(args is [var seconds, ..] ? int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture) : 4);
        if (args is [_, "tokens"])
        {
            await AuthenticatedAsync(length);
            return 0;
        }

        NpmTools tools;
        try
        {
            tools = await NpmTools.EnsureAsync(new Progress<string>(Console.Error.WriteLine), CancellationToken.None);
        }
        catch (NodeMissingException)
        {
            Console.WriteLine("not run: needs Node 20");
            return 1;
        }

        await using var azurite = await Azurite.StartInMemoryAsync(tools, CancellationToken.None);
        var (calls, bareCalls) = (new StorageCalls(), new StorageCalls());
        var stored = Tables.Open(new StorageSettings(azurite.ConnectionString), options => options.AddPolicy(calls, HttpPipelinePosition.PerCall));
        var plan = await ImportAsync(stored);

        if (args is [_, "identity"])
        {
            await WithIdentityAsync(stored, azurite, length);
            return 0;
        }

        if (args is [_, "memory"])
        {
            await MemoryAsync(stored, azurite);
            return 0;
        }

        await EverythingButStorageAsync(stored, azurite, plan, length);
        if (args is not [_, "inside"])
        {
            await WholeTurnAsync(stored, azurite, plan, calls, bareCalls, length);
        }

        return 0;
    }

    private static async Task EverythingButStorageAsync(Tables stored, Azurite azurite, PlanRef plan, TimeSpan length)
    {
        using var transport = new StorageInProcess();
        await using var product = await ProductAsync(await CopyAsync(stored, azurite, transport));
        await using var bare = await BareEndpoint.StartAsync(storage: null);
        await CompareAsync("everything but storage, beside parse and echo (aim: at least 0.5)", product, bare, length);

        var options = new TableClientOptions { Transport = transport, Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false } };
        await using var calling = await BareEndpoint.StartAsync(new BareStorage(new TableServiceClient(azurite.ConnectionString, options), plan.Partition));
        await CompareAsync("what the storage SDK takes of that: parse, a turn's six calls answered in process, echo; beside parse and echo", calling, bare, length);
    }

    /// <summary>What a token costs: the protocol's part of a turn, with an identity, beside parse and echo.</summary>
    private static async Task AuthenticatedAsync(TimeSpan length)
    {
        await using var bare = await BareEndpoint.StartAsync(storage: null);
        await using var bot = await AuthenticatedBot.StartAsync();

        // The connector uses one token for many messages; a sender that signs each anew is the worst case.
        foreach (var (count, name) in new[] { (1, "one token for all"), (20_000, "20,000 tokens in turn") })
        {
            var tokens = Enumerable.Range(0, count).AsParallel().Select(bot.Token).ToList();
            using var toBot = new ChatLoad(bot.Address, tokens);
            using var toBare = new ChatLoad(bare.Urls.First());
            await CompareAsync($"authenticated turns, {name}, beside parse and echo (aim: at least a third)", toBot, toBare, length);
        }
    }

    /// <summary>The product's whole turn but for storage, with an identity: token checked, plan asked, card written; beside parse and echo, and beside the product without an identity.</summary>
    private static async Task WithIdentityAsync(Tables stored, Azurite azurite, TimeSpan length)
    {
        await ImportAsync(stored, Scope.Organisation(AuthenticatedBot.TenantId));
        using var transport = new StorageInProcess();
        await using var login = await AuthenticatedBot.StartAsync();
        await using var product = await ProductAsync(await CopyAsync(stored, azurite, transport), login.Settings);
        await using var bare = await BareEndpoint.StartAsync(storage: null);
        foreach (var (count, name) in new[] { (1, "one token for all"), (20_000, "20,000 tokens in turn") })
        {
            var tokens = Enumerable.Range(0, count).AsParallel().Select(login.Token).ToList();
            using var toProduct = new ChatLoad(product.Urls.First(), tokens);
            using var toBare = new ChatLoad(bare.Urls.First());
            await CompareAsync($"the product's authenticated turns, {name}, storage answered in process, beside parse and echo", toProduct, toBare, length);
        }

        using var again = new StorageInProcess();
        await using var local = await ProductAsync(await CopyAsync(stored, azurite, again));
        using var signed = new ChatLoad(product.Urls.First(), [login.Token(0)]);
        using var unsigned = new ChatLoad(local.Urls.First());
        await CompareAsync("the product's turns with an identity, beside those without", signed, unsigned, length);
    }

    /// <summary>100,000 turns of the product, storage answered in process: what is kept in memory after each 10,000.</summary>
    private static async Task MemoryAsync(Tables stored, Azurite azurite)
    {
        using var transport = new StorageInProcess();
        await using var product = await ProductAsync(await CopyAsync(stored, azurite, transport));
        using var load = new ChatLoad(product.Urls.First());
        await load.GreetAsync();
        var kept = new List<double>();
        for (var turns = 10_000; turns <= 100_000; turns += 10_000)
        {
            await load.SendAsync(10_000);

            // What storage would keep, on its own disks.
            transport.ForgetInbox();
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            kept.Add(GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024);
            Console.WriteLine($"  {turns,7:N0} turns: {kept[^1]:N1} MB kept, {Environment.WorkingSet / 1024.0 / 1024:N0} MB of working set, failed {load.Failed}");
        }

        Console.WriteLine($"  from 50,000 to 100,000 turns: {(kept[^1] - kept[4]) * 1024 / 50_000 * 1024:N1} bytes a turn");
    }

    private static async Task WholeTurnAsync(Tables stored, Azurite azurite, PlanRef plan, StorageCalls calls, StorageCalls bareCalls, TimeSpan length)
    {
        var options = new TableClientOptions();
        options.AddPolicy(bareCalls, HttpPipelinePosition.PerCall);
        await using var product = await ProductAsync(stored);
        await using var bare = await BareEndpoint.StartAsync(new BareStorage(new TableServiceClient(azurite.ConnectionString, options), plan.Partition));
        var title = "whole turn on Azurite, beside the same storage calls (aim: at least 0.7)";
        await CompareAsync(title, product, bare, length, (calls, bareCalls));
    }

    private static async Task<Tables> CopyAsync(Tables stored, Azurite azurite, StorageInProcess transport)
    {
        var inProcess = Tables.Open(new StorageSettings(azurite.ConnectionString), options => options.Transport = transport);
        foreach (var (from, to) in new[] { (stored.Plans, inProcess.Plans), (stored.PlanList, inProcess.PlanList) })
        {
            foreach (var row in await from.QueryAsync(null))
            {
                await to.PutAsync(row);
            }
        }

        return inProcess;
    }

    private static async Task CompareAsync(string title, WebApplication product, WebApplication bare, TimeSpan length, (StorageCalls Product, StorageCalls Bare)? calls = null)
    {
        using var toProduct = new ChatLoad(product.Urls.First());
        using var toBare = new ChatLoad(bare.Urls.First());
        await CompareAsync(title, toProduct, toBare, length, calls);
    }

    private static async Task CompareAsync(string title, ChatLoad toProduct, ChatLoad toBare, TimeSpan length, (StorageCalls Product, StorageCalls Bare)? calls = null)
    {
        await toProduct.GreetAsync();
        await toBare.GreetAsync();
        for (var warming = Stopwatch.StartNew(); warming.Elapsed < Warming;)
        {
            await toProduct.RateAsync(length);
        }

        for (var warming = Stopwatch.StartNew(); warming.Elapsed < Warming / 4;)
        {
            await toBare.RateAsync(length);
        }

        Console.WriteLine(title);
        if (calls is { } counted)
        {
            Console.WriteLine($"  storage calls of a turn, product: {await CallsOfATurnAsync(toProduct, counted.Product)}");
            Console.WriteLine($"  storage calls of a turn, bare:    {await CallsOfATurnAsync(toBare, counted.Bare)}");
        }

        var (ours, bares) = (new List<LoadRate>(), new List<LoadRate>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(await toProduct.RateAsync(length));
            bares.Add(await toBare.RateAsync(length));
        }

        var (our, other) = (LoadRate.Median(ours), LoadRate.Median(bares));
        Print("first  ", our, ours, toProduct);
        Print("second ", other, bares, toBare);
        Console.WriteLine($"  ratio   {our.Turns / other.Turns:N2} (by processor time {other.Processor / our.Processor:N2})");
    }

    private static void Print(string name, LoadRate median, List<LoadRate> rounds, ChatLoad load) => Console.WriteLine(
        $"  {name} {median.Turns:N0} turns/s ({string.Join(", ", rounds.Select(rate => $"{rate.Turns:N0}"))}), {median.Processor:N0} µs of processor, "
        + $"{median.Kilobytes:N0} KB, collecting {median.Paused:P0} of the time; last answer {load.Answered:N0} bytes, failed {load.Failed}");

    private static async Task<string> CallsOfATurnAsync(ChatLoad load, StorageCalls calls)
    {
        calls.On = true;
        await load.SendAsync();
        calls.On = false;
        return calls.Taken();
    }

    /// <param name="settings">More of them, as on the command line.</param>
    private static async Task<WebApplication> ProductAsync(Tables tables, IReadOnlyList<string>? settings = null)
    {
        var app = App.Host.Build(["--Urls=http://127.0.0.1:0", "--Clock:Start=2000-04-17T08:00:00Z", .. settings ?? []], builder =>
        {
            builder.Logging.ClearProviders();

            // Runs when the host is built, after the product's own registrations: the last one counts.
            builder.Host.ConfigureContainer<IServiceCollection>((_, services) => services.AddSingleton(tables));
        });
        await app.StartAsync();
        return app;
    }

    private static async Task<PlanRef> ImportAsync(Tables tables, Scope? scope = null)
    {
        using var plans = new PlanStore(tables, TimeProvider.System);
        var request = new ImportRequest(
            scope ?? Scope.Organisation(ChatMessage.LocalTenant), SamplePlans.Sample(), new Person("load", "Load"), DateTimeOffset.UtcNow, "load")
        {
            SourceFile = "plan.fr.docx",
        };
        return (await plans.ImportAsync(request)).Plan.Header.Ref;
    }
}
