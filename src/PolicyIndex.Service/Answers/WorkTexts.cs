using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Answers;

/// <summary>Texts of works as they are now, kept while the store does not change: an answer walks through several whole works.</summary>
internal sealed class WorkTexts(IDbContextFactory<PolicyStore> stores)
{
    /// <summary>More works are not kept at once.</summary>
    private const int Most = 256;

    private volatile Edition current = new(-1);

    /// <returns>By id; works that are not stored are left out.</returns>
    public async Task<IReadOnlyDictionary<string, WorkText>> ReadAsync(IEnumerable<string> workIds, CancellationToken cancellation)
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
            if (!edition.Works.TryGetValue(id, out var text))
            {
                if (await StoredWork.ReadAsync(store, id, cancellation) is not { } stored)
                {
                    continue;
                }

                var citations = await store.Citations.Where(c => c.WorkId == id).OrderBy(c => c.Order).ToListAsync(cancellation);
                text = new WorkText(stored.Work, stored.Provisions, citations.Select(c => c.Linked));
                edition.Works[id] = text;
            }

            texts[id] = text;
        }

        return texts;
    }

    private sealed record Edition(long Sequence)
    {
        public ConcurrentDictionary<string, WorkText> Works { get; } = new(StringComparer.Ordinal);
    }
}
