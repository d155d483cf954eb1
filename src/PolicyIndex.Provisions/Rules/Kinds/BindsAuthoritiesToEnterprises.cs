using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>Authorities owe enterprises something: a reason, a hearing, a payment, an answer.</summary>
internal static partial class BindsAuthoritiesToEnterprises
{
    public static KindPattern Pattern { get; } = new(
        nameof(BindsAuthoritiesToEnterprises), RuleKind.Protection, 3, Words(),
        "主管部门应当一次性告知申请人补正材料",
        "主管部门应当加强组织领导")
    {
        Of = [Addressee.Authority, Addressee.Nobody],
    };

    [GeneratedRegex("一次性告知|注明理由|说明理由|听取[^,]{0,40}意见|信息公开|公开[^,]{0,6}信息|通过[^,]{0,20}公开|社会公布|(?:及时|全额|足额)[^,]{0,8}(?:下达|拨付|支付|退还)|保密|催办|集中处置|修复|清理、?偿付|清理拖欠|予以明确|不得转嫁|完成项目验收|回避|反馈", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
