using Lucene.Net.Index;
using Lucene.Net.Search;

namespace PolicyIndex.Search.Querying;

/// <summary>
/// Filters, counts and hands on in one pass: a document that passes every filter is a hit; one that fails only a facet's
/// own filter still counts in that facet. What fails the status counts nowhere.
/// </summary>
internal sealed class FacetCollector(ICollector hits, IReadOnlyList<FacetFilter> facets, StatusFilter statuses) : ICollector
{
    /// <summary>Documents that passed every filter.</summary>
    public int Total { get; private set; }

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => hits.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        foreach (var facet in facets)
        {
            facet.Enter(context.AtomicReader);
        }

        statuses.Enter(context.AtomicReader);
        hits.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        if (!statuses.Passes(doc))
        {
            return;
        }

        FacetFilter? failed = null;
        var failures = 0;
        foreach (var facet in facets)
        {
            if (!facet.Read(doc))
            {
                failed = facet;
                failures++;
            }
        }

        if (failures == 1)
        {
            failed!.Count();
        }
        else if (failures == 0)
        {
            foreach (var facet in facets)
            {
                facet.Count();
            }

            Total++;
            hits.Collect(doc);
        }
    }
}
