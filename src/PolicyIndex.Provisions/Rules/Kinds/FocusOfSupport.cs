using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>What a programme means above all (重点发展…).</summary>
internal static partial class FocusOfSupport
{
    public static KindPattern Pattern { get; } = new(
        nameof(FocusOfSupport), RuleKind.Eligibility, 1, Words(),
        "西部地区重点发展特色农产品加工",
        "重点任务分工如下");

    [GeneratedRegex("重点(?:支持|发展|推动|布局|面向|聚焦)|支持范围|优先(?:推荐|支持)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
