using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Locators;

namespace PolicyIndex.Provisions.Citations.Linking;

/// <summary>
/// The forms under which one title is printed in different places. <see cref="Same"/> forms mean the same work: with and
/// without 中华人民共和国, the notice and the instrument it issues. <see cref="Near"/> forms do not: without （试行）, without the issuer,
/// of another year; they make a proposal.
/// </summary>
internal static partial class CitedTitle
{
    private const int Shortest = 4;

    public static IReadOnlySet<string> Same(string title)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        Add(forms, title);
        if (Wrapper().Match(title) is { Success: true } wrapper)
        {
            Add(forms, wrapper.Groups["title"].Value);
        }

        return forms;
    }

    /// <summary>关于…的意见 without the issuer before it; null where the title has none.</summary>
    public static string? WithoutIssuer(string title) =>
        Issuer().Match(title) is { Success: true } match ? TitleNames.Compact(title[match.Groups["rest"].Index..]) : null;

    public static string Near(string title)
    {
        var inner = Wrapper().Match(title) is { Success: true } wrapper ? wrapper.Groups["title"].Value : title;
        inner = Issuer().Match(inner) is { Success: true } issuer ? inner[issuer.Groups["rest"].Index..] : inner;
        inner = inner.StartsWith("关于", StringComparison.Ordinal) ? inner[2..] : inner;
        return TitleNames.Compact(Trial().Replace(Brackets().Replace(inner, ""), ""));
    }

    private static void Add(HashSet<string> forms, string title)
    {
        var compact = TitleNames.Compact(title);
        const string state = "中华人民共和国";
        if (compact.Length >= Shortest)
        {
            forms.Add(compact.StartsWith(state, StringComparison.Ordinal) ? compact[state.Length..] : compact);
        }
    }

    [GeneratedRegex(@"(?:印发|转发|发布|公布)\s*[《〈<‹]?(?<title>.+?)[》〉>›]?\s*的(?:通知|公告|决定|通告)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Wrapper();

    [GeneratedRegex(@"^[^《》〈〉]+?(?<rest>关于.+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Issuer();

    [GeneratedRegex(@"\s*[（(][^（()）]*[）)]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex("(?:试行|暂行)(?=办法|规定|条例|细则|方案|意见|规则|标准|措施)", RegexOptions.CultureInvariant)]
    private static partial Regex Trial();
}
