using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Tests.Rules;

public sealed class RuleReaderTests
{
    private static IReadOnlyList<Rule> Read(string text, string title = "云岭省车间办法")
    {
        var work = new InventedWork("云工信〔2025〕2号", title).Article("第九条", text);
        return RuleReader.Read(work.Parsed(), work.Source());
    }

    private static string Conditions(Rule rule, ConditionField field) =>
        string.Join(';', rule.Conditions.Where(c => c.Field == field).Select(c => $"{c.Operator} {string.Join('、', c.Values)} {c.InheritedFrom}".TrimEnd()));

    [Fact]
    public void A_rule_has_kind_amount_source_and_the_province_of_its_work()
    {
        var rule = Assert.Single(Read("对新认定的专精特新“小巨人”企业给予一次性奖励60万元。"));
        Assert.Equal((RuleKind.Benefit, "60万元"), (rule.Kind, rule.Amount));
        Assert.Equal("Is 云岭省 level", Conditions(rule, ConditionField.Region));
        Assert.Contains("专精特新“小巨人”企业", Conditions(rule, ConditionField.Qualification), StringComparison.Ordinal);
        Assert.Equal("对新认定的专精特新“小巨人”企业给予一次性奖励60万元", rule.Quote);
        Assert.Equal(1, rule.Source.FirstLine);
        Assert.Equal($"{rule.ProvisionId}@0:benefit", rule.Id);
    }

    [Fact]
    public void Sentences_are_rules_of_their_own()
    {
        var rules = Read("项目单位应当按月巡查。支持企业建设智能车间。");
        Assert.Equal([RuleKind.Obligation, RuleKind.Benefit], rules.Select(r => r.Kind));
    }

    [Fact]
    public void A_subject_carries_over_a_semicolon()
    {
        var rules = Read("大型企业从中小企业采购货物，应当自交付之日起60日内支付款项；另有约定的，从其约定，但不得约定以收到第三方付款为条件。");
        var ban = Assert.Single(rules, r => r.Kind == RuleKind.Prohibition);
        Assert.Contains("大型企业", Conditions(ban, ConditionField.Size), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("对完成车间改造的国有食品企业按30元/台给予奖补。", "Is 国有食品企业")]
    [InlineData("支持民营物流企业更新货车。", "Is 民营物流企业")]
    public void An_ownership_before_a_trade_is_a_condition(string text, string condition) => Assert.Equal(condition, Conditions(Read(text)[0], ConditionField.Ownership));

    [Fact]
    public void A_size_of_the_other_party_is_no_condition() =>
        Assert.DoesNotContain("中小企业", Conditions(Read("大型企业不得拖欠中小企业的货款。")[0], ConditionField.Size), StringComparison.Ordinal);

    [Fact]
    public void What_is_applied_for_is_no_condition() =>
        Assert.Equal("", Conditions(Read("申报绿色工厂的企业应当具备独立法人资格。").Single(r => r.Kind == RuleKind.Eligibility), ConditionField.Qualification).Replace("Is 具备独立法人资格", "", StringComparison.Ordinal));

    [Fact]
    public void A_threshold_has_bound_unit_and_operator()
    {
        var condition = Read("申报企业应当符合从业人员不少于50人的条件。").SelectMany(r => r.Conditions).First(c => c.Field == ConditionField.Threshold);
        Assert.Equal((ConditionOperator.AtLeast, 50m, "人"), (condition.Operator, condition.Bound, condition.Unit));
    }

    [Fact]
    public void A_trade_in_the_title_binds_every_rule()
    {
        var rule = Read("鼓励企业开展技术改造。", "云岭省精细化工产业发展方案")[0];
        Assert.Equal("Is 精细化工 title", Conditions(rule, ConditionField.Industry));
    }

    [Fact]
    public void Money_of_a_fund_is_a_condition_of_its_projects()
    {
        var rule = Read("项目实施单位应当按季度报送进展情况。", "云岭省车间改造专项资金项目管理办法")[0];
        Assert.Contains("获得云岭省车间改造专项资金支持的项目", Conditions(rule, ConditionField.Qualification), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("各地区要加强组织领导，健全工作机制。")]
    [InlineData("本办法自2025年6月1日起施行。")]
    [InlineData("到2027年，全省建成智能车间100个。")]
    public void What_authorities_do_among_themselves_is_no_rule(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Every_text_is_accepted() => Assert.Empty(Read("。；；\n  。"));
}
