using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Matching;

/// <summary>Rules of the corpus, and which of them apply to the gold's enterprises.</summary>
internal sealed class MatchTrack : ITrack
{
    public string Name => "match";

    public string Description => "rules read from provisions; which of them apply to an enterprise";

    public TrackResult Run(GoldFolder gold, EvalCorpus corpus)
    {
        var rules = new RuleCorpus(corpus);
        var read = RuleScore.Measure(gold.Rules(), rules);
        return new TrackResult(
            [.. read.Figures, new Figure("corpus", "rules", rules.All.Count, FigureAim.Told), new Figure("corpus", "milliseconds to read", rules.Elapsed.TotalMilliseconds, FigureAim.Told)],
            read.Losses,
            []);
    }
}
