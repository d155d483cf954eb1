using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// Turns conditions that the facts leave open into questions. Each is answered by filling in a fact, or by yes or no under the
/// question's own words (<see cref="EnterpriseProfile.Answers"/>); the same words always mean the same condition.
/// </summary>
internal static class MissingFacts
{
    private const int LongestWords = 40;

    /// <summary>What would decide a rule that its findings leave open; empty where all of it has been answered.</summary>
    public static IReadOnlyList<MissingFact> Of(PreparedRule prepared, IReadOnlyList<ConditionFinding> findings, Evidence evidence)
    {
        var missing = findings.Where(f => f.Verdict == Verdict.Unknown && !f.Condition.Topical).SelectMany(f => Of(f.Condition, evidence.Profile)).ToList();
        missing.AddRange(prepared.Topics
            .Where(t => t.Silence != TopicSilence.Any && evidence.Of(t) is null or Standing.Open)
            .Select(t => new MissingFact("activity", QuestionOf(t))));
        if (missing.Count == 0 && !findings.Any(f => f.Answered) && !prepared.Topics.Any(t => evidence.Answer(QuestionOf(t)) is not null))
        {
            missing.Add(new MissingFact("activity", QuestionOf(prepared.Rule)));
        }

        return [.. missing.Distinct()];
    }

    /// <summary>The finding with the answer to its question in it, where the question was answered.</summary>
    public static ConditionFinding Answered(ConditionFinding finding, Evidence evidence)
    {
        if (evidence.Profile.Answers.Count == 0 || evidence.Answer(QuestionOf(finding.Condition)) is not { } yes)
        {
            return finding;
        }

        var verdict = yes ? Verdict.Yes : Verdict.No;
        return finding with
        {
            Verdict = finding.Condition.Operator == ConditionOperator.Not ? Verdicts.Not(verdict) : verdict,
            Fact = QuestionOf(finding.Condition) + (yes ? "是" : "否"),
            Likeness = yes ? 1 : 0,
            Answered = true,
        };
    }

    /// <summary>The question of yes or no that settles a condition.</summary>
    public static string QuestionOf(RuleCondition condition)
    {
        var words = Short(Words(condition));
        return condition.Field switch
        {
            ConditionField.Region => $"企业是否位于“{words}”？",
            ConditionField.Industry => $"企业是否从事“{words}”？",
            ConditionField.Size when condition.OfPayer => $"企业是否为“{words}”，或与其有业务往来？",
            ConditionField.Qualification => $"企业是否满足“{words}”？",
            ConditionField.Threshold => $"“{words}”这项指标是否达到？",
            ConditionField.Role => $"企业是否为“{words}”，或与其有业务往来？",
            _ => $"是否有这种情形：{words}？",
        };
    }

    /// <summary>The question that settles a matter.</summary>
    public static string QuestionOf(Topic topic) => $"是否涉及“{topic.Name}”？";

    /// <summary>The question that settles a rule whose conditions say nothing sharper.</summary>
    public static string QuestionOf(Rule rule) => $"是否涉及：{Short(string.Concat(rule.Effect.Where(c => !char.IsWhiteSpace(c))))}？";

    private static IEnumerable<MissingFact> Of(RuleCondition condition, EnterpriseProfile profile) => condition.Field switch
    {
        ConditionField.Region when profile.Region.Province is null => [new("region", "企业注册在哪个省、市、县？")],
        ConditionField.Region => [new("region", QuestionOf(condition))],
        ConditionField.Industry when profile.Industries.Count == 0 => [new("industry", "企业属于什么行业，主要生产或经营什么？")],
        ConditionField.Industry => [new("industry", QuestionOf(condition))],
        ConditionField.Size when condition.OfPayer => [new("role", QuestionOf(condition))],
        ConditionField.Size => Size(profile),
        ConditionField.Ownership => [new("ownership", "企业是民营、国有、外资还是集体所有？")],
        ConditionField.Qualification => [new("qualification", QuestionOf(condition))],
        ConditionField.Threshold => [new("threshold", QuestionOf(condition))],
        ConditionField.Role => [new("role", QuestionOf(condition))],
        ConditionField.Time => [new("founded", "企业是哪一年哪一月登记设立的？")],
        _ => [new("activity", QuestionOf(condition))],
    };

    private static IEnumerable<MissingFact> Size(EnterpriseProfile profile) =>
        profile.SizeWorking.Missing.Select(m => m switch
        {
            "employees" => new MissingFact(m, "从业人员有多少人？"),
            "revenue" => new MissingFact(m, "上一年度营业收入是多少万元？"),
            "assets" => new MissingFact(m, "资产总额是多少万元？"),
            _ => new MissingFact(m, "企业属于什么行业，主要生产或经营什么？"),
        }).DefaultIfEmpty(new MissingFact("size", "企业按划型标准是大型、中型、小型还是微型？"));

    // As printed where the value is nothing but the printed words.
    private static string Words(RuleCondition condition) =>
        condition.Values.Count == 1 && TextFolding.Fold(condition.Quote) == condition.Values[0] ? string.Concat(condition.Quote.Where(c => !char.IsWhiteSpace(c))) : string.Join('、', condition.Values);

    private static string Short(string words) => words.Length > LongestWords ? words[..LongestWords] + "…" : words;
}
