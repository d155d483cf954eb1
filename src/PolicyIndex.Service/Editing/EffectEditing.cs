using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Editing;

/// <summary>
/// Takes editors' assertions down. Every one is a new row; where effects stand follows from them. The caller names the
/// version it saw, and nothing is written where that is no longer the current one.
/// </summary>
internal sealed class EffectEditing(IDbContextFactory<PolicyStore> stores, ChangeSignal signal, TimeProvider time)
{
    /// <summary>Does something to an effect.</summary>
    /// <param name="id">The effect.</param>
    /// <param name="version">The version the caller saw; null for whatever is current.</param>
    /// <param name="edit">What.</param>
    /// <param name="cancellation">Stops and writes nothing.</param>
    public async Task<EditOutcome> ApplyAsync(string id, int? version, EffectEdit edit, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellation);
        if (await store.Effects.AsTracking().SingleOrDefaultAsync(e => e.Id == id, cancellation) is not { } row)
        {
            return new EditOutcome.Missing();
        }

        if (version is not null && row.Version != version)
        {
            return new EditOutcome.Outdated(row.Version);
        }

        var said = await store.Assertions.Where(a => a.EffectId == id).ToListAsync(cancellation);
        if (Refuse(row, edit, said) is { } reason)
        {
            return new EditOutcome.Refused(reason);
        }

        try
        {
            return await WriteAsync(store, transaction, row, edit, said, cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new EditOutcome.Outdated(row.Version);
        }
    }

    /// <summary>Records an effect that no text of ours shows.</summary>
    /// <param name="effect">The effect, its id excepted.</param>
    /// <param name="edit">Who and why.</param>
    /// <param name="cancellation">Stops and writes nothing.</param>
    public async Task<EditOutcome> AddAsync(Effect effect, EffectEdit edit, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellation);
        foreach (var workId in new[] { effect.ActorWorkId, effect.Target.WorkId }.OfType<string>())
        {
            if (!await store.Works.AnyAsync(w => w.Id == workId, cancellation) && !await store.ExternalWorks.AnyAsync(w => w.Id == workId, cancellation))
            {
                return new EditOutcome.Refused($"没有标识为“{workId}”的文件，也没有它的登记。");
            }
        }

        var row = EffectRow.From(effect with { Id = $"editor:{Guid.CreateVersion7():N}" }, EffectOrigin.Editor);
        store.Effects.Add(row);
        return await WriteAsync(store, transaction, row, edit, [], cancellation);
    }

    private async Task<EditOutcome> WriteAsync(
        PolicyStore store, Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction, EffectRow row, EffectEdit edit, IReadOnlyList<AssertionRow> said, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var before = row.AffectedWorks.ToList();
        row.Touch(now);
        store.Assertions.Add(new AssertionRow
        {
            EffectId = row.Id,
            Action = edit.Action,
            By = edit.By,
            At = now,
            Why = edit.Why,
            ChangesDate = edit.ChangesDate,
            Date = edit.Date,
            Target = edit.Target,
            Undoes = edit.Action == AssertionAction.Undo ? Assertions.Counting(said)[^1].Sequence : null,
        });
        await store.SaveChangesAsync(cancellation);

        var rows = await store.Effects.AsTracking().ToListAsync(cancellation);
        await RelationsUpdate.SettleAsync(store, await KnownWorks.ReadAsync(store, cancellation), rows, now, cancellation);
        store.Changes.AddRange(before.Union(row.AffectedWorks, StringComparer.Ordinal)
            .Select(w => new ChangeRow { WorkId = w, Kind = ChangeKind.Effects, At = now, EffectId = row.Id, Action = edit.Action, By = edit.By }));
        await store.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        signal.Raise();
        return new EditOutcome.Done(row);
    }

    private static string? Refuse(EffectRow row, EffectEdit edit, IReadOnlyList<AssertionRow> said) => edit.Action switch
    {
        AssertionAction.Reject or AssertionAction.Dispute when string.IsNullOrWhiteSpace(edit.Why) => "请写明理由。",
        AssertionAction.Undo when Assertions.Counting(said) is [{ Action: AssertionAction.Add }] => "编辑补充的关系没有更早的说法可以恢复，请用 reject 否定并写明理由。",
        AssertionAction.Undo when Assertions.Counting(said) is [] => "没有可以撤销的编辑意见。",
        AssertionAction.Confirm when row.Standing.Resolution is CitationResolution.Ambiguous or CitationResolution.Unresolved && row.Standing.Target.WorkId is null
            => "所指的文件还不能确定，请用 correct 指明目标。",
        AssertionAction.Correct when !edit.ChangesDate && edit.Target is null => "请给出更正后的日期（date）或目标（target）。",
        _ => null,
    };
}
