namespace TcAssistant.Local;

/// <summary>Azure Storage on this machine: the npm package azurite as a process of its own.</summary>
public sealed class Azurite : IAsyncDisposable
{
    /// <summary>The well-known account of every storage emulator; a key everybody knows, for loopback only.</summary>
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const int UsualPort = 10000;
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);
    private static readonly string[] _services = ["Blob", "Queue", "Table"];
    private readonly Tool _tool;
    private readonly string? _scratch;

    private Azurite(Tool tool, string connectionString, string? scratch) => (_tool, ConnectionString, _scratch) = (tool, connectionString, scratch);

    /// <summary>For <c>Storage:ConnectionString</c> and every Azure SDK client.</summary>
    public string ConnectionString { get; }

    /// <summary>Completes when Azurite has ended.</summary>
    public Task Ended => _tool.Ended;

    /// <summary>How it ended and the last it said; known once <see cref="Ended"/> has completed.</summary>
    public string Ending => _tool.Ending;

    /// <summary>Whether it took the ports at which every storage client looks for it by itself.</summary>
    public bool IsAtUsualPorts => _services.Index().All(service => ConnectionString.Contains($"{service.Item}Endpoint=http://127.0.0.1:{UsualPort + service.Index}/", StringComparison.Ordinal));

    /// <summary>Azurite on free ports, holding everything in memory; for tests.</summary>
    public static async Task<Azurite> StartInMemoryAsync(NpmTools tools, CancellationToken cancellation)
    {
        var scratch = Folders.Fresh("azurite");
        return await StartAsync(tools, scratch, [0, 0, 0], ["--inMemoryPersistence"], scratch, cancellation);
    }

    /// <summary>Azurite on its usual ports 10000 to 10002, or free ones, keeping its data in a folder.</summary>
    public static Task<Azurite> StartAsync(NpmTools tools, string folder, CancellationToken cancellation) =>
        StartAsync(tools, folder, [.. _services.Index().Select(service => Ports.UsualOrFree(UsualPort + service.Index))], ["--location", folder], scratch: null, cancellation);

    /// <summary>Lets Azurite write what it holds and ends it; what was held in memory is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_scratch is null)
        {
            await _tool.DisposeAsync();
            return;
        }

        _tool.Kill();
        await _tool.DisposeAsync();
        Directory.Delete(_scratch, recursive: true);
    }

    private static async Task<Azurite> StartAsync(NpmTools tools, string folder, int[] ports, string[] persistence, string? scratch, CancellationToken cancellation)
    {
        string[] arguments =
        [
            "--blobPort", $"{ports[0]}", "--queuePort", $"{ports[1]}", "--tablePort", $"{ports[2]}",
            "--skipApiVersionCheck", "--disableTelemetry", "--silent", .. persistence,
        ];
        var tool = tools.Start("Azurite", "azurite/dist/src/azurite.js", arguments, folder, Path.Combine(folder, "azurite.log"));
        try
        {
            return new Azurite(tool, await ConnectionStringAsync(tool, cancellation), scratch);
        }
        catch
        {
            tool.Kill();
            await tool.DisposeAsync();
            throw;
        }
    }

    // Azurite says which port each service took, in any order, once it listens there.
    private static async Task<string> ConnectionStringAsync(Tool tool, CancellationToken cancellation)
    {
        var endpoints = new Dictionary<string, string>();
        while (endpoints.Count < _services.Length)
        {
            var (service, address) = await tool.WaitForLineAsync(ListeningAt, _patience, cancellation);
            endpoints[service] = address;
        }

        return $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
            + string.Concat(endpoints.OrderBy(endpoint => endpoint.Key, StringComparer.Ordinal).Select(endpoint => $"{endpoint.Key}Endpoint={endpoint.Value}/{Account};"));
    }

    private static Tuple<string, string>? ListeningAt(string line) =>
        line.Split(" service is successfully listening at ") is [var start, var address] && _services.FirstOrDefault(start.EndsWith) is { } service
            ? Tuple.Create(service, address.Trim())
            : null;
}
