using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyIndex.Search.Querying;

namespace PolicyIndex.Search;

/// <summary>Makes searchers that have loaded what a search needs (terms, norms, facet and sort values, stored fields) before anyone waits for them.</summary>
internal sealed class WarmSearcherFactory : SearcherFactory
{
    private static readonly string[] WarmingQueries = ["企业申请条件", "有关部门应当加强监督管理", "2025年财政资金支持"];

    public override IndexSearcher NewSearcher(IndexReader reader)
    {
        var searcher = new IndexSearcher(reader) { Similarity = Ranking.Similarity };
        foreach (var query in WarmingQueries)
        {
            ProvisionSearch.Run(searcher, new SearchRequest { Query = query }, SearchSetup.Default);
        }

        return searcher;
    }
}
