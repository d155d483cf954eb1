using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Queries;

/// <summary>The printed lines around a unit, as the file has them.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="FileName">Name of the file.</param>
/// <param name="Lines">In order, some before and after the unit.</param>
/// <param name="Pages">All lines of the pages on which the unit stands; none where the format has no pages.</param>
internal sealed record OriginalLines(ProvisionView Unit, string FileName, IReadOnlyList<OriginalLine> Lines, IReadOnlyList<OriginalLine> Pages);

/// <summary>A printed line.</summary>
/// <param name="Page">Its page; null where the format has none.</param>
/// <param name="Number">Its number, of the file or of the page.</param>
/// <param name="Before">Characters before the unit.</param>
/// <param name="Own">The unit's characters.</param>
/// <param name="After">Characters after it.</param>
/// <param name="Geometry">Its place on the page, where the format tells it.</param>
internal sealed record OriginalLine(int? Page, int Number, string Before, string Own, string After, LineGeometry? Geometry)
{
    /// <summary>The whole line.</summary>
    public string Text => $"{Before}{Own}{After}";
}

/// <summary>Shows where a unit stands in its file.</summary>
internal sealed class OriginalQuery(IDbContextFactory<PolicyStore> stores, ProvisionQuery provisions)
{
    private const int Around = 12;

    /// <returns>Null for an unknown unit.</returns>
    public async Task<OriginalLines?> GetAsync(string workId, string address, DateOnly asOf, CancellationToken cancellation)
    {
        if (await provisions.GetAsync(workId, address, asOf, cancellation) is not { } unit)
        {
            return null;
        }

        await using var store = await stores.CreateDbContextAsync(cancellation);
        var file = await store.Manifestations.SingleAsync(m => m.Sha256 == unit.Source.Manifestation, cancellation);
        var lines = file.ToSourceText().Lines;
        var (from, to) = (unit.Source.Start, unit.Source.End);
        var first = Index(lines, l => l.End > from || (l.End == from && l.Start == from));
        var last = Index(lines, l => l.Start >= to) - 1;
        var shown = lines.Skip(first - Around).Take(last - Math.Max(0, first - Around) + 1 + Around);
        var pages = lines.Where(l => l.Page is { } page && page >= unit.Source.Page && page <= (unit.Source.LastPage ?? unit.Source.Page));
        return new OriginalLines(unit, file.FileName, [.. shown.Select(l => Cut(l, from, to))], [.. pages.Select(l => Cut(l, from, to))]);
    }

    private static OriginalLine Cut(SourceLine line, int from, int to)
    {
        var start = Math.Clamp(from - line.Start, 0, line.Text.Length);
        var end = Math.Clamp(to - line.Start, start, line.Text.Length);
        return new OriginalLine(line.Page, line.Number, line.Text[..start], line.Text[start..end], line.Text[end..], line.Geometry);
    }

    private static int Index(IReadOnlyList<SourceLine> lines, Func<SourceLine, bool> fits)
    {
        var at = 0;
        while (at < lines.Count && !fits(lines[at]))
        {
            at++;
        }

        return at;
    }
}
