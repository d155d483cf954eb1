using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Citations;

/// <summary>References: found, of the right relation, linked to the right work.</summary>
internal sealed class CitationsTrack : ITrack
{
    public string Name => "citations";

    public string Description => "references found, their relations, and the works they are linked to";

    public TrackResult Run(GoldFolder gold, EvalCorpus corpus) => CitationScore.Measure(gold.Documents(), gold.Citations(), new CitedCorpus(corpus));
}
