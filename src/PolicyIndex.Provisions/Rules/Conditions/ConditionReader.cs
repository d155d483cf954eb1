using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules.Reading;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>All conditions of a sentence: its own, and those it inherits from level, title, scope, headings and lead-in.</summary>
internal static partial class ConditionReader
{
    public static IReadOnlyList<RuleCondition> Read(RuleSentence sentence, RuleKind kind)
    {
        var conditions = new List<RuleCondition>();
        FromLevel(sentence.Setting.Work, conditions);
        var words = sentence.Text;
        var subject = sentence.Subject;
        Add(conditions, words, RegionFinder.Find(words), null);
        var industries = Trades(sentence).ToList();
        conditions.AddRange(industries);
        var roles = RoleFinder.Find(subject).ToList();
        var carried = !words.StartsWith(subject, StringComparison.Ordinal) && !words.Contains(subject, StringComparison.Ordinal) ? "sentence before" : null;
        Add(conditions, subject, roles, carried);
        if (!roles.Exists(r => r.Value.Contains("大型企业", StringComparison.Ordinal)))
        {
            var sized = kind is RuleKind.Obligation or RuleKind.Prohibition ? subject : words;
            Add(conditions, sized, SizeFinder.Find(sized).Select(f => f with { OfPayer = f.Value.Contains("大型", StringComparison.Ordinal) && Paying().IsMatch(subject + words) && !Internal().IsMatch(words) }), sized == words ? null : carried);
        }

        Add(conditions, words, OwnershipFinder.Find(words), null);
        Add(conditions, words, QualificationFinder.Find(words), null);
        if (kind is not RuleKind.Benefit || Bounding().IsMatch(words))
        {
            Add(conditions, words, ThresholdFinder.Find(words), null);
        }

        Add(conditions, words, TimeFinder.Find(words), null);
        Add(conditions, words, ActivityFinder.Find(words), null);
        Inherit(sentence, kind, conditions);
        if (!conditions.Exists(c => c.Field is ConditionField.Activity))
        {
            // What a rule is about, where the sentence states nothing sharper.
            conditions.Add(new RuleCondition(ConditionField.Activity, ConditionOperator.Is, [Topic(words)], words) { Topical = true });
        }

        return [.. Merge(conditions).Select(c => IsPayer(c) ? c with { Counterparty = OtherSize(sentence) } : c)];
    }

    private static bool IsPayer(RuleCondition condition) =>
        condition.OfPayer || (condition.Field == ConditionField.Role && condition.Values.Any(v => Payer().IsMatch(v)));

    // The size that the sentence names beside the payer's, else that of the title (保障中小企业款项支付条例).
    private static string? OtherSize(RuleSentence sentence) =>
        SmallParty().Match(sentence.Full) is { Success: true } own ? own.Value : SmallParty().Match(sentence.Setting.Title) is { Success: true } title ? title.Value : null;

    private static void FromLevel(Work work, List<RuleCondition> conditions)
    {
        if (work.Region is { Length: > 0 } region)
        {
            conditions.Add(new RuleCondition(ConditionField.Region, ConditionOperator.Is, [region], work.Title) { InheritedFrom = "level" });
        }

        if (work.EffectiveOn is { } from && work.Kind is "条例" or "规定" or "法")
        {
            conditions.Add(new RuleCondition(ConditionField.Time, ConditionOperator.AtLeast, [$"{work.EffectiveOn:yyyy-MM-dd}"], work.Title) { InheritedFrom = "level" });
        }
    }

    // Own words first; else the nearest heading, else the title. A trade in the title binds beside a trade of the sentence.
    private static IEnumerable<RuleCondition> Trades(RuleSentence sentence)
    {
        var own = IndustryFinder.Find(sentence.Text).ToList();
        foreach (var found in own)
        {
            yield return new RuleCondition(ConditionField.Industry, ConditionOperator.Is, [found.Value], sentence.Text[found.Start..found.End]) { Topical = found.Topical };
        }

        if (own.Count == 0)
        {
            foreach (var heading in sentence.Setting.Headings)
            {
                var trades = IndustryFinder.Find(heading).ToList();
                foreach (var found in trades)
                {
                    yield return new RuleCondition(ConditionField.Industry, ConditionOperator.Is, [found.Value], heading) { InheritedFrom = "heading", Topical = found.Topical };
                }

                if (trades.Count > 0)
                {
                    break;
                }
            }
        }

        foreach (var found in IndustryFinder.Find(sentence.Setting.Title))
        {
            yield return new RuleCondition(ConditionField.Industry, ConditionOperator.Is, [found.Value], sentence.Setting.Title) { InheritedFrom = "title", Topical = IndustryFinder.IsMatter(found.Value) };
        }
    }

