using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Matching;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Tests.Matching;

/// <summary>Laws over invented enterprises × invented rules: they hold whatever the weights say.</summary>
public sealed class MatchingLawTests
{
    private static readonly DateOnly day = new(2025, 6, 30);
    private static readonly string[] regions = ["云岭省青石市", "贵州省贵阳市", "广东省深圳市"];
    private static readonly string[] owners = ["民营", "国有", "外资"];
    private static readonly string[] sizes = ["大型", "中型", "小型", "微型"];
    private static readonly string[] sizedSubjects = ["大型企业", "中小企业", "小微企业", "中小微企业"];
    private static readonly string[] ownedSubjects = ["民营企业", "国有企业", "外资企业"];
    private static readonly string[] deeds = ["建设智能车间", "开展设备更新", "申请贷款融资", "培训职工"];

    private static Inclination Always(Verdict verdict) =>
        new([.. Enumerable.Range(0, 3).Select(row => MatchSigns.Names.Select(n => n == "bias" && row == (int)verdict ? 50.0 : 0).ToArray())]);

    private static IEnumerable<EnterpriseProfile> Enterprises() =>
        from region in regions.Append(null)
        from owner in owners.Append(null)
        from size in sizes.Append(null)
        select new EnterpriseFacts { Region = region, Ownership = owner, Size = size, Industry = "C14 食品制造业" }.ToProfile();

    private static RuleBook Book()
    {
        var subjects = sizedSubjects.Concat(ownedSubjects).Append("企业").ToList();
        var works = new[] { ("云工信〔2025〕2号", "云岭省车间办法"), ("黔工信〔2025〕8号", "贵州省车间办法"), ("工信部规〔2025〕5号", "关于车间建设的通知"), ("云工信〔2025〕9号", "云岭省钢铁行业车间方案") };
        return new RuleBook(works.SelectMany(w =>
        {
            var work = Placed(w.Item1, w.Item2);
            foreach (var (subject, i) in subjects.SelectMany(s => deeds.Select(d => (s, d))).Select((x, i) => ($"对{x.s}{x.d}给予不超过{(i + 1) * 10}万元补助。", i)))
            {
                work = work.Article($"第{i + 1}条", subject);
            }

            return RuleReader.Read(work.Parsed(), work.Source());
        }));
    }

    private static InventedWork Placed(string number, string title)
    {
        var work = new InventedWork(number, title);
        var region = number[0] switch { '云' => "云岭省", '黔' => "贵州省", _ => null };
        return new InventedWork(number, title) { Work = work.Work with { Region = region } };
    }

    [Theory]
    [InlineData(Verdict.Yes)]
    [InlineData(Verdict.Unknown)]
    public void Nothing_that_contradicts_region_size_or_ownership_is_shown_whatever_the_weights_say(Verdict inclined)
    {
        var matcher = new RuleMatcher(Book(), Always(inclined));
        var shown = 0;
        foreach (var enterprise in Enterprises())
        {
            var result = matcher.Match(enterprise, day, _ => true);
            foreach (var rule in result.Applies.Concat(result.Undetermined).Select(j => j.Rule))
            {
                shown++;
                var text = rule.Quote;
                Assert.False(rule.WorkId.Contains('黔', StringComparison.Ordinal) && enterprise.Region.Province is not (null or "贵州省"), text);
                Assert.False(rule.WorkId.StartsWith('云') && enterprise.Region.Province is not (null or "云岭省"), text);
                foreach (var subject in sizedSubjects.Where(s => text.Contains("对" + s, StringComparison.Ordinal)))
                {
                    Assert.True(EnterpriseSizes.Meant(subject).Overlaps(enterprise.Sizes), $"{text}: {string.Join('、', enterprise.Sizes)}");
                }

                foreach (var subject in ownedSubjects.Where(s => text.Contains("对" + s, StringComparison.Ordinal) && enterprise.Ownership is not null))
                {
                    Assert.Contains(enterprise.Ownership!.Value, Ownerships.Meant(subject));
                }
            }
        }

        Assert.True(shown > 100);
    }

    [Fact]
    public void What_a_hard_condition_leaves_open_is_never_shown_as_applying()
    {
        var matcher = new RuleMatcher(Book(), Always(Verdict.Yes));
        foreach (var enterprise in Enterprises())
        {
            Assert.All(matcher.Match(enterprise, day, _ => true).Applies, j => Assert.DoesNotContain(j.Findings, f =>
                f.Verdict != Verdict.Yes && f.Condition.Field is (ConditionField.Region or ConditionField.Size or ConditionField.Ownership)));
        }
    }

    [Fact]
    public void The_index_shows_what_a_look_at_every_rule_shows()
    {
        var matcher = new RuleMatcher(Book(), Always(Verdict.Yes));
        foreach (var enterprise in Enterprises())
        {
            var (index, scan) = (matcher.Match(enterprise, day, _ => true), matcher.Scan(enterprise, day, _ => true));
            Assert.Equal(scan.Applies.Select(j => j.Rule.Id), index.Applies.Select(j => j.Rule.Id));
            Assert.Equal(scan.Undetermined.Select(j => j.Rule.Id), index.Undetermined.Select(j => j.Rule.Id));
            Assert.Equal(scan.NotApplicable, index.NotApplicable);
        }
    }

    [Fact]
    public void A_question_answered_with_no_settles_every_rule_that_hangs_on_it_and_with_yes_those_that_hang_on_it_alone()
    {
        var book = Book();
        var matcher = new RuleMatcher(book, Always(Verdict.Unknown));
        var facts = new EnterpriseFacts { Region = "云岭省青石市", Ownership = "民营", Size = "小型", Industry = "C14 食品制造业" };
        var before = matcher.Match(facts.ToProfile(), day, _ => true);
        var asked = before.MissingFacts.Where(m => m.Fact.Field is not ("region" or "industry" or "size" or "employees" or "revenue" or "assets" or "ownership" or "founded")).ToList();
        Assert.NotEmpty(asked);
        foreach (var question in asked)
        {
            var hanging = before.Undetermined.Where(j => j.Missing.Contains(question.Fact)).ToList();
            Assert.Equal(question.Settles, hanging.Count);
            Assert.Empty(Undetermined("否").Intersect(hanging.Select(j => j.Rule.Id)));
            Assert.Empty(Undetermined("是").Intersect(hanging.Where(j => j.Missing.Count == 1).Select(j => j.Rule.Id)));

            IEnumerable<string> Undetermined(string answer) =>
                matcher.Match((facts with { Other = new Dictionary<string, string> { [question.Fact.Question] = answer } }).ToProfile(), day, _ => true).Undetermined.Select(j => j.Rule.Id);
        }
    }

    [Fact]
    public void A_fact_that_is_filled_in_settles_what_hangs_on_it()
    {
        var matcher = new RuleMatcher(Book(), Always(Verdict.Yes));
        var facts = new EnterpriseFacts { Region = "云岭省青石市", Size = "小型", Industry = "C14 食品制造业" };
        var open = matcher.Match(facts.ToProfile(), day, _ => true).Undetermined.Where(j => j.Missing.Any(m => m.Field == "ownership")).Select(j => j.Rule.Id).ToList();
        Assert.NotEmpty(open);
        Assert.Empty(open.Intersect(matcher.Match((facts with { Ownership = "民营" }).ToProfile(), day, _ => true).Undetermined.Select(j => j.Rule.Id)));
    }
}
