using System.Globalization;
using System.Text;

namespace PolicyIndex.Eval.Ranking;

/// <summary>The ablation as a Markdown table, and its place in a file.</summary>
internal static class AblationTable
{
    private const string Begin = "<!-- ablation: written by train-ranker -->";
    private const string End = "<!-- end of ablation -->";

    /// <summary>The table.</summary>
    public static string Of(IEnumerable<RankingAblation.Row> rows)
    {
        var table = new StringBuilder("| search | R@5 | MRR@10 | nDCG@10 | chat R@5 | chat MRR@10 | further R@5 | MRR@10 | nDCG@10 |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {Told(row.Gold)} | {row.Chat.RecallAt5:.000} | {row.Chat.ReciprocalRank:.000} | {Told(row.Further)} |\n");
        }

        return table.ToString();
    }

    private static string Told(RankingScore score) => string.Create(CultureInfo.InvariantCulture, $"{score.RecallAt5:.000} | {score.ReciprocalRank:.000} | {score.DiscountedGain:.000}");

    /// <summary>The text with the table between its marks.</summary>
    /// <exception cref="InvalidDataException">The marks are missing.</exception>
    public static string PutInto(string text, string table)
    {
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : text.IndexOf(End, begin, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidDataException($"The file has no place for the table: put the lines \"{Begin}\" and \"{End}\" where it belongs.")
            : string.Concat(text.AsSpan(0, begin + Begin.Length), "\n", table, text.AsSpan(end));
    }
}
