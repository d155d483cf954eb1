using PolicyIndex.Eval.Answers;
using PolicyIndex.Eval.Citations;
using PolicyIndex.Eval.Effects;
using PolicyIndex.Eval.Matching;
using PolicyIndex.Eval.Metadata;
using PolicyIndex.Eval.Retrieval;
using PolicyIndex.Eval.Structure;

namespace PolicyIndex.Eval.Tracks;

/// <summary>The tracks that can be run.</summary>
internal static class AllTracks
{
    /// <summary>In the order of a document's way through the product.</summary>
    public static IReadOnlyList<ITrack> List { get; } = [new StructureTrack(), new MetadataTrack(), new CitationsTrack(), new EffectsTrack(), new RetrievalTrack(), new AnswersTrack(), new MatchTrack()];
}
