using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>Enterprises are treated alike or gently (一视同仁, 首违不罚).</summary>
internal static partial class EqualTreatment
{
    public static KindPattern Pattern { get; } = new(
        nameof(EqualTreatment), RuleKind.Protection, 2, Words(),
        "确保各类企业平等参与政府采购",
        "企业应当平等协商");

    [GeneratedRegex("平等参与|尊重企业意愿|不得强制|不得(?:要求|向)企业|一视同仁|平等对待|平等准入|内外资一致|首违不罚|免罚|柔性执法|包容审慎|信用修复|信用信息修复|合法权益|(?:取消|清理|破除|清除)[^,]{0,14}(?:不合理|限制|壁垒|收费)|待遇一致|继续合理使用|最大限度减少|规范[^,]{0,14}(?:收费|检查|执法|罚款)|有权拒绝|拖欠[^,]{0,6}账款", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
