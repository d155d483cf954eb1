using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using PolicyIndex.Search.Querying;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Tests.Querying;

public sealed class ProvisionScanTests : IDisposable
{
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    public ProvisionScanTests()
    {
        var settings = IndexDirectory.WriterSettings(OpenMode.CREATE);
        settings.MergePolicy = NoMergePolicy.COMPOUND_FILES;
        using (var writer = new IndexWriter(directory, settings))
        {
            foreach (var change in new[] { InventedWorks.Regulation, InventedWorks.Plan, InventedWorks.National })
            {
                writer.AddDocuments(ProvisionDocument.Of(change));
                // A segment each.
                writer.Commit();
            }
        }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = Ranking.Similarity };
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
    }

    [Theory]
    [InlineData("车间")]
    [InlineData("采购单位应当自验收之日起二十日内付清账款")]
    [InlineData("节能车间 奖励 30万元")]
    public void Scores_are_Lucene_s(string question)
    {
        Assert.True(reader.Leaves.Count > 1);
        var words = Tokens(question);
        var scored = new ProvisionScan(searcher, PlanOf(words, WordRole.Matches)).Of([.. Enumerable.Range(0, reader.MaxDoc)]);
        var query = new BooleanQuery(disableCoord: true);
        words.ForEach(w => query.Add(new TermQuery(new Term(IndexSchema.Words.Name, w)), Occur.SHOULD));
        var expected = searcher.Search(query, reader.MaxDoc).ScoreDocs.ToDictionary(d => d.Doc, d => d.Score);

        Assert.NotEmpty(expected);
        Assert.All(scored, s => Assert.Equal(expected.GetValueOrDefault(s.Document), s.Full, 1e-4f));
    }

    [Fact]
    public void A_scan_hands_on_what_has_the_score_and_the_words_demanded()
    {
        var words = Tokens("节能车间奖励");
        var plan = PlanOf(words, WordRole.Matches) with { Demanded = 5, SmallestScore = 0.5f };
        var scan = new ProvisionScan(searcher, plan);
        var top = TopScoreDocCollector.Create(50, docsScoredInOrder: true);
        scan.Run(top);
        var all = scan.Of([.. Enumerable.Range(0, reader.MaxDoc)]);

        Assert.Contains(all, s => s.Score > 0 && !s.Matches);
        Assert.Equal(all.Where(s => s.Matches).Select(s => (s.Document, s.Score)).Order(), top.GetTopDocs().ScoreDocs.Select(d => (d.Doc, d.Score)).Order());
    }

    [Fact]
    public void Completing_words_add_to_full_scores_only()
    {
        var plan = new SearchPlan([new SoughtWord("车间", 1, WordRole.Matches), new SoughtWord("车", 1, WordRole.Completes)], [], 1, 0);
        var best = new ProvisionScan(searcher, plan).Of([.. Enumerable.Range(0, reader.MaxDoc)]).MaxBy(s => s.Full);

        Assert.True(best.Full > best.Score && best.Score > 0);
    }

    [Fact]
    public void A_value_matches_by_itself_and_what_begins_with_it_too()
    {
        var plan = new SearchPlan(
            [],
            [new SoughtValue(IndexSchema.Id, "云工信发-2024-8:sec_1", Begins: false, 400), new SoughtValue(IndexSchema.Id, "云工信发-2024-8:sec_1__", Begins: true, 200)],
            3,
            24);
        var found = new ProvisionScan(searcher, plan).Of([.. Enumerable.Range(0, reader.MaxDoc)]).Where(s => s.Matches);

        Assert.Equal(["云工信发-2024-8:sec_1__sec_1 200"], found.Select(f => $"{searcher.Doc(f.Document).Get(IndexSchema.Id.Name)} {f.Score:0}"));
    }

    private static SearchPlan PlanOf(List<string> words, WordRole role) => new([.. words.Select(w => new SoughtWord(w, 1, role))], [], 1, 0);

    private static List<string> Tokens(string text)
    {
        var words = new List<string>();
        using var stream = IndexSchema.Words.Querying!.GetTokenStream(IndexSchema.Words.Name, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(term.ToString());
        }

        stream.End();
        return [.. words.Distinct(StringComparer.Ordinal)];
    }
}
