using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>The standings that policies ask for, with what each implies (小巨人 ⇒ 专精特新 ⇒ 创新型中小企业 ⇒ not large).</summary>
public static class Qualifications
{
    private static readonly HashSet<EnterpriseSize> notLarge = [EnterpriseSize.Micro, EnterpriseSize.Small, EnterpriseSize.Medium];

    /// <summary>All that are known.</summary>
    public static IReadOnlyList<Qualification> All { get; } =
    [
        Of("专精特新“小巨人”企业", "小巨人", ["专精特新中小企业"], notLarge),
        Of("专精特新中小企业", "专精特新(?!.{0,2}小巨人)", ["创新型中小企业"], notLarge),
        Of("创新型中小企业", "创新型中小企业", [], notLarge),
        Of("科技型中小企业", "科技型(?:中小)?企业|科技中小企业|科技型(?=/|、|和|也|，|$)", [], notLarge),
        Of("高新技术企业", "高新技术企业|高企(?!业)|国高新|高新证书", []),
        Of("制造业单项冠军企业", "单项冠军", []),
        Of("规模以上工业企业", "规模以上|规上|上规入统", []),
        Of("上市公司", "上市公司|证券交易所上市|交易所上市|主板上市|[沪深北]交所(?:上市)?", []),
        Of("拟上市企业", "上市后备|拟上市|冲刺层|重点层", []),
        Of("新三板挂牌企业", "新三板", []),
        Of("绿色工厂", "绿色工厂", ["绿色制造单位"]),
        Of("绿色工业园区", "绿色(?:工业)?园区", ["绿色制造单位"]),
        Of("绿色供应链管理企业", "绿色供应链管理企业", ["绿色制造单位"]),
        Of("绿色制造单位", "绿色制造(?:单位|名单)", []),
        Of("增值税一般纳税人", "一般纳税人", []),
        Of("重点用能单位", "重点用能(?:单位|企业)|重点用能和碳排放单位", []),
        Of("高耗能企业", "高耗能企业|高耗能行业|高载能", []),
        Of("链主企业", "链主", ["行业龙头企业"]),
        Of("行业龙头企业", "龙头企业|行业龙头|领军企业|骨干企业", []),
        Of("供应链主导企业", "供应链主导企业", []),
        Of("独角兽企业", "独角兽", []),
        Of("瞪羚企业", "瞪羚", []),
        Of("首台（套）", "首台[（(]?套", []),
        Of("首批次新材料", "首批次", []),
        Of("外商投资性公司", "投资性公司", []),
        Of("经认证的经营者（AEO）", "AEO|经认证的经营者", []),
        Of("老字号", "老字号", []),
        Of("企业技术中心", "企业技术中心", []),
        Of("中小企业公共服务示范平台", "公共服务示范平台", []),
    ];

    /// <summary>The standings that words speak of.</summary>
    public static IEnumerable<Qualification> Meant(string words) => All.Where(q => q.Words.IsMatch(words));

    /// <summary>A standing and all that follows from it, by name.</summary>
    public static IEnumerable<string> Closure(Qualification qualification)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        return qualification.Implies.SelectMany(name => Closure(All.First(q => q.Name == name))).Prepend(qualification.Name);
    }

    private static Qualification Of(string name, string words, string[] implies, IReadOnlySet<EnterpriseSize>? sizes = null) =>
        new(name, new Regex(words, RegexOptions.CultureInvariant), implies, sizes);
}
