using Lucene.Net.Search;
using Lucene.Net.Util;
using PolicyIndex.Search.Highlighting;
using PolicyIndex.Search.Reranking;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>One request against one state of the index.</summary>
internal static class ProvisionSearch
{
    private static readonly Sort BestFirst = new(SortField.FIELD_SCORE, new SortField(IndexSchema.Id.Name, SortFieldType.STRING));

    private static readonly HashSet<string> FieldsOfHit =
        [.. IndexSchema.All.Where(f => f.Use.HasFlag(FieldUse.Stored)).Select(f => f.Name)];

    /// <summary>Runs the request.</summary>
    /// <exception cref="InvalidCursorException">The cursor is not one of this query.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not allowed.</exception>
    public static SearchResult Run(IndexSearcher searcher, SearchRequest request, SearchSetup setup)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Limit, SearchRequest.MaximumLimit);
        var after = request.Cursor is { } text ? SearchCursor.Decode(text, request) : null;
        if (ProvisionQuery.Plan(request.Query, request.Named, searcher.IndexReader, setup) is not { } plan)
        {
            return new SearchResult(0, [], SearchFacets.Empty, null, request.AsOf);
        }

        var facets = new FacetFilter(request);
        var day = new DayFilter(request.AsOf, request.Statuses);
        // One hit more than asked for tells whether there is a next page; those of the block, which the scan may have anywhere among the first, are passed over.
        var behind = after is { Stage: CursorStage.Behind };
        var first = Top(Reranker.Considered, null);
        var following = Top(request.Limit + 1 + Companions.Most + request.Near.Count + Reranker.Depth, behind ? After(after!) : null);
        var collector = new FacetCollector(MultiCollector.Wrap(first, following), facets, day);
        var scan = Scan(searcher, plan, collector);

        var block = Block(searcher, request, NearbyProvisions.AddTo(Best(first, scan), searcher, scan, request), setup, day);
        var total = collector.Total + scan.Of([.. block.Where(c => c.Accompanies || c.Nearness > 0).Select(c => c.Document)]).Count(c => !c.Matches);
        var rest = following.GetTopDocs().ScoreDocs.Where(f => block.All(c => c.Document != f.Doc)).Select(f => new Placed(f.Doc, f.Score, CursorStage.Behind, null));
        List<Placed> ordered = behind
            ? [.. rest]
            : [.. block.Where(c => IsAfter(c, after)).Select(c => new Placed(c.Document, c.Score, CursorStage.Block, c)), .. rest];
        var marked = new QueryWords(request.Query, setup.Lexicon);
        var page = ordered.Take(request.Limit).ToList();
        var hits = page.Select(p => Hit(searcher, scan, p, marked, request, setup)).ToList();
        var next = ordered.Count > request.Limit ? new SearchCursor(page[^1].Stage, page[^1].Score, hits[^1].ProvisionId).Encode(request) : null;
        return new SearchResult(total, hits, facets.Counts(), next, request.AsOf);
    }

    /// <summary>The candidates of a question without filters.</summary>
    public static JudgedCandidates Candidates(IndexSearcher searcher, string question, SearchSetup setup)
    {
        if (ProvisionQuery.Plan(question, [], searcher.IndexReader, setup) is not { } plan)
        {
            return JudgedCandidates.None;
        }

        var first = Top(Reranker.Considered, null);
        var scan = Scan(searcher, plan, first);
        return Reranker.Judge(searcher, question, [], [], Best(first, scan), setup);
    }

    /// <summary>Hands the matches on, or where nothing reaches what the plan demands those of the loosened one.</summary>
    private static ProvisionScan Scan(IndexSearcher searcher, SearchPlan plan, ICollector collector)
    {
        var scan = new ProvisionScan(searcher, plan);
        if (scan.Run(collector) > 0)
        {
            return scan;
        }

        var loosened = new ProvisionScan(searcher, plan.Loosened);
        loosened.Run(collector);
        return loosened;
    }

    private static TopFieldCollector Top(int count, FieldDoc? after) =>
        TopFieldCollector.Create(BestFirst, count, after, fillFields: true, trackDocScores: true, trackMaxScore: false, docsScoredInOrder: true);

    /// <summary>The best of what a scan found first, by their full scores.</summary>
    private static ScoreDoc[] Best(TopFieldCollector first, ProvisionScan scan) =>
        [.. scan.Of([.. first.GetTopDocs().ScoreDocs.Select(d => d.Doc)]).OrderByDescending(d => d.Full).Take(Reranker.Depth).Select(d => new ScoreDoc(d.Document, d.Full))];

    /// <summary>The re-ranked block with the companions of its first hit.</summary>
    private static IReadOnlyList<Candidate> Block(IndexSearcher searcher, SearchRequest request, ScoreDoc[] found, SearchSetup setup, DayFilter day)
    {
        var block = Reranker.Rank(searcher, request.Query, request.Named, request.Near, found, setup);
        return setup.Companions ? Companions.PutInto(block, Companions.Of(searcher, request.Query, block, day), searcher) : block;
    }

    private static bool IsAfter(Candidate candidate, SearchCursor? after) =>
        after is null || candidate.Score < after.Score || (candidate.Score == after.Score && string.CompareOrdinal(candidate.Profile.Id, after.ProvisionId) > 0);

    /// <summary>Lucene pages by values; ids are unique, so the document number only has to let the last hit itself be passed over.</summary>
    private static FieldDoc After(SearchCursor cursor) =>
        new(int.MaxValue, cursor.Score, [J2N.Numerics.Single.GetInstance(cursor.Score), new BytesRef(cursor.ProvisionId)]);

    private static SearchHit Hit(IndexSearcher searcher, ProvisionScan scan, Placed placed, QueryWords words, SearchRequest request, SearchSetup setup)
    {
        var document = searcher.Doc(placed.Document, FieldsOfHit);
        return new SearchHit(
            document.Get(IndexSchema.Id.Name),
            document.Get(IndexSchema.WorkId.Name),
            Shown(placed),
            MatchHighlighter.Mark(document.Get(IndexSchema.Text.Name) ?? "", words),
            placed.Candidate?.Twins ?? [],
            request.Explain ? RankingExplanation.Of(placed.Candidate, placed.Score, request.Query, setup) + RankingExplanation.Of(scan.PartsOf(placed.Document)) : null);
    }

    /// <summary>One scale for both stages: 1 to 2 in the re-ranked block, 0 to 1 behind it.</summary>
    private static float Shown(Placed placed) => placed.Stage == CursorStage.Block
        ? 1 + (1 / (1 + MathF.Exp(-placed.Score / 4)))
        : placed.Score / (1 + placed.Score);

    private sealed record Placed(int Document, float Score, CursorStage Stage, Candidate? Candidate);
}
