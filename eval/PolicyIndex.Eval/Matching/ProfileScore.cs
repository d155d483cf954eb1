using PolicyIndex.Eval.Tracks;
using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Matching;

/// <summary>Verdicts against <c>profiles.jsonl</c>, by weights that were trained on other enterprises, or on other documents.</summary>
internal static class ProfileScore
{
    /// <summary>Figures of one set of pairs.</summary>
    public static TrackResult Measure(string group, IReadOnlyList<JudgedPair> pairs, FoldModels enterprises, FoldModels documents)
    {
        var tally = new Tally(group, "verdicts right");
        foreach (var pair in pairs)
        {
            var model = enterprises.For(pair);
            tally.Add(pair.Wanted == pair.Shown(model), pair.Name, $"{pair.Wanted} ({pair.Why})", () => $"{pair.Shown(model)} {pair.OfMeant(model)}: {pair.Rules.FirstOrDefault(r => r.Meant)?.Findings ?? "no rule"}");
        }

        var score = Score(pairs, p => p.Shown(enterprises.For(p)));
        var contradicted = pairs.Where(p => p.Wanted == Verdict.No && p.Why is "region" or "size" or "ownership").ToList();
        return new TrackResult(
            [
                tally.Figure,
                Figure("macro-F1", score),
                Figure("macro-F1, closest rule", Score(pairs, p => p.OfMeant(enterprises.For(p)))),
                Figure("macro-F1 on folds of documents", Score(pairs, p => p.Shown(documents.For(p)))),
                new Figure(group, "F1 of applies", score.F1(2), FigureAim.High),
                new Figure(group, "F1 of undetermined", score.F1(1), FigureAim.High),
                new Figure(group, "F1 of not applicable", score.F1(0), FigureAim.High),
                new Figure(group, "shown as applying against region, size or ownership", contradicted.Count(p => p.Shown(enterprises.For(p)) == Verdict.Yes), FigureAim.Low),

                // A neighbour on the same lines may apply all the same: of the clause that is meant none may.
                new Figure(group, "the same, closest rule", contradicted.Count(p => p.OfMeant(enterprises.For(p)) == Verdict.Yes), FigureAim.Low),
            ],
            tally.Losses,
            []);

        Figure Figure(string name, VerdictScore s) => new(group, name, s.MacroF1, FigureAim.High, Rows(s));
    }

    private static string Rows(VerdictScore s) =>
        string.Join(" | ", new[] { Verdict.Yes, Verdict.Unknown, Verdict.No }.Select(w => string.Join(' ', new[] { Verdict.Yes, Verdict.Unknown, Verdict.No }.Select(g => s.Count(w, g)))));

    private static VerdictScore Score(IEnumerable<JudgedPair> pairs, Func<JudgedPair, Verdict> shown)
    {
        var score = new VerdictScore();
        foreach (var pair in pairs)
        {
            score.Add(pair.Wanted, shown(pair));
        }

        return score;
    }
}
