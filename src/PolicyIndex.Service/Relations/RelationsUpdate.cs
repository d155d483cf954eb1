using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Relations;

/// <summary>
/// Brings citations and effects up to the stored texts, after works came, changed or went: every citation is linked anew,
/// because a work that was external may be here now. Runs inside the caller's transaction. What editors said stays.
/// </summary>
internal sealed class RelationsUpdate(PolicyStore store, DateTime now)
{
    /// <summary>Links, reads, settles and saves; works that effects concern are logged where those changed.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        store.ChangeTracker.AutoDetectChangesEnabled = true;
        var stored = await StoredWork.ReadAllAsync(store, cancellation);
        var known = await store.ExternalWorks.ToListAsync(cancellation);
        var external = new ExternalWorks(known);
        var found = await ReadAsync(stored, external, cancellation);
        store.ExternalWorks.AddRange(external.Named);

        var rows = await store.Effects.AsTracking().ToDictionaryAsync(e => e.Id, StringComparer.Ordinal, cancellation);
        TakeUp(found, rows);
        var here = stored.Select(w => w.Work.Id).ToHashSet(StringComparer.Ordinal);
        var works = stored.Select(w => w.Work).Concat(known.Concat(external.Named).Where(e => !here.Contains(e.Id)).Select(e => e.ToWork())).ToList();
        await SettleAsync(store, works, rows.Values, now, cancellation);
        await store.SaveChangesAsync(cancellation);
        store.ChangeTracker.Clear();
    }

    /// <summary>Settles tracked rows and logs what changed; saving is the caller's.</summary>
    public static async Task SettleAsync(
        PolicyStore store, IReadOnlyList<Work> works, IReadOnlyCollection<EffectRow> rows, DateTime now, CancellationToken cancellation)
    {
        var said = (await store.Assertions.ToListAsync(cancellation)).ToLookup(a => a.EffectId, StringComparer.Ordinal);
        var (changed, concluded) = new EffectsSettling(works, rows, said, now).Run();
        store.Effects.AddRange(concluded);
        store.Changes.AddRange(EffectLog.Entries(changed.Concat(concluded), now));
    }

    private async Task<List<Effect>> ReadAsync(IReadOnlyList<StoredWork> stored, ExternalWorks external, CancellationToken cancellation)
    {
        var linker = new CitationLinker(stored.Aggregate(WorkCatalog.Empty, (c, w) => c.With(w.Work, w.Provisions)));
        var citations = (await store.Citations.AsTracking().ToListAsync(cancellation)).ToLookup(c => c.WorkId, StringComparer.Ordinal);
        var found = new List<Effect>();
        foreach (var file in stored.GroupBy(w => w.Source.Manifestation, StringComparer.Ordinal))
        {
            var source = (await store.Manifestations.SingleAsync(m => m.Sha256 == file.Key, cancellation)).ToSourceText();
            foreach (var work in file)
            {
                var linked = Link(linker, external, [.. citations[work.Work.Id].OrderBy(c => c.Order)]);
                found.AddRange(Read(work, source, linked, external));
            }
        }

        return found;
    }

    private static IReadOnlyList<Citation> Link(CitationLinker linker, ExternalWorks external, IReadOnlyList<CitationRow> rows)
    {
        var linked = linker.Link([.. rows.Select(r => r.Read)]);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].Link(linked[i], external.IdOf(linked[i]));
        }

        return linked;
    }

    private static IEnumerable<Effect> Read(StoredWork work, SourceText source, IReadOnlyList<Citation> linked, ExternalWorks external) =>
        EffectReader.Read(work.ToParsedWork(), source, linked)
            .Select(e => e.Target.WorkId is null && external.IdOf(e) is { } id ? e with { Target = e.Target with { WorkId = id } } : e);

    // An id stands for one place in one text; two works cannot share it.
    private void TakeUp(IReadOnlyList<Effect> found, Dictionary<string, EffectRow> rows)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var effect in found.Where(e => ids.Add(e.Id)))
        {
            if (!rows.TryGetValue(effect.Id, out var row))
            {
                row = EffectRow.From(effect, EffectOrigin.Text);
                rows.Add(effect.Id, row);
                store.Effects.Add(row);
            }

            row.Found = effect;
            row.Gone = false;
        }

        foreach (var row in rows.Values.Where(r => r.Origin == EffectOrigin.Text && !ids.Contains(r.Id)))
        {
            row.Gone = true;
        }
    }
}
