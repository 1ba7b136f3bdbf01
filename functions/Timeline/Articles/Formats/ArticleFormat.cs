namespace Timeline.Articles.Formats;

/// <summary>The formats that documents come in.</summary>
internal enum ArticleFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>JSON or JSON Lines.</summary>
    Json,

    /// <summary>A table in text: CSV, also with semicolons or tabs.</summary>
    Table,

    /// <summary>An RSS or Atom feed.</summary>
    Feed,
}
