namespace PolicyIndex.Browser.Tests;

/// <summary>
/// A text that gives editors something to decide: next year's notice of a series that the invented corpus holds. It is the one with which
/// docs/first-steps.md shows how.
/// </summary>
internal static class InventedSuccessor
{
    public const string WorkId = "云工信中小-2026-9";

    public static string File { get; } = Path.Combine(Repository.Root, "docs", "first-steps", "notice-2026.txt");
}
