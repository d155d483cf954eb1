using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Relations;

/// <summary>
/// Works without a text here are named by number in one place and by title alone in another. Where exactly one numbered work bears such a
/// title, both names mean it; where two do (an annual notice, a measure issued anew), the title stays a name of its own.
/// </summary>
internal sealed class TitleOnlyWorks
{
    private readonly Dictionary<string, string> numbered;

    /// <param name="external">All works without a text here.</param>
    public TitleOnlyWorks(IReadOnlyCollection<ExternalWorkRow> external)
    {
        var byTitle = external.Where(w => w.DocumentNumber is not null)
            .SelectMany(w => new[] { w.Title, w.InstrumentTitle }.OfType<string>().Distinct(StringComparer.Ordinal).Select(title => (title, w.Id)))
            .ToLookup(p => p.title, p => p.Id, StringComparer.Ordinal);
        numbered = external.Where(w => w is { DocumentNumber: null, Catalogued: false })
            .Select(w => (w.Id, Same: byTitle[w.Title].ToList()))
            .Where(p => p.Same.Count == 1)
            .ToDictionary(p => p.Id, p => p.Same[0], StringComparer.Ordinal);
    }

    public static async Task<TitleOnlyWorks> ReadAsync(PolicyStore store, CancellationToken cancellation) => new(await store.ExternalWorks.ToListAsync(cancellation));

    /// <summary>The work that an id means: that with the number, where it is named by title alone.</summary>
    public string Meant(string workId) => numbered.GetValueOrDefault(workId, workId);

    /// <summary>All ids of a work.</summary>
    public IEnumerable<string> IdsOf(string workId) => numbered.Where(p => p.Value == workId).Select(p => p.Key).Prepend(workId);
}
