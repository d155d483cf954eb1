using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>
/// Provinces, prefectures and counties of China by full and short name (黔南州, 顺德, 亳州). The table holds all provinces and
/// prefectures and the counties of some; a county that it lacks is read by its suffix after a place that it has, and a province that no table has by its own.
/// </summary>
public static partial class Divisions
{
    /// <summary>Short names that are words of their own (朝阳产业, 白银价格): they are places only with their suffix.</summary>
    private static readonly HashSet<string> words = new(
        ["和平", "长寿", "大方", "朝阳", "白银", "日照", "东方", "平安", "安康", "大兴", "白云", "金沙", "鼓楼", "新城", "天柱", "江口", "河东", "河西", "普安", "中山"], StringComparer.Ordinal);

    private static readonly List<(string Name, Region Region)> names = [.. Names().OrderByDescending(n => n.Name.Length)];

    private static readonly ILookup<char, (string Name, Region Region)> byFirst = names.ToLookup(n => n.Name[0]);

    /// <summary>The place that a text names, the most exact one that is free of contradiction; with where it stands. Null without one.</summary>
    public static (Region Region, int Start, int End)? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Region Region, int Start, int End)? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            foreach (var (name, region) in byFirst[text[i]].Where(n => string.CompareOrdinal(text, i, n.Name, 0, n.Name.Length) == 0))
            {
                if (found is null ? true : found.Value.End >= i - 1 && Refines(found.Value.Region, region))
                {
                    found = (region, found?.Start ?? i, i + name.Length);
                    i += name.Length - 1;
                    break;
                }
            }
        }

        if (found is null && Suffixed().Match(text) is { Success: true } unlisted)
        {
            return (new Region(unlisted.Groups["p"].Value, Part(unlisted, "c"), Part(unlisted, "d")), unlisted.Index, unlisted.Index + unlisted.Length);
        }

        return found is { } place && place.Region.County is null && (place.Region.Prefecture is null ? Town() : County()).Match(text, place.End) is { Success: true } county && county.Index == place.End
            ? (place.Region with { County = county.Value }, place.Start, county.Index + county.Length)
            : found;
    }

    /// <summary>The provinces that a text speaks of, by their own names and those of their places, in full, each once, in the order of mention.</summary>
    public static IReadOnlyList<string> ProvincesIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            var (name, region) = byFirst[text[i]].FirstOrDefault(n => string.CompareOrdinal(text, i, n.Name, 0, n.Name.Length) == 0);
            if (name is not null && region.Province is { } province)
            {
                found.Add(province);
                i += name.Length - 1;
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static string? Part(Match match, string name) => match.Groups[name] is { Success: true } group ? group.Value : null;

    private static bool Refines(Region outer, Region inner) =>
        inner.Province == outer.Province && outer.County is null
        && (outer.Prefecture is null || (inner.Prefecture == outer.Prefecture && inner.County is not null));

    private static IEnumerable<(string Name, Region Region)> Names()
    {
        foreach (var province in Provinces.Names)
        {
            yield return (province, new Region(province, null, null));
            yield return (Short(province), new Region(province, null, null));
        }

        var counties = new List<(string, Region)>();
        foreach (var row in DataTable.Read("divisions.tsv", 3))
        {
            var prefecture = row[1].Length > 0 ? row[1] : null;
            if (prefecture is not null && prefecture != row[0])
            {
                var region = new Region(row[0], prefecture, null);
                yield return (prefecture, region);
                if (Short(prefecture) is { Length: > 1 } brief && !words.Contains(brief))
                {
                    yield return (brief, region);
                    if (prefecture.EndsWith("自治州", StringComparison.Ordinal))
                    {
                        yield return (brief + "州", region);
                    }
                }
            }

            counties.AddRange(row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => (c, new Region(row[0], prefecture, c))));
        }

        // A county's name without suffix counts only where one county has it and no longer place begins with it.
        foreach (var county in counties)
        {
            yield return county;
        }

        foreach (var alone in counties.GroupBy(c => Short(c.Item1), StringComparer.Ordinal).Where(g => g.Count() == 1 && g.Key.Length > 1 && !words.Contains(g.Key) && !Provinces.Names.Any(p => p.StartsWith(g.Key, StringComparison.Ordinal))))
        {
            yield return (alone.Key, alone.Single().Item2);
        }
    }

    /// <summary>Without the names of peoples, except where those are the name (内蒙古).</summary>
    private static string Short(string name) => Suffix().Replace(Peoples().Replace(name, ""), "") is { Length: > 1 } brief ? brief : Suffix().Replace(name, "");

    [GeneratedRegex("(?:省|市|自治区|自治州|自治县|新区|特区|区|县|盟|地区|旗)$", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    [GeneratedRegex("(?:壮族|回族|维吾尔|布依族|苗族|侗族|仡佬族|土家族|彝族|水族|藏族|羌族|朝鲜族|哈尼族|傣族|白族|景颇族|傈僳族|蒙古族|蒙古|哈萨克|柯尔克孜)+(?=自治)", RegexOptions.CultureInvariant)]
    private static partial Regex Peoples();

    /// <summary>A place that no table has, by its suffixes: 云岭省青石市; after 是, 在 or 于 too (我们是云岭省…).</summary>
    [GeneratedRegex(@"(?<=^|[是在于，。；])(?<p>[\p{IsCJKUnifiedIdeographs}-[是在于]]{2,8}?(?:省|自治区))(?<c>\p{IsCJKUnifiedIdeographs}{1,8}?(?:市|州|盟|地区))?(?<d>\p{IsCJKUnifiedIdeographs}{1,8}?(?:县|区|旗|市))?", RegexOptions.CultureInvariant)]
    private static partial Regex Suffixed();

    /// <summary>After a province a city of a county's rank is named like one of a prefecture's: 新疆库尔勒市.</summary>
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{1,6}?(?:自治县|新区|特区|县|区|旗|市)", RegexOptions.CultureInvariant)]
    private static partial Regex Town();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{1,6}?(?:自治县|新区|特区|县|区|旗)", RegexOptions.CultureInvariant)]
    private static partial Regex County();
}
