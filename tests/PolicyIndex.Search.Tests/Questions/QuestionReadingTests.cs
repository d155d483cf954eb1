using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Search.Tests.Questions;

public sealed class QuestionReadingTests
{
    [Theory]
    [InlineData("最高能补多少钱？", AnswerKind.Money)]
    [InlineData("多长时间给答复", AnswerKind.Term)]
    [InlineData("由哪个部门受理", AnswerKind.Authority)]
    [InlineData("支持哪些设备", AnswerKind.List)]
    [InlineData("如何申请", AnswerKind.Procedure)]
    [InlineData("需要什么条件", AnswerKind.Condition)]
    [InlineData("造假有什么后果", AnswerKind.Consequence)]
    [InlineData("什么是绿色车间", AnswerKind.Definition)]
    [InlineData("能不能用汇票付款", AnswerKind.Permission)]
    [InlineData("何时起施行", AnswerKind.Validity)]
    public void Tells_what_kind_of_answer_is_asked_for(string question, AnswerKind expected) =>
        Assert.Contains(expected, QuestionReading.Read(question).Kinds);

    [Fact]
    public void Key_words_ask_for_no_kind() => Assert.Empty(QuestionReading.Read("绿色车间 培育").Kinds);

    [Theory]
    [InlineData("一次性奖励30万元。", AnswerKind.Money)]
    [InlineData("自验收之日起二十日内付清账款。", AnswerKind.Term)]
    [InlineData("县级工业主管部门负责受理投诉。", AnswerKind.Authority)]
    [InlineData("有下列情形之一的:", AnswerKind.List)]
    [InlineData("本规定所称账款,是指货款。", AnswerKind.Definition)]
    [InlineData("不得迟延付清。", AnswerKind.Permission)]
    [InlineData("责令限期改正。", AnswerKind.Consequence)]
    public void Tells_what_kind_of_answer_a_text_gives(string text, AnswerKind expected) =>
        Assert.NotEqual(0, AnswerPatterns.GivenBy(text, hasChildren: false) & AnswerPatterns.Bit(expected));

    [Fact]
    public void A_unit_with_others_below_gives_a_list()
    {
        Assert.Equal(0, AnswerPatterns.GivenBy("加强奖励", hasChildren: false) & AnswerPatterns.Bit(AnswerKind.List));
        Assert.NotEqual(0, AnswerPatterns.GivenBy("加强奖励", hasChildren: true) & AnswerPatterns.Bit(AnswerKind.List));
    }

    [Theory]
    [InlineData("贵州对老厂房改造有什么支持", "贵州省", null)]
    [InlineData("省里给多少", null, AdministrativeLevel.Provincial)]
    [InlineData("国家对新材料怎么支持", null, AdministrativeLevel.National)]
    [InlineData("国家级专精特新企业，省里奖多少", null, AdministrativeLevel.Provincial)]
    [InlineData("我市怎么申报", null, AdministrativeLevel.Municipal)]
    [InlineData("付款期限多少天", null, null)]
    public void Tells_the_territory(string question, string? region, object? level)
    {
        var read = QuestionReading.Read(question);
        Assert.Equal((region, (AdministrativeLevel?)level), (read.Region, read.Level));
    }

    [Theory]
    [InlineData("两类企业的申报条件有什么区别", AnswerKind.Comparison)]
    [InlineData("有没有管拖欠账款的规定", AnswerKind.Existence)]
    public void Kinds_that_no_text_can_give_are_told_too(string question, AnswerKind expected)
    {
        Assert.True(QuestionReading.Read(question).Asks(expected));
        Assert.False(AnswerPatterns.CanBeGiven(expected));
    }

    [Theory]
    [InlineData("车间节能奖励多少", "车间节能奖励多少")]
    [InlineData("我厂在云岭，去年新建，能申请奖励吗？最晚哪天交材料？", "我厂在云岭，去年新建，能申请奖励吗|我厂在云岭，去年新建，最晚哪天交材料")]
    [InlineData("绿色车间、节能车间和示范车间分别由谁认定？", "绿色车间由谁认定|节能车间由谁认定|示范车间由谁认定")]
    [InlineData("货款与工程款在付款期限上有何异同", "货款在付款期限上|工程款在付款期限上")]
    [InlineData("货款和工程款的付款期限，分别怎样规定", "货款的付款期限怎样规定|工程款的付款期限怎样规定")]
    [InlineData("绿色车间 奖励", "绿色车间 奖励")]
    public void Tells_the_parts_of_a_question(string question, string expected) =>
        Assert.Equal(expected.Split('|'), QuestionReading.Read(question).Parts);

    [Theory]
    [InlineData("工信部和财政部怎么说", "工业和信息化部|财政部")]
    [InlineData("国家税务总局公告", "国家税务总局")]
    [InlineData("付款期限", "")]
    public void Tells_the_national_bodies(string question, string expected) =>
        Assert.Equal(expected, string.Join('|', QuestionReading.Read(question).Authorities));

    [Theory]
    [InlineData("2024年度和2025年的奖励", "2024 2025")]
    [InlineData("2025—2027年计划", "2025 2027")]
    [InlineData("第2024号、12024元", "")]
    public void Tells_the_years(string question, string expected) =>
        Assert.Equal(expected, string.Join(' ', QuestionReading.Read(question).Years));

    [Theory]
    [InlineData("我们是一家小微企业", "Small Micro")]
    [InlineData("大型企业欠中小企业的货款", "Large Medium Small Micro")]
    [InlineData("大型装备怎么补", "")]
    public void Tells_the_sizes_of_enterprise(string question, string expected) =>
        Assert.Equal(expected, string.Join(' ', QuestionReading.Read(question).Sizes));

    [Theory]
    [InlineData("国家级专精特新“小巨人”，也是高企", "专精特新“小巨人”企业|高新技术企业")]
    [InlineData("省专精特新企业", "专精特新中小企业")]
    [InlineData("一般纳税人", "增值税一般纳税人")]
    public void Tells_the_standings_of_an_enterprise(string question, string expected) =>
        Assert.Equal(expected.Split('|'), QuestionReading.Read(question).Qualifications);

    [Fact]
    public void Tells_the_address_and_the_numbers()
    {
        var read = QuestionReading.Read("云工信发〔2024〕8号第三条讲什么，云岭省人民政府令第31号呢");
        Assert.Equal(["云工信发〔2024〕8号", "云岭省人民政府令第31号"], read.Numbers.Select(n => n.Canonical));
        Assert.Equal("第三条", read.Locator.StepsText);
    }

    [Fact]
    public void Words_of_asking_are_marked_and_no_others()
    {
        const string question = "如何付清账款";
        var marked = AskingWords.Mark(question);
        Assert.Equal("如何", string.Concat(question.Where((_, i) => marked[i])));
    }
}
