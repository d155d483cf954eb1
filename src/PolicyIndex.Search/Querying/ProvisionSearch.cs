using Lucene.Net.Search;
using Lucene.Net.Util;
using PolicyIndex.Search.Highlighting;
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
    public static SearchResult Run(IndexSearcher searcher, SearchRequest request)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Limit, SearchRequest.MaximumLimit);
        var after = request.Cursor is { } text ? SearchCursor.Decode(text, request) : null;
        if (ProvisionQuery.Build(request.Query) is not { } query)
        {
            return new SearchResult(0, [], SearchFacets.Empty, null, request.AsOf);
        }

        FacetFilter[] facets =
        [
            new(IndexSchema.Level, [.. request.Levels.Select(l => l.ToString())]),
            new(IndexSchema.Region, request.Regions),
            new(IndexSchema.Issuer, request.Issuers),
            new(IndexSchema.Kind, request.Kinds),
        ];

        // One hit more than asked for tells whether there is a next page.
        var top = TopFieldCollector.Create(BestFirst, request.Limit + 1, After(after), fillFields: true, trackDocScores: true, trackMaxScore: false, docsScoredInOrder: true);
        var collector = new FacetCollector(top, facets, new StatusFilter(request.AsOf, request.Statuses));
        searcher.Search(query, collector);

        var found = top.GetTopDocs().ScoreDocs;
        var words = new QueryWords(request.Query);
        var hits = found.Take(request.Limit).Select(f => Hit(searcher, query, f, words, request.Explain)).ToList();
        var next = found.Length > request.Limit ? new SearchCursor(hits[^1].Score, hits[^1].ProvisionId).Encode(request) : null;
        return new SearchResult(collector.Total, hits, new SearchFacets(facets[0].Counts(), facets[1].Counts(), facets[2].Counts(), facets[3].Counts()), next, request.AsOf);
    }

    /// <summary>Lucene pages by values; ids are unique, so the document number only has to let the last hit itself be passed over.</summary>
    private static FieldDoc? After(SearchCursor? cursor) =>
        cursor is null ? null : new FieldDoc(int.MaxValue, cursor.Score, [J2N.Numerics.Single.GetInstance(cursor.Score), new BytesRef(cursor.ProvisionId)]);

    private static SearchHit Hit(IndexSearcher searcher, Query query, ScoreDoc found, QueryWords words, bool explain)
    {
        var document = searcher.Doc(found.Doc, FieldsOfHit);
        return new SearchHit(
            document.Get(IndexSchema.Id.Name),
            document.Get(IndexSchema.WorkId.Name),
            found.Score,
            MatchHighlighter.Mark(document.Get(IndexSchema.Text.Name) ?? "", words),
            explain ? searcher.Explain(query, found.Doc).ToString() : null);
    }
}
