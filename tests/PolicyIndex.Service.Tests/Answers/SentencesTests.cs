using PolicyIndex.Service.Answers;

namespace PolicyIndex.Service.Tests.Answers;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("甲。乙；丙", "甲。|乙；|丙")]
    [InlineData("一行\n 二行 ", "一行|二行")]
    [InlineData("每月1日至\n10日提交。完", "每月1日至\n10日提交。|完")]
    [InlineData("登录系统\n（网址）填报。完", "登录系统\n（网址）填报。|完")]
    [InlineData("他说“甲。乙”就走。完", "他说“甲。乙”就走。|完")]
    [InlineData("负责（甲；乙）。完", "负责（甲；乙）。|完")]
    [InlineData("缺括号（甲。乙", "缺括号（甲。|乙")]
    [InlineData("混用（甲；乙)。完", "混用（甲；乙)。|完")]
    [InlineData("", "")]
    public void Text_is_cut_at_its_marks(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Sentences.Split(text).Select(s => s.Of(text))));
}
