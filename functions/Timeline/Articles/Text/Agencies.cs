using System.Collections.Frozen;

namespace Timeline.Articles.Text;

/// <summary>The news agencies that sign datelines, in any case: dpa and epd write themselves small.</summary>
internal static class Agencies
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = WordList.Of(
        "AA AAP AFP AGERPRES AGI ANA ANI ANP ANSA Antara AP APA ATS BELGA Bernama BNS BTA CNA CNN CP CTK ČTK dapd dpa EFE epd GNA HINA IANS Interfax IRNA ISNA "
            + "ITAR-TASS Jiji KCNA KNA KUNA Kyodo LETA Lusa MAP MTI " +
        "NAN NTB PA PAP PNA PTI Reuters RIA Ritzau SANA SAPA SDA SID SPA Sputnik STA STT TANJUG TASR TASS Télam TNS TT UKRINFORM UNI UNIAN UPI VNA WAFA WAM "
            + "Xinhua Yonhap",
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is an agency's, or starts with one's: "dpa-AFX" and "AFP/dpa" are services of several, "dpa/lby" is one of a region.</summary>
    public static bool IsOne(ReadOnlySpan<char> name)
    {
        var end = name.IndexOfAny('/', '-', ',');
        return Names.Contains(name) || end > 0 && Names.Contains(name[..end]);
    }
}
