using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Structure;

/// <summary>Compendium split, outlines, paths of gold places, and the ledger of characters.</summary>
internal sealed class StructureTrack : ITrack
{
    public string Name => "structure";

    public string Description => "documents found, outlines, paths of gold places, every character accounted for";

    public TrackResult Run(GoldFolder gold, EvalCorpus corpus)
    {
        TrackResult[] parts =
        [
            SplitScore.Measure(gold.Documents(), corpus),
            OutlineScore.Measure(gold.Outlines(), corpus),
            PlaceScore.Measure(gold.Places(), corpus),
            LedgerScore.Measure(corpus),
        ];
        return new TrackResult(
            [.. parts.SelectMany(p => p.Figures)],
            [.. parts.SelectMany(p => p.Losses)],
            [.. parts.SelectMany(p => p.Notes)]);
    }
}
