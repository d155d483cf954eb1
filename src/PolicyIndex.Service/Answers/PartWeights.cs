using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// What each part of a question weighs of its words: those of the part alone fully, those of all parts (what is told of the case, what is
/// asked of each) as background, the rest little.
/// </summary>
internal static class PartWeights
{
    private const double OwnWord = 1;
    private const double SharedWord = 0.35;
    private const double OtherWord = 0.12;

    /// <summary>A part with a smaller share of the matter (行不行) asks for nothing by itself.</summary>
    private const double LeastPart = 0.05;

    /// <summary>Weightings, each of sum 1; empty where the question asks for one thing.</summary>
    public static IReadOnlyList<double[]> Of(string question, Matter matter)
    {
        var parts = QuestionParts.Of(question).Select(Matter.Fold).ToList();
        if (parts.Count < 2)
        {
            return [];
        }

        var holders = Enumerable.Range(0, matter.Count).Select(i => parts.Count(p => Has(p, i, matter))).ToList();
        return
        [
            .. parts.Where(p => Enumerable.Range(0, matter.Count).Sum(i => Has(p, i, matter) ? matter.Weight(i) : 0) >= LeastPart)
                .Select(p => Weighting(matter, i => !Has(p, i, matter) ? OtherWord : holders[i] < parts.Count ? OwnWord : SharedWord)),
        ];
    }

    private static bool Has(string part, int word, Matter matter) => part.Contains(matter.Word(word), StringComparison.Ordinal);

    private static double[] Weighting(Matter matter, Func<int, double> factor)
    {
        var weights = Enumerable.Range(0, matter.Count).Select(i => matter.Weight(i) * factor(i)).ToArray();
        var total = Math.Max(double.Epsilon, weights.Sum());
        return [.. weights.Select(w => w / total)];
    }
}
