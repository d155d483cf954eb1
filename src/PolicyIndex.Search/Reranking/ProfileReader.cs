using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Reranking;

/// <summary>Reads the profiles of documents from the index.</summary>
internal static class ProfileReader
{
    /// <summary>Profiles in the order given; null for a document without one.</summary>
    public static UnitProfile?[] Read(IndexSearcher searcher, ScoreDoc[] found)
    {
        var profiles = new UnitProfile?[found.Length];
        var bytes = new BytesRef();
        var leaves = searcher.IndexReader.Leaves;
        var values = new BinaryDocValues?[leaves.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var leaf = ReaderUtil.SubIndex(found[i].Doc, leaves);
            values[leaf] ??= leaves[leaf].AtomicReader.GetBinaryDocValues(IndexSchema.Profile.Name);
            if (values[leaf] is { } ofLeaf)
            {
                ofLeaf.Get(found[i].Doc - leaves[leaf].DocBase, bytes);
                profiles[i] = bytes.Length > 0 ? UnitProfile.Decode(bytes.Utf8ToString()) : null;
            }
        }

        return profiles;
    }
}
