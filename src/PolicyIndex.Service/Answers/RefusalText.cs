using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Answers;

/// <summary>What is said instead of an answer: why, and what was found nearest, so that the reader can judge himself.</summary>
internal static class RefusalText
{
    private const int Most = 2;

    /// <param name="reason">Why there is no answer.</param>
    /// <param name="nearest">Claims that would have been made; quoted as related, never as an answer.</param>
    public static string Of(string reason, IReadOnlyList<ClaimView> nearest)
    {
        var related = nearest.Select(c => c.Citations[^1]).DistinctBy(c => c.ProvisionId).Take(Most).Select(c => $"{c.Label}：{c.Quote}").ToList();
        return $"不能回答：{reason}" + (related.Count == 0 ? "" : $"\n最接近的条款（并未回答所问）：\n{string.Join('\n', related)}");
    }
}
