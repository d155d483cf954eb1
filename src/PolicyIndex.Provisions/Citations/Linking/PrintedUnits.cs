using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Locators;

namespace PolicyIndex.Provisions.Citations.Linking;

/// <summary>
/// 条 in works that have no articles: 第一条 means 一、, and 第（二）条 means （二）. Only such works are read so.
/// </summary>
internal static partial class PrintedUnits
{
    /// <summary>The steps in the other reading; empty where there is none.</summary>
    public static IReadOnlyList<LocatorStep> OtherReading(IReadOnlyList<LocatorStep> steps, string printed, bool hasArticles)
    {
        if (hasArticles || steps.Count == 0 || steps[0] is not { Kind: LocatorStepKind.Article, Suffix: 0 } article)
        {
            return [];
        }

        var kind = Bracketed().IsMatch(printed) ? LocatorStepKind.ChineseParenthesisMark : LocatorStepKind.ChineseMark;
        return [new LocatorStep(kind, article.Number), .. steps.Skip(1)];
    }

    [GeneratedRegex(@"第\s*[（(][^（()）]{1,4}[）)]\s*条", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
