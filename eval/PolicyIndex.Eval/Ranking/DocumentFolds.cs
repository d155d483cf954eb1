using PolicyIndex.Eval.Gold;

namespace PolicyIndex.Eval.Ranking;

/// <summary>Folds by document: no document has questions in two folds, so that a fold measures documents never trained on.</summary>
internal static class DocumentFolds
{
    /// <summary>Number of folds.</summary>
    public const int Count = 7;

    /// <summary>A fold for each question: that of its first gold document, documents joined by a question counting as one.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<GoldQuestion> questions)
    {
        var joined = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            foreach (var place in question.Gold)
            {
                joined[Root(joined, place.Doc)] = Root(joined, question.Gold[0].Doc);
            }
        }

        var roots = questions.Select(q => Root(joined, q.Gold[0].Doc)).Distinct(StringComparer.Ordinal).ToList();
        return [.. questions.Select(q => roots.IndexOf(Root(joined, q.Gold[0].Doc)) % Count)];
    }

    private static string Root(Dictionary<string, string> joined, string document)
    {
        while (joined.TryGetValue(document, out var other) && other != document)
        {
            document = other;
        }

        return document;
    }
}
