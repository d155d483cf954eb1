using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Answers;

/// <summary>Texts of works as they are on a date, kept while the store does not change: an answer walks through several whole works.</summary>
internal sealed class WorkTexts(IDbContextFactory<PolicyStore> stores)
{
    /// <summary>More works are not kept at once.</summary>
    private const int Most = 256;

    private volatile Edition current = new(-1);

    /// <param name="workIds">The works.</param>
    /// <param name="asOf">The date whose texts are read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>By id; works that are not stored are left out.</returns>
    public async Task<IReadOnlyDictionary<string, WorkText>> ReadAsync(IEnumerable<string> workIds, DateOnly asOf, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var sequence = await store.Changes.MaxAsync(c => (long?)c.Sequence, cancellation) ?? 0;
        var edition = current;
        if (edition.Sequence != sequence || edition.Works.Count > Most)
        {
            current = edition = new Edition(sequence);
        }

        var texts = new Dictionary<string, WorkText>(StringComparer.Ordinal);
        foreach (var id in workIds.Distinct(StringComparer.Ordinal))
        {
            if (!edition.Works.TryGetValue(id, out var ofWork))
            {
                ofWork = await ReadAsync(store, id, cancellation);
                edition.Works[id] = ofWork;
            }

            if (ofWork.Count > 0)
            {
                texts[id] = (ofWork.LastOrDefault(t => t.From <= asOf) ?? ofWork[0]).Text;
            }
        }

        return texts;
    }

    // All texts of the work, the first one first.
    private static async Task<IReadOnlyList<DatedText>> ReadAsync(PolicyStore store, string workId, CancellationToken cancellation)
    {
        var citations = await store.Citations.Where(c => c.WorkId == workId).OrderBy(c => c.Order).ToListAsync(cancellation);
        var texts = new List<DatedText>();
        foreach (var text in await ExpressionTexts.OfAsync(store, workId, cancellation))
        {
            var units = await ExpressionTexts.UnitsAsync(store, text, cancellation);
            texts.Add(new DatedText(text.From, new WorkText(text.Work.ToWork(), units, text.Former?.Citations ?? citations.Select(c => c.Linked))));
        }

        return texts;
    }

    private sealed record DatedText(DateOnly? From, WorkText Text);

    private sealed record Edition(long Sequence)
    {
        public ConcurrentDictionary<string, IReadOnlyList<DatedText>> Works { get; } = new(StringComparer.Ordinal);
    }
}
