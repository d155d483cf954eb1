using System.Diagnostics;
using System.Globalization;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Metrics;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Retrieval;

/// <summary>R@5, R@10, MRR@10 and nDCG@10 over the questions that the corpus answers.</summary>
internal static class RetrievalScore
{
    private const int Depth = 10;

    /// <summary>Asks every answerable question.</summary>
    /// <param name="questions">The gold's.</param>
    /// <param name="further">Others over other documents, told in groups of their own.</param>
    /// <param name="corpus">What is searched.</param>
    /// <param name="retriever">What searches.</param>
    public static TrackResult Measure(IReadOnlyList<GoldQuestion> questions, IReadOnlyList<GoldQuestion> further, EvalCorpus corpus, IRetriever retriever)
    {
        var lines = new HitLines(corpus.Source);
        var scored = Answerable(questions).Select(q => Ask(q, lines, retriever)).ToList();
        var own = Answerable(further).Select(q => Ask(q, lines, retriever)).ToList();
        if (scored.Count == 0)
        {
            return new TrackResult([], [], ["No question of the gold has an answer: nothing was measured."]);
        }

        var times = scored.Select(s => s.Milliseconds).ToList();
        return new TrackResult(
            [
                .. Figures("all", scored),
                Mean("all", "R@5 by own words", scored, s => s.OwnWords.RecallAt(5)),
                Mean("all", "MRR@10 by own words", scored, s => s.OwnWords.ReciprocalRankAt(Depth)),
                .. scored.GroupBy(s => s.Question.Style).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => Figures($"style {g.Key}", [.. g])),
                .. scored.GroupBy(s => s.Question.Type).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => Figures($"type {g.Key}", [.. g]).Where(f => f.Name is "R@5" or "MRR@10")),
                .. own.Count == 0 ? [] : Figures("further questions", own),
                .. own.GroupBy(s => s.Question.Style).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => Figures($"further questions, {g.Key}", [.. g]).Where(f => f.Name is "R@5" or "MRR@10")),
                new Figure("time", "median ms", Percentile.Of(times, 0.5), FigureAim.Told),
                new Figure("time", "p95 ms", Percentile.Of(times, 0.95), FigureAim.Told),
            ],
            [.. scored.Concat(own).SelectMany(s => Losses(s, corpus))],
            [$"{questions.Count + further.Count - scored.Count - own.Count} questions without an answer in the corpus are left out."]);
    }

    private static IEnumerable<GoldQuestion> Answerable(IEnumerable<GoldQuestion> questions) => questions.Where(q => q.Answerable && q.Gold.Count > 0);

    private static ScoredQuestion Ask(GoldQuestion question, HitLines lines, IRetriever retriever)
    {
        var started = Stopwatch.GetTimestamp();
        var hits = retriever.Retrieve(question.Q, Depth);
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return new ScoredQuestion(
            question,
            hits,
            new RankedRelevance(question.Gold.Count, hits.Select(h => lines.Touched(h, question.Gold))),
            new RankedRelevance(question.Gold.Count, hits.Select(h => lines.TouchedByOwnWords(h, question.Gold))),
            took);
    }

    private static IEnumerable<Figure> Figures(string group, IReadOnlyList<ScoredQuestion> scored) =>
    [
        Mean(group, "R@5", scored, s => s.Relevance.RecallAt(5)),
        Mean(group, "R@10", scored, s => s.Relevance.RecallAt(Depth)),
        Mean(group, "any unit in the first 5", scored, s => s.Relevance.SuccessAt(5)),
        Mean(group, "MRR@10", scored, s => s.Relevance.ReciprocalRankAt(Depth)),
        Mean(group, "nDCG@10", scored, s => s.Relevance.DiscountedGainAt(Depth)),
    ];

    private static Figure Mean(string group, string name, IReadOnlyList<ScoredQuestion> scored, Func<ScoredQuestion, double> measure) =>
        new(group, name, scored.Average(measure), FigureAim.High, string.Create(CultureInfo.InvariantCulture, $"{scored.Count} questions"));

    private static IEnumerable<Loss> Losses(ScoredQuestion scored, EvalCorpus corpus)
    {
        var wanted = string.Join("; ", scored.Question.Gold);
        var got = scored.Hits.Count == 0
            ? "no hits"
            : string.Join("; ", scored.Hits.Take(3).Select(h => $"{corpus.NumberOrTitle(h.WorkId)} {h.Path} {h.Source.FirstLine}–{h.Source.LastLine}"));
        var name = $"{scored.Question.Id} {scored.Question.Style}";
        if (scored.Relevance.RecallAt(5) < 1)
        {
            yield return new Loss("a unit missing from the first 5", name, $"{wanted} ({scored.Question.Q})", got);
        }

        if (scored.Relevance.ReciprocalRankAt(Depth) < 1)
        {
            yield return new Loss("first hit is another", name, wanted, got);
        }
    }
}
