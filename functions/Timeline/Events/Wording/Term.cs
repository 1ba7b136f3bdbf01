namespace Timeline.Events.Wording;

/// <summary>What a word of a sentence looks like.</summary>
internal enum TermKind : byte
{
    /// <summary>A common word.</summary>
    Word,

    /// <summary>A word with a capital letter that is not the sentence's first word.</summary>
    Name,

    /// <summary>A number, in digits.</summary>
    Number,

    /// <summary>An office or a title before a name: "President", "Sir".</summary>
    Office,
}

/// <summary>A word that carries matter, as a number of its <see cref="Vocabulary"/>.</summary>
/// <param name="Id">The number of its stem in the vocabulary.</param>
/// <param name="Kind">What it looks like here.</param>
/// <param name="Pole">Its place among the <see cref="Opposites"/>; 0 when it has none.</param>
internal readonly record struct Term(int Id, TermKind Kind, int Pole);
