using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Timeline.Functions.Storage.Json;

/// <summary>A value of NodaTime as a JSON string in one text pattern, both ways.</summary>
/// <typeparam name="T">The type of value.</typeparam>
/// <param name="pattern">An invariant pattern that keeps every digit.</param>
public abstract class PatternConverter<T>(IPattern<T> pattern) : JsonConverter<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text does not fit the pattern.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parsed = pattern.Parse(reader.GetString() ?? "");
        return parsed.Success ? parsed.Value : throw new JsonException($"Not a {typeof(T).Name}.", parsed.Exception);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(pattern.Format(value));
    }
}

/// <summary>ISO 8601 local date and time, such as <c>2025-04-28T00:00:00</c>.</summary>
public sealed class LocalDateTimeConverter() : PatternConverter<NodaTime.LocalDateTime>(LocalDateTimePattern.ExtendedIso);

/// <summary>ISO 8601 calendar date.</summary>
public sealed class LocalDateConverter() : PatternConverter<NodaTime.LocalDate>(LocalDatePattern.Iso);

/// <summary>ISO 8601 time of day.</summary>
public sealed class LocalTimeConverter() : PatternConverter<NodaTime.LocalTime>(LocalTimePattern.ExtendedIso);

/// <summary>An offset from UTC, such as <c>+02</c> or <c>-03:30</c>.</summary>
public sealed class OffsetConverter() : PatternConverter<NodaTime.Offset>(OffsetPattern.GeneralInvariant);

/// <summary>An instant in ISO 8601, in UTC.</summary>
public sealed class InstantConverter() : PatternConverter<NodaTime.Instant>(InstantPattern.ExtendedIso);
