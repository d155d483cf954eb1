using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Tests.Answers;

namespace PolicyIndex.Service.Tests.Verification;

public sealed class TextVerificationTests(AnswersUnderTest service) : IClassFixture<AnswersUnderTest>
{
    [Fact]
    public async Task An_exact_quotation_of_a_clause_is_in_order()
    {
        const string text = "根据《云岭省小微企业货款清付办法》（云府发〔2025〕3号）第四条，“按照每日万分之三向小微企业支付滞纳金”。";
        var view = await service.VerifyAsync(text);
        Assert.Equal(0, view.Problems);
        var (work, quotation) = (Only(view, "work"), Only(view, "quotation"));
        Assert.Equal("found", work.Outcome);
        Assert.Equal("《云岭省小微企业货款清付办法》第四条", work.Label);
        Assert.Equal("exact", quotation.Outcome);
        Assert.All(view.Findings, f => Assert.Equal(f.Text, text[f.Start..f.End]));
    }

    [Fact]
    public async Task On_a_past_day_a_text_still_to_come_is_not_in_order()
    {
        const string text = "根据《云岭省小微企业货款清付办法》第四条支付滞纳金。";
        var before = Only(await service.VerifyAsync(text, new DateOnly(2025, 3, 20)), "work");
        Assert.False(before.InOrder);
        Assert.Contains("尚未施行", before.Message, StringComparison.Ordinal);
        Assert.True(Only(await service.VerifyAsync(text), "work").InOrder);
    }

    [Fact]
    public async Task A_changed_figure_is_shown_character_by_character()
    {
        var view = await service.VerifyAsync("《云岭省小微企业货款清付办法》第四条规定：“按照每日万分之五向小微企业支付滞纳金”。");
        var quotation = Only(view, "quotation");
        Assert.Equal("differs", quotation.Outcome);
        Assert.False(quotation.InOrder);
        Assert.NotNull(quotation.Closest);
        Assert.Equal("按照每日万分之三向小微企业支付滞纳金", quotation.Closest.Quote);
        Assert.Equal(["五"], quotation.Closest.Differences.Where(d => d.Kind == "added").Select(d => d.Text));
        Assert.Equal(["三"], quotation.Closest.Differences.Where(d => d.Kind == "missing").Select(d => d.Text));
        var unit = await service.UnitAsync(quotation.Closest.ProvisionId);
        Assert.Equal(quotation.Closest.Quote, unit!.Text[quotation.Closest.Start..quotation.Closest.End]);
    }

    [Fact]
    public async Task A_quotation_of_another_clause_is_found_there()
    {
        var view = await service.VerifyAsync("《云岭省小微企业货款清付办法》第三条规定：“按照每日万分之三向小微企业支付滞纳金”。");
        var quotation = Only(view, "quotation");
        Assert.Equal("elsewhere", quotation.Outcome);
        Assert.Contains("第四条", quotation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_without_marks_that_a_clause_is_said_to_provide_are_checked()
    {
        var view = await service.VerifyAsync("《云岭省小微企业货款清付办法》第四条规定，采购方逾期未付清货款的，按照每日万分之九向小微企业支付滞纳金。");
        Assert.Equal("differs", Only(view, "quotation").Outcome);
    }

    [Fact]
    public async Task A_quotation_without_a_document_is_looked_for_everywhere()
    {
        var view = await service.VerifyAsync("文件明确“对新认定的省级绿色工厂给予一次性奖励30万元”。");
        var quotation = Only(view, "quotation");
        Assert.Equal("exact", quotation.Outcome);
        Assert.StartsWith("云工信-2024-18:", quotation.ProvisionId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invented_words_are_not_found() =>
        Assert.Equal("notFound", Only(await service.VerifyAsync("会上强调“月球采矿船队须在黎明前返航补充燃料”。"), "quotation").Outcome);

    [Fact]
    public async Task A_repealed_document_is_not_in_order_and_says_by_what()
    {
        var view = await service.VerifyAsync("依据云府发〔2019〕8号办理。");
        var work = Only(view, "work");
        Assert.Equal("known", work.Outcome);
        Assert.False(work.InOrder);
        Assert.Equal("失效", work.Status!.State);
        var by = Assert.Single(work.SupersededBy!);
        Assert.Equal("repeals", by.Relation);
        Assert.Equal("云府发-2025-3", by.WorkId);
    }

    [Theory]
    [InlineData("见《云岭省月球采矿条例》。", "unknown")]
    [InlineData("见《云岭省小微企业货款清付办法》第九十条。", "noSuchClause")]
    [InlineData("见《云岭省小微企业货款清付办法》（云府发〔2025〕9号）。", "mismatch")]
    public async Task What_does_not_exist_or_agree_is_told(string text, string outcome)
    {
        var view = await service.VerifyAsync(text);
        Assert.Equal(outcome, Only(view, "work").Outcome);
        Assert.Equal(1, view.Problems);
    }

    [Fact]
    public async Task A_clause_alone_is_of_the_document_before_it()
    {
        var view = await service.VerifyAsync("《云岭省小微企业货款清付办法》已经施行。其第五条规定了调解，第七十条规定了处罚。");
        Assert.Equal(["found", "noSuchClause"], view.Findings.Where(f => f.Kind == "clause").Select(f => f.Outcome));
    }

    [Fact]
    public async Task A_text_without_references_has_no_findings() => Assert.Empty((await service.VerifyAsync("今天天气很好。")).Findings);

    private static FindingView Only(VerifyView view, string kind) => Assert.Single(view.Findings, f => f.Kind == kind);
}
