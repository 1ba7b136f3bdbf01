namespace Timeline.Articles.Text;

/// <summary>The lines below a press release: whom to call, and who sent it.</summary>
internal static class PressLines
{
    private const int Longest = 240;

    // As wires write it: in capitals, without a colon.
    private const string Source = "SOURCE ";

    private static readonly string[] Contacts =
    [
        "contact:", "contacts:", "media contact", "press contact", "investor contact", "contact information", "for more information, contact",
        "for further information, contact", "media enquiries", "media inquiries", "press enquiries", "press inquiries",
        "pressekontakt", "kontakt:", "contact presse", "contacts presse", "contacto:", "contacto de prensa", "contatto stampa", "contatti stampa",
        "perscontact", "kontakt dla mediów",
    ];

    /// <summary>Whether a line is one. Whoever looks for them looks below the text only: "Contact information was stolen in March" may open it.</summary>
    public static bool IsOne(string text) =>
        text.Length <= Longest && (text.StartsWith(Source, StringComparison.Ordinal) && !LineShape.EndsSentence(text) || Phrases.StartsWithAny(text, Contacts)
            && !LineShape.IsProse(text));
}
