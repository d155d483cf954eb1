using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Locators;

/// <summary>What somebody who is still writing may mean: works by title, short name or number, and units by their address.</summary>
public sealed partial class Suggester(WorkCatalog catalog)
{
    private const int ShortestWritten = 2;

    /// <summary>Characters scattered over a title mean something from this many on (款项支付条例 in 中小企业款项支付条例).</summary>
    private const int ShortestScattered = 4;

    /// <param name="written">What stands in the box.</param>
    /// <param name="most">Suggestions at most.</param>
    /// <returns>Likeliest first; units first where the words already name one.</returns>
    public IReadOnlyList<ResolutionCandidate> Suggest(string written, int most)
    {
        ArgumentNullException.ThrowIfNull(written);
        var text = TitleNames.Compact(written);
        if (text.Length < ShortestWritten)
        {
            return [];
        }

        var meant = new Resolver(catalog).Resolve(written).Candidates;
        return [.. meant.Where(c => c.Provision is not null)
            .Concat(Articles(written))
            .Concat(Works(text))
            .Concat(meant)
            .DistinctBy(c => (c.Work.Id, c.Provision?.Id))
            .Take(most)];
    }

    private IEnumerable<ResolutionCandidate> Works(string text) => catalog.Entries
        .Select(e => (e.Work, Rank: RankOf(e, text)))
        .Where(w => w.Rank is not null)
        .OrderBy(w => w.Rank)
        .ThenByDescending(w => w.Work.IssuedOn)
        .ThenBy(w => w.Work.Id, StringComparer.Ordinal)
        .Select(w => new ResolutionCandidate(w.Work, null));

    // 支付条例第五: the articles of the one work that the words before mean, as far as their number is written.
    private IEnumerable<ResolutionCandidate> Articles(string written)
    {
        var begun = BegunArticle().Match(written);
        return begun.Success && TitleNames.Compact(written[..begun.Index]) is { Length: >= ShortestWritten } name
            && catalog.Entries.Where(e => RankOf(e, name) is not null).Take(2).ToList() is [var only]
            ? only.Units.ArticlesFrom(begun.Value).Select(p => new ResolutionCandidate(only.Work, p))
            : [];
    }

    private static int? RankOf(CatalogEntry entry, string text)
    {
        var number = entry.Work.DocumentNumber is { } printed ? TitleNames.Compact(printed) : "";
        return number.StartsWith(text, StringComparison.Ordinal) || Any(entry.FullNames, n => n.StartsWith(text, StringComparison.Ordinal)) ? 0
            : Any(entry.DerivedNames, n => n.StartsWith(text, StringComparison.Ordinal)) ? 1
            : number.Contains(text, StringComparison.Ordinal) || Any(entry.FullNames, n => n.Contains(text, StringComparison.Ordinal)) ? 2
            : text.Length >= ShortestScattered && Any(entry.FullNames, n => IsScattered(text, n)) ? 3
            : null;
    }

    private static bool Any(IReadOnlySet<string> names, Func<string, bool> fits) => names.Any(fits);

    private static bool IsScattered(string text, string name)
    {
        var at = 0;
        foreach (var c in name)
        {
            if (at < text.Length && c == text[at])
            {
                at++;
            }
        }

        return at == text.Length;
    }

    [GeneratedRegex(@"第[〇零一二三四五六七八九十百千]*$", RegexOptions.CultureInvariant)]
    private static partial Regex BegunArticle();
}
