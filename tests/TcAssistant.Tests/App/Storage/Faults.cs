using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace TcAssistant.Tests.App.Storage;

/// <summary>The process dies here: not an error that anything catches or tries again.</summary>
public sealed class CrashException() : Exception("The process died.");

public enum Fault
{
    None,

    /// <summary>The process dies before the request is sent.</summary>
    CrashBefore,

    /// <summary>The request does its work, and then the process dies.</summary>
    CrashAfter,

    /// <summary>The request does its work, and its answer is lost: the SDK sends it again.</summary>
    LostAnswer,

    /// <summary>Nothing goes wrong, but someone else does something before the request is sent.</summary>
    Meanwhile,
}

/// <summary>Counts the requests to storage and lets one of them, counted from 1, go wrong.</summary>
public sealed class Faults
{
    private readonly ConcurrentQueue<string> _requests = new();
    private int _sent;

    public Fault Fault { get; set; }

    public int At { get; set; }

    public int Sent => _sent;

    /// <summary>The requests that were counted: what a test that finds too many of them shows.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>What someone else does.</summary>
    public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

    /// <summary>Whether the fault was met.</summary>
    public bool Met { get; private set; }

    /// <summary>Whether a process that died sends nothing more, whatever else of it was under way.</summary>
    public bool StaysDead { get; set; }

    private bool IsDead => StaysDead && Met && Fault is Fault.CrashBefore or Fault.CrashAfter;

    /// <summary>Counts from 1 anew.</summary>
    public void Plan(Fault fault, int at)
    {
        (Fault, At, _sent, Met) = (fault, at, 0, false);
        _requests.Clear();
    }

    /// <summary>Requests that go to the connector, counted with the others.</summary>
    public HttpMessageHandler Before(HttpMessageHandler inner) => new CountingHandler(this, inner);

    private bool Meets(string request)
    {
        _requests.Enqueue(request);
        if (IsDead)
        {
            throw new CrashException();
        }

        var meets = Interlocked.Increment(ref _sent) == At && Fault != Fault.None;
        Met |= meets;
        return meets;
    }

    public void AddTo(ClientOptions options)
    {
        options.AddPolicy(new CountingPolicy(this), HttpPipelinePosition.PerCall);
        options.AddPolicy(new LosingPolicy(this), HttpPipelinePosition.PerRetry);
    }

    private abstract class AsyncPolicy : HttpPipelinePolicy
    {
        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException("Storage is used asynchronously.");
    }

    private sealed class CountingPolicy(Faults faults) : AsyncPolicy
    {
        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            var meets = faults.Meets($"{message.Request.Method} {message.Request.Uri}");
            message.SetProperty("lose", meets && faults.Fault == Fault.LostAnswer);
            if (meets && faults.Fault == Fault.CrashBefore)
            {
                throw new CrashException();
            }

            if (meets && faults.Fault == Fault.Meanwhile)
            {
                await faults.Meanwhile();
            }

            await ProcessNextAsync(message, pipeline);
            if (meets && faults.Fault == Fault.CrashAfter)
            {
                throw new CrashException();
            }
        }
    }

    private sealed class LosingPolicy(Faults faults) : AsyncPolicy
    {
        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            await ProcessNextAsync(message, pipeline);
            if (faults.Fault == Fault.LostAnswer && message.TryGetProperty("lose", out var lose) && lose is true)
            {
                message.SetProperty("lose", false);
                throw new IOException("The answer was lost.");
            }
        }
    }

    private sealed class CountingHandler(Faults faults, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var meets = faults.Meets($"{request.Method} {request.RequestUri}");
            if (meets && faults.Fault == Fault.CrashBefore)
            {
                throw new CrashException();
            }

            if (request.Content is not null)
            {
                await request.Content.LoadIntoBufferAsync(cancellationToken);
            }

            var answer = await base.SendAsync(request, cancellationToken);
            return !meets ? answer
                : faults.Fault == Fault.CrashAfter ? throw new CrashException()
                : faults.Fault == Fault.LostAnswer ? throw new IOException("The answer was lost.")
                : answer;
        }

        // Others go on with what is behind it.
        protected override void Dispose(bool disposing) => base.Dispose(false);
    }
}
