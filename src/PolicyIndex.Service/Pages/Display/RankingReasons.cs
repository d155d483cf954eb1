namespace PolicyIndex.Service.Pages.Display;

/// <summary>The part of a hit's explanation that is written for people: the features and what each added.</summary>
internal static class RankingReasons
{
    // What each word adds to BM25 follows, see RankingExplanation.
    private const string WordsOfScore = "全文相关度（BM25）逐词：";

    public static IReadOnlyList<string> Of(string? explanation) =>
        explanation is null ? [] : [.. explanation.Split('\n').TakeWhile(l => !l.StartsWith(WordsOfScore, StringComparison.Ordinal)).Select(l => l.Trim()).Where(l => l.Length > 0)];
}
