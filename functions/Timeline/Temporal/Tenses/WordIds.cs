using Timeline.Temporal.Grammar;

namespace Timeline.Temporal.Tenses;

/// <summary>The lexemes of the words and marks that tenses are told by.</summary>
internal static class WordIds
{
    public static readonly ushort A = Id("a");
    public static readonly ushort Advance = Id("advance");
    public static readonly ushort After = Id("after");
    public static readonly ushort Against = Id("against");
    public static readonly ushort Agreed = Id("agreed");
    public static readonly ushort AheadWord = Id("ahead");
    public static readonly ushort And = Id("and");
    public static readonly ushort Announced = Id("announced");
    public static readonly ushort Apostrophe = Id("'");
    public static readonly ushort Are = Id("are");
    public static readonly ushort As = Id("as");
    public static readonly ushort Be = Id("be");
    public static readonly ushort Been = Id("been");
    public static readonly ushort Before = Id("before");
    public static readonly ushort Bracket = Id("(");
    public static readonly ushort But = Id("but");
    public static readonly ushort By = Id("by");
    public static readonly ushort Colon = Id(":");
    public static readonly ushort Comma = Id(",");
    public static readonly ushort Contract = Id("contract");
    public static readonly ushort Early = Id("early");
    public static readonly ushort Effective = Id("effective");
    public static readonly ushort Ended = Id("ended");
    public static readonly ushort Eve = Id("eve");
    public static readonly ushort Following = Id("following");
    public static readonly ushort For = Id("for");
    public static readonly ushort Forward = Id("forward");
    public static readonly ushort From = Id("from");
    public static readonly ushort Go = Id("go");
    public static readonly ushort Had = Id("had");
    public static readonly ushort Has = Id("has");
    public static readonly ushort Have = Id("have");
    public static readonly ushort Hyphen = Id("-");
    public static readonly ushort If = Id("if");
    public static readonly ushort In = Id("in");
    public static readonly ushort Is = Id("is");
    public static readonly ushort Likely = Id("likely");
    public static readonly ushort Not = Id("not");
    public static readonly ushort Of = Id("of");
    public static readonly ushort On = Id("on");
    public static readonly ushort Originally = Id("originally");
    public static readonly ushort Past = Id("past");
    public static readonly ushort Percent = Id("%");
    public static readonly ushort Plans = Id("plans");
    public static readonly ushort Possible = Id("possible");
    public static readonly ushort Quarter = Id("quarter");
    public static readonly ushort Quote = Id("\"");
    public static readonly ushort Run = Id("run");
    public static readonly ushort RunUp = Id("runup");
    public static readonly ushort S = Id("s");
    public static readonly ushort Set = Id("set");
    public static readonly ushort Since = Id("since");
    public static readonly ushort Soon = Id("soon");
    public static readonly ushort Stop = Id(".");
    public static readonly ushort Supposed = Id("supposed");
    public static readonly ushort T = Id("t");
    public static readonly ushort Than = Id("than");
    public static readonly ushort That = Id("that");
    public static readonly ushort The = Id("the");
    public static readonly ushort Through = Id("through");
    public static readonly ushort To = Id("to");
    public static readonly ushort Unless = Id("unless");
    public static readonly ushort Until = Id("until");
    public static readonly ushort Up = Id("up");
    public static readonly ushort Which = Id("which");
    public static readonly ushort Who = Id("who");
    public static readonly ushort Will = Id("will");
    public static readonly ushort Won = Id("won");
    public static readonly ushort Would = Id("would");

    private static ushort Id(string word) => Language.Lexicon.IdOf(word);
}