    private static void Inherit(RuleSentence sentence, RuleKind kind, List<RuleCondition> conditions)
    {
        var setting = sentence.Setting;
        if (setting.LeadIn.Length > 0)
        {
            var subject = Addressees.SubjectOf(setting.LeadIn);
            if (kind is not RuleKind.Eligibility)
            {
                Add(conditions, setting.LeadIn, QualificationFinder.Find(setting.LeadIn), "lead-in");
            }

            Add(conditions, setting.LeadIn, RoleFinder.Find(subject), "lead-in");
            Add(conditions, setting.LeadIn, SizeFinder.Find(subject), "lead-in");
            Add(conditions, setting.LeadIn, TimeFinder.Find(setting.LeadIn), "lead-in");
        }

        // 某某专项资金管理（验收）办法 is about projects that got that money.
        if (Fund().Match(setting.Title) is { Success: true } fund && (Granted().IsMatch(setting.Title) || kind is RuleKind.Obligation or RuleKind.Prohibition || Granted().IsMatch(sentence.Full)))
        {
            conditions.Add(new RuleCondition(ConditionField.Qualification, ConditionOperator.Is, [$"获得{fund.Groups["fund"].Value}支持的项目"], setting.Title) { InheritedFrom = "title" });
        }

        foreach (var heading in setting.Headings.Take(1).Where(_ => kind is not (RuleKind.Eligibility or RuleKind.Procedure)))
        {
            Add(conditions, heading, QualificationFinder.Find(heading).Where(f => Qualifications.All.Any(q => q.Name == f.Value)), "heading");
            Add(conditions, heading, SizeFinder.Find(heading), "heading");
        }

        if (!conditions.Exists(c => c.Field == ConditionField.Size))
        {
            Add(conditions, setting.Title, SizeFinder.Find(setting.Title), "title");
        }
    }

    private static void Add(List<RuleCondition> conditions, string words, IEnumerable<FoundCondition> found, string? from) =>
        conditions.AddRange(found.Select(f => new RuleCondition(f.Field, f.Operator, [f.Value], words[f.Start..f.End])
        {
            Bound = f.Bound,
            Unit = f.Unit,
            Topical = f.Topical,
            OfPayer = f.OfPayer,
            InheritedFrom = from,
        }));

    // Several values of one field in one place are alternatives: 钢铁、火电、造纸等行业.
    private static List<RuleCondition> Merge(List<RuleCondition> conditions)
    {
        var merged = new List<RuleCondition>();
        foreach (var group in conditions.GroupBy(c => (c.Field, Alike: c.Field is ConditionField.Industry or ConditionField.Size or ConditionField.Ownership or ConditionField.Role || (c.Field == ConditionField.Qualification && Qualifications.All.Any(q => q.Name == c.Values[0])) ? (c.InheritedFrom ?? "own") + c.Topical : $"{c.InheritedFrom}{c.Operator}{c.Values[0]}")))
        {
            var values = group.SelectMany(c => c.Values).Distinct(StringComparer.Ordinal).ToList();
            var first = group.First();
            merged.Add(first with { Values = values, Operator = values.Count > 1 && first.Operator == ConditionOperator.Is ? ConditionOperator.In : first.Operator });
        }

        return merged;
    }

    private static string Topic(string words) => words.Length > 60 ? words[..60] : words;

    [GeneratedRegex("机关|事业单位|大型企业", RegexOptions.CultureInvariant)]
    private static partial Regex Payer();

    [GeneratedRegex("中小微企业|中小企业|小微企业|小型企业|微型企业", RegexOptions.CultureInvariant)]
    private static partial Regex SmallParty();

    [GeneratedRegex("以[上下]|不低于|不少于|不超过|至少|达到|超过|[0-9]+(?:%|人|万元|亿元|吨)", RegexOptions.CultureInvariant)]
    private static partial Regex Bounding();

    [GeneratedRegex("督促|纳入|年度报告|公示", RegexOptions.CultureInvariant)]
    private static partial Regex Internal();

    [GeneratedRegex("从中小企业采购|支付中小企业款项的?(?!工作|情况)|向中小企业支付|强制中小企业", RegexOptions.CultureInvariant)]
    private static partial Regex Paying();

    [GeneratedRegex("验收|项目(?:实施|建设)?单位|已拨付|专项资金项目|获得[^,]{0,12}资金", RegexOptions.CultureInvariant)]
    private static partial Regex Granted();

    [GeneratedRegex("(?<fund>[^《》,]{4,24}(?:专项资金|引导资金|发展资金|基金))(?:项目)?[^,]{0,6}(?:管理|验收|使用|绩效|调整|监督)", RegexOptions.CultureInvariant)]
    private static partial Regex Fund();
}
