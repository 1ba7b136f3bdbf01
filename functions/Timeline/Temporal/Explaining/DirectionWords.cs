using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Explaining;

/// <summary>How an occurrence is chosen, in words; <c>{0}</c> is the cycle.</summary>
internal static class DirectionWords
{
    public static string Of(Direction direction) => direction switch
    {
        Direction.Bare => "the {0} nearest by tense",
        Direction.This => "the {0} of now",
        Direction.Turn => "the first year of the {0} that begins nearest",
        Direction.Coming => "the {0} of yesterday, today or the days to come",
        Direction.Last => "the last {0} before now",
        Direction.Next => "the first {0} after now",
        Direction.LastApart => "the last {0} before yesterday",
        Direction.NextApart => "the first {0} after tomorrow",
        Direction.Previous => "the {0} before the time spoken of",
        Direction.BeforeThat => "the {0} before the time named last",
        Direction.Following => "the {0} after the time spoken of",
        Direction.TheNext => "the {0} after the time spoken of, or after now",
        Direction.That => "the {0} of the time spoken of",
        Direction.Fiscal => "the {0} nearest to the publish date",
        Direction.Rest => "what is left of the {0} of now, or of the one just spoken of",
        Direction.The => "the {0} just spoken of, or the current one",
        _ => throw new InvalidOperationException($"No words for {direction}."),
    };
}
