using System.Runtime.InteropServices;
using TcAssistant.Local;

// Starts everything that is needed to try the product on this machine, says what to open, and stops it all again.
// Exit codes: 0 stopped by the person, 1 something did not come up or ended by itself, 2 something is missing.
var isToPrepare = args is ["--prepare"];
var (clock, wrong) = PlanTime.Read(isToPrepare ? [] : args);
if (clock is null)
{
    Console.Error.WriteLine($"The start command takes nothing but the clock's settings, such as {PlanTime.Usage}, or --prepare. This is none: {wrong}");
    return 2;
}

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);

try
{
    if (isToPrepare)
    {
        await Workbench.PrepareAsync(new Lines(), stop.Token);
        Console.WriteLine("All that the start command needs is installed.");
        return 0;
    }

    using var only = OneStartAtATime.Take();
    await using var workbench = await Workbench.StartAsync(clock, new Lines(), stop.Token);
    Console.WriteLine(Welcome.Text(workbench, clock));
    var ended = await workbench.FirstToEndAsync(stop.Token);

    // Ctrl+C reaches every program of the terminal, and one of them may be gone before it is heard here.
    await Task.Delay(TimeSpan.FromSeconds(1), stop.Token);
    Console.Error.WriteLine($"{ended}\nIt ended by itself. Stopping the rest …");
    return 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.WriteLine("Stopped.");
    return 0;
}
catch (CannotStartException reason)
{
    Console.Error.WriteLine($"Cannot start: {reason.Message}");
    return reason is NodeMissingException ? 2 : 1;
}

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
