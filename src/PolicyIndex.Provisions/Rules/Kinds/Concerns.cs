using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>
/// Whether a sentence has a consequence for an enterprise at all. What authorities are to do among themselves (加强组织领导,
/// 强化统筹协调) has none; neither have aims and figures of a programme.
/// </summary>
internal static partial class Concerns
{
    public static bool AnEnterprise(RuleSentence sentence) =>
        !Aim().IsMatch(sentence.Text)
        && !(AmongAuthorities().IsMatch(sentence.Text) && !Enterprise().IsMatch(sentence.Text))
        && (Enterprise().IsMatch(sentence.Full) || sentence.Addressee == Addressee.Enterprise || Enterprise().IsMatch(sentence.Setting.About));

    [GeneratedRegex("^(?:到|力争|力争到)20[0-9]{2}年|^(?:以|坚持以)习近平|^(?:本[^,]{2,6})?所称[^,]{2,12},是指[^,]{2,12}以外的[^,]{0,8}$|^为(?:深入|全面|进一步|加快|贯彻|落实|规范|加强|推动|促进|做好)|自[^,]{0,20}起(?:施行|实施|执行)|由[^,]{0,20}负责解释|现印发|请[^,]{0,8}(?:认真)?(?:贯彻|遵照|结合)|^\\(?(?:责任单位|牵头单位|配合单位)", RegexOptions.CultureInvariant)]
    private static partial Regex Aim();

    [GeneratedRegex("组织领导|统筹协调|工作机制|宣传|总结|考核(?:评价)?|调度|评估督导|经验做法|联席会议|工作专班|人才队伍|监测分析|理论研究|部门协同", RegexOptions.CultureInvariant)]
    private static partial Regex AmongAuthorities();

    [GeneratedRegex("企业|公司|经营主体|经营者|项目|工厂|园区|开发区|供应商|投标人|申请人|申报|投诉人|当事人|生产线|产能|装置|矿山|煤矿|产品|设备|合作社|农户|个体工商户|用户|纳税人|持有人|基地|平台|民间投资|社会资本|外商|外资|投资|品种|药品|收费|检查|执法|车辆|货车|机具|标准|行业|产业|机构|用电|贷款|融资|保证金|采购", RegexOptions.CultureInvariant)]
    private static partial Regex Enterprise();
}
