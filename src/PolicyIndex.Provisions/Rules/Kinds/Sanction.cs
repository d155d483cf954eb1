using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>What follows a breach: money back, name off the list, entry into the register.</summary>
internal static partial class Sanction
{
    public static KindPattern Pattern { get; } = new(
        nameof(Sanction), RuleKind.Prohibition, 3, Words(),
        "擅自变更建设内容的，收回已拨付的专项资金",
        "取消不合理的限制条件")
    {
        Unless = Others(),
    };

    [GeneratedRegex("收回|追缴|追回|收缴|取消[^,]{0,10}(?:资格|称号|命名)|移出|剔除|(?:依法|坚决|严厉|严肃)?查处|打击|处罚|罚款|追究|移送|责令|不予(?:采信|支持|受理|通过)|限制[^,]{0,10}(?:措施|申报)|予以限制|失信(?:名单|记录|主体)|黑名单|停产整顿|特别标注|记入[^,]{0,8}信用", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("不合理|取消[^,]{0,8}限制|破除|工作人员[^,]{0,20}(?:失职|渎职|处分)", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
