using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Search.Tests.Questions;

public sealed class QuestionTests
{
    [Theory]
    [InlineData("最高能补多少钱？", AnswerKind.Figure)]
    [InlineData("多长时间给答复", AnswerKind.Deadline)]
    [InlineData("由哪个部门受理", AnswerKind.Authority)]
    [InlineData("支持哪些设备", AnswerKind.List)]
    [InlineData("如何申请", AnswerKind.Procedure)]
    [InlineData("需要什么条件", AnswerKind.Condition)]
    [InlineData("造假有什么后果", AnswerKind.Consequence)]
    [InlineData("什么是绿色车间", AnswerKind.Definition)]
    [InlineData("能不能用汇票付款", AnswerKind.Permission)]
    [InlineData("何时起施行", AnswerKind.Validity)]
    public void Tells_what_kind_of_answer_is_asked_for(string question, object expected) =>
        Assert.Contains((AnswerKind)expected, Question.Read(question).Kinds);

    [Fact]
    public void Key_words_ask_for_no_kind() => Assert.Empty(Question.Read("绿色车间 培育").Kinds);

    [Theory]
    [InlineData("一次性奖励30万元。", AnswerKind.Figure)]
    [InlineData("自验收之日起二十日内付清账款。", AnswerKind.Deadline)]
    [InlineData("县级工业主管部门负责受理投诉。", AnswerKind.Authority)]
    [InlineData("有下列情形之一的:", AnswerKind.List)]
    [InlineData("本规定所称账款,是指货款。", AnswerKind.Definition)]
    [InlineData("不得迟延付清。", AnswerKind.Permission)]
    [InlineData("责令限期改正。", AnswerKind.Consequence)]
    public void Tells_what_kind_of_answer_a_text_gives(string text, object expected) =>
        Assert.NotEqual(0, AnswerPatterns.GivenBy(text, hasChildren: false) & AnswerPatterns.Bit((AnswerKind)expected));

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
        var read = Question.Read(question);
        Assert.Equal((region, (AdministrativeLevel?)level), (read.Region, read.Level));
    }

    [Fact]
    public void Words_of_asking_are_marked_and_no_others()
    {
        const string question = "如何付清账款";
        var marked = AskingWords.Mark(question);
        Assert.Equal("如何", string.Concat(question.Where((_, i) => marked[i])));
    }
}
