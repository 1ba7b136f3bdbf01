using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Timeline.Functions.Telemetry;

/// <summary>
/// Sends spans and measurements by OTLP where the environment names a receiver. Everything else is OpenTelemetry's own: protocol, headers, intervals, sampling
/// and the service's name by its <c>OTEL_</c> variables.
/// </summary>
/// <seealso href="https://opentelemetry.io/docs/specs/otel/protocol/exporter/"/>
internal sealed class OtlpExport : IDisposable
{
    /// <summary>The environment variable that names the receiver of everything.</summary>
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string Service = "timeline";
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    // The framework's own sources and meters. Its span of a request carries no attributes unless asked to.
    private const string Server = "Microsoft.AspNetCore";
    private const string ServerMeter = "Microsoft.AspNetCore.Hosting";
    private const string Client = "System.Net.Http";
    private const string Runtime = "System.Runtime";
    private const string ServerAttributesOff = "Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData";

    private static readonly string[] Addresses = [EndpointVariable, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"];

    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    private OtlpExport()
    {
        AppContext.SetSwitch(ServerAttributesOff, isEnabled: false);
        _traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(Describe)
            .AddSource(Signals.Name, Server, Client)
            .AddOtlpExporter(Choose)
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(Describe)
            .AddMeter(Signals.Name, ServerMeter, Client, Runtime)
            .AddOtlpExporter(Choose)
            .Build();
    }

    /// <summary>
    /// Starts sending; <see langword="null"/>, and nothing of OpenTelemetry is loaded, when no receiver is named. To be called before the application is built.
    /// Disposing sends what has not been sent.
    /// </summary>
    public static IDisposable? Start() => IsAsked() ? Begin() : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    private static bool IsAsked() =>
        Environment.GetEnvironmentVariable("OTEL_SDK_DISABLED") is not ("true" or "TRUE" or "True")
        && Array.Exists(Addresses, name => Environment.GetEnvironmentVariable(name) is { Length: > 0 });

    // A method of its own, so that the assemblies are loaded only when it runs.
    private static OtlpExport Begin() => new();

    // HTTP is what the specification takes when nothing is said; the library would take gRPC.
    private static void Choose(OtlpExporterOptions options)
    {
        if (Environment.GetEnvironmentVariable(Protocol) is null or "")
        {
            options.Protocol = OtlpExportProtocol.HttpProtobuf;
        }
    }

    // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES come later and win.
    private static void Describe(ResourceBuilder resource) =>
        resource.Clear()
            .AddService(Service, serviceVersion: typeof(OtlpExport).Assembly.GetName().Version?.ToString(),
                serviceInstanceId: Environment.GetEnvironmentVariable("WEBSITE_INSTANCE_ID"))
            .AddTelemetrySdk()
            .AddEnvironmentVariableDetector();
}
