using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using PolicyIndex.Search;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Eval.Benchmarks;

/// <summary>
/// What one would begin with: Lucene.Net, its CJKAnalyzer, BM25 over the same text (title, headings, own words), all words optional, ten hits. No
/// filters, no facets, no total, no re-ranking: the yardstick of time and memory.
/// </summary>
internal sealed class PlainIndex : IDisposable
{
    private const LuceneVersion Compatible = LuceneVersion.LUCENE_48;

    private readonly NIOFSDirectory directory;
    private readonly CJKAnalyzer analyzer = new(Compatible);
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    private PlainIndex(string path)
    {
        directory = new NIOFSDirectory(path);
        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>Writes the index of works into a folder.</summary>
    public static void Write(string path, IEnumerable<WorkUpserted> works)
    {
        using var directory = new NIOFSDirectory(path);
        using var analyzer = new CJKAnalyzer(Compatible);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(Compatible, analyzer) { Similarity = new BM25Similarity(), MergeScheduler = new SerialMergeScheduler() });
        foreach (var work in works)
        {
            var context = new ProvisionContext(work.Work, work.Provisions);
            foreach (var provision in work.Provisions.Where(context.CanBeHit))
            {
                writer.AddDocument(
                [
                    new StringField("id", provision.Id, Field.Store.YES),
                    new TextField("words", context.SearchText(provision), Field.Store.NO),
                    new StoredField("text", provision.Text),
                ]);
            }
        }

        writer.Commit();
    }

    /// <summary>Opens what <see cref="Write"/> wrote.</summary>
    public static PlainIndex Open(string path) => new(path);

    /// <summary>The first ten provisions with their stored texts; the number of them.</summary>
    public int Search(string question)
    {
        var query = new QueryBuilder(analyzer).CreateBooleanQuery("words", question, Occur.SHOULD);
        return query is null ? 0 : searcher.Search(query, 10).ScoreDocs.Count(d => searcher.Doc(d.Doc).Get("text") is not null);
    }

    public void Dispose()
    {
        reader.Dispose();
        analyzer.Dispose();
        directory.Dispose();
    }
}
