using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Citations.Linking;

/// <summary>Which works of a catalogue a printed title and number can mean.</summary>
internal sealed class WorkMatching
{
    private readonly Dictionary<DocumentNumber, List<CatalogEntry>> byNumber = [];
    private readonly Dictionary<string, List<CatalogEntry>> bySame = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CatalogEntry>> byUnissued = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CatalogEntry>> byNear = new(StringComparer.Ordinal);

    public WorkMatching(WorkCatalog catalog)
    {
        foreach (var entry in catalog.Entries)
        {
            if (entry.Number is { } number)
            {
                Add(byNumber, number, entry);
            }

            foreach (var title in new[] { entry.Work.Title, entry.Work.InstrumentTitle }.OfType<string>().Where(t => !t.EndsWith('令')))
            {
                foreach (var form in CitedTitle.Same(title))
                {
                    Add(bySame, form, entry);
                }

                if (CitedTitle.WithoutIssuer(title) is { Length: >= 8 } unissued)
                {
                    Add(byUnissued, unissued, entry);
                }

                if (CitedTitle.Near(title) is { Length: >= 6 } near)
                {
                    Add(byNear, near, entry);
                }
            }
        }
    }

    public IReadOnlyList<CatalogEntry> ByNumber(DocumentNumber number) => byNumber.GetValueOrDefault(number) ?? [];

    /// <summary>Works of exactly this title; a title without issuer (《关于…的意见》) also means the work that prints one.</summary>
    public IReadOnlyList<CatalogEntry> ByTitle(string title)
    {
        var found = new List<CatalogEntry>();
        foreach (var form in CitedTitle.Same(title))
        {
            found.AddRange(bySame.GetValueOrDefault(form) ?? []);
        }

        if (found.Count == 0 && title.StartsWith("关于", StringComparison.Ordinal))
        {
            found.AddRange(byUnissued.GetValueOrDefault(TitleNames.Compact(title)) ?? []);
        }

        return [.. found.DistinctBy(e => e.Work.Id)];
    }

    /// <summary>Works that <see cref="ByTitle"/> or <see cref="NearTitle"/> could give, whatever other works there are.</summary>
    public IEnumerable<CatalogEntry> LikeTitle(string title) =>
        CitedTitle.Same(title).SelectMany(form => bySame.GetValueOrDefault(form) ?? [])
            .Concat(byUnissued.GetValueOrDefault(TitleNames.Compact(title)) ?? [])
            .Concat(NearTitle(title));

    /// <summary>Works whose title differs in what texts leave out: （试行）, the year in brackets, the issuer.</summary>
    public IReadOnlyList<CatalogEntry> NearTitle(string title) => [.. (byNear.GetValueOrDefault(CitedTitle.Near(title)) ?? []).DistinctBy(e => e.Work.Id)];

    public static bool Agrees(CatalogEntry entry, string title) =>
        new[] { entry.Work.Title, entry.Work.InstrumentTitle }.OfType<string>().Any(t =>
            CitedTitle.Same(t).Overlaps(CitedTitle.Same(title)) || CitedTitle.Near(t) == CitedTitle.Near(title));

    private static void Add<TKey>(Dictionary<TKey, List<CatalogEntry>> index, TKey key, CatalogEntry entry)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var entries))
        {
            index[key] = entries = [];
        }

        if (!entries.Contains(entry))
        {
            entries.Add(entry);
        }
    }
}
