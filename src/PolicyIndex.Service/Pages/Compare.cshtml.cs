using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Service.Comparison;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages;

/// <summary>Two texts side by side: two works, or two texts of one work.</summary>
[RefusesUnreadableAddress]
internal sealed class CompareModel(ComparisonQuery texts, ComparisonPartners partners, WorksQuery works) : PageModel
{
    private const int LatestWorks = 8;

    /// <summary>Id of the left text, or what people call the work.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Left { get; set; }

    /// <summary>Id of the right text, or what people call the work.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Right { get; set; }

    /// <summary>Leaves out what is the same.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Only { get; set; }

    public ComparedText? LeftText { get; private set; }

    public ComparedText? RightText { get; private set; }

    /// <summary>What was asked for and is not here.</summary>
    public IReadOnlyList<(string Side, TextNotFound Missing)> Missing { get; private set; } = [];

    public IReadOnlyList<ComparedRow> Rows { get; private set; } = [];

    /// <summary>What the one text that is chosen could be compared with.</summary>
    public IReadOnlyList<ComparisonPartner> Partners { get; private set; } = [];

    /// <summary>Works to begin with, where none was named.</summary>
    public IReadOnlyList<WorkSummary> Latest { get; private set; } = [];

    /// <summary>Rows, with those that are the same put together where they are left out.</summary>
    public IEnumerable<(ComparedRow? Row, int Same)> Shown
    {
        get
        {
            var same = 0;
            foreach (var row in Rows)
            {
                if (Only && row.Change == UnitChange.None)
                {
                    same++;
                    continue;
                }

                if (same > 0)
                {
                    yield return (null, same);
                    same = 0;
                }

                yield return (row, 0);
            }

            if (same > 0)
            {
                yield return (null, same);
            }
        }
    }

    /// <summary>How many rows of each change.</summary>
    public int Count(UnitChange change) => Rows.Count(r => r.Change == change);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var missing = new List<(string, TextNotFound)>();
        LeftText = await FindAsync("left", Left);
        RightText = await FindAsync("right", Right);
        Missing = missing;
        if (LeftText is { } left && RightText is { } right)
        {
            Rows = ComparedRow.Of(left.Units, right.Units);
        }
        else if ((LeftText ?? RightText) is { } one)
        {
            Partners = await partners.OfAsync(one, cancellation);
        }
        else if (missing.Count == 0)
        {
            Latest = (await works.ListAsync(new WorksFilter(), null, LatestWorks, cancellation)).Items;
        }

        async Task<ComparedText?> FindAsync(string side, string? named)
        {
            if (string.IsNullOrWhiteSpace(named))
            {
                return null;
            }

            var (text, notFound) = await texts.FindAsync(named.Trim(), cancellation);
            if (notFound is not null)
            {
                missing.Add((side, notFound));
            }

            return text;
        }
    }
}
