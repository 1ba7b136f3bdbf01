using Timeline.Articles.Dates;

namespace Timeline.Articles.Html;

/// <summary>A topic of a forum: its first post is what it is about, each other post has an author and a date of its own.</summary>
internal static class ForumPosts
{
    // Where an author and a date may stand in a post.
    private const int HeadBlocks = 5;

    private static readonly string[] Programs = ["phpbb", "vbulletin", "xenforo", "discourse", "mybb", "simple machines", "invision", "punbb", "fluxbb",
        "vanilla"];
    private static readonly string[] Marks = ["phpbb", "viewtopic", "showthread", "forum", "topic", "thread", "discourse", "xenforo"];

    /// <summary>The first post of <paramref name="main"/>, when that holds several of a forum; else <paramref name="main"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="main">The regions that hold its text.</param>
    public static IReadOnlyList<Region> First(Page page, IReadOnlyList<Region> main) =>
        main.Count > 1 && IsForum(page) && main.All(post => IsDated(page, post)) ? [main[0]] : main;

    private static bool IsForum(Page page) =>
        page.Meta("generator", "copyright") is { } program && Array.Exists(Programs, name => program.Contains(name, StringComparison.OrdinalIgnoreCase))
        || page.Document.Body is { } body && Array.Exists(Marks, mark => IsWord(body.Id, mark) || IsWord(body.ClassName, mark));

    // "section-viewtopic"
    private static bool IsWord(string? names, string mark) =>
        names is not null && names.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Contains(mark, StringComparer.OrdinalIgnoreCase);

    private static bool IsDated(Page page, Region post) =>
        page.Blocks.Skip(post.FirstBlock).Take(Math.Min(HeadBlocks, post.EndBlock - post.FirstBlock))
            .Any(block => DateText.Find(block.Text) is not null && BlockRules.IsByline(block));
}
