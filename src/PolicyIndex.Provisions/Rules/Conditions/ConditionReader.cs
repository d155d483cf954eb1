using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Conditions;

/// <summary>All conditions of a sentence: its own, and those it inherits from level, title, scope, headings and lead-in.</summary>
internal static partial class ConditionReader
{
    private const int LongestTopic = 60;
    private const int LongestList = 60;

    public static IReadOnlyList<RuleCondition> Read(RuleSentence sentence, RuleKind kind)
    {
        var conditions = new List<ReadCondition>();
        FromLevel(sentence.Setting, conditions);
        var words = sentence.Words;
        var subject = sentence.Subject;
        Add(conditions, words, RegionFinder.Find(words.Text), null);
        conditions.AddRange(Trades(sentence));
        var roles = RoleFinder.Find(subject.Text).ToList();
        var carried = sentence.SubjectIsCarried ? "sentence before" : null;
        Add(conditions, subject, roles, carried);
        if (!roles.Exists(r => r.Value.Contains("大型企业", StringComparison.Ordinal)))
        {
            var sized = kind is RuleKind.Obligation or RuleKind.Prohibition ? subject : words;
            Add(conditions, sized, SizeFinder.Find(sized.Text).Select(f => f with { OfPayer = f.Value.Contains("大型", StringComparison.Ordinal) && Paying().IsMatch(subject.Text + words.Text) && !Internal().IsMatch(words.Text) }), sized == words ? null : carried);
        }

        Add(conditions, words, OwnershipFinder.Find(words.Text), null);
        Add(conditions, words, QualificationFinder.Find(words.Text), null);
        if (kind is not RuleKind.Benefit || Bounding().IsMatch(words.Text))
        {
            Add(conditions, words, ThresholdFinder.Find(words.Text), null);
        }

        Add(conditions, words, TimeFinder.Find(words.Text), null);
        Add(conditions, words, ActivityFinder.Find(words.Text), null);
        Inherit(sentence, kind, conditions);
        if (!conditions.Exists(c => c.Found.Field is ConditionField.Activity))
        {
            // What a rule is about, where the sentence states nothing sharper.
            conditions.Add(OfAll(words, ConditionField.Activity, words.Text[..Math.Min(words.Text.Length, LongestTopic)], null, topical: true));
        }

        return [.. Merge(conditions).Select(c => IsPayer(c) ? c with { Counterparty = OtherSize(sentence) } : c)];
    }

    private static bool IsPayer(RuleCondition condition) =>
        condition.OfPayer || (condition.Field == ConditionField.Role && condition.Values.Any(v => Payer().IsMatch(v)));

    // The size that the sentence names beside the payer's, else that of the title (保障中小企业款项支付条例).
    private static string? OtherSize(RuleSentence sentence) =>
        SmallParty().Match(sentence.Full) is { Success: true } own ? own.Value : SmallParty().Match(sentence.Setting.Title.Text) is { Success: true } title ? title.Value : null;

    private static void FromLevel(RuleSetting setting, List<ReadCondition> conditions)
    {
        var (work, title) = (setting.Work, setting.Title);
        if (work.Region is { Length: > 0 } region)
        {
            conditions.Add(OfAll(title, ConditionField.Region, region, "level"));
        }

        if (work.EffectiveOn is { } from && work.Kind is "条例" or "规定" or "法")
        {
            conditions.Add(new ReadCondition(new FoundCondition(ConditionField.Time, ConditionOperator.AtLeast, $"{work.EffectiveOn:yyyy-MM-dd}", 0, title.Text.Length), title, "level"));
        }
    }

    // Own words first; else the nearest heading, else the title. A trade in the title binds beside a trade of the sentence.
    private static IEnumerable<ReadCondition> Trades(RuleSentence sentence)
    {
        var own = IndustryFinder.Find(sentence.Text).ToList();
        foreach (var found in own)
        {
            yield return new ReadCondition(found, sentence.Words, null);
        }

        if (own.Count == 0)
        {
            foreach (var heading in sentence.Setting.Headings)
            {
                var trades = IndustryFinder.Find(heading.Text).ToList();
                foreach (var found in trades)
                {
                    yield return new ReadCondition(found, heading, "heading");
                }

                if (trades.Count > 0)
                {
                    break;
                }
            }
        }

        foreach (var found in IndustryFinder.Find(sentence.Setting.Title.Text))
        {
            yield return new ReadCondition(found with { Topical = IndustryFinder.IsMatter(found.Value) }, sentence.Setting.Title, "title");
        }
    }

