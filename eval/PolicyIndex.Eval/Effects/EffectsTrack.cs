using PolicyIndex.Eval.Citations;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Effects;

/// <summary>Repeals, amendments and validity: none may be missed.</summary>
internal sealed class EffectsTrack : ITrack
{
    public string Name => "effects";

    public string Description => "repeals, amendments, commencement, terms and their dates";

    public TrackResult Run(GoldFolder gold, EvalCorpus corpus) => EffectScore.Measure(gold.Documents(), gold.Citations(), new CitedCorpus(corpus));
}
