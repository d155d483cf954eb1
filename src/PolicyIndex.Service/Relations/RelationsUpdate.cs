using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Relations;

/// <summary>
/// Brings citations and effects up to the stored texts, after works came, changed or went: every citation is linked anew,
/// because a work that was external may be here now. Runs inside the caller's transaction. What editors said stays.
/// </summary>
internal sealed class RelationsUpdate(PolicyStore store, DateTime now)
{
    /// <summary>Links, finds, compares and saves; works whose status may change are logged.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        store.ChangeTracker.AutoDetectChangesEnabled = true;
        var stored = await StoredWork.ReadAllAsync(store, cancellation);
        var catalog = stored.Aggregate(WorkCatalog.Empty, (c, w) => c.With(w.Work, w.Provisions));
        var external = new ExternalWorks(await store.ExternalWorks.ToListAsync(cancellation));
        var linker = new CitationLinker(catalog);
        var citations = (await store.Citations.AsTracking().ToListAsync(cancellation)).ToLookup(c => c.WorkId, StringComparer.Ordinal);
        var found = new List<FoundEffect>();
        foreach (var work in stored)
        {
            var rows = citations[work.Work.Id].OrderBy(c => c.Order).ToList();
            var linked = linker.Link([.. rows.Select(r => r.Read)]);
            for (var i = 0; i < rows.Count; i++)
            {
                rows[i].Link(linked[i], external.IdOf(linked[i]));
            }

            found.AddRange(TextEffects.Of(work.Work, linked, external));
        }

        store.ExternalWorks.AddRange(external.Named);
        await EffectsAsync(found, cancellation);
        await store.SaveChangesAsync(cancellation);
        store.ChangeTracker.Clear();
    }

    private async Task EffectsAsync(IReadOnlyList<FoundEffect> found, CancellationToken cancellation)
    {
        var known = await store.Effects.AsTracking().ToDictionaryAsync(e => e.Id, StringComparer.Ordinal, cancellation);
        var said = (await store.Assertions.ToListAsync(cancellation)).ToLookup(a => a.EffectId, StringComparer.Ordinal);
        var changed = new List<EffectRow>();
        foreach (var effect in found.DistinctBy(e => e.Id, StringComparer.Ordinal))
        {
            if (!known.TryGetValue(effect.Id, out var row))
            {
                row = EffectRow.From(effect, now);
                store.Effects.Add(row);
                changed.Add(row);
            }
            else if (row.TakeUp(effect, said[effect.Id], now))
            {
                changed.Add(row);
            }
        }

        var ids = found.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        changed.AddRange(known.Values.Where(e => e.Origin == EffectOrigin.Text && !ids.Contains(e.Id) && e.Vanish(said[e.Id], now)));
        Log(changed);
    }

    private void Log(IEnumerable<EffectRow> changed)
    {
        foreach (var (workId, effects) in changed.SelectMany(e => e.AffectedWorks.Select(w => (w, e))).GroupBy(p => p.w, p => p.e, StringComparer.Ordinal).Select(g => (g.Key, g.ToList())))
        {
            store.Changes.Add(new ChangeRow { WorkId = workId, Kind = ChangeKind.Effects, At = now, EffectId = effects is [var only] ? only.Id : null });
        }
    }
}
