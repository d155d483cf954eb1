using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>Conditions in Chinese.</summary>
internal static class ConditionWording
{
    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["region"] = "地域",
        ["industry"] = "行业",
        ["size"] = "规模",
        ["ownership"] = "所有制",
        ["qualification"] = "资质",
        ["activity"] = "事项",
        ["threshold"] = "指标",
        ["time"] = "时间",
        ["role"] = "身份",
        ["employees"] = "从业人员",
        ["revenue"] = "营业收入",
        ["assets"] = "资产总额",
        ["founded"] = "设立",
    };

    /// <summary>地域：云岭省.</summary>
    public static string Of(BecauseView because) => because.Condition.Split(": ", 2) is [var field, var values] ? $"{Field(field)}：{values}" : because.Condition;

    /// <summary>The quotation with the unit that prints it, where that is not the rule's own: “贵州省…办法”（题）.</summary>
    public static string Quoted(BecauseView because, string ownUnit) =>
        because.Quote.Length == 0 ? "" : $"“{because.Quote}”{(because.ProvisionId == ownUnit || because.Path is not { } path ? "" : $"（{Wording.Path(path)}）")}";

    /// <summary>Name of a field.</summary>
    public static string Field(string name) => s_names.GetValueOrDefault(name, name);

    /// <summary>Name of the field that a condition is about.</summary>
    public static string FieldOf(BecauseView because) => Field(because.Condition.Split(": ", 2)[0]);
}
