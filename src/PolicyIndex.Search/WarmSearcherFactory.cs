using System.Diagnostics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyIndex.Search.Querying;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Search;

/// <summary>
/// Makes searchers that have loaded what a search needs (terms, norms, facet and sort values, stored fields) and whose code is
/// compiled before anyone waits for them. The queries are beginnings of the index's own units, spread over all of it: they load
/// the terms that its questions will use.
/// </summary>
internal sealed class WarmSearcherFactory : SearcherFactory
{
    /// <summary>The runtime compiles a method at full speed after it has run thirty times.</summary>
    private const int Queries = 32;

    /// <summary>Characters of a question of usual length.</summary>
    private const int Length = 24;

    /// <summary>An index that answers slowly is not kept from opening.</summary>
    private static readonly TimeSpan longest = TimeSpan.FromMilliseconds(600);

    public override IndexSearcher NewSearcher(IndexReader reader)
    {
        var searcher = new IndexSearcher(reader) { Similarity = Ranking.Similarity };
        var started = Stopwatch.GetTimestamp();
        foreach (var query in Beginnings(searcher))
        {
            ProvisionSearch.Run(searcher, new SearchRequest { Query = query }, SearchSetup.Default);
            if (Stopwatch.GetElapsedTime(started) > longest)
            {
                break;
            }
        }

        return searcher;
    }

    private static IEnumerable<string> Beginnings(IndexSearcher searcher)
    {
        var documents = searcher.IndexReader.MaxDoc;
        var count = Math.Min(Queries, documents);
        var chosen = Enumerable.Range(0, count).Select(i => new ScoreDoc((int)((long)i * documents / count), 0)).ToArray();
        return ProfileReader.Read(searcher, chosen).OfType<UnitProfile>().Select(p => p.Text.Length > Length ? p.Text[..Length] : p.Text);
    }
}
