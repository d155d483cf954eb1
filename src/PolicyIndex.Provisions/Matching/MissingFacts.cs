using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>Turns conditions that the facts leave open into questions.</summary>
internal static class MissingFacts
{
    private const int LongestWords = 40;

    public static IReadOnlyList<MissingFact> Of(PreparedRule prepared, IReadOnlyList<ConditionFinding> findings, Evidence evidence)
    {
        var missing = findings.Where(f => f.Verdict == Verdict.Unknown && !f.Condition.Topical).SelectMany(f => Of(f, evidence.Profile)).ToList();
        missing.AddRange(prepared.Topics
            .Where(t => t.Silence != TopicSilence.Any && evidence.Of(t) is null or Standing.Open)
            .Select(t => new MissingFact("activity", $"是否涉及“{t.Name}”？")));
        if (missing.Count == 0)
        {
            missing.AddRange(findings.Where(f => f.Condition.Topical).Take(1).Select(f => new MissingFact("activity", $"是否涉及：{Short(f.Condition.Quote)}？")));
        }

        return [.. missing.Distinct()];
    }

    private static IEnumerable<MissingFact> Of(ConditionFinding finding, EnterpriseProfile profile)
    {
        var words = Short(string.Join('、', finding.Condition.Values));
        return finding.Condition.Field switch
        {
            ConditionField.Region when profile.Region.Province is null => [new("region", "企业注册在哪个省、市、县？")],
            ConditionField.Region => [new("region", $"企业是否位于“{words}”？")],
            ConditionField.Industry when profile.Industries.Count == 0 => [new("industry", "企业属于什么行业，主要生产或经营什么？")],
            ConditionField.Industry => [new("industry", $"企业是否从事“{words}”？")],
            ConditionField.Size => Size(profile),
            ConditionField.Ownership => [new("ownership", "企业是民营、国有、外资还是集体所有？")],
            ConditionField.Qualification => [new("qualification", $"企业是否满足“{words}”？")],
            ConditionField.Threshold => [new("threshold", $"“{words}”这项指标是否达到？")],
            ConditionField.Role => [new("role", $"企业是否为“{words}”，或与其有业务往来？")],
            ConditionField.Time => [new("founded", "企业是哪一年哪一月登记设立的？")],
            _ => [new("activity", $"是否有这种情形：{words}？")],
        };
    }

    private static IEnumerable<MissingFact> Size(EnterpriseProfile profile) =>
        profile.SizeWorking.Missing.Select(m => m switch
        {
            "employees" => new MissingFact(m, "从业人员有多少人？"),
            "revenue" => new MissingFact(m, "上一年度营业收入是多少万元？"),
            "assets" => new MissingFact(m, "资产总额是多少万元？"),
            _ => new MissingFact(m, "企业属于什么行业，主要生产或经营什么？"),
        }).DefaultIfEmpty(new MissingFact("size", "企业按划型标准是大型、中型、小型还是微型？"));

    private static string Short(string words) => words.Length > LongestWords ? words[..LongestWords] + "…" : words;
}
