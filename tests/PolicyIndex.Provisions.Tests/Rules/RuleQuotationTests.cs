using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Tests.Parsing;

namespace PolicyIndex.Provisions.Tests.Rules;

/// <summary>What a rule quotes is printed, sign by sign, in the unit it names.</summary>
public sealed class RuleQuotationTests
{
    public static TheoryData<string> Names => Specimens.AsTheory();

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_verbatim_in_every_specimen(string name) => Assert.Empty(Violations(Specimens.Read(name)));

    [Fact]
    public void Are_verbatim_in_the_compendium() => Assert.Empty(Violations(Specimens.Compendium()));

    [Fact]
    public void Keep_signs_and_spaces_as_printed()
    {
        var work = new InventedWork("云工信〔2025〕2号", "云岭省 车间办法")
            .Unit("题", ProvisionKind.Title, "云岭省 车间办法")
            .Article("第九条", "申报企业应当符合：从业人员不少于 50 人，研发费用占比不低于 ３ ％，２０２５ 年 4 月 30 日前提出申请。");
        var rule = RuleReader.Read(work.Parsed(), work.Source())[0];
        Assert.Empty(RuleQuotations.Violations(rule, work.Parsed()));
        Assert.Contains(rule.Conditions, c => c is { Field: ConditionField.Threshold, Quote: "研发费用占比不低于 ３ ％", Bound: 3 });
        Assert.Contains(rule.Conditions, c => c is { Field: ConditionField.Region, InheritedFrom: "level", Quote: "云岭省 车间办法" } && c.ProvisionId == work.IdOf("题"));
    }

    [Fact]
    public void Of_a_lead_in_name_the_unit_that_prints_it()
    {
        var parsed = PolicyParser.Parse(Specimens.FromText("第一条 高新技术企业有下列情形之一的，应当办理变更手续：\n（一）企业迁移地址；\n（二）企业更改名称。"));
        var work = Assert.Single(parsed.Works);
        var rule = RuleReader.Read(work, Specimens.FromText("第一条 高新技术企业有下列情形之一的，应当办理变更手续：\n（一）企业迁移地址；\n（二）企业更改名称。")).First(r => r.Path.Contains("（一）", StringComparison.Ordinal));
        var inherited = Assert.Single(rule.Conditions, c => c is { Field: ConditionField.Qualification, InheritedFrom: "lead-in" });
        Assert.Equal("高新技术企业", inherited.Quote);
        Assert.NotEqual(rule.ProvisionId, inherited.ProvisionId);
        Assert.Empty(RuleQuotations.Violations(rule, work));
    }

    [Fact]
    public void The_check_can_fail()
    {
        var work = new InventedWork("云工信〔2025〕2号", "云岭省车间办法").Article("第九条", "对企业给予 20 万元奖励，申报企业应当如实申报。");
        var rule = RuleReader.Read(work.Parsed(), work.Source())[0];
        Assert.Empty(RuleQuotations.Violations(rule, work.Parsed()));
        Assert.NotEmpty(RuleQuotations.Violations(rule with { Effect = TextFolding.Fold(rule.Effect) }, work.Parsed()));
        Assert.NotEmpty(RuleQuotations.Violations(rule with { Conditions = [.. rule.Conditions.Select(c => c with { ProvisionId = "elsewhere" })] }, work.Parsed()));
    }

    private static List<string> Violations(SourceText source) =>
        [.. PolicyParser.Parse(source).Works.SelectMany(w => RuleReader.Read(w, source).SelectMany(r => RuleQuotations.Violations(r, w))).Take(40)];
}
