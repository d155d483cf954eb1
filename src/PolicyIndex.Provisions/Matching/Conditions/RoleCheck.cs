using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching.Conditions;

/// <summary>
/// Whether an enterprise plays a part, or stands on the other side of one that does: what binds 机关、事业单位和大型企业 as payers
/// concerns large enterprises, and the small ones that sell to them.
/// </summary>
internal static partial class RoleCheck
{
    public static ConditionFinding Check(RuleCondition condition, Evidence evidence)
    {
        var found = condition.Values.Select(v => Of(v, condition.Counterparty, evidence)).ToList();
        var verdict = Verdicts.Any(found.Select(f => f.Verdict));
        return new ConditionFinding(condition, verdict, found.First(f => f.Verdict == verdict).Fact, verdict == Verdict.Yes ? 1 : 0);
    }

    /// <summary>True for 项目实施单位 and its like.</summary>
    public static bool IsProjectUnit(string value) => value.StartsWith("项目", StringComparison.Ordinal);

    private static (Verdict Verdict, string? Fact) Of(string value, string? counterparty, Evidence evidence)
    {
        var bodies = value.Contains("机关", StringComparison.Ordinal) || value.Contains("事业单位", StringComparison.Ordinal);
        if (bodies || value.Contains("大型企业", StringComparison.Ordinal))
        {
            return Payer(value, bodies, counterparty, evidence);
        }

        var name = Core().Replace(value, "");
        if (evidence.Affirming(name) is { } said)
        {
            return (Verdict.Yes, said.Text);
        }

        return Peculiar().IsMatch(value) || evidence.Denying(name) is not null ? (Verdict.No, evidence.Denying(name)?.Text) : (Verdict.Unknown, null);
    }

    private static (Verdict Verdict, string? Fact) Payer(string value, bool bodies, string? counterparty, Evidence evidence)
    {
        var large = value.Contains("大型企业", StringComparison.Ordinal);
        var sizes = evidence.Profile.Sizes;
        if (large && sizes.Contains(EnterpriseSize.Large))
        {
            var owned = !value.Contains("国有", StringComparison.Ordinal) ? Verdict.Yes
                : evidence.Profile.Ownership is not { } o ? Verdict.Unknown : o == Ownership.State ? Verdict.Yes : Verdict.No;
            return (sizes.Count == 1 ? owned : Verdicts.All([owned, Verdict.Unknown]), sizes.Count == 1 ? "大型" : null);
        }

        // Who is not of the size that is protected is not concerned as the other party.
        var partner = counterparty is null ? EnterpriseSizes.All : (IReadOnlyCollection<EnterpriseSize>)EnterpriseSizes.Meant(counterparty);
        if (!sizes.Any(partner.Contains))
        {
            return (Verdict.No, string.Join('、', sizes.Order().Select(EnterpriseSizes.Name)));
        }

        var customers = new List<(Verdict, string?)>();
        if (bodies)
        {
            customers.Add(Customer(PublicBody(), evidence));
        }

        if (large)
        {
            customers.Add(Customer(value.Contains("国有", StringComparison.Ordinal) ? StateGiant() : Giant(), evidence));
        }

        var verdict = Verdicts.Any(customers.Select(c => c.Item1));
        if (verdict == Verdict.Yes && !sizes.All(partner.Contains))
        {
            return (Verdict.Unknown, null);
        }

        return customers.First(c => c.Item1 == verdict);
    }

    private static (Verdict Verdict, string? Fact) Customer(Regex who, Evidence evidence)
    {
        if (evidence.Affirming(who) is { } affirmed)
        {
            return (Verdict.Yes, affirmed.Text);
        }

        if (evidence.Denying(who) is { } denied)
        {
            return (Verdict.No, denied.Text);
        }

        return evidence.Affirming(Customers()) is { } others && !who.IsMatch(evidence.OpenText) ? (Verdict.No, others.Text) : (Verdict.Unknown, null);
    }

    [GeneratedRegex("机关|事业单位|公立|政府(?:采购|部门)|(?<!民营|私立)医院|中学|学校|政务", RegexOptions.CultureInvariant)]
    private static partial Regex PublicBody();

    [GeneratedRegex("大型(?:企业|民营|国有|连锁|快递|电商|商超|集团|主机厂|车企)|央企|龙头企业供货|城投|上市公司供货", RegexOptions.CultureInvariant)]
    private static partial Regex Giant();

    [GeneratedRegex("国有大型|大型国有|央企|城投|大型国企", RegexOptions.CultureInvariant)]
    private static partial Regex StateGiant();

    [GeneratedRegex("客户|卖给|供货|销往|销售对象", RegexOptions.CultureInvariant)]
    private static partial Regex Customers();

    [GeneratedRegex("第三方|投诉人|总公司|分支机构|受托企业|保险公司|持有人|采购代理|电商平台|平台企业|链主|龙头|骨干|主导|集群|发起人|股东|财政部门|行业主管|开发区|运营|被拖欠|评价机构|投标人|施工单位|经销|回收企业|销售企业", RegexOptions.CultureInvariant)]
    private static partial Regex Peculiar();

    [GeneratedRegex("企业$|单位$|主体$|人$", RegexOptions.CultureInvariant)]
    private static partial Regex Core();
}
