using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Locators;

/// <summary>Which works of the catalogue a name or number can mean; the surest way that finds any decides.</summary>
internal static class WorkFinder
{
    /// <summary>A name inside a longer text must have as many characters to count: shorter ones occur by chance.</summary>
    private const int ShortestInside = 5;

    /// <summary>Works that a marked reference means.</summary>
    public static IReadOnlyList<CatalogEntry> Find(WorkCatalog catalog, WorkReference reference) => reference switch
    {
        WorkReference.ById id => catalog.Find(id.WorkId) is { } entry ? [entry] : [],
        WorkReference.ByNumber number => ByNumber(catalog, number.Number),
        WorkReference.ByTitle title => ByTitle(catalog, title.Title),
        WorkReference.ByWords words => FindInWords(catalog, words.Words),
        _ => [],
    };

    /// <summary>
    /// Works that words without marks mean: an id, the longest names they contain, or else the works whose name contains the words.
    /// </summary>
    public static IReadOnlyList<CatalogEntry> FindInWords(WorkCatalog catalog, string words)
    {
        var text = TitleNames.Compact(words);
        if (text.Length < 2)
        {
            return [];
        }

        var ids = words.Split([' ', '/', '　'], StringSplitOptions.RemoveEmptyEntries).Select(catalog.Find).OfType<CatalogEntry>().Take(1).ToList();
        var exact = ids.Count > 0 ? ids : ByTitle(catalog, words, part: false);
        if (exact.Count > 0)
        {
            return exact;
        }

        var inside = Longest(catalog, e => e.FullNames.Concat(e.DerivedNames).Where(n => n.Length >= ShortestInside && text.Contains(n, StringComparison.Ordinal)));
        return inside.Count > 0 ? inside : Containing(catalog, text);
    }

    private static List<CatalogEntry> ByNumber(WorkCatalog catalog, DocumentNumber number)
    {
        var exact = catalog.Entries.Where(e => number == e.Number).ToList();
        if (exact.Count > 0)
        {
            return exact;
        }

        // Words may have run into the issuer where no mark stands before it.
        return Longest(catalog, e => e.Number is { } known && known with { Issuer = number.Issuer } == number && number.Issuer.EndsWith(known.Issuer, StringComparison.Ordinal)
            ? [known.Issuer]
            : []);
    }

    private static List<CatalogEntry> ByTitle(WorkCatalog catalog, string title, bool part = true)
    {
        var name = TitleNames.Compact(title);
        var found = catalog.Entries.Where(e => e.FullNames.Contains(name)).ToList();
        if (found.Count == 0)
        {
            found = [.. catalog.Entries.Where(e => e.DerivedNames.Contains(name))];
        }

        foreach (var form in found.Count == 0 ? TitleNames.FormsOf(title) : [])
        {
            found = [.. catalog.Entries.Where(e => e.FullNames.Contains(form) || e.DerivedNames.Contains(form))];
            if (found.Count > 0)
            {
                break;
            }
        }

        return found.Count == 0 && part ? Containing(catalog, name) : found;
    }

    private static List<CatalogEntry> Containing(WorkCatalog catalog, string name) =>
        name.Length < ShortestInside ? [] : [.. catalog.Entries.Where(e => e.FullNames.Any(n => n.Contains(name, StringComparison.Ordinal)))];

    private static List<CatalogEntry> Longest(WorkCatalog catalog, Func<CatalogEntry, IEnumerable<string>> names)
    {
        var length = 0;
        var found = new List<CatalogEntry>();
        foreach (var entry in catalog.Entries)
        {
            var longest = names(entry).Select(n => n.Length).DefaultIfEmpty(0).Max();
            if (longest > length)
            {
                (length, found) = (longest, []);
            }

            if (longest > 0 && longest == length)
            {
                found.Add(entry);
            }
        }

        return found;
    }
}
