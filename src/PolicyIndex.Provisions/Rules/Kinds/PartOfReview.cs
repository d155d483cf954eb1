using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>Something is made part of a review or a permit.</summary>
internal static partial class PartOfReview
{
    public static KindPattern Pattern { get; } = new(
        nameof(PartOfReview), RuleKind.Procedure, 1, Words(),
        "将碳排放评价纳入项目节能审查",
        "纳入考核");

    [GeneratedRegex("纳入[^,]{0,24}(?:审查|评价|管理|审批|核准)|作为[^,]{0,40}(?:依据|前提)|(?:分级|分类)[^,]{0,12}管理|溯源管理|专账核算", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
