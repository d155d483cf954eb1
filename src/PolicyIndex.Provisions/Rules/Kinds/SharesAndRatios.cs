using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>A share that has to be reached.</summary>
internal static partial class SharesAndRatios
{
    public static KindPattern Pattern { get; } = new(
        nameof(SharesAndRatios), RuleKind.Eligibility, 2, Words(),
        "研发费用占营业收入的比例不低于5%",
        "力争研发费用比例明显提高")
    {
        Unless = Others(),
    };

    [GeneratedRegex("(?:比例|比重|占比|占[^,]{0,10})[^,;]{0,10}(?:不低于|不少于|超过|以上|达到|大于|[0-9]+%)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("力争|到20[0-9]{2}年|预留|目标", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
