using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TcAssistant.Tests.BotFramework.StandIns;

/// <summary>What was logged by this project, level and text.</summary>
public sealed class LogLines : ILoggerProvider
{
    public ConcurrentQueue<(LogLevel Level, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Lined(this, categoryName.StartsWith("TcAssistant", StringComparison.Ordinal));

    public void Dispose()
    {
    }

    private sealed class Lined(LogLines lines, bool ours) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => ours;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (ours)
            {
                lines.Lines.Enqueue((logLevel, formatter(state, exception) + exception));
            }
        }
    }
}
