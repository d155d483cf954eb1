using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Tests.Answers;

public sealed class ExtractiveAnswererTests(AnswersUnderTest service) : IClassFixture<AnswersUnderTest>
{
    [Theory]
    [InlineData("采购方逾期未付清货款，滞纳金怎么算？", "每日万分之三")]
    [InlineData("大型企业应当多少日内向小微企业付清货款？", "45日")]
    [InlineData("新认定的省级绿色工厂一次性奖励多少万元？", "50万元")]
    [InlineData("购置节能电机的贷款按百分之几贴息？", "40%")]
    [InlineData("小微企业申请调解要提交哪些材料？", "采购合同")]
    [InlineData("本办法所称小微企业是什么意思？", "不足三百人")]
    [InlineData("绿色工厂 改造 不新增用地", "告知承诺制")]
    public async Task Answers_hold_what_is_asked(string question, string wanted)
    {
        var answer = await service.AskAsync(question);
        Assert.False(answer.Abstained, answer.Reason);
        Assert.Contains(wanted, answer.Answer, StringComparison.Ordinal);
        Assert.InRange(answer.Confidence, 0.01, 0.99);
        foreach (var citation in answer.Claims.SelectMany(c => c.Citations))
        {
            var unit = await service.UnitAsync(citation.ProvisionId);
            Assert.NotNull(unit);
            Assert.Equal(citation.Quote, citation.Start < 0 ? unit.LeadIn : unit.Text[citation.Start..citation.End]);
            Assert.Contains($"[{citation.Number}]", answer.Answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_ban_is_told_with_all_its_items_under_its_lead_in()
    {
        var answer = await service.AskAsync("采购方有哪些情形不得申报云岭灯塔企业？");
        Assert.Contains("有下列情形之一的，不得申报云岭灯塔企业", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("一年内三次以上逾期付款的", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("隐瞒逾期付款信息的", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("拒不配合调解的", answer.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_is_quoted_with_its_heading_and_without_the_offices_nobody_asked_for()
    {
        var answer = await service.AskAsync("绿色工厂改造 不新增用地");
        Assert.Contains(answer.Claims, c => c.Text.StartsWith("简化手续。绿色工厂的改造项目", StringComparison.Ordinal));
        Assert.DoesNotContain("责任单位", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("省自然资源厅", (await service.AskAsync("绿色工厂改造不新增用地的，由哪个部门负责？")).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clause_that_the_found_one_cites_is_quoted_too()
    {
        var answer = await service.AskAsync("货款争议调解期间的滞纳金依照什么规定计算？");
        Assert.Contains(answer.Claims.SelectMany(c => c.Citations), c => c.Quote.Contains("第四条的规定", StringComparison.Ordinal));
        Assert.Contains(answer.Claims.SelectMany(c => c.Citations), c => c.Quote.Contains("每日万分之三", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Both_sides_of_a_comparison_are_told()
    {
        var answer = await service.AskAsync("机关、事业单位和大型企业向小微企业付清货款的期限分别是多少日？");
        Assert.Contains("20日", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("45日", answer.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Level_number_clause_and_status_are_named()
    {
        var answer = await service.AskAsync("采购方逾期未付清货款，滞纳金怎么算？");
        Assert.Contains("《云岭省小微企业货款清付办法》（云府发〔2025〕3号，省级，有效）", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("第四条：", answer.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_yet_in_force_is_said_to_be_so()
    {
        var answer = await service.AskAsync("采购方逾期未付清货款，滞纳金怎么算？", new DateOnly(2025, 3, 15));
        Assert.Contains(answer.Warnings, w => w.Contains("尚未施行", StringComparison.Ordinal));
        Assert.Contains(answer.Claims.SelectMany(c => c.Citations), c => c.Status == "尚未施行");
    }

    [Fact]
    public async Task The_ledger_says_what_was_repealed_by_what_and_when()
    {
        var answer = await service.AskAsync("《云岭省货款清付暂行规定》（云府发〔2019〕8号）是否仍然有效？由哪份文件取代？");
        Assert.False(answer.Abstained, answer.Reason);
        Assert.Contains("失效（自2025年4月1日起）", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("同时废止", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("云府发〔2025〕3号", answer.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commencement_is_answered_from_the_words_that_say_it()
    {
        var answer = await service.AskAsync("《云岭省小微企业货款清付办法》自何时起施行？");
        Assert.Contains("自2025年4月1日起施行", answer.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_of_the_document_are_answered_from_where_they_are_printed()
    {
        var answer = await service.AskAsync("《云岭省工业和信息化厅关于支持绿色工厂建设若干措施的通知》是哪个单位印发的？文号是什么？");
        Assert.Contains("发文机关", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("云工信〔2024〕18号", answer.Answer, StringComparison.Ordinal);
        Assert.All(answer.Claims, c => Assert.NotEmpty(c.Citations));
    }

    [Fact]
    public async Task Two_documents_with_two_figures_are_both_told()
    {
        var answer = await service.AskAsync("新认定的省级绿色工厂一次性奖励多少万元？");
        var warning = Assert.Single(answer.Warnings, w => w.Contains("数字不同", StringComparison.Ordinal));
        Assert.Contains("30万元", warning, StringComparison.Ordinal);
        Assert.Contains("50万元", warning, StringComparison.Ordinal);
        Assert.Contains("2025年5月6日", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clause_named_by_its_address_is_shown_whole()
    {
        var answer = await service.AskAsync("《云岭省小微企业货款清付办法》第三条");
        Assert.Equal(2, answer.Claims.Count);
        Assert.Contains("20日", answer.Answer, StringComparison.Ordinal);
        Assert.Contains("45日", answer.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("采购方逾期付款最高罚款多少万元？", "a figure that no clause holds")]
    [InlineData("老旧小区加装电梯补贴几万元？", "a programme that no document has")]
    [InlineData("省级绿色工厂的企业所得税按百分之几征收？", "a percentage of something else")]
    [InlineData("国家级灯塔实验室的建设奖励是多少万元？", "an entity that no document names")]
    [InlineData("北京市新认定的绿色工厂奖励多少万元？", "a region without documents")]
    [InlineData("深圳的小微企业货款多少日内付清？", "a city of a region without documents")]
    [InlineData("《云岭省数据要素条例》第五条怎么规定？", "a document that is not here")]
    [InlineData("《云岭省小微企业货款清付办法》第九十条怎么规定？", "a clause that is not there")]
    [InlineData("红烧茄子怎么炒才好吃？", "no matter of policy")]
    [InlineData("我们对调解结论不服，想申请复核，应在多少日内提出？", "a procedure that no clause has")]
    public async Task What_the_documents_do_not_hold_is_refused_with_a_reason(string question, string because)
    {
        var answer = await service.AskAsync(question);
        Assert.True(answer.Abstained, $"{because}: {answer.Answer}");
        Assert.False(string.IsNullOrEmpty(answer.Reason));
        Assert.Empty(answer.Claims);
        Assert.Equal(0, answer.Confidence);
    }

    [Fact]
    public async Task A_refusal_shows_what_came_nearest()
    {
        var answer = await service.AskAsync("省级绿色工厂的企业所得税按百分之几征收？");
        Assert.Contains("最接近的条款", answer.Answer, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Provisions);
    }

    [Fact]
    public async Task A_fragment_is_read_in_the_light_of_the_last_question()
    {
        var answer = await service.AskAsync("那机关和事业单位呢？", new TurnView("user", "大型企业应当多少日内向小微企业付清货款？"), new TurnView("assistant", "45日内。"));
        Assert.Contains("机关和事业单位", answer.Understood, StringComparison.Ordinal);
        Assert.Contains("20日", answer.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bare_paragraph_is_of_the_article_last_spoken_of()
    {
        var answer = await service.AskAsync("第二款呢？", new TurnView("user", "《云岭省小微企业货款清付办法》第三条第一款怎么规定？"));
        Assert.Equal("《云岭省小微企业货款清付办法》第三条第二款", answer.Understood);
        var claim = Assert.Single(answer.Claims);
        Assert.Contains("45日", claim.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_profile_it_is_matched_which_rules_are_for_the_enterprise()
    {
        var answer = await service.AskAsync("有什么政策？", new ProfileRequest(Description: "我们是贵州省遵义市一家电机制造企业，从业人员120人，营业收入3000万元"));
        Assert.NotNull(answer.Applicability);
        Assert.Contains("贵州省", answer.Applicability.Profile.Region, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_profile_an_ordinary_question_is_answered_from_the_texts()
    {
        var answer = await service.AskAsync("购置节能电机的贷款按百分之几贴息？", new ProfileRequest(Description: "我们是一家电机制造企业，从业人员120人"));
        Assert.Null(answer.Applicability);
        Assert.Contains("40%", answer.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_leans_on_the_one_before_takes_its_matter()
    {
        var answer = await service.AskAsync("向谁申请？", new TurnView("user", "小微企业货款争议调解要什么材料？"), new TurnView("assistant", "……"));
        Assert.Contains("县级商务主管部门", answer.Answer, StringComparison.Ordinal);
    }
}
