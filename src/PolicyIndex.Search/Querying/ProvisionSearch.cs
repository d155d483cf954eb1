using System.Globalization;
using Lucene.Net.Index;
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
        if (ProvisionQuery.Build(request.Query, searcher.IndexReader, setup) is not var (words, smallest))
        {
            return new SearchResult(0, [], SearchFacets.Empty, null, request.AsOf);
        }

        var query = NamedProvisions.AddTo(words, request.Named);
        var facets = FacetsOf(request);
        // One hit more than asked for tells whether there is a next page; companions of the first hit may have to be passed over.
        var day = new DayFilter(request.AsOf, request.Statuses);
        var behind = after is { Stage: CursorStage.Behind };
        var wanted = request.Limit + 1 + Companions.Most + request.Near.Count + (behind ? 0 : Reranker.Depth);
        var top = TopFieldCollector.Create(BestFirst, wanted, behind ? After(after!) : null, fillFields: true, trackDocScores: true, trackMaxScore: false, docsScoredInOrder: true);
        var collector = new FacetCollector(top, facets, day, smallest);
        searcher.Search(query, collector);

        var found = top.GetTopDocs().ScoreDocs;
        ScoreDoc[] lexical = behind ? FirstOf(searcher, query, request, smallest) : [.. found.Take(Reranker.Depth)];
        var block = Block(searcher, request, NearbyProvisions.AddTo(lexical, searcher, query, request, FacetsOf(request), day), setup, day);
        var total = collector.Total + block.Count(c => (c.Accompanies || c.Nearness > 0) && !Matches(searcher, query, c, smallest));
        var rest = found.Skip(behind ? 0 : Reranker.Depth).Where(f => block.All(c => c.Document != f.Doc)).Select(f => new Placed(f.Doc, f.Score, CursorStage.Behind, null));
        List<Placed> ordered = behind
            ? [.. rest]
            : [.. block.Where(c => IsAfter(c, after)).Select(c => new Placed(c.Document, c.Score, CursorStage.Block, c)), .. rest];
        var marked = new QueryWords(request.Query);
        var page = ordered.Take(request.Limit).ToList();
        var hits = page.Select(p => Hit(searcher, p, marked, request, setup)).ToList();
        var next = ordered.Count > request.Limit ? new SearchCursor(page[^1].Stage, page[^1].Score, hits[^1].ProvisionId).Encode(request) : null;
        return new SearchResult(total, hits, new SearchFacets(facets[0].Counts(), facets[1].Counts(), facets[2].Counts(), facets[3].Counts(), facets[4].Counts()), next, request.AsOf);
    }

    /// <summary>The candidates of a question without filters.</summary>
    public static JudgedCandidates Candidates(IndexSearcher searcher, string question, SearchSetup setup) =>
        ProvisionQuery.Build(question, searcher.IndexReader, setup) is var (query, _)
            ? Reranker.Judge(searcher, question, [], [], searcher.Search(query, null, Reranker.Depth, BestFirst, true, false).ScoreDocs, setup)
            : JudgedCandidates.None;

    /// <summary>The re-ranked block with the companions of its first hit.</summary>
    private static IReadOnlyList<Candidate> Block(IndexSearcher searcher, SearchRequest request, ScoreDoc[] found, SearchSetup setup, DayFilter day)
    {
        var block = Reranker.Rank(searcher, request.Query, request.Named, request.Near, found, setup);
        return setup.Companions ? Companions.PutInto(block, Companions.Of(searcher, request.Query, block, day), searcher) : block;
    }

    /// <summary>What stood in the block of the pages before: a page behind it must not show it again.</summary>
    private static ScoreDoc[] FirstOf(IndexSearcher searcher, Query query, SearchRequest request, float smallest)
    {
        var top = TopFieldCollector.Create(BestFirst, Reranker.Depth, fillFields: false, trackDocScores: true, trackMaxScore: false, docsScoredInOrder: true);
        searcher.Search(query, new FacetCollector(top, FacetsOf(request), new DayFilter(request.AsOf, request.Statuses), smallest));
        return top.GetTopDocs().ScoreDocs;
    }

    private static bool Matches(IndexSearcher searcher, Query query, Candidate candidate, float smallest) =>
        searcher.Search(query, new QueryWrapperFilter(new TermQuery(new Term(IndexSchema.Id.Name, candidate.Profile.Id))), 1).ScoreDocs is [var only] && only.Score >= smallest;

    private static bool IsAfter(Candidate candidate, SearchCursor? after) =>
        after is null || candidate.Score < after.Score || (candidate.Score == after.Score && string.CompareOrdinal(candidate.Profile.Id, after.ProvisionId) > 0);

    private static FacetFilter[] FacetsOf(SearchRequest request) =>
    [
        new(IndexSchema.Level, [.. request.Levels.Select(l => l.ToString())]),
        new(IndexSchema.Region, request.Regions),
        new(IndexSchema.Issuer, request.Issuers),
        new(IndexSchema.Kind, request.Kinds),
        new(IndexSchema.Year, [.. request.Years.Select(y => y.ToString(CultureInfo.InvariantCulture))]),
    ];

    /// <summary>Lucene pages by values; ids are unique, so the document number only has to let the last hit itself be passed over.</summary>
    private static FieldDoc After(SearchCursor cursor) =>
        new(int.MaxValue, cursor.Score, [J2N.Numerics.Single.GetInstance(cursor.Score), new BytesRef(cursor.ProvisionId)]);

    private static SearchHit Hit(IndexSearcher searcher, Placed placed, QueryWords words, SearchRequest request, SearchSetup setup)
    {
        var document = searcher.Doc(placed.Document, FieldsOfHit);
        return new SearchHit(
            document.Get(IndexSchema.Id.Name),
            document.Get(IndexSchema.WorkId.Name),
            Shown(placed),
            MatchHighlighter.Mark(document.Get(IndexSchema.Text.Name) ?? "", words),
            placed.Candidate?.Twins ?? [],
            request.Explain ? RankingExplanation.Of(placed.Candidate, placed.Score, request.Query, setup) : null);
    }

    /// <summary>One scale for both stages: 1 to 2 in the re-ranked block, 0 to 1 behind it.</summary>
    private static float Shown(Placed placed) => placed.Stage == CursorStage.Block
        ? 1 + (1 / (1 + MathF.Exp(-placed.Score / 4)))
        : placed.Score / (1 + placed.Score);

    private sealed record Placed(int Document, float Score, CursorStage Stage, Candidate? Candidate);
}
