using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Tests.Locators;

public sealed class SuggesterTests
{
    private static readonly WorkCatalog Catalog = WorkCatalog.Empty
        .With(
            new Work { Id = "支付", Title = "云岭省人民政府令", InstrumentTitle = "云岭省账款支付规定", DocumentNumber = "云岭省人民政府令第31号", Region = "云岭省", IssuedOn = new DateOnly(2024, 1, 1) },
            Articles("支付", "第一条", "第五条", "第十条", "第五十条"))
        .With(
            new Work { Id = "车间", Title = "云岭省工业厅关于印发《云岭省绿色车间培育办法（试行）》的通知", InstrumentTitle = "云岭省绿色车间培育办法（试行）", DocumentNumber = "云工信发〔2024〕8号", Region = "云岭省", IssuedOn = new DateOnly(2024, 5, 1) },
            Articles("车间", "第一条"))
        .With(
            new Work { Id = "奖励", Title = "云岭省绿色车间奖励方案", DocumentNumber = "云工信发〔2023〕8号", Region = "云岭省", IssuedOn = new DateOnly(2023, 5, 1) },
            Articles("奖励", "第一条"));

    [Theory]
    [InlineData("绿色车间", "车间 奖励")] // short names, the later one first
    [InlineData("云岭省绿色车间奖", "奖励")] // the beginning of a title
    [InlineData("云工信发2023", "奖励")] // a number without its brackets
    [InlineData("云工信发〔2024〕", "车间")]
    [InlineData("31号", "支付")] // the end of a number
    [InlineData("账款规定", "支付")] // characters scattered over a title
    [InlineData("车间办法", "车间")]
    [InlineData("账款支付规定第五条", "支付:第五条")] // a whole address means its unit only
    [InlineData("账款支付规定第五", "支付:第五条 支付:第五十条 支付")]
    [InlineData("支付规定第五", "支付:第五条 支付:第五十条")]
    [InlineData("绿色车间第一", "")] // two works are meant
    [InlineData("《账款支付规定》第", "支付:第一条 支付:第五条 支付:第十条 支付:第五十条 支付")]
    [InlineData("第五十条", "支付:第五十条")]
    [InlineData("渔业捕捞", "")]
    [InlineData("账", "")] // one character says too little
    [InlineData("《》", "")]
    public void Words_suggest(string written, string expected) =>
        Assert.Equal(expected, string.Join(' ', new Suggester(Catalog).Suggest(written, 8).Select(c => c.Provision is null ? c.Work.Id : $"{c.Work.Id}:{c.Provision.Label}")));

    [Fact]
    public void No_more_are_given_than_asked_for() =>
        Assert.Equal(2, new Suggester(Catalog).Suggest("云岭省", 2).Count);

    private static IReadOnlyList<Provision> Articles(string work, params string[] labels)
    {
        var source = new SourceAnchor("", null, null, 1, 1, 0, 0);
        return [.. labels.Select((label, i) => new Provision
        {
            Id = $"{work}:art_{i + 1}",
            WorkId = work,
            Component = "main",
            Path = label,
            EId = $"art_{i + 1}",
            Kind = ProvisionKind.Article,
            Label = label,
            Order = i,
            Source = source,
            OwnSource = source,
        })];
    }
}
