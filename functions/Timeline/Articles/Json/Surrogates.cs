using System.Text;

namespace Timeline.Articles.Json;

/// <summary>Mends half characters: JSON escapes such as "\ud83d" without their other half, which no text can hold.</summary>
internal static class Surrogates
{
    /// <summary>The JSON with every lone half replaced by U+FFFD.</summary>
    public static string Mend(string json)
    {
        if (!json.Contains("\\u", StringComparison.Ordinal))
        {
            return json;
        }

        StringBuilder? mended = null;
        for (var i = 0; i + 1 < json.Length; i++)
        {
            if (json[i] != '\\')
            {
                continue;
            }

            var unit = Escape(json, i);
            if (IsHigh(unit) && IsLow(Escape(json, i + 6)))
            {
                i += 11;
            }
            else if (IsHigh(unit) || IsLow(unit))
            {
                mended ??= new StringBuilder(json);
                mended[i + 2] = 'f';
                mended[i + 3] = 'f';
                mended[i + 4] = 'f';
                mended[i + 5] = 'd';
                i += 5;
            }
            else
            {
                i++; // an escaped backslash hides what follows
            }
        }

        return mended?.ToString() ?? json;
    }

    private static int Escape(string json, int at)
    {
        if (at + 5 >= json.Length || json[at] != '\\' || json[at + 1] != 'u')
        {
            return -1;
        }

        return int.TryParse(json.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture,
            out var unit) ? unit : -1;
    }

    private static bool IsHigh(int unit) => unit is >= 0xD800 and <= 0xDBFF;

    private static bool IsLow(int unit) => unit is >= 0xDC00 and <= 0xDFFF;
}
