using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>A catalogue says which plants or projects it means, by size or age.</summary>
internal static partial class ListedForRenewal
{
    public static KindPattern Pattern { get; } = new(
        nameof(ListedForRenewal), RuleKind.Eligibility, 3, Words(),
        "改造升级单条年产5万吨以下的生产线",
        "支持企业改造升级");

    [GeneratedRegex("(?:改造升级|技改升级|整合|淘汰|更新|为重点)[^;。]{0,60}(?:以下|以上|及以上|及以下|超过|达到)|(?:以下|以上|及以上|及以下|超过|达到)[^;。]{0,40}(?:为重点|列入|目录|生产线)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
