using PolicyIndex.Provisions.Parsing.Documents;

namespace PolicyIndex.Provisions.Tests.Parsing.Documents;

public sealed class TitlePatternTests
{
    [Theory]
    [InlineData("云岭省人民政府关于支持中小企业发展的若干意见")]
    [InlineData("云岭省工业和信息化厅等七部门关于印发《行动方案》的通知")]
    [InlineData("工业和信息化部办公厅(秘书局)关于做好申报工作的通知")]
    [InlineData("云岭省人民政府令")]
    [InlineData("云岭省人民政府令第98号")]
    [InlineData("中华人民共和国国务院令")]
    public void A_document_names_its_issuer(string folded) => Assert.True(TitlePattern.IsDocumentTitle(folded));

    [Theory]
    [InlineData("云岭省节约用水条例")]
    [InlineData("关于支持中小企业发展的若干意见")]
    [InlineData("云岭省财政厅负责资金管理")]
    [InlineData("责令")]
    public void An_instrument_or_a_sentence_is_no_document_title(string folded) => Assert.False(TitlePattern.IsDocumentTitle(folded));

    [Theory]
    [InlineData("云岭省财政厅关于印发《资金管理办法》的通知", "资金管理办法")]
    [InlineData("云岭省财政厅关于印发资金管理办法的通知", "资金管理办法")]
    [InlineData("云岭省财政厅转发财政部关于印发《〈资金法〉实施办法》的通知", "〈资金法〉实施办法")]
    [InlineData("云岭省财政厅关于做好工作的通知", null)]
    public void The_instrument_stands_in_the_title(string title, string? instrument) => Assert.Equal(instrument, TitlePattern.Instrument(title));
}
