using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Pages.Pictures;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages;

/// <summary>The corpus as pictures.</summary>
[RefusesUnreadableAddress]
internal sealed class StatisticsModel(StatisticsQuery statistics) : PageModel
{
    // Years beside each other that a picture has room for; earlier ones are put together.
    private const int MostYears = 14;

    // In the order of LegalStates.All: green holds, red has ended.
    private static readonly int[] s_stateColours = [2, 1, 0, 4];

    private const int MostKinds = 4;

    public CorpusStatistics Numbers { get; private set; } = null!;

    public StackedColumns Years { get; private set; } = null!;

    public ShareBar States { get; private set; } = null!;

    public ShareBar Ledger { get; private set; } = null!;

    /// <summary>The most frequent kinds of units.</summary>
    public ShareBar Units { get; private set; } = null!;

    public CitationArcs Network { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Numbers = await statistics.GetAsync(cancellation);
        Years = YearsOf(Numbers);
        States = new ShareBar([.. Numbers.States.Select(s => (s.State, (long)s.Count))]) { Colours = s_stateColours };
        var ledger = Numbers.Ledger;
        Ledger = new ShareBar([("归入单元", ledger.Assigned), .. ledger.Discarded.Select(d => (Wording.Discarded(d.Reason), d.Characters)), ("未归位", ledger.Unaccounted)]);
        Units = new ShareBar([.. Numbers.Units.Take(MostKinds).Select(u => (Wording.Kind(u.Kind), (long)u.Count)), ("其他", Numbers.Units.Skip(MostKinds).Sum(u => (long)u.Count))]);
        Network = CitationArcs.Of(Numbers.Citations, Numbers.Names);
    }

    private static StackedColumns YearsOf(CorpusStatistics numbers)
    {
        var levels = Enum.GetValues<AdministrativeLevel>().Where(l => numbers.Works.Any(w => w.Level == l)).ToList();
        var years = numbers.Works.Select(w => w.Year).OfType<int>().Distinct().OrderDescending().ToList();
        var columns = years.Take(MostYears).Select(y => (Label: y.ToString(CultureInfo.InvariantCulture), In: (Func<int?, bool>)(w => w == y))).Reverse().ToList();
        if (years.Count > MostYears)
        {
            columns.Insert(0, ($"{years[MostYears - 1] - 1} 以前", w => w < years[MostYears - 1]));
        }

        if (numbers.Works.Any(w => w.Year is null))
        {
            columns.Add(("不明", w => w is null));
        }

        return new StackedColumns(
            [.. columns.Select(c => c.Label)],
            [.. levels.Select(Wording.Level)],
            [.. columns.Select(c => (IReadOnlyList<int>)[.. levels.Select(l => numbers.Works.Where(w => w.Level == l && c.In(w.Year)).Sum(w => w.Count))])]);
    }
}
