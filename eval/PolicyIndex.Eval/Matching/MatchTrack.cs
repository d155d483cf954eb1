using System.Diagnostics;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Metrics;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Matching;

/// <summary>Rules of the corpus, and which of them apply to the gold's enterprises.</summary>
internal sealed class MatchTrack : ITrack
{
    public string Name => "match";

    public string Description => "rules read from provisions; which of them apply to an enterprise";

    public TrackResult Run(GoldFolder gold, EvalCorpus corpus)
    {
        var rules = new RuleCorpus(corpus);
        var book = new RuleBook(rules.All);
        var read = RuleScore.Measure(gold.Rules(), rules);
        var profiles = gold.Profiles();
        var judging = new PairJudging(rules, book, gold.Rules());
        var facts = profiles.SelectMany(p => judging.Judge(p, PairJudging.OfFacts(p.Facts))).ToList();
        var described = profiles.SelectMany(p => judging.Judge(p, DescriptionReader.Read(p.Description).Profile)).ToList();
        List<JudgedPair> training = [.. facts, .. described];
        var documents = training.Select(p => p.Document).Distinct(StringComparer.Ordinal).ToList();
        var enterprises = new FoldModels(training, p => p.Profile);
        var byDocument = new FoldModels(training, p => $"{documents.IndexOf(p.Document) % 7}");
        var ofFacts = ProfileScore.Measure("from facts", facts, enterprises, byDocument);
        var ofDescriptions = ProfileScore.Measure("from descriptions", described, enterprises, byDocument);
        return new TrackResult(
            [
                .. read.Figures, .. ofFacts.Figures, .. ofDescriptions.Figures,
                new Figure("corpus", "milliseconds a match, median", MatchingTime(book, profiles), FigureAim.Told),
                new Figure("corpus", "rules", rules.All.Count, FigureAim.Told),
                new Figure("corpus", "milliseconds to read", rules.Elapsed.TotalMilliseconds, FigureAim.Told),
            ],
            [.. read.Losses, .. ofFacts.Losses, .. ofDescriptions.Losses],
            []);
    }

    // Four times over all enterprises; the first two rounds warm up.
    private static double MatchingTime(RuleBook book, IReadOnlyList<GoldProfile> profiles)
    {
        var matcher = new RuleMatcher(book, Inclination.Default);
        var times = new List<double>();
        foreach (var profile in profiles.Concat(profiles).Concat(profiles).Concat(profiles))
        {
            var watch = Stopwatch.StartNew();
            matcher.Match(PairJudging.OfFacts(profile.Facts), PairJudging.AsOf, _ => true);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return Percentile.Of([.. times.Skip(2 * profiles.Count)], 0.5);
    }
}
