namespace PolicyIndex.Provisions.Works;

/// <summary>Where the issuer before a document number begins: texts run other words into it without a mark between.</summary>
internal static class DocumentNumberIssuer
{
    private const int LongestCode = 14;
    private const int LongestAuthority = 60;
    /// <summary>Stands before the name of a central authority; left out of the canonical number.</summary>
    public const string State = "中华人民共和国";

    /// <summary>Words that end before an issuer begins; none of them is part of a code or of an authority's name.</summary>
    private static readonly string[] Boundaries =
    [
        "根据", "依据", "依照", "按照", "参照", "遵照", "按", "落实", "执行", "贯彻", "印发", "发布", "公布", "转发", "修订", "修正", "修改", "废止",
        "通知", "意见", "办法", "规定", "决定", "细则", "条例", "方案", "规划", "措施", "目录", "指南", "文件", "符合", "属于", "列入", "纳入", "享受",
        "适用", "满足", "出台", "制定", "的", "及", "与", "见", "是指", "原", "以", "违反", "参考", "对照",
        "请问", "查询", "问", "查", "在", "对", "由", "是", "了", "号",
    ];

    /// <summary>True where the word ends as an authority's name does (财政部, 税务总局, 国务院).</summary>
    public static bool EndsAsAuthority(ReadOnlySpan<char> word) =>
        word.Length > 1 && ("部委局厅院署行会府室办".Contains(word[^1], StringComparison.Ordinal) || word.EndsWith("主席", StringComparison.Ordinal));

    /// <summary>Offset in <paramref name="text"/> from which the issuer that ends at <paramref name="end"/> runs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Nothing before this offset belongs to it.</param>
    /// <param name="end">Offset after the issuer.</param>
    /// <param name="joint">Whether several authorities may stand side by side, separated by 、 or white space.</param>
    public static int StartOf(string text, int from, int end, bool joint)
    {
        var start = StartOfWord(text, from, end, joint ? LongestAuthority : LongestCode);
        while (joint && start < end)
        {
            var before = start;
            while (before > from && (char.IsWhiteSpace(text[before - 1]) || text[before - 1] is '、'))
            {
                before--;
            }

            if (before == start || !EndsAsAuthority(text.AsSpan(from, before - from)))
            {
                break;
            }

            var next = StartOfWord(text, from, before, LongestAuthority);
            if (next == before)
            {
                break;
            }

            start = next;
        }

        return start;
    }

    private static int StartOfWord(string text, int from, int end, int longest)
    {
        var start = end;
        while (start > from && end - start < longest && text[start - 1] is >= '\u4E00' and <= '\u9FFF')
        {
            start--;
        }

        var state = text.AsSpan(start, end - start).LastIndexOf(State, StringComparison.Ordinal);
        if (state >= 0)
        {
            return start + state;
        }

        foreach (var boundary in Boundaries)
        {
            var at = text.AsSpan(start, end - start).LastIndexOf(boundary, StringComparison.Ordinal);
            // 黔经信规划: a province's own code before 经 makes it part of the office's.
            if (at == 1 && boundary.Length == 1 && Provinces.OfDocumentNumber(text[start..end]) is not null)
            {
                continue;
            }

            if (at >= 0 && at + boundary.Length < end - start)
            {
                start += at + boundary.Length;
            }
        }

        // 2025年3月17日云岭省人民政府令: the end of a date.
        if (start > 0 && end - start > 2 && text[start] == '日' && char.IsAsciiDigit(text[start - 1]))
        {
            start++;
        }

        // 国发〔2024〕7号和国办发…: 和 joins here, but 和政发 begins with the county's name.
        return start > 0 && end - start > 2 && text[start] == '和' && text[start - 1] is '号' or '》' or '）' or ')' ? start + 1 : start;
    }
}
