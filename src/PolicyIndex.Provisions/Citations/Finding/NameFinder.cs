using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>
/// Names without 《》: national laws by their short names, the short names that the text has given to works before, and
/// 实施条例 without its law. Not: 公司法人, 证券法律, 会计法规.
/// </summary>
internal static partial class NameFinder
{
    private static readonly Regex s_laws = new(
        "(?:中华人民共和国)?(?:" + string.Join('|', NationalLaws.Names.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)) + ")(?:实施条例|(?![人律规治院官定庭]))",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <param name="text">A unit's text.</param>
    /// <param name="terms">Short names of works in force at this place, 《》 aside.</param>
    public static IEnumerable<Mention> Find(string text, IReadOnlyCollection<string> terms)
    {
        foreach (var term in terms)
        {
            for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + term.Length, StringComparison.Ordinal))
            {
                yield return new Mention(MentionKind.Name, at, at + term.Length, term);
            }
        }

        if (text.Contains('法', StringComparison.Ordinal))
        {
            foreach (Match match in s_laws.Matches(text))
            {
                // 水法 in 二水法, 能源法 in 可再生能源法: the name must begin a word.
                if (match.Index == 0 || !InsideWord(text, match))
                {
                    yield return new Mention(MentionKind.Name, match.Index, match.Index + match.Length, match.Value);
                }
            }
        }

        foreach (Match match in Implementing().Matches(text))
        {
            yield return new Mention(MentionKind.Name, match.Index, match.Index + match.Length, "实施条例");
        }
    }

    private static bool InsideWord(string text, Match match) =>
        TextFolding.IsIdeograph(text[match.Index - 1]) && !BeforeName().IsMatch(text[Math.Max(0, match.Index - 6)..match.Index]);

    [GeneratedRegex("(?:根据|依据|依照|按照|参照|遵照|遵守|违反|符合|落实|贯彻|执行|实施|修改|修订|制定|推进|推动|加快|完善|适用|援引|引用|按|依|对|在|与|和|及|或|由|的|等|是|于)$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeName();

    [GeneratedRegex("(?<=修改|修订|及其|根据|依照|按照|依据|违反|适用|和|及|该)实施条例", RegexOptions.CultureInvariant)]
    private static partial Regex Implementing();
}
