using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Relations;

/// <summary>
/// Brings citations and effects up to the stored texts, after works came, changed or went: a reference to a work that was
/// external may be a link now. Runs inside the caller's transaction. What editors said stays.
/// </summary>
internal sealed class RelationsUpdate(PolicyStore store, DateTime now)
{
    /// <summary>Links, reads, settles and saves; works that effects concern are logged where those changed.</summary>
    /// <param name="changed">Works of which a text changed, as they were before, null for new ones; null altogether to do everything anew, with the same result.</param>
    /// <param name="cancellation">Stops the update.</param>
    public async Task RunAsync(IReadOnlyDictionary<string, Work?>? changed, CancellationToken cancellation)
    {
        store.ChangeTracker.AutoDetectChangesEnabled = true;
        var scope = await LinkingScope.FindAsync(store, changed, cancellation);
        var known = await store.ExternalWorks.ToListAsync(cancellation);
        var external = new ExternalWorks(known);
        var found = await ReadAsync(scope, external, cancellation);
        store.ExternalWorks.AddRange(external.Named);

        var rows = await store.Effects.AsTracking().ToDictionaryAsync(e => e.Id, StringComparer.Ordinal, cancellation);
        TakeUp(found, rows, row => changed is null || scope.Works.Contains(row.ActorWorkId));
        await store.SaveChangesAsync(cancellation);
        await SettleAsync(store, await KnownWorks.ReadAsync(store, cancellation), rows.Values, now, cancellation);
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

    private async Task<List<Effect>> ReadAsync(LinkingScope scope, ExternalWorks external, CancellationToken cancellation)
    {
        foreach (var row in scope.Citations)
        {
            var linked = scope.Linker.Link([row.Read])[0];
            row.Link(linked, external.IdOf(linked));
        }

        var citations = scope.Citations.Concat(scope.Kept).ToLookup(c => c.WorkId, StringComparer.Ordinal);
        var current = scope.Texts.Select(t => new LinkedText(t.Work.Id, t.ToParsedWork(), [.. citations[t.Work.Id].OrderBy(c => c.Order).Select(c => c.Linked)]));
        var former = scope.Texts.SelectMany(t => scope.Former[t.Work.Id]).Select(t => new LinkedText(t.Work.Id, t.Former!.Parsed, scope.Linker.Link(t.Former.Citations)));
        var said = await ReadAsync([.. current], external, cancellation);
        var saidBefore = await ReadAsync([.. former], external, cancellation);
        return [.. said.SelectMany(s => ExpressionEffects.Of(s.Value.Single(), [.. saidBefore.GetValueOrDefault(s.Key) ?? []]))];
    }

    /// <summary>Effects of each text, by work, in the order of the texts; each file is decoded once.</summary>
    private async Task<Dictionary<string, List<IReadOnlyList<Effect>>>> ReadAsync(List<LinkedText> texts, ExternalWorks external, CancellationToken cancellation)
    {
        var read = new Dictionary<LinkedText, IReadOnlyList<Effect>>(ReferenceEqualityComparer.Instance);
        foreach (var file in texts.GroupBy(t => t.Parsed.Source.Manifestation, StringComparer.Ordinal))
        {
            var source = (await store.Manifestations.SingleAsync(m => m.Sha256 == file.Key, cancellation)).ToSourceText();
            foreach (var text in file)
            {
                read[text] = [.. EffectReader.Read(text.Parsed, source, text.Citations)
                    .Select(e => e.Target.WorkId is null && external.IdOf(e) is { } id ? e with { Target = e.Target with { WorkId = id } } : e)];
            }
        }

        return texts.GroupBy(t => t.WorkId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(t => read[t]).ToList(), StringComparer.Ordinal);
    }

    // An id stands for one place in one text; two works cannot share it.
    private void TakeUp(IReadOnlyList<Effect> found, Dictionary<string, EffectRow> rows, Func<EffectRow, bool> wasRead)
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

        foreach (var row in rows.Values.Where(r => r.Origin == EffectOrigin.Text && wasRead(r) && !ids.Contains(r.Id)))
        {
            row.Gone = true;
        }
    }

    private sealed record LinkedText(string WorkId, ParsedWork Parsed, IReadOnlyList<Citation> Citations);
}
