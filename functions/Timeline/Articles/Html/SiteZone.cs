using System.Collections.Frozen;
using NodaTime;

namespace Timeline.Articles.Html;

/// <summary>Guesses the time zone that a site's readers live in, from its country domain or its language.</summary>
internal static class SiteZone
{
    // The most populous zone of each; a guess is only used where the page itself proves that its local day is not the UTC day.
    private static readonly FrozenDictionary<string, string> Countries = Table(
        "us=America/New_York gov=America/New_York edu=America/New_York ca=America/Toronto mx=America/Mexico_City br=America/Sao_Paulo "
            + "ar=America/Argentina/Buenos_Aires cl=America/Santiago co=America/Bogota pe=America/Lima ve=America/Caracas " +
        "uk=Europe/London ie=Europe/Dublin pt=Europe/Lisbon es=Europe/Madrid fr=Europe/Paris be=Europe/Brussels nl=Europe/Amsterdam lu=Europe/Luxembourg "
            + "de=Europe/Berlin at=Europe/Vienna ch=Europe/Zurich li=Europe/Vaduz it=Europe/Rome dk=Europe/Copenhagen " +
        "no=Europe/Oslo se=Europe/Stockholm fi=Europe/Helsinki pl=Europe/Warsaw cz=Europe/Prague sk=Europe/Bratislava hu=Europe/Budapest ro=Europe/Bucharest "
            + "bg=Europe/Sofia gr=Europe/Athens rs=Europe/Belgrade hr=Europe/Zagreb si=Europe/Ljubljana " +
        "ua=Europe/Kyiv ru=Europe/Moscow by=Europe/Minsk ee=Europe/Tallinn lv=Europe/Riga lt=Europe/Vilnius tr=Europe/Istanbul il=Asia/Jerusalem "
            + "eg=Africa/Cairo za=Africa/Johannesburg ng=Africa/Lagos ke=Africa/Nairobi tz=Africa/Dar_es_Salaam " +
        "in=Asia/Kolkata pk=Asia/Karachi bd=Asia/Dhaka lk=Asia/Colombo np=Asia/Kathmandu cn=Asia/Shanghai hk=Asia/Hong_Kong tw=Asia/Taipei jp=Asia/Tokyo "
            + "kr=Asia/Seoul sg=Asia/Singapore my=Asia/Kuala_Lumpur id=Asia/Jakarta th=Asia/Bangkok vn=Asia/Ho_Chi_Minh " +
        "ph=Asia/Manila au=Australia/Sydney nz=Pacific/Auckland ae=Asia/Dubai sa=Asia/Riyadh ir=Asia/Tehran");

    private static readonly FrozenDictionary<string, string> Languages = Table(
        "en=us de=de fr=fr it=it es=es pt=br nl=nl sv=se da=dk nb=no no=no fi=fi pl=pl cs=cz sk=sk hu=hu ro=ro bg=bg el=gr sr=rs hr=hr sl=si uk=ua ru=ru et=ee "
            + "lv=lv lt=lt tr=tr he=il hi=in bn=bd ta=in te=in mr=in gu=in ja=jp ko=kr zh=cn id=id ms=my th=th vi=vn sw=ke fa=ir");

    /// <summary>The zone; <see langword="null"/> when neither address nor language tells.</summary>
    public static DateTimeZone? Guess(IReadOnlyList<string> addresses, string? language)
    {
        if (addresses.Count > 0 && Uri.TryCreate(addresses[0], UriKind.Absolute, out Uri? uri)
            && Countries.TryGetValue(uri.Host[(uri.Host.LastIndexOf('.') + 1)..], out string? zone))
        {
            return DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone);
        }

        return language is not null && Languages.TryGetValue(language, out string? country) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(Countries[country])
            : null;
    }

    private static FrozenDictionary<string, string> Table(string cells) =>
        cells.Split(' ').Select(cell => cell.Split('=')).ToFrozenDictionary(cell => cell[0], cell => cell[1], StringComparer.OrdinalIgnoreCase);
}
