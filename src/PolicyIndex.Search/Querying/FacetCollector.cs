using Lucene.Net.Index;
using Lucene.Net.Search;

namespace PolicyIndex.Search.Querying;

/// <summary>
/// Filters, counts and hands on in one pass: a document that passes every filter is a hit; one that fails only a facet's own filter still
/// counts in that facet. What fails the status, or is not the text of the date, counts nowhere.
/// </summary>
internal sealed class FacetCollector(ICollector hits, FacetFilter facets, DayFilter day) : ICollector
{
    /// <summary>Documents that passed every filter.</summary>
    public int Total { get; private set; }

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => hits.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        facets.Enter(context.AtomicReader);
        day.Enter(context.AtomicReader);
        hits.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        if (day.Passes(doc) && facets.Count(doc))
        {
            Total++;
            hits.Collect(doc);
        }
    }
}
