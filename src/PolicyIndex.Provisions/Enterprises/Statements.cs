using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>Cuts what people say of an enterprise into statements, each affirmed, denied or left open.</summary>
internal static partial class Statements
{
    /// <summary>The clauses of a description, in order.</summary>
    public static IEnumerable<Statement> OfDescription(string text) =>
        Clause().Matches(text).Select(m => new Statement(m.Value.Trim(), StandingOf(m.Value), "description", m.Index));

    /// <summary>One listed fact (an activity, a qualification).</summary>
    public static Statement OfListed(string fact, string text) => new(text, Beginning().IsMatch(text) ? StandingOf(text) : LeftOpen().IsMatch(text) ? Standing.Open : Standing.Affirmed, fact);

    /// <summary>An open fact: its name stands before each clause of its value; a bare 无 or 否 denies the name.</summary>
    public static IEnumerable<Statement> OfOpen(string name, string value)
    {
        var denied = DenyingName().IsMatch(name);
        var matter = DenyingName().Replace(name.StartsWith("是否", StringComparison.Ordinal) ? name[2..] : name, "");
        foreach (var clause in Clause().Matches(value).Select(m => m.Value.Trim()))
        {
            var standing = denied ? Standing.Denied : StandingOf(clause);
            yield return new Statement(matter.Length == 0 ? clause : $"{matter}：{clause}", standing, name);
        }
    }

    /// <summary>How a clause stands to its matter.</summary>
    public static Standing StandingOf(string clause)
    {
        var plain = NoDenial().Replace(clause, "");
        return LeftOpen().IsMatch(clause) ? Standing.Open : Denial().IsMatch(plain) ? Standing.Denied : Standing.Affirmed;
    }

    [GeneratedRegex("[^，。；！？\n,;]+", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex("不|没|无|未|否|并非|非(?=高|规|专|上)", RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    /// <summary>Words that contain a denying character and deny nothing, or that name a quality of what is affirmed.</summary>
    [GeneratedRegex("无人机|无害化|无机|无线|无缝|无纺|无菌|无废|无形|无偿|不锈钢|不低于|不少于|不超过|不高于|不含|不限|不动产|不新增(?:用地|土地|产能)?|不落地|未来|不断|不同|不到|不足(?=[0-9一二三四五六七八九十百千两])|不止|不少|不停|不等|不错|不亚于|无论|不仅|不但|不久|非遗|未作(?:任何)?调整|没约定|未约定|没写|无抵押|迟迟不|拖着不|不通过|未通过|没过|不给|没给|未付|未实缴|没实缴|未取得新", RegexOptions.CultureInvariant)]
    private static partial Regex NoDenial();

    [GeneratedRegex("未说明|没有?说|不清楚|不详|不明|未明确|没有?查|先不[报说]|待定|不确定|不知道|待批|未知", RegexOptions.CultureInvariant)]
    private static partial Regex LeftOpen();

    /// <summary>What is listed as done is done, unless the entry begins with a denial.</summary>
    [GeneratedRegex("^(?:不|没|无(?!人机)|未|非)", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex("^(?:不从事|不做|不生产|没有|无)", RegexOptions.CultureInvariant)]
    private static partial Regex DenyingName();
}
