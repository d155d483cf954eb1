namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>Reads 第…编, 章, 节 and 条; tells the marker from a reference to one that a wrapped line happens to begin with.</summary>
internal static class OrdinalMarker
{
    // What can follow a reference and does not begin a heading or an article: 第三条规定的, 第八条至第十一条, 第四条所称.
    private static readonly string[] referenceTails =
        ["规定", "所称", "所列", "所述", "所规定", "所指", "、", "，", ",", "。", "；", ";", "）", ")", "》", "和", "或", "及", "以及", "至", "的", "中的", "中规定", "中所", "修改", "之", "明确了", "明确，", "明确规定", "明确提出"];

    public static bool TryRead(ReadOnlySpan<char> text, MarkerKind kind, string unit, out Marker marker)
    {
        marker = default;
        var scanner = new MarkerScanner(text);
        if (!scanner.Take('第') || !(scanner.TakeChineseNumber(out var number) || scanner.TakeArabicNumber(4, out number)) || !scanner.TakeAll(unit))
        {
            return false;
        }

        var afterUnit = scanner;
        var suffix = 0;
        if (scanner.Take('之') && (scanner.TakeChineseNumber(out var inserted) || scanner.TakeArabicNumber(2, out inserted)) && kind == MarkerKind.Article)
        {
            suffix = inserted;
        }
        else
        {
            scanner = afterUnit;
        }

        // 第一条、为了…: the comma of 一、, where no second number follows it.
        var comma = scanner;
        if (kind == MarkerKind.Article && number > 0 && comma.Take('、') && TextFolding.IsIdeograph(comma.Rest is [var c, ..] ? c : ' ') && comma.Rest[0] is not '第')
        {
            marker = comma.ToMarker(kind, number, suffix);
            return true;
        }

        if (number == 0 || IsReference(scanner.Rest))
        {
            return false;
        }

        // 第五条：本条例…, as some texts print it.
        var behind = scanner;
        marker = (kind == MarkerKind.Article && behind.TakeAny('：', ':') ? behind : scanner).ToMarker(kind, number, suffix);
        return true;
    }

    private static bool IsReference(ReadOnlySpan<char> rest)
    {
        foreach (var tail in referenceTails)
        {
            if (rest.StartsWith(tail, StringComparison.Ordinal))
            {
                return true;
            }
        }

        // 第五条第二款, 第九条第（三）项, but not 第四条第三方机构.
        var scanner = new MarkerScanner(rest);
        if (!scanner.Take('第'))
        {
            return false;
        }

        scanner.TakeAny('（', '(');
        return (scanner.TakeChineseNumber(out _) || scanner.TakeArabicNumber(3, out _))
            && (scanner.TakeAny('）', ')') || true)
            && (scanner.TakeAny('款', '项') || scanner.TakeAny('条', '章') || scanner.Take('目'));
    }
}
