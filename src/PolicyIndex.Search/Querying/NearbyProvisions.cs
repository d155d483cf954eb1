using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>Provisions near to the question in meaning: judged beside what BM25 found, even where they share no word with it.</summary>
internal static class NearbyProvisions
{
    /// <summary>The usual constant of reciprocal rank fusion.</summary>
    private const float Smoothing = 60f;

    /// <summary>
    /// What BM25 found and then the near provisions that pass the filters and are not among it, with the score that the question's words
    /// give them.
    /// </summary>
    public static ScoreDoc[] AddTo(ScoreDoc[] found, IndexSearcher searcher, ProvisionScan scan, SearchRequest request)
    {
        if (request.Near.Count == 0)
        {
            return found;
        }

        var near = new BooleanQuery(disableCoord: true);
        foreach (var id in request.Near)
        {
            near.Add(new TermQuery(new Term(IndexSchema.Id.Name, id)), Occur.SHOULD);
        }

        var top = TopScoreDocCollector.Create(request.Near.Count, docsScoredInOrder: true);
        searcher.Search(near, new FacetCollector(top, new FacetFilter(request), new DayFilter(request.AsOf, request.Statuses)));
        var known = found.Select(f => f.Doc).ToHashSet();
        return [.. found, .. scan.Of([.. top.GetTopDocs().ScoreDocs.Select(n => n.Doc).Where(d => !known.Contains(d))]).Select(n => new ScoreDoc(n.Document, n.Full))];
    }

    /// <summary>Reciprocal of a provision's place among the near ones: 1 for the nearest, 0 for what is not among them.</summary>
    public static float NearnessOf(string provisionId, IReadOnlyList<string> near)
    {
        for (var place = 0; place < near.Count; place++)
        {
            if (near[place] == provisionId)
            {
                return (Smoothing + 1) / (Smoothing + 1 + place);
            }
        }

        return 0;
    }
}
