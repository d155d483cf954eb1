using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Eval.Matching;

/// <summary>
/// Invented rules of a whole country for the benchmark: one in a hundred national, the others of 31 provinces; trades, sizes,
/// ownership and standings as often as in the compendium. The same seed gives the same rules.
/// </summary>
internal static class InventedRules
{
    private static readonly string[] provinces = ["北京市", "天津市", "河北省", "山西省", "内蒙古自治区", "辽宁省", "吉林省", "黑龙江省", "上海市", "江苏省", "浙江省", "安徽省", "福建省", "江西省", "山东省", "河南省", "湖北省", "湖南省", "广东省", "广西壮族自治区", "海南省", "重庆市", "四川省", "贵州省", "云南省", "西藏自治区", "陕西省", "甘肃省", "青海省", "宁夏回族自治区", "新疆维吾尔自治区"];
    private static readonly string[] trades = ["食品", "纺织", "造纸", "化工", "医药", "建材", "钢铁", "有色金属", "通用设备", "汽车", "电子信息", "批发", "零售", "物流", "餐饮", "软件", "农业", "建筑业", "旅游", "环境治理"];
    private static readonly string[] sizes = ["大型企业", "中小企业", "小微企业", "中小微企业"];
    private static readonly string[] owners = ["民营企业", "国有企业", "外资企业"];
    private static readonly string[] deeds = ["开展设备更新", "建设智能车间", "开拓海外市场", "引进技能人才", "购置检测仪器", "研发首批次新材料", "改造污水处理设施", "建设分布式光伏", "申请流动资金贷款", "参加展销会", "获得质量体系认证", "实施节能改造"];

    /// <summary>Makes rules.</summary>
    public static IEnumerable<Rule> Make(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var province = random.Next(100) == 0 ? null : Of(provinces);
            var trade = random.Next(10) < 6 ? Of(trades) : null;
            var size = random.Next(3) == 0 ? Of(sizes) : null;
            var owner = random.Next(6) == 0 ? Of(owners) : null;
            var standing = random.Next(5) == 0 ? Qualifications.All[random.Next(Qualifications.All.Count)].Name : null;
            var (deed, amount) = (Of(deeds), (1 + random.Next(50)) * 10);
            var quote = $"对{trade}{size ?? owner ?? "企业"}{deed}的项目，给予不超过{amount}万元补助";
            yield return new Rule
            {
                Id = $"w{i / 20}:p{i}@0:benefit",
                Kind = RuleKind.Benefit,
                Subject = "企业",
                Effect = quote,
                Quote = quote,
                Conditions = [.. Conditions(province, trade, size, owner, standing, deed)],
                Amount = $"{amount}万元",
                WorkId = $"w{i / 20}",
                ProvisionId = $"w{i / 20}:p{i}",
                Path = $"第{i % 20}条",
                Source = Nowhere,
            };
        }

        string Of(string[] values) => values[random.Next(values.Length)];
    }

    private static SourceAnchor Nowhere { get; } = new("invented", null, null, 1, 1, 0, 0);

    private static IEnumerable<RuleCondition> Conditions(string? province, string? trade, string? size, string? owner, string? standing, string deed)
    {
        if (province is not null)
        {
            yield return new RuleCondition(ConditionField.Region, ConditionOperator.Is, [province], province) { InheritedFrom = "level" };
        }

        foreach (var (field, value, from) in new[] { (ConditionField.Industry, trade, "title"), (ConditionField.Size, size, null), (ConditionField.Ownership, owner, null), (ConditionField.Qualification, standing, null) })
        {
            if (value is not null)
            {
                yield return new RuleCondition(field, ConditionOperator.Is, [value], value) { InheritedFrom = from };
            }
        }

        yield return new RuleCondition(ConditionField.Activity, ConditionOperator.Is, [deed], deed) { Topical = true };
    }
}
