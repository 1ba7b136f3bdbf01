namespace Timeline.Temporal;

/// <summary>Whose seasons a text speaks of.</summary>
public enum Hemisphere
{
    /// <summary>Summer is June to August.</summary>
    North,

    /// <summary>Summer is December to February.</summary>
    South,
}
