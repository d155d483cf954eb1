using PolicyIndex.Eval.Gold;
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
        var facts = ProfileScore.Measure("from facts", profiles, p => PairJudging.OfFacts(p.Facts), rules, book);
        var described = ProfileScore.Measure("from descriptions", profiles, p => DescriptionReader.Read(p.Description).Profile, rules, book);
        return new TrackResult(
            [
                .. read.Figures, .. facts.Figures, .. described.Figures,
                new Figure("corpus", "rules", rules.All.Count, FigureAim.Told),
                new Figure("corpus", "milliseconds to read", rules.Elapsed.TotalMilliseconds, FigureAim.Told),
            ],
            [.. read.Losses, .. facts.Losses, .. described.Losses],
            []);
    }
}
