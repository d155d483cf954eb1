using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing.Metadata;

/// <summary>
/// Takes apart joint issuers. Signatures print one office a line, or several on one, or wrap a name over two lines; titles
/// glue them. The cheapest way to cut the joined text into names wins: known national bodies cost least, names that
/// end like an office and begin like one cost more, and a cut where a line ends is free.
/// </summary>
internal static class IssuerSegmenter
{
    private const int LongestName = 34;
    private const double Known = 0.1;
    private const double LooksLikeOffice = 1;
    private const double Anything = 9;
    private const double LineBreakInside = 1.3;
    private const double AnotherNameInside = 1.5;

    private static readonly string[] officeEndings =
        ["委员会", "办公厅", "办公室", "人民政府", "监管局", "管理局", "委", "厅", "局", "署", "部", "会", "院", "行", "政府", "中心", "省委", "市委", "州委", "县委", "公司", "集团", "处", "司", "办", "小组"];

    private static readonly string[] branchEndings = ["分行", "税务局", "监管局", "管理局", "分局", "证监局", "海关", "办事处", "营业管理部"];

    private static readonly string[] innerOffices = ["办公厅", "办公室", "秘书局", "综合司", "综合厅", "秘书处", "办公会"];

    /// <summary>Names in printed order.</summary>
    /// <param name="lines">Printed lines; spaces inside separate names as well.</param>
    public static IReadOnlyList<string> Split(IEnumerable<string> lines)
    {
        var text = "";
        var breaks = new HashSet<int>();
        foreach (var piece in lines.SelectMany(l => l.Split([' ', '　', '、', '，', '\t'], StringSplitOptions.RemoveEmptyEntries)))
        {
            text += piece;
            breaks.Add(text.Length);
        }

        return text.Length == 0 ? [] : Cut(text, breaks);
    }

    private static List<string> Cut(string text, HashSet<int> breaks)
    {
        var best = new double[text.Length + 1];
        var from = new int[text.Length + 1];
        Array.Fill(best, double.MaxValue, 1, text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (best[i] == double.MaxValue)
            {
                continue;
            }

            for (var j = i + 2; j <= Math.Min(text.Length, i + LongestName); j++)
            {
                var inside = breaks.Count(b => b > i && b < j);
                var cost = best[i] + CostOf(text[i..j]) + (inside * LineBreakInside);
                if (cost < best[j])
                {
                    (best[j], from[j]) = (cost, i);
                }
            }
        }

        if (best[^1] == double.MaxValue)
        {
            return [text];
        }

        var names = new List<string>();
        for (var j = text.Length; j > 0; j = from[j])
        {
            names.Insert(0, text[from[j]..j]);
        }

        return names;
    }

    private static double CostOf(string name)
    {
        var body = name.StartsWith("中华人民共和国", StringComparison.Ordinal) ? name["中华人民共和国".Length..] : name;
        if (NationalAuthorities.Names.Contains(body) || IsBranch(body))
        {
            return Known;
        }

        var inner = innerOffices.FirstOrDefault(o => body.EndsWith(o, StringComparison.Ordinal));
        if (inner is not null && NationalAuthorities.Names.Contains(body[..^inner.Length]))
        {
            return Known;
        }

        return officeEndings.Any(e => name.EndsWith(e, StringComparison.Ordinal)) && BeginsLikeOffice(name)
            ? LooksLikeOffice + (HoldsTwoNames(name) ? AnotherNameInside : 0)
            : Anything + (name.Length * 0.01);
    }

    // 国家税务总局某省税务局, 中国人民银行某省分行: a national body's office in a province.
    private static bool IsBranch(string name) =>
        branchEndings.Any(e => name.EndsWith(e, StringComparison.Ordinal))
        && NationalAuthorities.Names.Any(n => name.Length > n.Length && name.StartsWith(n, StringComparison.Ordinal) && Provinces.NamedIn(name[n.Length..]) is { } province && name.AsSpan(n.Length).StartsWith(province.AsSpan(0, 2), StringComparison.Ordinal)
            && !HoldsTwoNames(name[n.Length..]));

    // …厅贵州省…: an office ends and a province, 省 or a national body begins behind it.
    private static bool HoldsTwoNames(string name)
    {
        var own = OwnProvince(name);
        for (var k = 3; k < name.Length - 2; k++)
        {
            if (officeEndings.Any(e => name.AsSpan(0, k).EndsWith(e, StringComparison.Ordinal))
                && (name[k] == '省' || (own.Length > 0 && name.AsSpan(k).StartsWith(own, StringComparison.Ordinal)) || name.AsSpan(k).StartsWith("中共", StringComparison.Ordinal) || (Provinces.NamedIn(name[k..]) is { } province && name.AsSpan(k).StartsWith(province.AsSpan(0, 2), StringComparison.Ordinal) && name.AsSpan(k).IndexOf("省") is > 0 and < 5)
                    || NationalAuthorities.Names.Any(n => name.AsSpan(k).StartsWith(n, StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    // 某省 at the beginning of a name, which begins the next name too.
    private static string OwnProvince(string name)
    {
        var from = name.StartsWith("中共", StringComparison.Ordinal) ? 2 : 0;
        var end = name.IndexOf('省', from);
        return end - from is >= 2 and <= 4 ? name[from..(end + 1)] : "";
    }

    private static bool BeginsLikeOffice(string name) =>
        name[0] is '省' or '市' or '州' or '县' or '区' || name.StartsWith("中共", StringComparison.Ordinal) || name.StartsWith("中国", StringComparison.Ordinal)
        || name.StartsWith("国家", StringComparison.Ordinal) || name.StartsWith("全国", StringComparison.Ordinal) || name.StartsWith("人民银行", StringComparison.Ordinal)
        || (Provinces.NamedIn(name) is { } province && name.StartsWith(province[..2], StringComparison.Ordinal))
        || name.IndexOf('省') is > 0 and <= 4 || name.IndexOf('市') is > 0 and <= 4 || name.IndexOf('州') is > 0 and <= 8
        || name.IndexOf('县') is > 0 and <= 4;
}
