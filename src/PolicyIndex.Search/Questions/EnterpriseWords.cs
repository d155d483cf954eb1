using System.Text.RegularExpressions;

namespace PolicyIndex.Search.Questions;

/// <summary>What a question says of an enterprise: its size and its recognised standings.</summary>
internal static partial class EnterpriseWords
{
    private static readonly (Regex Said, string Name)[] qualifications =
    [
        (LittleGiant(), "专精特新“小巨人”企业"),
        (Specialised(), "专精特新中小企业"),
        (Innovative(), "创新型中小企业"),
        (HighTech(), "高新技术企业"),
        (TechSmall(), "科技型中小企业"),
        (Champion(), "制造业单项冠军企业"),
        (GreenFactory(), "绿色工厂"),
        (AboveScale(), "规模以上工业企业"),
        (Gazelle(), "瞪羚企业"),
        (Unicorn(), "独角兽企业"),
        (ChainLeader(), "链主企业"),
        (Leading(), "龙头企业"),
        (GeneralTaxpayer(), "增值税一般纳税人"),
        (SmallTaxpayer(), "增值税小规模纳税人"),
        (SelfEmployed(), "个体工商户"),
    ];

    /// <summary>Sizes, largest first.</summary>
    public static IReadOnlyList<EnterpriseSize> SizesIn(string text)
    {
        var sizes = new SortedSet<EnterpriseSize>();
        foreach (var said in Size().Matches(text).Select(m => m.Value))
        {
            sizes.UnionWith(said switch
            {
                "大型" or "大厂" or "大公司" => [EnterpriseSize.Large],
                "中型" => [EnterpriseSize.Medium],
                "小型" or "小厂" or "小公司" => [EnterpriseSize.Small],
                "微型" => [EnterpriseSize.Micro],
                "小微" => [EnterpriseSize.Small, EnterpriseSize.Micro],
                _ => (EnterpriseSize[])[EnterpriseSize.Medium, EnterpriseSize.Small, EnterpriseSize.Micro],
            });
        }

        return [.. sizes];
    }

    /// <summary>Standings by their common names, in a fixed order.</summary>
    public static IReadOnlyList<string> QualificationsIn(string text) => [.. qualifications.Where(q => q.Said.IsMatch(text)).Select(q => q.Name)];

    /// <summary>大型 of a machine or project is no size of an enterprise.</summary>
    [GeneratedRegex("中小微|中小(?=企业|单位|主体)|小微|(?:大型|中型|小型|微型)(?=[^，。？；]{0,12}(?:企业|公司|厂|单位|供应商|客户))|大厂|大公司|小厂|小公司", RegexOptions.CultureInvariant)]
    private static partial Regex Size();

    [GeneratedRegex("小巨人", RegexOptions.CultureInvariant)]
    private static partial Regex LittleGiant();

    [GeneratedRegex("专精特新(?![“”\"「』]*小巨人)", RegexOptions.CultureInvariant)]
    private static partial Regex Specialised();

    [GeneratedRegex("创新型(?:中小)?企业", RegexOptions.CultureInvariant)]
    private static partial Regex Innovative();

    [GeneratedRegex("高新技术企业|高企|高新证|高新资质", RegexOptions.CultureInvariant)]
    private static partial Regex HighTech();

    [GeneratedRegex("科技型(?:中小|小微)?企业", RegexOptions.CultureInvariant)]
    private static partial Regex TechSmall();

    [GeneratedRegex("单项冠军", RegexOptions.CultureInvariant)]
    private static partial Regex Champion();

    [GeneratedRegex("绿色工厂", RegexOptions.CultureInvariant)]
    private static partial Regex GreenFactory();

    [GeneratedRegex("规上|规模以上|入规", RegexOptions.CultureInvariant)]
    private static partial Regex AboveScale();

    [GeneratedRegex("瞪羚", RegexOptions.CultureInvariant)]
    private static partial Regex Gazelle();

    [GeneratedRegex("独角兽", RegexOptions.CultureInvariant)]
    private static partial Regex Unicorn();

    [GeneratedRegex("链主", RegexOptions.CultureInvariant)]
    private static partial Regex ChainLeader();

    [GeneratedRegex("龙头", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex("一般纳税人", RegexOptions.CultureInvariant)]
    private static partial Regex GeneralTaxpayer();

    [GeneratedRegex("小规模纳税人", RegexOptions.CultureInvariant)]
    private static partial Regex SmallTaxpayer();

    [GeneratedRegex("个体工商户|个体户", RegexOptions.CultureInvariant)]
    private static partial Regex SelfEmployed();
}
