using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Catalogue;

/// <summary>Makes a catalogue of what is stored: the works, those that they end or change, and what they do.</summary>
internal sealed class CatalogueExport(IDbContextFactory<PolicyStore> stores, SourceParser parser)
{
    // What works rest on and carry out is told by their texts; the catalogue tells what became of works.
    private static readonly EffectRelation[] s_told = [EffectRelation.Repeals, EffectRelation.Amends, EffectRelation.Replaces, EffectRelation.Commences, EffectRelation.Expires];

    public async Task<WorkCatalogue> MakeAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var relations = (await store.Effects.Where(e => !e.Gone && e.TargetWorkId != null).OrderBy(e => e.Id).ToListAsync(cancellation))
            .Where(e => e.Origin != EffectOrigin.Rule && e.State is EffectState.Proposed or EffectState.Confirmed && s_told.Contains(e.Relation) && e.Standing.Target.Unit is null)
            .Select(e => new CataloguedRelation(e.ActorWorkId, e.Relation, e.TargetWorkId!, e.Standing.Date.On, e.Standing.OpenList))
            .Distinct()
            .OrderBy(r => r.Actor, StringComparer.Ordinal)
            .ThenBy(r => r.Relation)
            .ThenBy(r => r.Target, StringComparer.Ordinal)
            .ToList();
        var stored = await store.Works.Select(w => w.Id).ToListAsync(cancellation);
        var named = stored.Concat(relations.Select(r => r.Target)).ToHashSet(StringComparer.Ordinal);
        return new WorkCatalogue([.. (await KnownWorks.ReadAsync(store, cancellation)).Where(w => named.Contains(w.Id)).OrderBy(w => w.Id, StringComparer.Ordinal).Select(Facts)], relations) { ParserVersion = parser.Version };
    }

    private static CataloguedWork Facts(Work work) => new()
    {
        Id = work.Id,
        Title = work.Title,
        InstrumentTitle = work.InstrumentTitle,
        DocumentNumber = work.DocumentNumber,
        Issuers = work.Issuers,
        IssuedOn = work.IssuedOn,
        EffectiveOn = work.EffectiveOn,
        ExpiresOn = work.ExpiresOn,
        Level = work.Level,
        Region = work.Region,
        Kind = work.Kind,
    };
}
