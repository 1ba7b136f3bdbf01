using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.Logging.Console;

namespace Timeline.Functions.Triggers.Host;

/// <summary>Logging as the Functions host takes it: it makes one record of every line.</summary>
public static class HostLogging
{
    /// <summary>
    /// Writes one JSON object a line, errors to standard error (the host records those as errors), everything else to standard output.
    /// The framework's own record of each request is left out: it holds the address with the function key in it.
    /// </summary>
    public static ILoggingBuilder AddFunctionsHost(this ILoggingBuilder logging)
    {
        ArgumentNullException.ThrowIfNull(logging);
        logging.ClearProviders();
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        logging.AddJsonConsole(options =>
        {
            options.IncludeScopes = true;
            options.UseUtcTimestamp = true;
            options.TimestampFormat = "O";

            // Whoever looks for an article's name in the log writes it as it is. What would end a line or a text stays escaped.
            options.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        });
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Error);
        return logging;
    }
}
