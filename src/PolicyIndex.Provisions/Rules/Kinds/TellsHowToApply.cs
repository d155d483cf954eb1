using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>How, where and until when to apply.</summary>
internal static partial class TellsHowToApply
{
    public static KindPattern Pattern { get; } = new(
        nameof(TellsHowToApply), RuleKind.Procedure, 3, Words(),
        "企业应于每年4月30日前登录平台提交申请材料",
        "企业应当依法缴纳税费");

    [GeneratedRegex("(?:申请|申报|提交|报送|填报|填写|登录|登陆|提出|上传|签署|推荐|报备|申领)[^;。]{0,40}(?:平台|系统|网|表|材料|部门|申请|报告|手续|前)|(?:申请|申报)(?:时间|截止|流程|程序|方式|材料)|可(?:以)?向[^,;]{0,40}(?:申请|举报|投诉|反映|提出)|重新(?:申请|申报)|一次申报|暂停享受|先[^,]{0,8}后[^,]{0,10}方式|截止时间|组织验收", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
