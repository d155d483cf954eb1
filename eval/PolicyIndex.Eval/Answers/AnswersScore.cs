using System.Globalization;
using PolicyIndex.Eval.Metrics;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Answers;

/// <summary>What the answers are worth.</summary>
internal static class AnswersScore
{
    /// <summary>Figures and losses of all questions.</summary>
    public static TrackResult Of(IReadOnlyList<AskedQuestion> asked)
    {
        var answerable = asked.Where(a => a.Question.Answerable).ToList();
        if (answerable.Count == 0)
        {
            return new TrackResult([], [], ["No question of the gold has an answer: nothing was measured."]);
        }

        var given = answerable.Where(a => !a.Abstained).ToList();
        var lengths = given.Select(a => (double)a.Answer.Length).DefaultIfEmpty(0).ToList();
        var times = asked.Select(a => a.Milliseconds).ToList();
        return new TrackResult(
            [
                .. Figures("all", answerable),
                Figure.Of("all", "quotations verbatim", new Share(asked.Sum(a => a.Verbatim), asked.Sum(a => a.Quotations))),
                Figure.Of("refusals", "unanswerable refused", Share.Count(asked.Where(a => !a.Question.Answerable), a => a.Abstained)),
                Figure.Of("refusals", "answerable refused", Share.Count(answerable, a => a.Abstained)) with { Aim = FigureAim.Low },
                .. answerable.GroupBy(a => a.Question.Style).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => Figures($"style {g.Key}", [.. g])),
                .. answerable.GroupBy(a => a.Question.Type).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => Figures($"type {g.Key}", [.. g]).Take(2)),
                new Figure("length", "median characters", Percentile.Of(lengths, 0.5), FigureAim.Low),
                new Figure("length", "p90 characters", Percentile.Of(lengths, 0.9), FigureAim.Low),
                new Figure("time", "median ms", Percentile.Of(times, 0.5), FigureAim.Told),
                new Figure("time", "p95 ms", Percentile.Of(times, 0.95), FigureAim.Told),
            ],
            [.. asked.SelectMany(Losses)],
            []);
    }

    /// <summary>The main figures of further questions, over documents that the gold does not annotate.</summary>
    public static IEnumerable<Figure> Further(IReadOnlyList<AskedQuestion> asked)
    {
        var answerable = asked.Where(a => a.Question.Answerable).ToList();
        return
        [
            .. answerable.Count == 0 ? [] : Figures("further", answerable),
            Figure.Of("further", "unanswerable refused", Share.Count(asked.Where(a => !a.Question.Answerable), a => a.Abstained)),
            Figure.Of("further", "answerable refused", Share.Count(answerable, a => a.Abstained)) with { Aim = FigureAim.Low },
        ];
    }

    private static IEnumerable<Figure> Figures(string group, IReadOnlyList<AskedQuestion> asked) =>
    [
        Figure.Of(group, "all wanted strings", Share.Count(asked, a => a.Complete)),
        Figure.Of(group, "cites a gold unit", Share.Count(asked, a => a.Recall > 0)),
        new Figure(group, "wanted strings", asked.Sum(a => a.Question.MustInclude.Count - (a.Abstained ? a.Question.MustInclude.Count : a.Missing.Count)) / (double)Math.Max(1, asked.Sum(a => a.Question.MustInclude.Count)), FigureAim.High),
        new Figure(group, "gold units cited", asked.Average(a => a.Recall), FigureAim.High),
        new Figure(group, "cited units that are gold", asked.Average(a => a.Precision), FigureAim.High),
    ];

    private static IEnumerable<Loss> Losses(AskedQuestion asked)
    {
        var name = $"{asked.Question.Id} {asked.Question.Style} {asked.Question.Type}";
        var confidence = asked.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        if (!asked.Question.Answerable)
        {
            if (!asked.Abstained)
            {
                yield return new Loss("answered without an answer in the corpus", name, asked.Question.Q, $"{confidence} {asked.Answer}");
            }
        }
        else if (asked.Abstained)
        {
            yield return new Loss("refused", name, string.Join("; ", asked.Question.Gold), asked.Answer);
        }
        else if (asked.Missing.Count > 0)
        {
            yield return new Loss("wanted strings missing", name, string.Join("; ", asked.Missing), $"{asked.Answer.Length} characters, {(asked.Recall > 0 ? "gold cited" : "no gold cited")}");
        }
        else if (asked.Recall <= 0)
        {
            yield return new Loss("no gold unit cited", name, string.Join("; ", asked.Question.Gold), asked.Answer);
        }

        if (asked.Verbatim < asked.Quotations)
        {
            yield return new Loss("quotation not verbatim", name, $"{asked.Quotations}", $"{asked.Verbatim}");
        }
    }
}
