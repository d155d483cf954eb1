using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Matching;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Tests.Matching;

public sealed class RuleMatcherTests
{
    private static readonly DateOnly day = new(2025, 6, 30);

    private static readonly EnterpriseFacts smallBrewery = new()
    {
        Region = "云岭省青石市",
        Industry = "C15 酒、饮料和精制茶制造业",
        Employees = 92,
        RevenueWan = 5600,
        Ownership = "民营",
    };

    private static RuleBook Book(string text, string number = "云工信〔2025〕2号", string title = "云岭省车间办法")
    {
        var work = new InventedWork(number, title).Article("第九条", text);
        return new RuleBook(RuleReader.Read(work.Parsed(), work.Source()));
    }

    // Weights under which everything that typed conditions leave open applies.
    private static Inclination Yes() => new([new double[MatchSigns.Names.Count], new double[MatchSigns.Names.Count], [.. MatchSigns.Names.Select(n => n == "bias" ? 9.0 : 0)]]);

    // Weights under which all of that stays open.
    private static Inclination Unknown() => new([new double[MatchSigns.Names.Count], [.. MatchSigns.Names.Select(n => n == "bias" ? 9.0 : 0)], new double[MatchSigns.Names.Count]]);

    private static MatchResult Match(string text, EnterpriseFacts facts, Func<Rule, bool>? inForce = null) =>
        new RuleMatcher(Book(text), Yes()).Match(facts.ToProfile(), day, inForce ?? (_ => true));

    [Fact]
    public void Another_province_shuts_out() =>
        Assert.Equal((0, 1), Counts(Match("支持企业建设智能车间。", smallBrewery with { Region = "贵州省贵阳市" })));

    [Fact]
    public void The_own_province_applies_with_the_fact_as_proof()
    {
        var applying = Assert.Single(Match("支持企业建设智能车间。", smallBrewery).Applies);
        Assert.Contains(applying.Findings, f => f.Condition.Field == ConditionField.Region && f.Fact == "云岭省青石市");
    }

    [Theory]
    [InlineData("对大型企业给予奖励。", 0)]
    [InlineData("对小微企业给予奖励。", 1)]
    [InlineData("对国有企业给予奖励。", 0)]
    [InlineData("对民营企业给予奖励。", 1)]
    public void Size_and_ownership_that_contradict_shut_out(string text, int applies) => Assert.Equal(applies, Match(text, smallBrewery).Applies.Count);

    [Fact]
    public void A_denied_standing_shuts_out() =>
        Assert.Empty(Match("对高新技术企业给予奖励。", smallBrewery with { Other = new Dictionary<string, string> { ["高新技术企业"] = "否" } }).Applies);

    [Fact]
    public void What_is_not_in_force_does_not_apply() => Assert.Equal((0, 1), Counts(Match("支持企业建设智能车间。", smallBrewery, _ => false)));

    [Fact]
    public void A_missing_fact_is_asked_for_and_ranked()
    {
        var result = new RuleMatcher(Book("对小微企业给予奖励。对中型企业给予贴息。"), Unknown()).Match((smallBrewery with { RevenueWan = null, Employees = null }).ToProfile(), day, _ => true);
        Assert.Equal(2, result.Undetermined.Count);
        Assert.Equal([("employees", 2), ("revenue", 2)], result.MissingFacts.Take(2).Select(m => (m.Fact.Field, m.Settles)).Order());
    }

    [Theory]
    [InlineData("对开展节能改造的链主企业给予奖励。")]
    [InlineData("企业不得以收取费用为条件组织参加评选。")]
    [InlineData("研发投入占营业收入比例不低于5%的企业，给予贴息支持。")]
    [InlineData("鼓励金融机构对从事氢能业务的企业发放贷款。")]
    public void Answers_are_not_asked_for_again_and_decide_in_the_end(string text)
    {
        foreach (var yes in new[] { true, false })
        {
            var answers = new Dictionary<string, bool>(StringComparer.Ordinal);
            var matcher = new RuleMatcher(Book(text), Unknown());
            var result = matcher.Match(smallBrewery.ToProfile(), day, _ => true);
            Assert.NotEmpty(result.Undetermined);
            while (result.MissingFacts.Count > 0)
            {
                var question = result.MissingFacts[0].Fact;
                Assert.True(question.IsYesOrNo, question.Question);
                Assert.True(answers.TryAdd(question.Question, yes), question.Question);
                result = matcher.Match(smallBrewery.ToProfile() with { Answers = answers }, day, _ => true);
            }

            Assert.Empty(result.Undetermined);
            Assert.Equal(yes, result.Applies.Count > 0);
        }
    }

    [Fact]
    public void An_answer_is_the_fact_that_proves()
    {
        var answered = smallBrewery.ToProfile() with { Answers = new Dictionary<string, bool> { ["企业是否满足“链主企业”？"] = true } };
        var applying = Assert.Single(new RuleMatcher(Book("对链主企业给予奖励。"), Yes()).Match(answered, day, _ => true).Applies);
        Assert.Contains(applying.Findings, f => f.Condition.Field == ConditionField.Qualification && f is { Verdict: Verdict.Yes, Fact: "企业是否满足“链主企业”？是" });
    }

    [Fact]
    public void What_does_not_apply_names_the_condition_that_decides()
    {
        var matcher = new RuleMatcher(Book("对大型企业给予奖励。对国有企业给予贴息。"), Yes());
        var against = matcher.NotApplicable(smallBrewery.ToProfile(), day, _ => true);
        Assert.Equal([(ConditionField.Size, "小型"), (ConditionField.Ownership, "民营")], against.Select(j => (j.Against!.Condition.Field, j.Against.Fact!)));
        Assert.Equal(2, matcher.Match(smallBrewery.ToProfile(), day, _ => true).NotApplicable);
        Assert.All(matcher.NotApplicable(smallBrewery.ToProfile(), day, _ => false), j => Assert.Null(j.Against));
    }

    [Fact]
    public void Rules_of_two_works_that_say_the_same_name_each_other()
    {
        const string Text = "对不新增用地、以设备更新为主的技术改造项目，实行承诺备案制，简化前期审批手续。";
        var works = new[] { new InventedWork("云工信〔2025〕2号", "云岭省车间办法"), new InventedWork("云府发〔2025〕3号", "云岭省设备办法") }.Select(w => w.Article("第一条", Text));
        var book = new RuleBook(works.SelectMany(w => RuleReader.Read(w.Parsed(), w.Source())));
        var result = new RuleMatcher(book, Yes()).Match(smallBrewery.ToProfile(), day, _ => true);
        Assert.All(result.Applies, j => Assert.Contains(j.SameAs, id => !id.StartsWith(j.Rule.WorkId + ":", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(new[] { Verdict.Yes, Verdict.Unknown }, Verdict.Unknown, Verdict.Yes)]
    [InlineData(new[] { Verdict.No, Verdict.Unknown }, Verdict.No, Verdict.Unknown)]
    [InlineData(new Verdict[0], Verdict.Yes, Verdict.No)]
    public void Kleene(Verdict[] verdicts, Verdict all, Verdict any) => Assert.Equal((all, any), (Verdicts.All(verdicts), Verdicts.Any(verdicts)));

    [Fact]
    public void Weights_of_another_length_are_refused() => Assert.Throws<ArgumentException>(() => new Inclination([new double[1], new double[1], new double[1]]));

    private static (int Applies, int NotApplicable) Counts(MatchResult result) => (result.Applies.Count, result.NotApplicable);
}
