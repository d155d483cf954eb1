using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Pages;

/// <summary>The search page.</summary>
[RefusesUnreadableAddress]
internal sealed class IndexModel(SearchQuery search, ResolveQuery resolve, WorksQuery works, WorkFacetsQuery workFacets, WorkCatalogs catalogs) : PageModel
{
    private const int LatestWorks = 8;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string[] Level { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public string[] Region { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public string[] Issuer { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public string[] Kind { get; set; } = [];

    /// <summary>Years of issue.</summary>
    [BindProperty(SupportsGet = true)]
    public string[] Year { get; set; } = [];

    /// <summary>The date the law is asked for; today in China when absent.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    /// <summary><c>all</c> to see also what has ended or has yet to begin.</summary>
    [BindProperty(SupportsGet = true)]
    public string[] Status { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? Cursor { get; set; }

    /// <summary>Whether every hit says why it stands where it does.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Explain { get; set; }

    /// <summary>Null before anything was asked, or when asking failed.</summary>
    public SearchView? Found { get; private set; }

    /// <summary>The work or unit that the question names, where it names exactly one.</summary>
    public CandidateView? Named { get; private set; }

    /// <summary>What went wrong, for people.</summary>
    public string? Problem { get; private set; }

    public IReadOnlyList<FilterGroup> Filters { get; private set; } = [];

    public IReadOnlyList<WorkSummary> Latest { get; private set; } = [];

    /// <summary>Whether any filter is chosen.</summary>
    public bool Narrowed => Level.Length + Region.Length + Issuer.Length + Kind.Length + Year.Length > 0;

    /// <summary>Whether everything is shown, whatever its status.</summary>
    public bool ShowsAll => States.Count == 0;

    private IReadOnlyList<string> States => LegalStates.Passing([.. Status.Where(s => s == LegalStates.Any || LegalStates.All.Contains(s, StringComparer.Ordinal))]);

    private List<int> Years =>
        [.. Year.SelectMany(y => int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? [year] : Array.Empty<int>())];

    private List<AdministrativeLevel> Levels =>
        [.. Level.SelectMany(l => LevelName.TryParse(l, out var name) ? [name.Level] : Array.Empty<AdministrativeLevel>())];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (!string.IsNullOrWhiteSpace(Q))
        {
            await SearchAsync(Q.Trim(), cancellation);
        }

        if (Found is null)
        {
            Latest = (await works.ListAsync(new WorksFilter { Levels = Levels, Regions = Region, Issuers = Issuer, Kinds = Kind, Years = Years, AsOf = AsOf, States = States }, null, LatestWorks, cancellation)).Items;
        }

        Filters = Offer(Found?.Facets ?? await workFacets.GetAsync(cancellation));
    }

    /// <summary>Address of this search.</summary>
    /// <param name="cursor">The page of hits; null for the first one.</param>
    /// <param name="explain">Whether hits say why they stand where they do.</param>
    public string Address(string? cursor = null, bool explain = false) => QueryString.Create(
        new[] { ("q", Q), ("cursor", cursor), ("explain", explain ? "true" : null) }
            .Concat(Level.Select(v => ("level", (string?)v)))
            .Concat(Region.Select(v => ("region", (string?)v)))
            .Concat(Issuer.Select(v => ("issuer", (string?)v)))
            .Concat(Kind.Select(v => ("kind", (string?)v)))
            .Concat(Year.Select(v => ("year", (string?)v)))
            .Concat(Status.Select(v => ("status", (string?)v)))
            .Append(("asOf", AsOf is null ? null : Wording.Date(AsOf)))
            .Where(p => p.Item2 is not null)
            .Select(p => KeyValuePair.Create(p.Item1, p.Item2))).ToString();

    /// <summary>Clauses of other works that say nearly the same as a hit.</summary>
    public IEnumerable<SimilarClause> SimilarTo(HitView hit) => hit.Similar.Select(id => SimilarClause.Of(id, catalogs.Resolver)).OfType<SimilarClause>();

    private async Task SearchAsync(string question, CancellationToken cancellation)
    {
        if (question.Length > SearchParameters.LongestQuery)
        {
            Problem = $"检索内容最长 {SearchParameters.LongestQuery} 个字符，请缩短后再试。";
            return;
        }

        var request = new SearchRequest
        {
            Query = question,
            Levels = Levels,
            Regions = Region,
            Issuers = Issuer,
            Kinds = Kind,
            Years = Years,
            AsOf = AsOf,
            Statuses = States,
            Limit = PageLimit.Default,
            Cursor = Cursor,
            Explain = Explain,
        };
        try
        {
            Found = await search.SearchAsync(request, cancellation);
            Named = Cursor is null && await resolve.ResolveAsync(question, null, cancellation) is { State: ResolutionState.Resolved, Candidates: [var only] } ? only : null;
            Problem = Found is null ? "索引正在建立，请稍后刷新。" : null;
        }
        catch (InvalidCursorException)
        {
            Problem = "翻页位置已失效，请重新检索。";
        }
    }

    private IReadOnlyList<FilterGroup> Offer(FacetsView facets) =>
    [
        FilterGroup.Of("层级", "level", facets.Level, Level, Wording.Level),
        FilterGroup.Of("地区", "region", facets.Region, Region),
        FilterGroup.Of("文种", "kind", facets.Kind, Kind),
        FilterGroup.Of("年份", "year", [.. facets.Year.OrderByDescending(y => y.Value, StringComparer.Ordinal)], Year),
        FilterGroup.Of("发文机关", "issuer", facets.Issuer, Issuer),
    ];
}
