using Lucene.Net.Index;
using Lucene.Net.Search;

namespace PolicyIndex.Search.Querying;

/// <summary>
/// Filters, counts and hands on in one pass: what scores too little is no match; a document that passes every filter is a hit;
/// one that fails only a facet's own filter still counts in that facet. What fails the status, or is not the text
/// of the date, counts nowhere.
/// </summary>
internal sealed class FacetCollector(ICollector hits, IReadOnlyList<FacetFilter> facets, DayFilter day, float smallestScore) : ICollector
{
    private Scorer? scorer;

    /// <summary>Documents that passed every filter.</summary>
    public int Total { get; private set; }

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer)
    {
        // The collector behind asks for the score again.
        this.scorer = new ScoreCachingWrappingScorer(scorer);
        hits.SetScorer(this.scorer);
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        foreach (var facet in facets)
        {
            facet.Enter(context.AtomicReader);
        }

        day.Enter(context.AtomicReader);
        hits.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        if (!day.Passes(doc) || scorer!.GetScore() < smallestScore)
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
