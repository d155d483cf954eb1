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
        !Aim().IsMatch(sentence.Text) && !Purpose().IsMatch(sentence.Text)
        && !(AmongAuthorities().IsMatch(sentence.Text) && !Enterprise().IsMatch(sentence.Text))
        && (Enterprise().IsMatch(sentence.Full) || sentence.Addressee == Addressee.Enterprise || Enterprise().IsMatch(sentence.Setting.About));

    /// <summary>
    /// Whether it tells whom it helps or what is given. 推广应用先进技术, 优化服务流程 and what authorities strengthen or perfect are aims;
    /// 支持企业应用先进技术 is not.
    /// </summary>
    public static bool ABeneficiary(RuleSentence sentence) =>
        Giving().IsMatch(sentence.Full) || (Helped().IsMatch(sentence.Full) && !Aspiring().IsMatch(sentence.Text));

    /// <summary>Why a text is made: 为了…，制定本办法; 为打造…，提出如下意见; 根据…，制定本细则.</summary>
    [GeneratedRegex("^(?:为了?|根据|依据|按照|经)[^;]*(?:制定(?:本|如下|以下)|(?:提出|作出)(?:如下|以下)|(?:通知|公告|通告|规定|意见|方案|措施|决定)如下|现(?:就|将|印发|制定))", RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex("支持|鼓励|给予|奖|补[助贴偿]|贴息|优惠|[减免]|允许|引导|贷款|融资|担保|保险|税|资金|预留|优先|保障|绿色通道|便利", RegexOptions.CultureInvariant)]
    private static partial Regex Giving();

    [GeneratedRegex("企业|公司|经营主体|项目|民营|外资|外商|社会资本|民间|园区|开发区|基地|平台|工厂|车间|机构|个体工商户|合作社|农户|养殖|种植|投资者|景区|度假区|场所|酒店|门店|商场|生产线", RegexOptions.CultureInvariant)]
    private static partial Regex Helped();

    [GeneratedRegex("^(?:进一步|切实|全面|不断|积极)*(?:加强|完善|健全|强化|充分|持续|围绕|聚焦|发挥|深化|提升|统筹)", RegexOptions.CultureInvariant)]
    private static partial Regex Aspiring();

    [GeneratedRegex("^(?:到|力争|力争到)20[0-9]{2}年|^(?:以|坚持以)习近平|^(?:本[^,]{2,6})?所称[^,]{2,12},是指[^,]{2,12}以外的[^,]{0,8}$|^为(?:深入|全面|进一步|加快|贯彻|落实|规范|加强|推动|促进|做好)|自[^,]{0,20}起(?:施行|实施|执行)|由[^,]{0,20}负责解释|现印发|请[^,]{0,8}(?:认真)?(?:贯彻|遵照|结合)|^\\(?(?:责任单位|牵头单位|配合单位)", RegexOptions.CultureInvariant)]
    private static partial Regex Aim();

    [GeneratedRegex("组织领导|统筹协调|工作机制|宣传|总结|考核(?:评价)?|调度|评估督导|经验做法|联席会议|工作专班|人才队伍|监测分析|理论研究|部门协同", RegexOptions.CultureInvariant)]
    private static partial Regex AmongAuthorities();

    [GeneratedRegex("企业|公司|经营主体|经营者|项目|工厂|园区|开发区|供应商|投标人|申请人|申报|投诉人|当事人|生产线|产能|装置|矿山|煤矿|产品|设备|合作社|农户|个体工商户|用户|纳税人|持有人|基地|平台|民间投资|社会资本|外商|外资|投资|品种|药品|收费|检查|执法|车辆|货车|机具|标准|行业|产业|机构|用电|贷款|融资|保证金|采购", RegexOptions.CultureInvariant)]
    private static partial Regex Enterprise();
}
