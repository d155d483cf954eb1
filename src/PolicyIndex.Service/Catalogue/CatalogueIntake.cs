using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Catalogue;

/// <summary>Takes a catalogue in: facts of works whose texts need not be here, and what they do.</summary>
internal sealed class CatalogueIntake(IDbContextFactory<PolicyStore> stores, TimeProvider time)
{
    /// <summary>Who says so, in assertions.</summary>
    public const string By = "catalogue";

    /// <summary>Takes the default corpus's catalogue, where there is one and none was taken before.</summary>
    /// <returns>How many works it knows; null where nothing was done.</returns>
    /// <exception cref="IntakeException">The file is no catalogue.</exception>
    public async Task<int?> TakeFirstAsync(string workingDirectory, CancellationToken cancellation)
    {
        var file = Path.Combine(workingDirectory, WorkCatalogue.DefaultPlace);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        if (!File.Exists(file) || await store.ExternalWorks.AnyAsync(w => w.Catalogued, cancellation))
        {
            return null;
        }

        try
        {
            return await TakeAsync(CatalogueJson.Read(await File.ReadAllTextAsync(file, cancellation)), cancellation);
        }
        catch (JsonException e)
        {
            throw new IntakeException($"{file}：不是有效的文件目录（第 {(e.LineNumber ?? 0) + 1} 行）。可用 policyindex catalogue 重新生成。", e);
        }
    }

    /// <summary>Takes a catalogue in; what is known already keeps its facts.</summary>
    public async Task<int> TakeAsync(WorkCatalogue catalogue, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellation);
        var known = await store.ExternalWorks.ToDictionaryAsync(w => w.Id, StringComparer.Ordinal, cancellation);
        foreach (var work in catalogue.Works.Where(w => !known.TryGetValue(w.Id, out var row) || !row.Catalogued))
        {
            if (known.ContainsKey(work.Id))
            {
                store.ExternalWorks.Update(Row(work));
            }
            else
            {
                store.ExternalWorks.Add(Row(work));
            }
        }

        var rows = await store.Effects.AsTracking().ToDictionaryAsync(e => e.Id, StringComparer.Ordinal, cancellation);
        foreach (var effect in catalogue.Relations.Select(Told).Where(e => !rows.ContainsKey(e.Id)))
        {
            rows[effect.Id] = EffectRow.From(effect, EffectOrigin.Catalogue);
            store.Effects.Add(rows[effect.Id]);
        }

        await store.SaveChangesAsync(cancellation);
        await RelationsUpdate.SettleAsync(store, await KnownWorks.ReadAsync(store, cancellation), rows.Values, time.GetUtcNow().UtcDateTime, cancellation);
        await store.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return catalogue.Works.Count;
    }

    private static Effect Told(CataloguedRelation relation) => new()
    {
        Id = $"{By}:{relation.Actor}>{relation.Target}:{RelationNames.Of(relation.Relation)}{(relation.Date is { } date ? $"@{date:yyyy-MM-dd}" : "")}",
        Relation = relation.Relation,
        ActorWorkId = relation.Actor,
        Target = new CitationTarget(relation.Target),
        Quote = "",
        Date = new EffectDate(relation.Date),
        OpenList = relation.OpenList,
        Assertions = [new Assertion(By, EffectState.Proposed, "")],
    };

    private static ExternalWorkRow Row(CataloguedWork work) => new()
    {
        Id = work.Id,
        Title = work.Title,
        InstrumentTitle = work.InstrumentTitle,
        DocumentNumber = work.DocumentNumber,
        Issuers = [.. work.Issuers],
        IssuedOn = work.IssuedOn,
        EffectiveOn = work.EffectiveOn,
        ExpiresOn = work.ExpiresOn,
        Level = work.Level,
        Region = work.Region,
        Kind = work.Kind,
        Catalogued = true,
    };
}