    private static void Inherit(RuleSentence sentence, RuleKind kind, List<ReadCondition> conditions)
    {
        var setting = sentence.Setting;
        if (setting.LeadIn.Text.Length > 0)
        {
            var subject = Addressees.SubjectOf(setting.LeadIn);
            if (kind is not RuleKind.Eligibility)
            {
                Add(conditions, setting.LeadIn, QualificationFinder.Find(setting.LeadIn.Text), "lead-in");
            }

            Add(conditions, subject, RoleFinder.Find(subject.Text), "lead-in");
            Add(conditions, subject, SizeFinder.Find(subject.Text), "lead-in");
            Add(conditions, setting.LeadIn, TimeFinder.Find(setting.LeadIn.Text), "lead-in");
        }

        // 某某专项资金管理（验收）办法 is about projects that got that money.
        var title = setting.Title;
        if (Fund().Match(title.Text) is { Success: true } fund && (Granted().IsMatch(title.Text) || kind is RuleKind.Obligation or RuleKind.Prohibition || Granted().IsMatch(sentence.Full)))
        {
            conditions.Add(OfAll(title, ConditionField.Qualification, $"获得{fund.Groups["fund"].Value}支持的项目", "title"));
        }

        foreach (var heading in setting.Headings.Take(1).Where(_ => kind is not (RuleKind.Eligibility or RuleKind.Procedure)))
        {
            Add(conditions, heading, QualificationFinder.Find(heading.Text).Where(f => Qualifications.All.Any(q => q.Name == f.Value)), "heading");
            Add(conditions, heading, SizeFinder.Find(heading.Text), "heading");
        }

        if (!conditions.Exists(c => c.Found.Field == ConditionField.Size))
        {
            Add(conditions, title, SizeFinder.Find(title.Text), "title");
        }
    }

    private static ReadCondition OfAll(Passage passage, ConditionField field, string value, string? from, bool topical = false) =>
        new(new FoundCondition(field, ConditionOperator.Is, value, 0, passage.Text.Length) { Topical = topical }, passage, from);

    private static void Add(List<ReadCondition> conditions, Passage words, IEnumerable<FoundCondition> found, string? from) =>
        conditions.AddRange(found.Select(f => new ReadCondition(f, words, from)));

    // Several values of one field in one place are alternatives: 钢铁、火电、造纸等行业.
    private static IEnumerable<RuleCondition> Merge(List<ReadCondition> conditions) =>
        conditions.GroupBy(c => (c.Found.Field, Alike: HasAlternatives(c.Found) ? (c.From ?? "own") + c.Found.Topical : $"{c.From}{c.Found.Operator}{c.Found.Value}")).Select(Joined);

    private static bool HasAlternatives(FoundCondition found) =>
        found.Field is ConditionField.Industry or ConditionField.Size or ConditionField.Ownership or ConditionField.Role
        || (found.Field == ConditionField.Qualification && Qualifications.All.Any(q => q.Name == found.Value));

    // The quotation runs over all alternatives where they stand close together.
    private static RuleCondition Joined(IEnumerable<ReadCondition> alike)
    {
        var all = alike.ToList();
        var (first, passage, from) = all[0];
        var values = all.Select(c => c.Found.Value).Distinct(StringComparer.Ordinal).ToList();
        var together = all.Where(c => c.Passage == passage).ToList();
        var (start, end) = (together.Min(c => c.Found.Start), together.Max(c => c.Found.End));
        if (together.Count > 1 && end - start > LongestList)
        {
            (start, end) = (first.Start, first.End);
        }

        return new RuleCondition(first.Field, values.Count > 1 && first.Operator == ConditionOperator.Is ? ConditionOperator.In : first.Operator, values, passage.Printed(start, end))
        {
            ProvisionId = passage.Unit?.Id,
            Path = passage.Unit?.Path,
            Bound = first.Bound,
            Unit = first.Unit,
            Topical = first.Topical,
            OfPayer = first.OfPayer,
            InheritedFrom = from,
        };
    }

    private sealed record ReadCondition(FoundCondition Found, Passage Passage, string? From);

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
