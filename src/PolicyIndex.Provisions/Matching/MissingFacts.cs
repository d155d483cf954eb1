using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>Turns conditions that the facts leave open into questions.</summary>
internal static class MissingFacts
{
    private const int LongestWords = 40;

    /// <summary>What is asked about a matter.</summary>
    public static string QuestionOf(Topic topic) => $"是否涉及“{topic.Name}”？";

    /// <summary>The finding with the answer to its question in it, where it was open and the question was answered.</summary>
    public static ConditionFinding Answered(ConditionFinding finding, Evidence evidence)
    {
        if (finding.Verdict != Verdict.Unknown || evidence.Profile.Answers.Count == 0)
        {
            return finding;
        }

        var asked = finding.Condition.Topical ? About(finding.Condition) : Of(finding, evidence.Profile).FirstOrDefault();
        if (asked is not { IsYesOrNo: true } || evidence.Answer(asked.Question) is not { } yes)
        {
            return finding;
        }

        var verdict = yes ? Verdict.Yes : Verdict.No;
        return finding with { Verdict = finding.Condition.Operator == ConditionOperator.Not ? Verdicts.Not(verdict) : verdict, Fact = asked.Question + (yes ? "是" : "否"), Answered = true };
    }

    public static IReadOnlyList<MissingFact> Of(PreparedRule prepared, IReadOnlyList<ConditionFinding> findings, Evidence evidence)
    {
        var missing = findings.Where(f => f.Verdict == Verdict.Unknown && !f.Condition.Topical).SelectMany(f => Of(f, evidence.Profile)).ToList();
        missing.AddRange(prepared.Topics
            .Where(t => t.Silence != TopicSilence.Any && evidence.Of(t) is null or Standing.Open)
            .Select(t => new MissingFact("activity", QuestionOf(t))));
        if (missing.Count == 0)
        {
            missing.AddRange(findings.Where(f => f.Condition.Topical).Take(1).Select(f => About(f.Condition)));
        }

        return [.. missing.Distinct().Where(m => evidence.Answer(m.Question) is null)];
    }

    private static MissingFact About(RuleCondition condition) => new("activity", $"是否涉及：{Short(condition.Quote)}？");

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
