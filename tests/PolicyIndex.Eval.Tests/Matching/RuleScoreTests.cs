using System.Text.Json;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Matching;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Eval.Tests.Matching;

public sealed class RuleScoreTests
{
    private const string Doc = "云政发〔2025〕1号";

    private static GoldCondition Gold(string field, string op, string value) => new() { Field = field, Op = op, Value = JsonSerializer.SerializeToElement(value) };

    [Theory]
    [InlineData(ConditionField.Size, ConditionOperator.Is, "中小微企业", "size", "in", "小型、微型企业", true)]
    [InlineData(ConditionField.Size, ConditionOperator.Is, "大型企业", "size", "is", "小微企业", false)]
    [InlineData(ConditionField.Threshold, ConditionOperator.AtLeast, "比例不低于60%", "threshold", ">=", "60%", true)]
    [InlineData(ConditionField.Threshold, ConditionOperator.AtLeast, "比例不低于60%", "threshold", ">=", "70%", false)]
    [InlineData(ConditionField.Activity, ConditionOperator.Is, "设备更新和技术改造", "activity", "is", "设备更新", true)]
    [InlineData(ConditionField.Activity, ConditionOperator.Not, "设备更新", "activity", "is", "设备更新", false)]
    [InlineData(ConditionField.Role, ConditionOperator.Is, "设备更新", "activity", "is", "设备更新", false)]
    public void Conditions_agree_by_field_sense_and_value(ConditionField field, ConditionOperator op, string value, string goldField, string goldOp, string goldValue, bool agree) =>
        Assert.Equal(agree, ConditionAgreement.Agree(new RuleCondition(field, op, [value], value), Gold(goldField, goldOp, goldValue)));

    [Fact]
    public void Found_kinds_conditions_and_what_nobody_asked_for()
    {
        var corpus = new RuleCorpus(new ParsedSpecimen("支持中小企业建设智能车间。", "项目单位应当按月巡查。")
            .Unit("第一条", ProvisionKind.Article, new(1, 1)).Unit("第二条", ProvisionKind.Article, new(2, 2)).Build());
        GoldRule Rule(string id, int line, string kind, params GoldCondition[] conditions) => new() { Id = id, Doc = Doc, Path = "x", Lines = new LineSpan(line, line), Quote = "", Kind = kind, Conditions = conditions };
        var result = RuleScore.Measure([Rule("R1", 1, "benefit", Gold("size", "is", "中小企业"), Gold("ownership", "is", "民营")), Rule("R2", 1, "prohibition")], corpus);

        string Counts(string group, string name) => result.Figures.Single(f => f.Group == group && f.Name == name).Counts!;
        Assert.Equal("1 / 2", Counts("rules", "found with the right kind"));
        Assert.Equal("2 / 2", Counts("rules", "found with any kind"));
        Assert.Equal("1 / 2", Counts("rules", "conditions right"));
        // The second article has a rule that no gold rule has.
        Assert.Equal("1 / 2", Counts("sparing", "units of gold documents with a rule that no gold rule has"));
    }
}
