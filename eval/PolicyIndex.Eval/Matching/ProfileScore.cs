using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Tracks;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Matching;

/// <summary>Verdicts against <c>profiles.jsonl</c>, the weights trained on other enterprises than the one they are measured on.</summary>
internal static class ProfileScore
{
    /// <summary>Penalty of the trainer.</summary>
    public const double Penalty = 0.003;

    private const int Folds = 7;

    /// <summary>Verdicts from facts, or from descriptions alone.</summary>
    public static TrackResult Measure(string group, IReadOnlyList<GoldProfile> gold, Func<GoldProfile, EnterpriseProfile> read, RuleCorpus corpus, RuleBook book)
    {
        var judging = new PairJudging(corpus, book);
        var pairs = gold.SelectMany(g => judging.Judge(g, read(g))).ToList();
        var training = gold.SelectMany(g => judging.Judge(g, PairJudging.OfFacts(g.Facts)).Concat(judging.Judge(g, DescriptionReader.Read(g.Description).Profile))).ToList();
        var byProfile = Folded(pairs, training, p => p.Profile, [.. gold.Select(g => g.Id)]);
        var documents = pairs.Select(p => p.Document).Distinct(StringComparer.Ordinal).ToList();
        var byDocument = Folded(pairs, training, p => $"{documents.IndexOf(p.Document) % Folds}", [.. Enumerable.Range(0, Folds).Select(i => $"{i}")]);
        var tally = new Tally(group, "verdicts right on folds of enterprises");
        foreach (var (pair, model) in byProfile)
        {
            tally.Add(pair.Wanted == pair.Shown(model), pair.Name, $"{pair.Wanted} ({pair.Why})", () => $"{pair.Shown(model)} {pair.OfMeant(model)}: {pair.Rules.FirstOrDefault(r => r.Meant)?.Findings ?? "no rule"}");
        }

        var score = Score(byProfile, (p, m) => p.Shown(m));
        return new TrackResult(
            [
                tally.Figure,
                new Figure(group, "macro-F1 on folds of enterprises", score.MacroF1, FigureAim.High, Rows(score)),
                new Figure(group, "macro-F1 on folds of enterprises, closest rule", Score(byProfile, (p, m) => p.OfMeant(m)).MacroF1, FigureAim.High, Rows(Score(byProfile, (p, m) => p.OfMeant(m)))),
                new Figure(group, "macro-F1 on folds of documents", Score(byDocument, (p, m) => p.Shown(m)).MacroF1, FigureAim.High, Rows(Score(byDocument, (p, m) => p.Shown(m)))),
                new Figure(group, "F1 of applies", score.F1(2), FigureAim.High),
                new Figure(group, "F1 of undetermined", score.F1(1), FigureAim.High),
                new Figure(group, "F1 of not applicable", score.F1(0), FigureAim.High),
            ],
            tally.Losses,
            []);
    }

    private static string Rows(VerdictScore s) =>
        string.Join(" | ", new[] { Verdict.Yes, Verdict.Unknown, Verdict.No }.Select(w => string.Join(' ', new[] { Verdict.Yes, Verdict.Unknown, Verdict.No }.Select(g => s.Count(w, g)))));

    private static VerdictScore Score(IEnumerable<(JudgedPair Pair, Inclination Model)> results, Func<JudgedPair, Inclination, Verdict> shown)
    {
        var score = new VerdictScore();
        foreach (var (pair, model) in results)
        {
            score.Add(pair.Wanted, shown(pair, model));
        }

        return score;
    }

    // Each fold is judged by weights that have not seen it.
    private static List<(JudgedPair Pair, Inclination Model)> Folded(List<JudgedPair> pairs, List<JudgedPair> training, Func<JudgedPair, string> fold, IReadOnlyList<string> folds) =>
        [.. folds.AsParallel().AsOrdered().SelectMany(f =>
        {
            var model = VerdictTrainer.Fit([.. training.Where(p => fold(p) != f).SelectMany(TrainingExample.Of)], Penalty);
            return pairs.Where(p => fold(p) == f).Select(p => (p, model)).ToList();
        })];
}
