namespace PolicyIndex.Service.Pages.Display;

/// <summary>The part of a hit's explanation that is written for people: the features and what each added.</summary>
internal static class RankingReasons
{
    // The engine's own sum of words follows; its first line reads "25.38 = (MATCH) sum of:".
    private const string EngineSum = "MATCH) ";

    public static IReadOnlyList<string> Of(string? explanation) =>
        explanation is null ? [] : [.. explanation.Split('\n').TakeWhile(l => !l.Contains(EngineSum, StringComparison.Ordinal)).Select(l => l.Trim()).Where(l => l.Length > 0)];
}
