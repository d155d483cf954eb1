using System.Text;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Locators;

/// <summary>The names people use for a work, derived from its titles by rule.</summary>
internal static partial class TitleNames
{
    /// <summary>A derived name shorter than this would name half the catalogue (管理办法).</summary>
    private const int ShortestDerived = 5;

    /// <summary>The title as it is compared: letters, digits and ideographs only, half-width, lower case.</summary>
    public static string Compact(string title)
    {
        var compact = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (char.IsLetterOrDigit(c))
            {
                compact.Append(char.ToLowerInvariant(c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c is '○' ? '〇' : c));
            }
        }

        return compact.ToString();
    }

    /// <summary>Both titles in full, compact.</summary>
    public static IReadOnlySet<string> Full(Work work) =>
        new[] { work.Title, work.InstrumentTitle }.OfType<string>().Select(Compact).Where(n => n.Length > 1).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Shorter forms, compact: without the issuer before 关于, the wrapper 印发…的通知, 中华人民共和国, the territory, the year, 关于,
    /// and what stands in brackets at the end (（试行）, （2024—2027年）).
    /// </summary>
    public static IReadOnlySet<string> Derived(Work work)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var title in new[] { work.InstrumentTitle, work.Title }.OfType<string>())
        {
            AddForms(title, work.Region, names);
        }

        names.ExceptWith(Full(work));
        return names;
    }

    /// <summary>The same forms of a name as somebody wrote it, the longest first.</summary>
    public static IReadOnlyList<string> FormsOf(string written)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        AddForms(written, null, names);
        return [.. names.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];
    }

    private static void AddForms(string title, string? region, HashSet<string> names)
    {
        var pending = new Stack<string>([title]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (pending.TryPop(out var form))
        {
            if (!seen.Add(form))
            {
                continue;
            }

            if (Compact(form) is { Length: >= ShortestDerived } name)
            {
                names.Add(name);
            }

            foreach (var shorter in Shorter(form, region))
            {
                pending.Push(shorter);
            }
        }
    }

    private static IEnumerable<string> Shorter(string title, string? region)
    {
        if (Wrapper().Match(title) is { Success: true } wrapped)
        {
            yield return wrapped.Groups["instrument"].Value;
        }

        if (Issuer().Match(title) is { Success: true } issuer)
        {
            yield return title[issuer.Groups["rest"].Index..];
        }

        foreach (var prefix in new[] { "关于", "中华人民共和国", region, region?.TrimEnd('省', '市') })
        {
            if (!string.IsNullOrEmpty(prefix) && title.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield return title[prefix.Length..];
            }
        }

        if (Territory().Match(title) is { Success: true } territory)
        {
            yield return title[territory.Length..];
        }

        if (Year().Match(title) is { Success: true } year)
        {
            yield return title[year.Length..];
        }

        if (Bracket().Match(title) is { Success: true } bracket)
        {
            yield return title[..bracket.Index];
        }
    }

    /// <summary>…关于印发《…》的通知, 转发…的通知.</summary>
    [GeneratedRegex(@"(?:印发|转发|发布|公布)\s*[《〈]?(?<instrument>.+?)[》〉]?\s*的(?:通知|公告|决定|通告)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Wrapper();

    /// <summary>What stands before 关于.</summary>
    [GeneratedRegex(@"^[^《》]+?(?<rest>关于.+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Issuer();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,6}?(?:省|自治区|自治州|市)", RegexOptions.CultureInvariant)]
    private static partial Regex Territory();

    [GeneratedRegex(@"^\s*(?:19|20)\d\d\s*(?:[—–-]+\s*(?:19|20)\d\d\s*)?年度?", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\s*[（(][^（()）]*[）)]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
