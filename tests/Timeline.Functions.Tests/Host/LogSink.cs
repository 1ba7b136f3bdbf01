using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Timeline.Functions.Tests.Host;

/// <summary>Keeps what was logged.</summary>
internal sealed class LogSink : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(int Id, string Text)> records = new();

    public IReadOnlyList<int> Ids => [.. records.Select(record => record.Id)];

    public string Text => string.Join('\n', records.Select(record => record.Text));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        records.Enqueue((eventId.Id, formatter(state, exception) + exception));

    public void Dispose()
    {
    }
}
