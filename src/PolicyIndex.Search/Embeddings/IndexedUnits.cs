using Lucene.Net.Search;
using Lucene.Net.Util;
using PolicyIndex.Search.Reranking;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Embeddings;

/// <summary>Reads what there is to embed from the index, so that vectors need no place in its schema.</summary>
internal static class IndexedUnits
{
    private static readonly HashSet<string> s_fields = new([IndexSchema.Id.Name, IndexSchema.Text.Name], StringComparer.Ordinal);

    /// <summary>All units that can be hits.</summary>
    public static List<IndexedUnit> Of(IndexSearcher searcher)
    {
        var units = new List<IndexedUnit>(searcher.IndexReader.NumDocs);
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            var live = leaf.AtomicReader.LiveDocs;
            var profiles = leaf.AtomicReader.GetBinaryDocValues(IndexSchema.Profile.Name);
            var bytes = new BytesRef();
            for (var document = 0; document < leaf.AtomicReader.MaxDoc; document++)
            {
                if (profiles is null || live?.Get(document) == false)
                {
                    continue;
                }

                profiles.Get(document, bytes);
                if (bytes.Length > 0)
                {
                    var profile = UnitProfile.Decode(bytes.Utf8ToString());
                    var stored = leaf.AtomicReader.Document(document, s_fields);
                    units.Add(new IndexedUnit(profile.Id, $"{profile.Title} › {profile.Headings} › {stored.Get(IndexSchema.Text.Name)}"));
                }
            }
        }

        return units;
    }
}
