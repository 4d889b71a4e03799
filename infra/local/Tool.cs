using System.Diagnostics;
using System.Threading.Channels;

namespace TcAssistant.Local;

/// <summary>
/// A program that runs beside this one. Its lines go to a log file and to whoever waits for one; it holds the other end of
/// its standard input, so a program on the leash (leash.cjs, StartupHook) ends when this process does, even when killed.
/// </summary>
public sealed class Tool : IAsyncDisposable
{
    private const int Remembered = 20;
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(10);
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateBounded<string>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly StreamWriter _log;
    private readonly Queue<string> _lastLines = new();
    private readonly Task _reading;

    private Tool(string name, Process process, StreamWriter log)
    {
        (Name, _process, _log) = (name, process, log);
        _reading = ReadAsync();
    }

    public string Name { get; }

    /// <summary>Completes when the program has ended by itself or was stopped.</summary>
    public Task Ended => _reading;

    public bool HasEnded => _reading.IsCompleted;

    public int ProcessId => _process.Id;

    /// <summary>Known once <see cref="Ended"/> has completed.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>How it ended and the last it said, for whoever wants to know why; known once <see cref="Ended"/> has completed.</summary>
    public string Ending
    {
        get
        {
            lock (_log)
            {
                // On Unix a program that a signal ended has 128 and the signal's number as its code.
                var signal = !OperatingSystem.IsWindows() && ExitCode is > 128 and < 160 ? $" (signal {ExitCode - 128})" : "";
                var said = _lastLines.Count == 0 ? "It said nothing." : $"The last it said (all of it is in {LogFile}):\n  {string.Join("\n  ", _lastLines)}";
                return $"{Name} ended with code {ExitCode}{signal}. {said}";
            }
        }
    }

    /// <summary>What it says from now on, on both of its outputs, until it ends.</summary>
    public IAsyncEnumerable<string> Lines(CancellationToken cancellation) => _lines.Reader.ReadAllAsync(cancellation);

    public static Tool Start(string name, string program, IEnumerable<string> arguments, string folder, string logFile, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Directory.CreateDirectory(folder).FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(logFile)!);
        var log = new StreamWriter(new FileStream(logFile, FileMode.Create, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
        try
        {
            return new Tool(name, Process.Start(start)!, log);
        }
        catch (System.ComponentModel.Win32Exception reason)
        {
            log.Dispose();
            throw new CannotStartException($"{name} could not be started: {reason.Message}.", reason);
        }
    }

    /// <summary>Waits for the next line that says what is hoped for, and returns what was found in it.</summary>
    /// <exception cref="CannotStartException">The program ended first, or the time is over.</exception>
    public async Task<T> WaitForLineAsync<T>(Func<string, T?> find, TimeSpan within, CancellationToken cancellation)
        where T : class
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(within);
        try
        {
            await foreach (var line in _lines.Reader.ReadAllAsync(deadline.Token))
            {
                if (find(line) is { } found)
                {
                    return found;
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new CannotStartException($"{Name} did not come up within {within.TotalSeconds:0} seconds; what it said is in {LogFile}.");
        }

        throw EndedTooSoon();
    }

    /// <summary>Asks an address until it answers 200 to 299.</summary>
    /// <exception cref="CannotStartException">The program ended first, or the time is over.</exception>
    public async Task WaitUntilReadyAsync(Uri address, TimeSpan within, CancellationToken cancellation)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < within)
        {
            if (HasEnded)
            {
                throw EndedTooSoon();
            }

            if (await AnswersAsync(http, address, cancellation))
            {
                return;
            }

            await Task.WhenAny(Ended, Task.Delay(100, cancellation));
            cancellation.ThrowIfCancellationRequested();
        }

        throw new CannotStartException($"{Name} did not answer on {address} within {within.TotalSeconds:0} seconds; what it said is in {LogFile}.");
    }

    /// <summary>Lets the program go: it may put its things in order, then it and all it started are ended.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.StandardInput.Close();
            await _reading.WaitAsync(_grace);
        }
        catch (Exception reason) when (reason is IOException or TimeoutException)
        {
            Kill();
            await _reading;
        }

        _process.Dispose();
        await _log.DisposeAsync();
    }

    /// <summary>Ends the program and all it started at once, without asking.</summary>
    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private string LogFile => ((FileStream)_log.BaseStream).Name;

    private CannotStartException EndedTooSoon() => new($"{Name} ended before it was ready. {Ending}");

    private static async Task<bool> AnswersAsync(HttpClient http, Uri address, CancellationToken cancellation)
    {
        try
        {
            using var response = await http.GetAsync(address, cancellation);
            return response.IsSuccessStatusCode;
        }
        catch (Exception reason) when (reason is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task ReadAsync()
    {
        await Task.WhenAll(CopyAsync(_process.StandardOutput), CopyAsync(_process.StandardError));
        await _process.WaitForExitAsync();
        _lines.Writer.TryComplete();
    }

    private async Task CopyAsync(StreamReader from)
    {
        while (await from.ReadLineAsync() is { } line)
        {
            lock (_log)
            {
                _log.WriteLine(line);
                _lastLines.Enqueue(line);
                if (_lastLines.Count > Remembered)
                {
                    _lastLines.Dequeue();
                }
            }

            _lines.Writer.TryWrite(line);
        }
    }
}
