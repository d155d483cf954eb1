using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Service.Store;

/// <summary>Puts together what the tables hold of a work's current text.</summary>
internal static class CurrentTexts
{
    public static async Task<ExpressionContent> ReadAsync(PolicyStore store, WorkRow work, CancellationToken cancellation)
    {
        var units = await store.Provisions.Where(p => p.WorkId == work.Id).OrderBy(p => p.Order).ToListAsync(cancellation);
        var discards = await store.Discards.Where(d => d.WorkId == work.Id).OrderBy(d => d.Id).ToListAsync(cancellation);
        var diagnostics = await store.Diagnostics.Where(d => d.WorkId == work.Id).OrderBy(d => d.Order).ToListAsync(cancellation);
        var citations = await store.Citations.Where(c => c.WorkId == work.Id).OrderBy(c => c.Order).ToListAsync(cancellation);
        return new ExpressionContent(
            new ParsedWork(
                work.ToWork(),
                work.Anchor(),
                [.. units.Select(p => p.ToProvision(work.Manifestation))],
                new CoverageLedger(work.Characters, work.Assigned, [.. discards.Select(d => d.ToDiscard())], work.Unaccounted),
                [.. diagnostics.Select(d => d.ToDiagnostic(work.Manifestation))]),
            [.. citations.Select(c => c.Read)]);
    }
}
