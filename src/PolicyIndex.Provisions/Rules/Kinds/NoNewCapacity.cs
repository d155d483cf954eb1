using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>No new plants of a kind (不再新增…产能).</summary>
internal static partial class NoNewCapacity
{
    public static KindPattern Pattern { get; } = new(
        nameof(NoNewCapacity), RuleKind.Prohibition, 3, Words(),
        "重点区域不再新增电石产能",
        "支持新建示范生产线");

    [GeneratedRegex("(?:不再|不得|严禁|禁止|停止|严控|不予)[^,;]{0,6}(?:新增|新建|扩建|审批|备案|出台)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
