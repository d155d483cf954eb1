using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>A guide or article says, without a word of duty, what enterprises do.</summary>
internal static partial class ActsInTrade
{
    public static KindPattern Pattern { get; } = new(
        nameof(ActsInTrade), RuleKind.Obligation, 1, Words(),
        "上市公司依照法律在章程中规定审计委员会的职权",
        "各部门研究解决重大问题")
    {
        Of = [Addressee.Enterprise, Addressee.Nobody],
    };

    [GeneratedRegex("^(?:企业|工业企业|大型企业|中小企业|上市公司|公司|项目(?:实施)?单位)[^,;]{0,30}|履行[^,]{0,16}(?:义务|职责|责任)|落实[^,;]{0,24}(?:要求|制度|责任|标准)|开展[^,;]{0,16}(?:评价|核算|排查|自查)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
