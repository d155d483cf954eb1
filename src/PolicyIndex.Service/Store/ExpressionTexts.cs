using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions;

namespace PolicyIndex.Service.Store;

/// <summary>The texts of a work, the current one among them.</summary>
internal static class ExpressionTexts
{
    /// <summary>All of them, the first one first, the current one last; empty for an unknown work.</summary>
    public static async Task<IReadOnlyList<ExpressionText>> OfAsync(PolicyStore store, string workId, CancellationToken cancellation) =>
        await store.Works.SingleOrDefaultAsync(w => w.Id == workId, cancellation) is not { } current ? []
            : Arrange(current, await store.Expressions.Where(e => e.WorkId == workId).ToListAsync(cancellation));

    /// <summary>The same, for callers that pull works one by one while they write elsewhere.</summary>
    public static IReadOnlyList<ExpressionText> Of(PolicyStore store, string workId) =>
        store.Works.SingleOrDefault(w => w.Id == workId) is not { } current ? []
            : Arrange(current, [.. store.Expressions.Where(e => e.WorkId == workId)]);

    /// <summary>The former texts of all works.</summary>
    public static async Task<ILookup<string, ExpressionText>> FormerAsync(PolicyStore store, CancellationToken cancellation)
    {
        var rows = (await store.Expressions.ToListAsync(cancellation)).ToLookup(e => e.WorkId, StringComparer.Ordinal);
        var ids = rows.Select(r => r.Key).ToList();
        var works = await store.Works.Where(w => ids.Contains(w.Id)).ToListAsync(cancellation);
        return works.SelectMany(w => Arrange(w, [.. rows[w.Id]])).Where(t => t.Former is not null).ToLookup(t => t.Work.Id, StringComparer.Ordinal);
    }

    /// <summary>The text of a date. The first one stands for all days before it too: whether it was in force is its status.</summary>
    /// <returns>Null for an unknown work.</returns>
    public static async Task<ExpressionText?> OnAsync(PolicyStore store, string workId, DateOnly asOf, CancellationToken cancellation) =>
        On(await OfAsync(store, workId, cancellation), asOf);

    /// <summary>The text of a date among those of one work.</summary>
    /// <returns>Null where there is none at all.</returns>
    public static ExpressionText? On(IReadOnlyList<ExpressionText> texts, DateOnly asOf) =>
        texts.LastOrDefault(t => t.From <= asOf) ?? (texts.Count > 0 ? texts[0] : null);

    /// <summary>The units of a text, in document order.</summary>
    public static async Task<IReadOnlyList<Provision>> UnitsAsync(PolicyStore store, ExpressionText text, CancellationToken cancellation) =>
        text.Former?.Parsed.Provisions
        ?? (await store.Provisions.Where(p => p.WorkId == text.Work.Id).OrderBy(p => p.Order).ToListAsync(cancellation)).ConvertAll(p => p.ToProvision(text.Work.Manifestation));

    private static ExpressionText Former(ExpressionRow row, DateOnly? next)
    {
        var content = ExpressionCodec.Decode(row.Content).Former(row.From);
        return new ExpressionText(WorkRow.From(content.Parsed, row.ParserVersion, row.ContentHash, row.UpdatedAt), row.From, next?.AddDays(-1), content);
    }

    private static List<ExpressionText> Arrange(WorkRow current, List<ExpressionRow> former)
    {
        var from = current.TextFrom ?? current.ExpressionDate().From;
        var ordered = former.OrderBy(e => e.From).ToList();
        return
        [
            .. ordered.Select((e, i) => Former(e, i + 1 < ordered.Count ? ordered[i + 1].From : from)),
            new ExpressionText(current, from, null, null),
        ];
    }
}
